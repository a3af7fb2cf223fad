#include "application/task_workbook.h"

#include "application/labels.h"
#include "application/section_names.h"
#include "domain/task_time.h"
#include "ooxml/workbook.h"

#include <QCoreApplication>
#include <QHash>

namespace bd::application {

namespace {

struct TaskWorkbook {
    Q_DECLARE_TR_FUNCTIONS(TaskWorkbook)
};

using domain::Role;
using domain::Task;
using ooxml::SheetValue;

QString namesOf(const Task &task, Role role)
{
    QStringList names;
    for (const domain::Assignment &assignment : task.assignments) {
        if (assignment.role == role)
            names.append(assignment.agency.name);
    }
    return names.join(QStringLiteral("; "));
}

/// A column of the sheet: what it holds of a task, and whether it is left out where no task has anything in it.
struct TaskCell {
    ooxml::SheetColumn column;
    SheetValue (*value)(const Task &task, std::optional<int> year);
    bool isOptional = false;
};

SheetValue orNothing(const std::optional<QDate> &date)
{
    return date ? SheetValue(*date) : SheetValue();
}

bool isNothing(const SheetValue &value)
{
    const auto *words = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value) || (words && words->isEmpty());
}

constexpr size_t numberColumn = 0, sectionColumn = 1, titleColumn = 2, sumColumn = 8;

std::vector<TaskCell> cells()
{
    using Year = std::optional<int>;
    return {
        {{TaskWorkbook::tr("No."), 5, true}, [](const Task &, Year) { return SheetValue(); }},
        {{TaskWorkbook::tr("Section"), 8}, [](const Task &, Year) { return SheetValue(); }},
        {{TaskWorkbook::tr("Task"), 40}, [](const Task &t, Year) { return SheetValue(t.title); }},
        {{TaskWorkbook::tr("Lead"), 20}, [](const Task &t, Year) { return SheetValue(namesOf(t, Role::Lead)); }},
        {{TaskWorkbook::tr("Coordinating"), 20}, [](const Task &t, Year) { return SheetValue(namesOf(t, Role::Coordinate)); }},
        {{TaskWorkbook::tr("Time"), 14}, [](const Task &t, Year year) { return SheetValue(domain::shownTime(t, year)); }},
        {{TaskWorkbook::tr("Last good day"), 12}, [](const Task &t, Year) { return orNothing(domain::lastGoodDay(t)); }},
        {{TaskWorkbook::tr("Product"), 22}, [](const Task &t, Year) { return SheetValue(t.product); }},
        {{TaskWorkbook::tr("Budget (đồng)"), 16, true},
         [](const Task &t, Year) { return t.budget.amount ? SheetValue(*t.budget.amount) : SheetValue(); }},
        {{TaskWorkbook::tr("Budget in words"), 16}, [](const Task &t, Year) { return SheetValue(t.budget.text); }, true},
        {{TaskWorkbook::tr("Source"), 14}, [](const Task &t, Year) { return SheetValue(t.budget.source); }, true},
        {{TaskWorkbook::tr("Status"), 14}, [](const Task &t, Year) { return SheetValue(label(t.status)); }},
        {{TaskWorkbook::tr("Reason"), 18}, [](const Task &t, Year) { return SheetValue(t.statusReason); }, true},
    };
}

} // namespace

Result<QByteArray> taskWorkbook(const domain::Plan &plan)
{
    QHash<QString, QString> paths;
    for (const SectionName &name : sectionNames(plan))
        paths.insert(name.uuid, name.path);
    ooxml::Sheet sheet;
    sheet.name = TaskWorkbook::tr("Tasks");
    sheet.title = TaskWorkbook::tr("Table of tasks");
    QStringList facts{plan.title, plan.issuer()};
    facts.removeAll(QString());
    sheet.subtitle = facts.join(QStringLiteral(" · "));
    std::vector<TaskCell> columns = cells();
    std::erase_if(columns, [&](const TaskCell &cell) {
        return cell.isOptional && std::all_of(plan.tasks.begin(), plan.tasks.end(), [&](const Task &t) { return isNothing(cell.value(t, plan.year)); });
    });
    for (const TaskCell &cell : columns)
        sheet.columns.push_back(cell.column);
    qint64 number = 0, sum = 0, budgeted = 0;
    for (const Task &task : plan.tasks) {
        ooxml::SheetRow row;
        for (const TaskCell &cell : columns)
            row.cells.push_back(cell.value(task, plan.year));
        row.cells[numberColumn] = ++number;
        row.cells[sectionColumn] = task.sectionUuid ? paths.value(*task.sectionUuid) : QString();
        sheet.rows.push_back(std::move(row));
        sum += task.budget.amount.value_or(0);
        budgeted += task.budget.amount ? 1 : 0;
    }
    if (budgeted > 0) { // unknown is not zero: how many the sum is of
        ooxml::SheetRow total;
        total.isBold = true;
        total.cells.resize(sheet.columns.size());
        total.cells[titleColumn] = TaskWorkbook::tr("Sum (%1/%2 tasks with a budget)").arg(budgeted).arg(number);
        total.cells[sumColumn] = sum;
        sheet.rows.push_back(std::move(total));
    }
    return ooxml::writeWorkbook({sheet}, plan.title);
}

} // namespace bd::application

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

std::vector<ooxml::SheetColumn> columns()
{
    return {{TaskWorkbook::tr("No."), 5, true},        {TaskWorkbook::tr("Section"), 9},          {TaskWorkbook::tr("Task"), 44},
            {TaskWorkbook::tr("Lead"), 22},            {TaskWorkbook::tr("Coordinating"), 22},    {TaskWorkbook::tr("Time"), 16},
            {TaskWorkbook::tr("Last good day"), 12},   {TaskWorkbook::tr("Product"), 24},         {TaskWorkbook::tr("Budget (đồng)"), 16, true},
            {TaskWorkbook::tr("Budget in words"), 18}, {TaskWorkbook::tr("Source"), 16},          {TaskWorkbook::tr("Status"), 15},
            {TaskWorkbook::tr("Reason"), 18},          {TaskWorkbook::tr("Kind of content"), 18}};
}

SheetValue day(std::optional<QDate> date)
{
    return date ? SheetValue(*date) : SheetValue();
}

ooxml::SheetRow rowOf(const Task &task, qint64 number, const QString &section, std::optional<int> year)
{
    return {{number, section, task.title, namesOf(task, Role::Lead), namesOf(task, Role::Coordinate), domain::shownTime(task, year),
             day(domain::lastGoodDay(task)), task.product, task.budget.amount ? SheetValue(*task.budget.amount) : SheetValue(), task.budget.text,
             task.budget.source, label(task.status), task.statusReason, task.kind ? label(*task.kind) : QString()},
            false};
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
    sheet.columns = columns();
    qint64 number = 0, sum = 0, budgeted = 0;
    for (const Task &task : plan.tasks) {
        sheet.rows.push_back(rowOf(task, ++number, task.sectionUuid ? paths.value(*task.sectionUuid) : QString(), plan.year));
        sum += task.budget.amount.value_or(0);
        budgeted += task.budget.amount ? 1 : 0;
    }
    if (budgeted > 0) { // unknown is not zero: how many the sum is of
        ooxml::SheetRow total;
        total.isBold = true;
        total.cells.resize(sheet.columns.size());
        total.cells[2] = TaskWorkbook::tr("Sum (%1/%2 tasks with a budget)").arg(budgeted).arg(number);
        total.cells[8] = sum;
        sheet.rows.push_back(std::move(total));
    }
    return ooxml::writeWorkbook({sheet}, plan.title);
}

} // namespace bd::application

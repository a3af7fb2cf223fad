#include "gui/models/columns.h"

#include "application/error_text.h"
#include "application/labels.h"
#include "gui/widgets/partial_date_edit.h"

#include <QCoreApplication>

namespace bd::gui {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

QString agenciesOf(const domain::Task &task, domain::Role role)
{
    QStringList names;
    for (const domain::Assignment &assignment : task.assignments) {
        if (assignment.role == role)
            names.append(assignment.agency.name);
    }
    return names.join(QStringLiteral("; "));
}

QString money(qint64 amount)
{
    QString digits = QString::number(amount);
    for (qsizetype at = digits.size() - 3; at > (amount < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QLatin1Char('.'));
    return digits;
}

QString budgetText(const domain::Budget &budget)
{
    return budget.amount ? money(*budget.amount) : budget.text;
}

QString timeText(const domain::Task &task)
{
    if (!task.timeText.isEmpty())
        return task.timeText;
    const QString start = application::screenDate(task.start), end = application::screenDate(task.end);
    return start.isEmpty() || end.isEmpty() || start == end ? start + end : start + QStringLiteral(" – ") + end;
}

template <typename Enum>
QStringList labelsOf()
{
    QStringList labels;
    for (const Enum value : domain::allValues<Enum>())
        labels.append(application::label(value));
    return labels;
}

template <typename Enum>
int positionOf(Enum value)
{
    const auto all = domain::allValues<Enum>();
    return static_cast<int>(std::find(all.begin(), all.end(), value) - all.begin());
}

template <typename Enum>
bool take(Enum &target, const QVariant &position)
{
    const auto all = domain::allValues<Enum>();
    const auto at = static_cast<size_t>(position.toInt());
    if (at >= all.size())
        return false;
    target = all[at];
    return true;
}

QString noPeriod()
{
    return Columns::tr("(none)");
}

bool setDue(DutyRow &row, const QVariant &value)
{
    const auto date = parseScreenDate(value.toString());
    if (!date || (!date->isUnknown() && !date->isComplete()))
        return false;
    row.duty.due = date->date();
    return true;
}

bool setPeriod(DutyRow &row, const QVariant &value)
{
    const int position = value.toInt();
    if (position == 0) {
        row.duty.period.reset();
        return true;
    }
    domain::Period period{};
    if (!take(period, position - 1))
        return false;
    row.duty.period = period;
    return true;
}

QStringList periodChoices()
{
    return QStringList{noPeriod()} + labelsOf<domain::Period>();
}

QStringList strictChoices()
{
    return {Columns::tr("up to that day"), Columns::tr("before that day")};
}

bool setNames(AgencyRow &row, const QVariant &value)
{
    row.names.clear();
    for (const QString &name : value.toString().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            row.names.append(name.trimmed());
    }
    return true;
}

} // namespace

QString dueText(const domain::ReportingDuty &duty)
{
    if (!duty.due)
        return {};
    const QString date = duty.due->toString(QStringLiteral("dd/MM/yyyy"));
    return duty.strict ? Columns::tr("before %1").arg(date) : date;
}

std::vector<Column<TaskRow>> taskColumns()
{
    return {
        {"section", [] { return Columns::tr("Section"); }, [](const TaskRow &r) { return r.section; }},
        {"title", [] { return Columns::tr("Task"); }, [](const TaskRow &r) { return r.task.title; }},
        {"lead", [] { return Columns::tr("Lead"); }, [](const TaskRow &r) { return agenciesOf(r.task, domain::Role::Lead); }},
        {"coordinate", [] { return Columns::tr("Coordinating"); },
         [](const TaskRow &r) { return agenciesOf(r.task, domain::Role::Coordinate); }},
        {"time", [] { return Columns::tr("Time"); }, [](const TaskRow &r) { return timeText(r.task); }},
        {"product", [] { return Columns::tr("Product"); }, [](const TaskRow &r) { return r.task.product; }},
        {"budget", [] { return Columns::tr("Budget (đồng)"); }, [](const TaskRow &r) { return budgetText(r.task.budget); }, right},
    };
}

std::vector<Column<DutyRow>> dutyColumns(bool editable)
{
    std::vector<Column<DutyRow>> columns{
        {"section", [] { return Columns::tr("Section"); }, [](const DutyRow &r) { return r.section; }},
        {"kind", [] { return Columns::tr("Kind"); }, [](const DutyRow &r) { return application::label(r.duty.kind); }, left,
         [](DutyRow &r, const QVariant &v) { return take(r.duty.kind, v); },
         [](const DutyRow &r) { return QVariant(positionOf(r.duty.kind)); }, &labelsOf<domain::DutyKind>},
        {"period", [] { return Columns::tr("Period"); },
         [](const DutyRow &r) { return r.duty.period ? application::label(*r.duty.period) : QString(); }, left, &setPeriod,
         [](const DutyRow &r) { return QVariant(r.duty.period ? positionOf(*r.duty.period) + 1 : 0); }, &periodChoices},
        {"due", [] { return Columns::tr("Due"); },
         [](const DutyRow &r) { return r.duty.due ? r.duty.due->toString(QStringLiteral("dd/MM/yyyy")) : QString(); }, left,
         &setDue},
        {"strict", [] { return Columns::tr("How"); },
         [](const DutyRow &r) { return r.duty.due ? strictChoices().at(r.duty.strict ? 1 : 0) : QString(); }, left,
         [](DutyRow &r, const QVariant &v) { r.duty.strict = v.toInt() == 1; return true; },
         [](const DutyRow &r) { return QVariant(r.duty.strict ? 1 : 0); }, &strictChoices},
        {"to", [] { return Columns::tr("To"); }, [](const DutyRow &r) { return r.duty.to; }, left,
         [](DutyRow &r, const QVariant &v) { r.duty.to = v.toString().trimmed(); return true; }},
        {"via", [] { return Columns::tr("Through"); }, [](const DutyRow &r) { return r.duty.via; }, left,
         [](DutyRow &r, const QVariant &v) { r.duty.via = v.toString().trimmed(); return true; }},
    };
    if (!editable) { // the import dialog shows the words below its narrower table
        columns.push_back({"wording", [] { return Columns::tr("Words in the text"); }, [](const DutyRow &r) { return r.duty.wording; }});
        for (Column<DutyRow> &column : columns)
            column.set = nullptr;
    }
    return columns;
}

std::vector<Column<AgencyRow>> agencyColumns()
{
    return {
        {"section", [] { return Columns::tr("Section"); }, [](const AgencyRow &r) { return r.section; }},
        {"heading", [] { return Columns::tr("Heading"); }, [](const AgencyRow &r) { return r.heading; }},
        {"agencies", [] { return Columns::tr("Agencies and units"); },
         [](const AgencyRow &r) { return r.names.join(QStringLiteral("; ")); }, left, &setNames},
        {"addressing", [] { return Columns::tr("Way"); },
         [](const AgencyRow &r) { return r.names.isEmpty() ? QString() : application::label(r.addressing); }, left,
         [](AgencyRow &r, const QVariant &v) { return take(r.addressing, v); },
         [](const AgencyRow &r) { return QVariant(positionOf(r.addressing)); }, &labelsOf<domain::Addressing>},
    };
}

std::vector<Column<exchange::LeftOut>> leftOutColumns()
{
    return {
        {"line", [] { return Columns::tr("Line"); },
         [](const exchange::LeftOut &r) { return r.line > 0 ? QString::number(r.line) : QString(); }, right},
        {"reason", [] { return Columns::tr("Why"); },
         [](const exchange::LeftOut &r) { return application::leftOutText(r.reason); }},
        {"text", [] { return Columns::tr("What was left out"); }, [](const exchange::LeftOut &r) { return r.text; }},
    };
}

} // namespace bd::gui

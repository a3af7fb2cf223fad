#include "application/activity_export.h"

#include "application/activity_query.h"
#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "storage/activity_store.h"
#include "storage/import_store.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <map>

namespace bd::application {

namespace {

struct ActivityTableText {
    Q_DECLARE_TR_FUNCTIONS(ActivityTableText)
};

constexpr std::size_t readAtOnce = 500;

using MeasureColumn = storage::FigureColumn;

struct Shape {
    std::vector<MeasureColumn> measures;
    QHash<QString, QString> kinds, tasks;
    std::map<domain::SectionKind, QString> sections; ///< their names: looked up once, not for each of 100,000 rows
    std::map<domain::Participation, QString> parts;
};

TableValue orNothing(const std::optional<qint64> &value)
{
    TableValue result;
    if (value)
        result = *value;
    return result;
}

TableValue words(const QString &text)
{
    TableValue result;
    if (!text.isEmpty())
        result = text;
    return result;
}

/// Columns of what the rows count, in the order of the catalogue.
Result<std::vector<MeasureColumn>> measureColumns(DatabaseService &database, const ActivityFilter &filter, const std::vector<domain::Measure> &all)
{
    BD_ASSIGN(const auto where, whereOf(database.session(), filter));
    BD_ASSIGN(auto columns, storage::figureColumns(database.session(), where));
    for (MeasureColumn &column : columns)
        column.hasWomen = column.hasWomen || measureOf(all, column.measure).isBySex;
    const auto place = [&](const MeasureColumn &column) {
        return std::find_if(all.begin(), all.end(), [&](const domain::Measure &measure) { return measure.id == column.measure; }) - all.begin();
    };
    std::stable_sort(columns.begin(), columns.end(), [&](const MeasureColumn &a, const MeasureColumn &b) { return place(a) < place(b); });
    return columns;
}

std::vector<TableColumn> heads(const std::vector<MeasureColumn> &measures, const std::vector<domain::Measure> &all)
{
    std::vector<TableColumn> columns{
        {ActivityTableText::tr("From day"), 12, TableKind::Date},
        {ActivityTableText::tr("To day"), 12, TableKind::Date},
        {ActivityTableText::tr("Activity"), 44, TableKind::Words},
        {ActivityTableText::tr("Group of contents"), 22, TableKind::Words},
        {ActivityTableText::tr("Kind of activity"), 22, TableKind::Words},
        {ActivityTableText::tr("Task of the plan"), 30, TableKind::Words},
        {ActivityTableText::tr("Agency that did it"), 24, TableKind::Words},
        {ActivityTableText::tr("Place"), 22, TableKind::Words},
        {ActivityTableText::tr("Part taken"), 14, TableKind::Words},
    };
    for (const MeasureColumn &column : measures) {
        const QString name = measureOf(all, column.measure).name;
        columns.push_back({name, 12, TableKind::Number});
        if (column.hasWomen)
            columns.push_back({ActivityTableText::tr("%1 – women among them").arg(name), 12, TableKind::Number});
        if (column.hasDenominator)
            columns.push_back({ActivityTableText::tr("%1 – out of").arg(name), 12, TableKind::Number});
    }
    columns.push_back({ActivityTableText::tr("Cost (đồng)"), 16, TableKind::Number});
    columns.push_back({ActivityTableText::tr("Source of money"), 20, TableKind::Words});
    columns.push_back({ActivityTableText::tr("Result"), 40, TableKind::Words});
    columns.push_back({ActivityTableText::tr("Estimated"), 16, TableKind::Words});
    columns.push_back({ActivityTableText::tr("Files"), 8, TableKind::Number});
    columns.push_back({ActivityTableText::tr("Activity ID (leave as it is)"), 38, TableKind::Words, true});
    return columns;
}

TableRow rowOf(const storage::ActivityRecord &stored, const Shape &shape)
{
    const domain::Activity &activity = stored.activity;
    TableRow row;
    row.cells.reserve(16 + 3 * shape.measures.size());
    row.cells.emplace_back(activity.from);
    row.cells.emplace_back(activity.to);
    const QString section = activity.sectionKind ? shape.sections.at(*activity.sectionKind) : QString();
    for (const QString &text : {activity.title, section, shape.kinds.value(activity.kind, activity.kind), shape.tasks.value(activity.taskUuid),
                                activity.agency.name, activity.place, shape.parts.at(activity.participation)})
        row.cells.push_back(words(text));
    bool isEstimate = false;
    for (const MeasureColumn &column : shape.measures) {
        const auto found = std::find_if(activity.figures.begin(), activity.figures.end(), [&](const domain::Figure &figure) { return figure.measure == column.measure; });
        static const domain::Figure none;
        const domain::Figure &figure = found == activity.figures.end() ? none : *found;
        isEstimate = isEstimate || figure.isEstimate;
        row.cells.push_back(orNothing(figure.total));
        if (column.hasWomen)
            row.cells.push_back(orNothing(figure.women));
        if (column.hasDenominator)
            row.cells.push_back(orNothing(figure.denominator));
    }
    row.cells.push_back(orNothing(activity.cost));
    row.cells.push_back(words(activity.costSource));
    row.cells.push_back(words(activity.result));
    QStringList estimated;
    if (isEstimate)
        estimated << ActivityTableText::tr("figures");
    if (activity.isCostEstimate)
        estimated << ActivityTableText::tr("cost");
    row.cells.push_back(words(estimated.join(QStringLiteral(", "))));
    row.cells.emplace_back();
    if (stored.evidence > 0)
        row.cells.back() = static_cast<qint64>(stored.evidence);
    row.cells.push_back(words(activity.uuid));
    return row;
}

Result<void> giveRows(DatabaseService &database, const ActivityFilter &filter, const ActivityOrder &order, const Shape &shape,
                      const TableSource::Give &give)
{
    const ActivityService log(database);
    BD_ASSIGN(const auto ids, log.ids(filter, order));
    for (std::size_t at = 0; at < ids.size(); at += readAtOnce) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto count = static_cast<std::ptrdiff_t>(std::min(readAtOnce, ids.size() - at));
        BD_ASSIGN(const auto rows, storage::readTabled(database.session(), {begin, begin + count}));
        for (const storage::ActivityRecord &stored : rows)
            BD_TRY(give(rowOf(stored, shape)));
    }
    return {};
}

} // namespace

Result<TableSource> activityTable(DatabaseService &database, const ActivityFilter &filter, const ActivityOrder &order)
{
    if (!database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto all, measures(database));
    Shape shape;
    BD_ASSIGN(shape.measures, measureColumns(database, filter, all));
    for (const CatalogueEntry &kind : activityKinds())
        shape.kinds.insert(kind.id, kind.name);
    for (const auto kind : domain::allValues<domain::SectionKind>())
        shape.sections.emplace(kind, label(kind));
    for (const auto part : {domain::Participation::Held, domain::Participation::Attended})
        shape.parts.emplace(part, label(part));
    BD_ASSIGN(const auto tasks, storage::taskNames(database.session()));
    for (const storage::TaskName &task : tasks)
        shape.tasks.insert(task.uuid, task.title);
    BD_ASSIGN(const auto sums, ActivityService(database).sums(filter));
    TableSource table;
    table.name = ActivityTableText::tr("Activities");
    table.title = ActivityTableText::tr("Activities carried out");
    table.columns = heads(shape.measures, all);
    table.count = sums.rows;
    const QString file = database.path();
    const Clock &clock = database.clock();
    table.rows = [file, &clock, filter, order, shape](const TableSource::Give &give, Progress &) -> Result<void> {
        DatabaseService own(clock);
        BD_TRY(own.open(file, false));
        BD_TRY(storage::keepLittle(own.session()));
        return giveRows(own, filter, order, shape, give);
    };
    return table;
}

} // namespace bd::application

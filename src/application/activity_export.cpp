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
#include <numeric>

namespace bd::application {

namespace {

struct ActivityTableText {
    Q_DECLARE_TR_FUNCTIONS(ActivityTableText)
};

constexpr std::size_t readAtOnce = 500;

using MeasureColumn = storage::FigureColumn;

/// Where a column comes from: the screen's column, or a measure.
struct Origin {
    std::optional<ActivityColumn> column;
    bool isMeasure = false;
};

struct Shape {
    std::vector<MeasureColumn> measures;
    std::vector<std::size_t> order; ///< of the cells, as the columns stand: those on paper first
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

struct Head {
    TableColumn column;
    Origin origin;
};

/// In the order of rowOf()'s cells.
std::vector<Head> heads(const std::vector<MeasureColumn> &measures, const std::vector<domain::Measure> &all)
{
    std::vector<Head> columns;
    const auto add = [&](const QString &title, double width, TableKind kind, ActivityColumn column) { columns.push_back({{title, width, kind}, {column, false}}); };
    add(ActivityTableText::tr("From day"), 11, TableKind::Date, ActivityColumn::Date);
    add(ActivityTableText::tr("To day"), 11, TableKind::Date, ActivityColumn::Date);
    add(ActivityTableText::tr("Activity"), 40, TableKind::Words, ActivityColumn::Title);
    add(ActivityTableText::tr("Group of contents"), 20, TableKind::Words, ActivityColumn::Section);
    add(ActivityTableText::tr("Kind of activity"), 20, TableKind::Words, ActivityColumn::Kind);
    add(ActivityTableText::tr("Task of the plan"), 26, TableKind::Words, ActivityColumn::Task);
    add(ActivityTableText::tr("Agency that did it"), 20, TableKind::Words, ActivityColumn::Agency);
    add(ActivityTableText::tr("Place"), 18, TableKind::Words, ActivityColumn::Place);
    add(ActivityTableText::tr("Part taken"), 14, TableKind::Words, ActivityColumn::Participation);
    for (const MeasureColumn &column : measures) {
        const QString name = measureOf(all, column.measure).name;
        const auto addFigure = [&](const QString &title) { columns.push_back({{title, 12, TableKind::Number}, {std::nullopt, true}}); };
        addFigure(name);
        if (column.hasWomen)
            addFigure(ActivityTableText::tr("%1 – women among them").arg(name));
        if (column.hasDenominator)
            addFigure(ActivityTableText::tr("%1 – out of").arg(name));
    }
    add(ActivityTableText::tr("Cost (đồng)"), 14, TableKind::Number, ActivityColumn::Cost);
    add(ActivityTableText::tr("Source of money"), 20, TableKind::Words, ActivityColumn::Source);
    add(ActivityTableText::tr("Result"), 36, TableKind::Words, ActivityColumn::Result);
    columns.push_back({{ActivityTableText::tr("Estimated"), 14, TableKind::Words}, {}});
    add(ActivityTableText::tr("Files"), 8, TableKind::Number, ActivityColumn::Evidence);
    columns.push_back({{ActivityTableText::tr("Activity ID (leave as it is)"), 38, TableKind::Words}, {}});
    return columns;
}

/// What is printed, in front: the columns of the screen as far as a sheet of paper holds them in letters one can read, and what
/// was counted in the room that is left. The others stay in the file, behind them.
std::vector<std::size_t> setOnPaper(std::vector<Head> &columns, const std::vector<ActivityColumn> &shown)
{
    const auto isShown = [&](const Head &head) {
        return head.origin.column && (*head.origin.column == ActivityColumn::Date || *head.origin.column == ActivityColumn::Title
                                      || std::find(shown.begin(), shown.end(), *head.origin.column) != shown.end());
    };
    const bool wantsFigures = std::find(shown.begin(), shown.end(), ActivityColumn::People) != shown.end();
    double used = 0;
    const auto take = [&](bool figures) {
        for (Head &head : columns) {
            const bool isWanted = figures ? head.origin.isMeasure && wantsFigures : isShown(head);
            if (isWanted && used + head.column.width <= tableDigitsOnPaper) {
                used += head.column.width;
                head.column.isForFilesOnly = false;
            } else if (isWanted && figures) {
                return; // not the women of what isn't there
            }
        }
    };
    for (Head &head : columns)
        head.column.isForFilesOnly = true;
    take(false);
    take(true);
    std::vector<std::size_t> order(columns.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !columns[i].column.isForFilesOnly; });
    return order;
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
    TableRow ordered;
    ordered.cells.reserve(row.cells.size());
    for (const std::size_t at : shape.order)
        ordered.cells.push_back(std::move(row.cells[at]));
    return ordered;
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

Result<TableSource> activityTable(DatabaseService &database, const ActivityFilter &filter, const ActivityOrder &order,
                                  const std::vector<ActivityColumn> &onPaper)
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
    std::vector<Head> columns = heads(shape.measures, all);
    shape.order = setOnPaper(columns, onPaper);
    for (const std::size_t at : shape.order)
        table.columns.push_back(columns[at].column);
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

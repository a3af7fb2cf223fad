#include "storage/activity_store.h"

#include "base/text/fold.h"
#include "storage/statement.h"
#include "storage/sql_text.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace bd::storage {

using namespace domain;

namespace {

constexpr std::size_t readAtOnce = 500; ///< values that one statement binds
const QChar apart(0x1F);

QString sqlName(const char *name) { return QStringLiteral("activity/") + QLatin1String(name); }

/// How a column is put into order: the index that holds it.
struct OrderPlan {
    QString by, empty; ///< `empty`: true for rows without a value, which SQLite puts first; "" where every row has one
    std::optional<LogIndex> index; ///< none: the order of days, through whatever holds the wanted rows
};

OrderPlan orderPlan(LogColumn column, bool descending)
{
    const auto plan = [&](const QStringList &keys, std::optional<LogIndex> index) {
        QStringList by;
        for (const QString &key : keys)
            by << (descending ? key + QStringLiteral(" DESC") : key);
        return OrderPlan{by.join(QStringLiteral(", ")), index ? keys.front() + QStringLiteral(" = ''") : QString(), index};
    };
    const QString id = QStringLiteral("id"), day = QStringLiteral("to_date");
    switch (column) {
    case LogColumn::Title: return plan({QStringLiteral("sort_key"), id}, LogIndex::Title);
    case LogColumn::Agency: return plan({QStringLiteral("agency_sort_key"), QStringLiteral("agency_name"), day, id}, LogIndex::Agency);
    case LogColumn::Place: return plan({QStringLiteral("place_sort_key"), QStringLiteral("place"), day, id}, LogIndex::Place);
    case LogColumn::Result: return plan({QStringLiteral("result_sort_key"), id}, LogIndex::Result);
    default: return plan({day, id}, std::nullopt);
    }
}

/// The rows that are wanted, through an index.
QMap<QString, QString> sourceOf(const ActivityWhere &where, LogIndex index)
{
    return {{QStringLiteral("index"), indexed(index)}, {QStringLiteral("condition"), where.over(index)}};
}

std::vector<qint64> idsFrom(QStringView list)
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<std::size_t>(list.size()) / 6);
    qint64 id = 0;
    for (const QChar c : list) {
        if (c == QLatin1Char(',')) {
            ids.push_back(id);
            id = 0;
        } else {
            id = id * 10 + (c.unicode() - u'0');
        }
    }
    if (!list.isEmpty())
        ids.push_back(id);
    return ids;
}

/// KnownSum from SUM, COUNT and a mark of estimates.
KnownSum sumAt(const Statement &statement, int column, int rows, bool hasEstimate)
{
    KnownSum sum;
    sum.sum = statement.integer(column);
    sum.known = static_cast<int>(statement.integer(column + 1));
    sum.rows = rows;
    sum.hasEstimate = hasEstimate && sum.known > 0;
    return sum;
}

/// rows, people, known, estimated, women, known, estimated, cost, known, estimated: as totals.sql and groups.sql say them.
ActivityTotals totalsAt(const Statement &statement, int column)
{
    ActivityTotals totals;
    totals.rows = static_cast<int>(statement.integer(column));
    totals.people = sumAt(statement, column + 1, totals.rows, statement.integer(column + 3) > 0);
    totals.women = sumAt(statement, column + 4, totals.rows, statement.integer(column + 6) > 0);
    totals.cost = sumAt(statement, column + 7, totals.rows, statement.integer(column + 9) > 0);
    return totals;
}

/// How rows come into groups: the index that has them in order, and what makes a group of it.
struct GroupPlan {
    const char *statement;
    LogIndex index;
    QMap<QString, QString> names;
};

GroupPlan groupPlan(LogGrouping by)
{
    const auto plan = [](const char *statement, LogIndex index, const char *name, const char *key, const char *columns = "") {
        return GroupPlan{statement, index, {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("key"), QLatin1String(key)},
                                            {QStringLiteral("columns"), QLatin1String(columns)}}};
    };
    switch (by) {
    case LogGrouping::Month: return plan("groups_of_groups", LogIndex::Day, "substr(to_date, 1, 7)", "", "to_date");
    case LogGrouping::Section: return plan("groups", LogIndex::Section, "section_kind", "section_kind");
    case LogGrouping::Kind: return plan("groups_of_groups", LogIndex::Section, "kind", "", "section_kind, kind");
    case LogGrouping::Task: return plan("groups", LogIndex::Task, "task_uuid", "task_uuid");
    case LogGrouping::Agency: return plan("groups", LogIndex::Agency, "agency_name", "agency_sort_key, agency_name");
    case LogGrouping::Place: return plan("groups", LogIndex::Place, "place", "place_sort_key, place");
    }
    Q_UNREACHABLE();
}

Activity activityAt(const Statement &row)
{
    Activity a;
    int i = 2;
    a.uuid = row.text(i++);
    a.from = QDate::fromString(row.text(i++), Qt::ISODate);
    a.to = QDate::fromString(row.text(i++), Qt::ISODate);
    a.title = row.text(i++);
    a.planUuid = row.text(i++);
    a.taskUuid = row.text(i++);
    a.sectionUuid = row.text(i++);
    a.sectionKind = fromCode<SectionKind>(row.text(i++));
    a.kind = row.text(i++);
    a.agency.uuid = row.optionalText(i++);
    a.agency.name = row.text(i++);
    a.place = row.text(i++);
    a.participation = fromCode<Participation>(row.text(i++)).value_or(Participation::Held);
    a.cost = row.optionalInteger(i++);
    a.isCostEstimate = row.integer(i++) != 0;
    a.costSource = row.text(i++);
    a.result = row.text(i++);
    a.seriesUuid = row.text(i++);
    a.importKey = row.text(i++);
    return a;
}

Figure figureAt(const Statement &row, int column)
{
    Figure figure;
    figure.measure = row.text(column);
    figure.total = row.optionalInteger(column + 1);
    figure.women = row.optionalInteger(column + 2);
    figure.denominator = row.optionalInteger(column + 3);
    figure.origin = fromCode<Origin>(row.text(column + 4)).value_or(Origin::Own);
    figure.isEstimate = row.integer(column + 5) != 0;
    return figure;
}

/// As one mark for all of them: with hundreds of marks most of the time would go into reading the statement.
QString listOf(const std::vector<qint64> &ids, std::size_t from, std::size_t end)
{
    QString listed;
    for (std::size_t i = from; i < end; ++i)
        listed += (i == from ? QLatin1Char('[') : QLatin1Char(',')) + QString::number(ids[i]);
    return listed + QLatin1Char(']');
}

/// Reads a window of rows, their figures and how many files they have.
Result<void> readSome(Session &session, const std::vector<qint64> &ids, std::size_t from, std::size_t end,
                      QHash<qint64, ActivityRecord> &records)
{
    const QString listed = listOf(ids, from, end);
    BD_ASSIGN(Statement rows, Statement::named(session, sqlName("read")));
    BD_TRY(rows.run({listed}));
    for (;;) {
        BD_ASSIGN(const bool hasRow, rows.next());
        if (!hasRow)
            break;
        records.insert(rows.integer(0), {rows.integer(0), static_cast<int>(rows.integer(1)), activityAt(rows), static_cast<int>(rows.integer(21))});
    }
    BD_ASSIGN(Statement figures, Statement::named(session, sqlName("read_figures")));
    BD_TRY(figures.run({listed}));
    for (;;) {
        BD_ASSIGN(const bool hasRow, figures.next());
        if (!hasRow)
            return {};
        if (const auto it = records.find(figures.integer(0)); it != records.end())
            it->activity.figures.push_back(figureAt(figures, 1));
    }
}

std::optional<qint64> optionalNumber(QStringView text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

/// As activity/tabled.sql writes them.
std::vector<Figure> figuresFrom(QStringView text)
{
    std::vector<Figure> figures;
    for (const QStringView line : qTokenize(text, QChar(0x1E), Qt::SkipEmptyParts)) {
        std::array<QStringView, 5> fields;
        std::size_t i = 0;
        for (const QStringView field : qTokenize(line, apart)) {
            if (i < fields.size())
                fields[i++] = field;
        }
        Figure &figure = figures.emplace_back();
        figure.measure = fields[0].toString();
        figure.total = optionalNumber(fields[1]);
        figure.women = optionalNumber(fields[2]);
        figure.denominator = optionalNumber(fields[3]);
        figure.isEstimate = fields[4] == u"1";
    }
    return figures;
}

ActivityRecord tabledAt(const Statement &row, qint64 id)
{
    ActivityRecord record{id, 0, {}, 0};
    Activity &a = record.activity;
    int i = 1;
    a.uuid = row.text(i++);
    a.from = QDate::fromString(row.text(i++), Qt::ISODate);
    a.to = QDate::fromString(row.text(i++), Qt::ISODate);
    a.title = row.text(i++);
    a.taskUuid = row.text(i++);
    a.sectionKind = fromCode<SectionKind>(row.text(i++));
    a.kind = row.text(i++);
    a.agency.name = row.text(i++);
    a.place = row.text(i++);
    a.participation = fromCode<Participation>(row.text(i++)).value_or(Participation::Held);
    a.cost = row.optionalInteger(i++);
    a.isCostEstimate = row.integer(i++) != 0;
    a.costSource = row.text(i++);
    a.result = row.text(i++);
    record.evidence = static_cast<int>(row.integer(i++));
    a.figures = figuresFrom(row.text(i++));
    return record;
}

} // namespace

Result<std::vector<qint64>> activityIds(Session &session, const ActivityWhere &where, LogColumn order, bool descending)
{
    const OrderPlan plan = orderPlan(order, descending);
    const bool counts = !descending && !plan.empty.isEmpty(); // descending they are last already
    QMap<QString, QString> names = sourceOf(where, plan.index.value_or(where.forDays()));
    names.insert(QStringLiteral("empty"), plan.empty);
    names.insert(QStringLiteral("order"), plan.by);
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName(counts ? "ids_empty_counted" : "ids"), names)));
    BD_TRY(statement.run(where.values()));
    BD_ASSIGN(const bool hasRow, statement.next());
    std::vector<qint64> ids = hasRow ? idsFrom(statement.text(0)) : std::vector<qint64>();
    if (counts && hasRow)
        std::rotate(ids.begin(), ids.begin() + statement.integer(1), ids.end());
    return ids;
}

namespace {

/// Rows as "id:value", those of one value the latest first: what SQLite would sort by numbers or short codes is put in order
/// faster here.
Result<QString> valuesOfRows(Session &session, const ActivityWhere &where, LogColumn column)
{
    const bool hasIndex = column == LogColumn::Task || column == LogColumn::Source;
    const QString day = QStringLiteral("to_date DESC, id DESC");
    QMap<QString, QString> names = sourceOf(where, column == LogColumn::Task ? LogIndex::Task : hasIndex ? LogIndex::Source : LogIndex::Day);
    names.insert(QStringLiteral("column"), columnName(column));
    names.insert(QStringLiteral("order"), hasIndex ? columnName(column) + QStringLiteral(" DESC, ") + day : day);
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName("buckets"), names)));
    BD_TRY(statement.run(where.values()));
    BD_ASSIGN(const bool hasRow, statement.next());
    return hasRow ? statement.text(0) : QString();
}

Result<std::vector<ActivityBucket>> taskBuckets(Session &session)
{
    BD_ASSIGN(Statement statement, Statement::named(session, sqlName("of_each_task")));
    BD_TRY(statement.run());
    std::vector<ActivityBucket> buckets;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return buckets;
        if (const QString list = statement.text(1); !list.isEmpty())
            buckets.push_back({statement.text(0), idsFrom(list)});
    }
}

} // namespace

Result<std::vector<qint64>> activityIdsByNumber(Session &session, const ActivityWhere &where, LogColumn column, bool descending)
{
    BD_ASSIGN(const QString list, valuesOfRows(session, where, column));
    std::vector<std::pair<qint64, qint64>> known; // number, id
    std::vector<qint64> unknown;
    for (const QStringView item : qTokenize(list, apart)) {
        const qsizetype colon = item.indexOf(QLatin1Char(':'));
        if (colon < 0)
            continue;
        const qint64 id = item.first(colon).toLongLong();
        if (colon + 1 == item.size())
            unknown.push_back(id);
        else
            known.emplace_back(item.sliced(colon + 1).toLongLong(), id);
    }
    std::stable_sort(known.begin(), known.end(), [&](const auto &a, const auto &b) { return descending ? a.first > b.first : a.first < b.first; });
    std::vector<qint64> ids;
    ids.reserve(known.size() + unknown.size());
    for (const auto &row : known)
        ids.push_back(row.second);
    ids.insert(ids.end(), unknown.begin(), unknown.end());
    return ids;
}

Result<std::vector<ActivityBucket>> activityBuckets(Session &session, const ActivityWhere &where, LogColumn column)
{
    if (column == LogColumn::Task && where.isAll())
        return taskBuckets(session);
    BD_ASSIGN(const QString list, valuesOfRows(session, where, column));
    std::vector<ActivityBucket> buckets;
    QHash<QStringView, std::size_t> places;
    for (const QStringView item : qTokenize(list, apart)) {
        const qsizetype colon = item.indexOf(QLatin1Char(':'));
        if (colon < 0)
            continue;
        const QStringView value = item.sliced(colon + 1);
        const auto known = places.constFind(value);
        const std::size_t place = known != places.constEnd() ? *known : buckets.size();
        if (place == buckets.size()) {
            buckets.push_back({value.toString(), {}});
            places.insert(value, place);
        }
        buckets[place].ids.push_back(item.first(colon).toLongLong());
    }
    return buckets;
}

Result<std::vector<ActivityRecord>> readActivities(Session &session, const std::vector<qint64> &ids)
{
    QHash<qint64, ActivityRecord> records;
    for (std::size_t from = 0; from < ids.size(); from += readAtOnce)
        BD_TRY(readSome(session, ids, from, std::min(ids.size(), from + readAtOnce), records));
    std::vector<ActivityRecord> result;
    result.reserve(ids.size());
    for (const qint64 id : ids)
        if (const auto it = records.constFind(id); it != records.constEnd())
            result.push_back(*it);
    return result;
}

Result<std::vector<ActivityRecord>> readTabled(Session &session, const std::vector<qint64> &ids)
{
    std::vector<ActivityRecord> records(ids.size());
    BD_ASSIGN(Statement rows, Statement::named(session, sqlName("tabled")));
    for (std::size_t from = 0; from < ids.size(); from += readAtOnce) {
        BD_TRY(rows.run({listOf(ids, from, std::min(ids.size(), from + readAtOnce))}));
        for (;;) {
            BD_ASSIGN(const bool hasRow, rows.next());
            if (!hasRow)
                break;
            const std::size_t place = from + static_cast<std::size_t>(rows.integer(0));
            records[place] = tabledAt(rows, ids[place]);
        }
    }
    std::erase_if(records, [](const ActivityRecord &record) { return record.id == 0; });
    return records;
}

Result<std::optional<qint64>> activityIdByUuid(Session &session, const QString &uuid)
{
    BD_ASSIGN(const QVariant id, valueOf(session, sqlName("id_by_uuid"), {uuid}));
    return id.isNull() ? std::optional<qint64>() : id.toLongLong();
}

Result<int> countActivities(Session &session)
{
    BD_ASSIGN(const QVariant count, valueOf(session, sqlName("count")));
    return count.toInt();
}

Result<std::vector<std::pair<qint64, int>>> evidenceCounts(Session &session)
{
    BD_ASSIGN(Statement statement, Statement::named(session, sqlName("evidence_counts")));
    BD_TRY(statement.run());
    std::vector<std::pair<qint64, int>> counts;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return counts;
        counts.emplace_back(statement.integer(0), static_cast<int>(statement.integer(1)));
    }
}

Result<ActivityTotals> activityTotals(Session &session, const ActivityWhere &where)
{
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName("totals"), sourceOf(where, where.forSums()))));
    BD_TRY(statement.run(where.values()));
    BD_ASSIGN(const bool hasRow, statement.next());
    return hasRow ? totalsAt(statement, 0) : ActivityTotals();
}

Result<std::vector<std::pair<QString, ActivityTotals>>> activityGroups(Session &session, const ActivityWhere &where, LogGrouping by)
{
    GroupPlan plan = groupPlan(by);
    plan.names.insert(sourceOf(where, plan.index));
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName(plan.statement), plan.names)));
    BD_TRY(statement.run(where.values()));
    std::vector<std::pair<QString, ActivityTotals>> groups;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return groups;
        groups.emplace_back(statement.text(0), totalsAt(statement, 1));
    }
}

Result<std::vector<FigureTotals>> figureTotals(Session &session, const ActivityWhere &where)
{
    const char *name = where.isAll() ? "figure_totals_of_all" : "figure_totals";
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName(name), sourceOf(where, LogIndex::Day))));
    BD_TRY(statement.run(where.values()));
    std::vector<FigureTotals> totals;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return totals;
        FigureTotals sum;
        sum.measure = statement.text(0);
        sum.origin = fromCode<Origin>(statement.text(1)).value_or(Origin::Own);
        sum.participation = fromCode<Participation>(statement.text(2)).value_or(Participation::Held);
        const int rows = static_cast<int>(statement.integer(3));
        sum.total = sumAt(statement, 4, rows, statement.integer(10) > 0);
        sum.women = sumAt(statement, 6, rows, statement.integer(10) > 0);
        sum.denominator = sumAt(statement, 8, rows, statement.integer(10) > 0);
        totals.push_back(sum);
    }
}

Result<std::vector<FigureColumn>> figureColumns(Session &session, const ActivityWhere &where)
{
    const QString condition = where.isAll() ? QStringLiteral("1") : sqlText(sqlName("where_of_rows"), sourceOf(where, where.forSums()));
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName("figure_columns"), {{QStringLiteral("condition"), condition}})));
    BD_TRY(statement.run(where.values()));
    std::vector<FigureColumn> columns;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return columns;
        columns.push_back({statement.text(0), statement.integer(1) != 0, statement.integer(2) != 0});
    }
}

Result<std::vector<LastFigure>> lastFigures(Session &session, const QStringList &measures, const DayRange &period, const QString &unit,
                                            const QStringList &exceptPlans)
{
    ActivityWhere plans;
    plans.exceptPlans(exceptPlans);
    QVariantList values{period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)};
    values += plans.values();
    for (int i = 0; i < 3; ++i)
        values << (unit.isEmpty() ? QVariant() : QVariant(unit));
    for (const QString &measure : measures)
        values << measure;
    const QString marks = QStringList(measures.size(), QStringLiteral("?")).join(QLatin1Char(','));
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName("last_figures"), {{QStringLiteral("marks"), marks},
                                                                                                  {QStringLiteral("plans"), plans.sql()}})));
    BD_TRY(statement.run(values));
    std::vector<LastFigure> figures;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return figures;
        // Ordered by measure and origin, the latest first: the first of each is the one that stands.
        const LastFigure next{QDate::fromString(statement.text(0), Qt::ISODate), figureAt(statement, 1)};
        if (figures.empty() || figures.back().figure.measure != next.figure.measure || figures.back().figure.origin != next.figure.origin)
            figures.push_back(next);
    }
}

Result<QStringList> usualValues(Session &session, LogColumn column, int atMost)
{
    BD_ASSIGN(Statement statement, Statement::fromText(session, sqlText(sqlName("usual"), {{QStringLiteral("column"), columnName(column)}})));
    BD_TRY(statement.run({atMost}));
    QStringList values;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return values;
        values << statement.text(0);
    }
}

Result<std::vector<TaskName>> taskNames(Session &session, const QString &words)
{
    BD_ASSIGN(Statement statement, Statement::named(session, sqlName("task_names")));
    const QString key = text::searchKey(words);
    BD_TRY(statement.run({key, key}));
    std::vector<TaskName> names;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return names;
        if (key.isEmpty() || text::matches(statement.text(1), words))
            names.push_back({statement.text(0), statement.text(1), statement.text(2)});
    }
}

Result<std::vector<TaskLog>> activitiesOfTasks(Session &session, qint64 planId)
{
    BD_ASSIGN(Statement statement, Statement::named(session, sqlName("of_tasks")));
    BD_TRY(statement.run({planId}));
    std::vector<TaskLog> logs;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return logs;
        logs.push_back({statement.text(0), static_cast<int>(statement.integer(1)), QDate::fromString(statement.text(2), Qt::ISODate),
                        QDate::fromString(statement.text(3), Qt::ISODate)});
    }
}

} // namespace bd::storage

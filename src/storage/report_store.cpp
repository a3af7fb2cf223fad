#include "storage/report_store.h"

#include "storage/sql_text.h"
#include "storage/statement.h"

namespace bd::storage {

using namespace domain;

namespace {

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QLatin1Char(',')); }

/// The rows that are wanted, through an index that holds what is asked of them.
QMap<QString, QString> sourceOf(const ActivityWhere &where, LogIndex index = LogIndex::Day)
{
    return {{QStringLiteral("index"), indexed(index)}, {QStringLiteral("condition"), where.over(index)}};
}

/// The rows themselves, as the data file finds them.
QMap<QString, QString> wholeRows(const ActivityWhere &where)
{
    return {{QStringLiteral("condition"), where.sql()}};
}

Result<Statement> statement(Session &session, const char *name, QMap<QString, QString> names, const QVariantList &values)
{
    BD_ASSIGN(Statement made, Statement::fromText(session, sqlText(QStringLiteral("report/") + QLatin1String(name), names)));
    BD_TRY(made.run(values));
    return made;
}

template <typename Take>
Result<void> forRows(Statement &rows, Take take)
{
    for (;;) {
        BD_ASSIGN(const bool hasRow, rows.next());
        if (!hasRow)
            return {};
        take();
    }
}

Result<std::vector<qint64>> idsOf(Session &session, const char *name, const ActivityWhere &where, int atMost)
{
    BD_ASSIGN(Statement rows, statement(session, name, sourceOf(where), where.values() + QVariantList{atMost}));
    std::vector<qint64> ids;
    BD_TRY(forRows(rows, [&] { ids.push_back(rows.integer(0)); }));
    return ids;
}

} // namespace

Result<std::vector<CountedBySex>> countedBySex(Session &session, const ActivityWhere &where, const QStringList &measures)
{
    std::vector<CountedBySex> counted;
    if (measures.isEmpty())
        return counted;
    QMap<QString, QString> names = sourceOf(where);
    names.insert(QStringLiteral("marks"), marks(measures.size()));
    QVariantList values = where.values();
    for (const QString &measure : measures)
        values << measure;
    BD_ASSIGN(Statement rows, statement(session, "partly_counted", names, values));
    BD_TRY(forRows(rows, [&] {
        counted.push_back({rows.text(0), fromCode<Origin>(rows.text(1)).value_or(Origin::Own),
                           fromCode<Participation>(rows.text(2)).value_or(Participation::Held), static_cast<int>(rows.integer(3)),
                           rows.integer(4), rows.integer(5), rows.integer(6) > 0});
    }));
    return counted;
}

Result<std::vector<MeetingPeople>> meetingPeople(Session &session, const ActivityWhere &where, const QString &meetings, const QStringList &measures)
{
    QMap<QString, QString> names = sourceOf(where);
    names.insert(QStringLiteral("marks"), marks(measures.size()));
    QVariantList values = where.values();
    values << meetings;
    for (const QString &measure : measures)
        values << measure;
    BD_ASSIGN(Statement rows, statement(session, "meeting_people", names, values));
    std::vector<MeetingPeople> found;
    BD_TRY(forRows(rows, [&] {
        MeetingPeople one;
        one.measure = rows.text(0);
        const int all = static_cast<int>(rows.integer(1));
        const bool hasEstimate = rows.integer(6) > 0;
        one.total = {rows.integer(3), static_cast<int>(rows.integer(2)), all, hasEstimate};
        one.women = {rows.integer(5), static_cast<int>(rows.integer(4)), all, hasEstimate};
        one.told = rows.integer(7);
        one.counted = rows.integer(8);
        one.countedTotal = rows.integer(9);
        one.countedWomen = rows.integer(10);
        found.push_back(std::move(one));
    }));
    return found;
}

Result<std::vector<std::pair<QString, KnownSum>>> measureByMonth(Session &session, const ActivityWhere &where, const QString &measure)
{
    BD_ASSIGN(Statement rows, statement(session, "by_month", sourceOf(where), where.values() + QVariantList{measure}));
    std::vector<std::pair<QString, KnownSum>> months;
    BD_TRY(forRows(rows, [&] {
        const int known = static_cast<int>(rows.integer(2));
        months.emplace_back(rows.text(0), KnownSum{rows.integer(1), known, known, false});
    }));
    return months;
}

Result<std::vector<qint64>> activitiesWithMostPeople(Session &session, const ActivityWhere &where, int atMost)
{
    return idsOf(session, "most_people", where, atMost);
}

Result<std::vector<qint64>> latestActivities(Session &session, const ActivityWhere &where, int atMost)
{
    return idsOf(session, "latest", where, atMost);
}

Result<std::vector<std::pair<QString, KnownSum>>> costsBySource(Session &session, const ActivityWhere &where)
{
    BD_ASSIGN(Statement rows, statement(session, "cost_sources", sourceOf(where, LogIndex::Source), where.values()));
    std::vector<std::pair<QString, KnownSum>> costs;
    BD_TRY(forRows(rows, [&] {
        KnownSum sum{rows.integer(2), static_cast<int>(rows.integer(3)), static_cast<int>(rows.integer(1)), rows.integer(4) > 0};
        costs.emplace_back(rows.text(0), sum);
    }));
    return costs;
}

Result<std::vector<std::pair<QString, int>>> placesOf(Session &session, const ActivityWhere &where, const QString &measure)
{
    BD_ASSIGN(Statement rows, statement(session, "places", sourceOf(where, LogIndex::Place), where.values() + QVariantList{measure}));
    std::vector<std::pair<QString, int>> places;
    BD_TRY(forRows(rows, [&] { places.emplace_back(rows.text(0), static_cast<int>(rows.integer(1))); }));
    return places;
}

Result<std::vector<LogRow>> figureRows(Session &session, const ActivityWhere &where, const QStringList &measures, Origin origin, int atMost)
{
    QMap<QString, QString> names = wholeRows(where);
    names.insert(QStringLiteral("marks"), marks(measures.size()));
    QVariantList values = where.values();
    for (const QString &measure : measures)
        values << measure;
    values << toCode(origin) << atMost;
    BD_ASSIGN(Statement rows, statement(session, "figure_rows", names, values));
    std::vector<LogRow> found;
    BD_TRY(forRows(rows, [&] {
        found.push_back({rows.text(0), rows.text(1), QDate::fromString(rows.text(2), Qt::ISODate), rows.optionalInteger(3),
                         rows.optionalInteger(4), rows.optionalInteger(5), rows.integer(6) > 0, rows.text(7),
                         fromCode<Participation>(rows.text(8)).value_or(Participation::Held)});
    }));
    return found;
}

Result<std::vector<LogRow>> activityRows(Session &session, const ActivityWhere &where, int atMost)
{
    BD_ASSIGN(Statement rows, statement(session, "activity_rows", wholeRows(where), where.values() + QVariantList{atMost}));
    std::vector<LogRow> found;
    BD_TRY(forRows(rows, [&] {
        LogRow row;
        row.uuid = rows.text(0);
        row.title = rows.text(1);
        row.date = QDate::fromString(rows.text(2), Qt::ISODate);
        row.total = rows.optionalInteger(3);
        row.women = rows.optionalInteger(4);
        row.denominator = rows.optionalInteger(5);
        row.isEstimate = rows.integer(6) > 0 || rows.integer(7) > 0;
        found.push_back(std::move(row));
    }));
    return found;
}

} // namespace bd::storage

// Sums and rows of the log that reports ask for beside those of activity_store.h. Reading only.
#pragma once
#include "domain/activity.h"
#include "storage/activity_where.h"
#include "storage/session.h"

namespace bd::storage {

/// Rows that say both a total and how many of them are women.
struct CountedBySex {
    QString measure;
    domain::Origin origin = domain::Origin::Own;
    domain::Participation participation = domain::Participation::Held;
    int rows = 0;
    qint64 total = 0, women = 0;
    bool hasEstimate = false;
};
Result<std::vector<CountedBySex>> countedBySex(Session &session, const ActivityWhere &where, const QStringList &measures);

/// People of meetings, from the rows that count the meetings themselves.
struct MeetingPeople {
    QString measure; ///< in which the people were counted
    domain::KnownSum total, women;
    qint64 told = 0;    ///< meetings whose people are known
    qint64 counted = 0; ///< meetings of which both numbers are known, with what these come to
    qint64 countedTotal = 0, countedWomen = 0;
};
Result<std::vector<MeetingPeople>> meetingPeople(Session &session, const ActivityWhere &where, const QString &meetings, const QStringList &measures);

/// "2026-05" and what was counted of a measure; months without it are left out.
Result<std::vector<std::pair<QString, domain::KnownSum>>> measureByMonth(Session &session, const ActivityWhere &where, const QString &measure);
/// The most people first; rows without people are left out.
Result<std::vector<qint64>> activitiesWithMostPeople(Session &session, const ActivityWhere &where, int atMost);
Result<std::vector<qint64>> latestActivities(Session &session, const ActivityWhere &where, int atMost);
/// "" for those that don't say it.
Result<std::vector<std::pair<QString, domain::KnownSum>>> costsBySource(Session &session, const ActivityWhere &where);
/// Places where a measure was counted, "" for none, with the number of rows.
Result<std::vector<std::pair<QString, int>>> placesOf(Session &session, const ActivityWhere &where, const QString &measure);

/// A row behind a number: of one figure, or of an activity as a whole (measure "").
struct LogRow {
    QString uuid, title;
    QDate date;
    std::optional<qint64> total, women, denominator; ///< of activities as a whole: people, women of them, cost
    bool isEstimate = false;
    QString measure;
    domain::Participation participation = domain::Participation::Held;
};
/// By day. `atMost` of them; negative: all.
Result<std::vector<LogRow>> figureRows(Session &session, const ActivityWhere &where, const QStringList &measures, domain::Origin origin, int atMost);
Result<std::vector<LogRow>> activityRows(Session &session, const ActivityWhere &where, int atMost);

} // namespace bd::storage

// Lists, sums and look-ups over the log. Reading only. Long lists come from indexes and as one text of ids: 100,000 rows
// stepped through one by one take several times as long (docs/adr/0023-the-log-stays-quick.md).
#pragma once
#include "domain/activity.h"
#include "storage/activity_where.h"
#include "storage/session.h"

namespace bd::storage {

struct ActivityRecord {
    qint64 id = 0;
    int version = 0;
    domain::Activity activity;
    int evidence = 0; ///< files and photos
};

/// For Date, Title, Agency, Place and Result. Rows without a value stand last, whichever the direction.
Result<std::vector<qint64>> activityIds(Session &session, const ActivityWhere &where, LogColumn order, bool descending);

/// For People, Women and Cost: unknown ones last, equal ones the latest first.
Result<std::vector<qint64>> activityIdsByNumber(Session &session, const ActivityWhere &where, LogColumn column, bool descending);

/// Ids that share a value, the latest first; "" for those without.
struct ActivityBucket {
    QString value;
    std::vector<qint64> ids;
};
/// For columns whose order on the screen isn't that of what is stored: Task, Section, Kind, Participation, Source.
Result<std::vector<ActivityBucket>> activityBuckets(Session &session, const ActivityWhere &where, LogColumn column);

/// In the order of `ids`; those that have gone are left out.
Result<std::vector<ActivityRecord>> readActivities(Session &session, const std::vector<qint64> &ids);
/// For tables that are written out: without version, plan, section of the plan, series and import key, and quicker.
Result<std::vector<ActivityRecord>> readTabled(Session &session, const std::vector<qint64> &ids);
Result<std::optional<qint64>> activityIdByUuid(Session &session, const QString &uuid);
Result<int> countActivities(Session &session);
/// How many files each activity has that has any.
Result<std::vector<std::pair<qint64, int>>> evidenceCounts(Session &session);

struct ActivityTotals {
    int rows = 0;
    domain::KnownSum people, women, cost;
};
Result<ActivityTotals> activityTotals(Session &session, const ActivityWhere &where);
/// Months as "2026-05".
enum class LogGrouping { Month, Section, Task, Kind, Agency, Place };
Result<std::vector<std::pair<QString, ActivityTotals>>> activityGroups(Session &session, const ActivityWhere &where, LogGrouping by);

struct FigureTotals {
    QString measure;
    domain::Origin origin = domain::Origin::Own;
    domain::Participation participation = domain::Participation::Held;
    domain::KnownSum total, women, denominator;
};
/// By measure, origin and participation; of stocks too, which only the caller can tell.
Result<std::vector<FigureTotals>> figureTotals(Session &session, const ActivityWhere &where);
/// Which measures these rows speak of.
struct FigureColumn {
    QString measure;
    bool hasWomen = false, hasDenominator = false;
};
Result<std::vector<FigureColumn>> figureColumns(Session &session, const ActivityWhere &where);
/// The last of a period that says a number of each of these measures, by measure and origin: for stocks. `unit` as in
/// domain::unitKey, "" is everybody. `exceptPlans`: what was done for these plans (uuids) doesn't count.
struct LastFigure {
    QDate asOf; ///< the activity's last day
    domain::Figure figure;
};
Result<std::vector<LastFigure>> lastFigures(Session &session, const QStringList &measures, const domain::DayRange &period, const QString &unit,
                                            const QStringList &exceptPlans = {});

/// What people wrote lately, most frequent first.
Result<QStringList> usualValues(Session &session, LogColumn column, int atMost);

/// Tasks of all plans: for words in their titles and for their order.
struct TaskName {
    QString uuid, title, sortKey;
};
Result<std::vector<TaskName>> taskNames(Session &session, const QString &words = {});


/// What was logged for the tasks of a plan; those without are left out.
struct TaskLog {
    QString taskUuid;
    int count = 0;
    QDate first, last;
};
Result<std::vector<TaskLog>> activitiesOfTasks(Session &session, qint64 planId);

} // namespace bd::storage

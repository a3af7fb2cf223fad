// "Hoạt động đã thực hiện": the log. Lists are ids in order, rows are read in windows: filter, sort and sums are SQL, so that
// 100,000 rows stay quick. Every change is a change set and undoable. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "base/progress.h"
#include "domain/activity.h"

namespace bd::application {

struct StoredActivity {
    qint64 id = 0;
    int version = 0;
    domain::Activity activity;
    int evidence = 0; ///< how many files and photos are kept with it; read() and load() say it
};

enum class ActivityColumn { Date, Title, Task, Section, Kind, Agency, Place, Participation, People, Women, Cost, Source, Result, Evidence };

enum class ActivityGrouping { None, Month, Section, Task, Kind, Agency, Place };

/// What all of these say; empty members don't matter. Words match as text::matches does.
struct ActivityFilter {
    QString words;                          ///< in any text of the row
    std::optional<domain::DayRange> period; ///< of the last day
    std::optional<QString> planUuid, taskUuid;
    std::optional<domain::SectionKind> section;
    std::optional<QString> kind, agency;    ///< id; name as printed. "" is: without one
    std::optional<QString> seriesUuid, measure; ///< has a figure of that measure
    std::optional<std::pair<ActivityGrouping, QString>> group; ///< the rows of one group of groups(): by what, and its key
    std::vector<std::pair<ActivityColumn, QString>> columns; ///< words in one column; for numbers ">100", "<=5", "=0", "trống" (empty)
    bool isEmpty() const;
};

struct ActivityOrder {
    ActivityColumn column = ActivityColumn::Date;
    bool descending = true;
};

struct ActivitySums {
    int rows = 0;
    domain::KnownSum people, women, cost;
};

struct ActivityGroup {
    QString key;   ///< what the rows have in common: id, uuid, name or month "2026-05"; "" for those without
    ActivitySums sums;
};

struct MeasureSum {
    QString measure;
    domain::KnownSum total, women;   ///< women known of rows: "n/m cuộc có thống kê"
    domain::KnownSum denominator;
    domain::Origin origin = domain::Origin::Own;
};

/// Errors: those of DatabaseService; activity.not_found, activity.no_title, activity.no_date, activity.ends_before (args:
/// title), preset.no_name, conflict (args: title).
class ActivityService {
public:
    explicit ActivityService(DatabaseService &database);

    Result<std::vector<qint64>> ids(const ActivityFilter &filter, const ActivityOrder &order = {}) const;
    /// In the order of `ids`; those that have gone meanwhile are left out.
    Result<std::vector<StoredActivity>> read(const std::vector<qint64> &ids) const;
    Result<StoredActivity> load(const QString &uuid) const;
    Result<int> count() const;
    Result<ActivitySums> sums(const ActivityFilter &filter) const;
    /// By key; the caller orders.
    Result<std::vector<ActivityGroup>> groups(const ActivityFilter &filter, ActivityGrouping by) const;
    /// By measure, flows only: own ones, then those handed down, never added. What was attended counts under
    /// Measure::attendedAs where the measure has one. In the order of the measures.
    Result<std::vector<MeasureSum>> measureSums(const ActivityFilter &filter) const;
    /// Values that a column has, most frequent first, for proposals while typing.
    Result<QStringList> usual(ActivityColumn column, int atMost = 50) const;

    /// A uuid is given to those without. One act: "activity.add" (args: title, and how many where several).
    Result<ChangeSet> add(const std::vector<domain::Activity> &activities, const QString &act = QStringLiteral("activity.add"));
    /// All or none.
    Result<ChangeSet> save(const std::vector<StoredActivity> &activities, const QString &act = QStringLiteral("activity.edit"));
    Result<ChangeSet> remove(const std::vector<qint64> &ids);
    /// Those of version 0 are new, the others saved: all or none, as one act with its own words. Error: also cancelled.
    Result<ChangeSet> store(const std::vector<StoredActivity> &activities, const QString &act, const QStringList &args, Progress &progress);

    Result<std::vector<domain::ActivityPreset>> presets() const;
    Result<ChangeSet> savePreset(const domain::ActivityPreset &preset);
    Result<ChangeSet> removePreset(const QString &uuid);

private:
    DatabaseService &m_database;
};

} // namespace bd::application

// "Số liệu tổng hợp": typed totals, and which number counts where several say something. The thread of its database.
#pragma once
#include "application/activity_service.h"
#include "domain/figure_resolve.h"

namespace bd::application {

struct StoredEntry {
    qint64 id = 0;
    int version = 0;
    domain::FigureEntry entry;
};

/// One measure of one unit in one period, from all that is known: the log's sum and typed totals stand beside each other,
/// one counts, and they are never added.
struct ResolvedFigure {
    QString measure, unit;         ///< unit's key, "" the office itself
    domain::Origin origin = domain::Origin::Own; ///< what was handed down is a number of its own
    domain::DayRange period;
    std::optional<qint64> total, women, denominator;
    bool isEstimate = false;
    bool isFromLog = false;
    bool isUndecided = false;      ///< several say something and nobody chose: total is unknown until then
    MeasureSum log;                ///< rows 0: nothing in the log
    std::vector<StoredEntry> entries;
    QString usedEntry;             ///< uuid
    std::optional<QDate> asOf;     ///< of a stock
};

/// Errors: those of DatabaseService; figure.not_found, figure.no_measure, figure.no_period, conflict.
class FigureService {
public:
    explicit FigureService(DatabaseService &database);

    Result<std::vector<StoredEntry>> entries(const std::optional<domain::DayRange> &period = {}, const QString &measure = {}) const;
    /// Marking one as the main source unmarks the others of the same measure, unit, period and origin.
    Result<ChangeSet> save(const domain::FigureEntry &entry, int expectedVersion); ///< version 0: new
    /// Those whose uuid is there already take its place; the others are new. One act.
    Result<ChangeSet> saveAll(const std::vector<domain::FigureEntry> &entries, const QString &act);
    Result<ChangeSet> remove(const QString &uuid, int expectedVersion);
    Result<ChangeSet> choose(const domain::FigureChoice &choice);

    /// Stocks: the last one as of a day within the period; never summed over time.
    /// `unit` "" is the office itself: all of the log, and totals without a unit.
    Result<ResolvedFigure> resolve(const QString &measure, const domain::DayRange &period, const QString &unit = {},
                                   domain::Origin origin = domain::Origin::Own, const QStringList &exceptPlans = {}) const;
    /// All measures that anybody says something about, in the order of the measures, own numbers before those handed down.
    /// `exceptPlans`: uuids of plans of others, for which activities don't count.
    Result<std::vector<ResolvedFigure>> resolveAll(const domain::DayRange &period, const QString &unit = {},
                                                   const QStringList &exceptPlans = {}) const;

private:
    DatabaseService &m_database;
};

} // namespace bd::application

// "Chỉ tiêu": the catalogue with what the office changed, and the values. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "base/progress.h"
#include "domain/indicator.h"

#include <array>

namespace bd::application {

/// Of the program (resources/catalogue/indicators.json), in the order of the strategy. Any thread.
const std::vector<domain::Indicator> &shippedIndicators();
/// "Bộ chỉ tiêu gợi ý cho cấp xã": X1 … X12, taken when the office wants them.
const std::vector<domain::Indicator> &suggestedIndicators();

struct StoredIndicatorValue {
    qint64 id = 0;
    int version = 0;
    domain::IndicatorValue value;
};

/// An indicator in a year, at the office's level.
struct IndicatorLine {
    domain::Indicator indicator; ///< as it is at the level (domain::indicatorAt)
    domain::IndicatorPart part = domain::IndicatorPart::Own;
    QString unit;
    std::vector<StoredIndicatorValue> values; ///< of the office in the year: one, or one a quarter and what is said about the year
    std::vector<StoredIndicatorValue> before; ///< of the year before
    std::optional<double> value;              ///< what counts; none where the level supplies counts only
    std::optional<double> yearBefore;
    std::optional<domain::IndicatorTarget> target;
    domain::IndicatorResult result = domain::IndicatorResult::NotAssessable;
    domain::RolledUpIndicator fromUnits; ///< of a province: what its communes' values come to; never taken by itself
    std::array<std::optional<qint64>, 4> fromLog; ///< by quarter, what the log proposes where it may (6.3 only)

    const domain::IndicatorValue *ofQuarter(int quarter) const; ///< 0: the year's; nullptr where there is none
    bool isEstimate() const;   ///< "ước"
    bool hasNumbers() const;
    bool isConfirmed() const;  ///< the row and the target were read in an official text, or somebody confirmed them
};

/// How many of the lines with a result of their own reached it.
struct IndicatorTally {
    int met = 0, notMet = 0, notAssessable = 0;
    int all() const { return met + notMet + notAssessable; }
};
IndicatorTally tallyOf(const std::vector<IndicatorLine> &lines);

/// Errors: those of DatabaseService; indicator.not_found (args: code), indicator.exists (args: code), indicator.no_code,
/// indicator.no_name (args: code), indicator.bad_value (args: code, what), conflict (args: code).
class IndicatorService {
public:
    explicit IndicatorService(DatabaseService &database);
    /// Of the office in the settings (application/office_level.h).
    Result<domain::AgencyLevel> level() const;
    /// Shipped and own ones in the order of the screen; dropped ones only where wanted.
    Result<std::vector<domain::Indicator>> indicators(bool withDropped = false) const;
    /// Those that the level has part in; optional ones when they hold a value or `withOptional`. `withLog`: with what the log
    /// proposes, which is a question more.
    Result<std::vector<IndicatorLine>> lines(int year, bool withOptional = false, bool withLog = false) const;
    /// Adds, changes, splits (splitOf), drops, confirms. Acts "indicator.add", "indicator.edit".
    Result<ChangeSet> saveIndicator(const domain::Indicator &indicator);
    /// Several as one act: a split, the suggested set. Args of the act: their first code, how many.
    Result<ChangeSet> saveIndicators(const std::vector<domain::Indicator> &indicators, const QString &act);
    /// An own one goes, its values stay; a changed one is as it came again. Acts "indicator.remove", "indicator.reset".
    Result<ChangeSet> resetIndicator(const QString &code);
    /// Of all units; by code, year, quarter.
    Result<std::vector<StoredIndicatorValue>> values(const QString &code = {}, const std::optional<int> &year = {}) const;
    /// A new one (version 0) where there is one of that indicator, unit, year and quarter already: conflict. One that says
    /// nothing any more is removed. Acts "indicator_value.add", "indicator_value.edit", "indicator_value.remove".
    Result<ChangeSet> saveValue(const domain::IndicatorValue &value, int expectedVersion = 0);
    /// All or none.
    Result<ChangeSet> saveValues(const std::vector<StoredIndicatorValue> &values, const QString &act, const QStringList &args);

private:
    DatabaseService &m_database;
};

} // namespace bd::application

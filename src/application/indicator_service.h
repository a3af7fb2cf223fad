// "Chỉ tiêu": the catalogue with what the office changed, and the values. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "base/progress.h"
#include "domain/indicator.h"

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
    domain::Indicator indicator;
    domain::IndicatorPart part = domain::IndicatorPart::Own;
    QString unit;
    std::vector<StoredIndicatorValue> values; ///< of the office; one, or one a quarter
    std::optional<double> value;              ///< what counts
    std::optional<double> yearBefore;
    std::optional<domain::IndicatorTarget> target;
    domain::IndicatorResult result = domain::IndicatorResult::NotAssessable;
    std::optional<qint64> fromLog; ///< what the log proposes where it may (6.3 only)
};

/// Errors: those of DatabaseService; indicator.not_found (args: code), indicator.exists (args: code), indicator.no_name,
/// indicator.bad_value (args: code, what), conflict (args: code).
class IndicatorService {
public:
    explicit IndicatorService(DatabaseService &database);
    /// Commune where the office is one, else province (settings).
    Result<domain::AgencyLevel> level() const;
    /// Shipped and own ones; dropped ones only where wanted.
    Result<std::vector<domain::Indicator>> indicators(bool withDropped = false) const;
    /// Those that the level has part in; optional ones when they hold a value or `withOptional`.
    Result<std::vector<IndicatorLine>> lines(int year, bool withOptional = false) const;
    /// Adds, changes, splits (splitOf), drops. Acts "indicator.add", "indicator.edit".
    Result<ChangeSet> saveIndicator(const domain::Indicator &indicator);
    /// An own one goes; a changed one is as it came again.
    Result<ChangeSet> resetIndicator(const QString &code);
    Result<std::vector<StoredIndicatorValue>> values(const QString &code = {}, const std::optional<int> &year = {}) const;
    Result<ChangeSet> saveValue(const domain::IndicatorValue &value, int expectedVersion = 0);
    Result<ChangeSet> saveValues(const std::vector<StoredIndicatorValue> &values, const QString &act, const QStringList &args);

private:
    DatabaseService &m_database;
};

} // namespace bd::application

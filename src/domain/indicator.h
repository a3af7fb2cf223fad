// "Chỉ tiêu": the national strategy's (Resolution 28/NQ-CP of 03/3/2021) and the province's own, what each level does with
// them, and their values. Values and pure rules; any thread.
#pragma once
#include "domain/figure.h"
#include "domain/report_codes.h"

#include <map>

namespace bd::domain {

/// A target for a year. `value` is a percentage, a count or a ratio, as Indicator::unit says.
struct IndicatorTarget {
    int year = 0;
    double value = 0;
    bool isConfirmed = true; ///< false: known from memory only, to be held against the official text
    bool operator==(const IndicatorTarget &) const = default;
};

struct Indicator {
    QString uuid;        ///< of one that the office added or changed; "" as it came with the program
    QString code;        ///< "3.2a"; unique
    QString objective;   ///< "3 Gia đình, phòng ngừa, ứng phó với bạo lực"
    QString name, shortName;
    std::map<AgencyLevel, IndicatorPart> parts; ///< a level that isn't there: none. Departments: AgencyLevel::Province, see departments
    std::map<AgencyLevel, QString> units;       ///< "%", "cơ quan", "tin, bài": differs by level (6.3)
    RollUp rollUp = RollUp::SumParts;
    IndicatorDirection direction = IndicatorDirection::AtLeast;
    IndicatorPeriod period = IndicatorPeriod::Calendar;
    std::map<AgencyLevel, QStringList> sources; ///< who is asked: "Công an xã", "Sở Y tế"
    QString numeratorName, denominatorName;
    std::optional<qint64> fixedDenominator;     ///< 1.1 at a commune: 2
    qint64 minDenominator = 0;  ///< below it only counts are shown, no ratio (4.1: 1.000)
    int smallCell = 0;          ///< counts under it may tell who it was: 5 for violence and trafficking
    bool isEstimate = false;    ///< 6.1: always "ước", never computed from lượt người
    double factor = 100;        ///< value = numerator / denominator * factor
    std::vector<IndicatorTarget> targets;
    bool isConfirmed = true;    ///< the row itself was read in an official text
    bool isDropped = false;     ///< the province doesn't count it
    QString splitOf;            ///< code of the one it is a part of
    QString note;
    int position = 0;
    bool operator==(const Indicator &) const = default;
};

/// What was reached. Unknown is not zero: every number is optional.
struct IndicatorValue {
    QString uuid, code;
    int year = 0;
    int quarter = 0;               ///< 1-4 of a quarterly one; 0 for the year
    std::optional<QDate> asOf;
    AgencyRef unit;                ///< of whom; an empty name is the office itself
    std::optional<qint64> numerator, denominator;
    std::optional<double> value;   ///< where only the ratio is known (taken from a source)
    QString source;
    bool isEstimate = false;
    std::optional<IndicatorResult> result; ///< chosen by the user; none: as computed
    QString reason, difficulty, proposal;
    bool operator==(const IndicatorValue &) const = default;
};

/// The value in the indicator's unit: typed, or numerator / denominator * factor. None without numbers, without a denominator
/// ("không phát sinh"), and below minDenominator.
std::optional<double> indicatorValue(const Indicator &indicator, const IndicatorValue &value);
/// The target of the year: of that very year, else none. Between two milestones nothing is guessed.
std::optional<IndicatorTarget> targetOf(const Indicator &indicator, int year);
/// What counts: the user's choice, else computed from value and target; not-assessable where either is unknown, out-of-scope where
/// the level has no part in it.
IndicatorResult resultOf(const Indicator &indicator, const IndicatorValue &value, AgencyLevel level);
IndicatorPart partOf(const Indicator &indicator, AgencyLevel level);

} // namespace bd::domain

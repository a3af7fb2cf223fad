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
    bool isStrict = false;   ///< "dưới 30%", "trên 90%": the value itself doesn't reach it
    bool isAbout = false;    ///< "khoảng 60%"
    bool isOngoing = false;  ///< "từ năm 2025": of every year since, until the next one
    bool operator==(const IndicatorTarget &) const = default;
};

/// Where a level differs from what the indicator says: 6.3 is a share of communes at a province, a count a quarter at a commune.
struct IndicatorAtLevel {
    std::optional<qint64> fixedDenominator;
    std::optional<bool> isCount, showsCounts;
    std::optional<IndicatorDirection> direction;
    std::optional<IndicatorPeriod> period;
    std::optional<std::vector<IndicatorTarget>> targets;
    std::optional<QString> numeratorName, denominatorName;
    bool operator==(const IndicatorAtLevel &) const = default;
};

struct Indicator {
    QString uuid;        ///< of one that the office added or changed; "" as it came with the program
    QString code;        ///< "3.2a"; unique
    QString objective;   ///< "3 Gia đình, phòng ngừa, ứng phó với bạo lực"
    QString name, shortName;
    std::map<AgencyLevel, IndicatorPart> parts; ///< a level that isn't there: none. Departments: isSuppliedBy()
    std::map<AgencyLevel, QString> units;       ///< "%", "cơ quan", "tin, bài": differs by level (6.3)
    RollUp rollUp = RollUp::SumParts;
    IndicatorDirection direction = IndicatorDirection::AtLeast;
    IndicatorPeriod period = IndicatorPeriod::Calendar;
    std::map<AgencyLevel, QStringList> sources; ///< who is asked: "Công an xã", "Sở Y tế"
    QString numeratorName, denominatorName;     ///< an empty denominatorName: there is none
    std::optional<qint64> fixedDenominator;     ///< 1.1 at a commune: 2
    qint64 minDenominator = 0;  ///< below it only counts are shown, no ratio (4.1: 1.000)
    int smallCell = 0;          ///< counts under it may tell who it was: 5 for violence and trafficking
    bool isEstimate = false;    ///< 6.1: always "ước", never computed from lượt người
    bool isCount = false;       ///< the value is the numerator itself
    bool showsCounts = false;   ///< written "1/2 cơ quan", never "50%"
    double factor = 100;        ///< value = numerator / denominator * factor
    std::vector<IndicatorTarget> targets;       ///< by year
    std::map<AgencyLevel, IndicatorAtLevel> atLevel; ///< applied by indicatorAt()
    QStringList logMeasures;    ///< of the log, whose sum is proposed (6.3 alone)
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
    int quarter = 0;               ///< 1-4 of a quarterly one; 0 for the year, and for what is said about all four
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

/// As it is at that level: what IndicatorAtLevel says has taken the place of the rest. Done twice it changes nothing.
Indicator indicatorAt(Indicator indicator, AgencyLevel level);
IndicatorPart partOf(const Indicator &indicator, AgencyLevel level);
QString unitOf(const Indicator &indicator, AgencyLevel level); ///< "" where nothing is said
/// A department concerns itself with those that it supplies to the province, and with 6.2 for itself.
bool isSuppliedBy(const Indicator &indicator, const QString &department);

// The following rules take an indicator as indicatorAt() gives it.

/// The denominator that counts: the fixed one, else the value's.
std::optional<qint64> denominatorOf(const Indicator &indicator, const IndicatorValue &value);
/// A denominator of 0: "không phát sinh", neither 0 % nor 100 %.
bool isNothingArisen(const Indicator &indicator, const IndicatorValue &value);
/// The value in the indicator's unit: typed, or numerator / denominator * factor. None without numbers, without a denominator
/// ("không phát sinh"), and below minDenominator.
std::optional<double> indicatorValue(const Indicator &indicator, const IndicatorValue &value);
/// Of a year's values: the year's own, else the weakest of four quarters, which is what a quarterly target is held against;
/// none while a quarter is unknown.
std::optional<double> indicatorValue(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear);
/// The target of the year: of that very year, or "từ năm …" of an earlier one; else none. Between two milestones nothing is
/// guessed.
std::optional<IndicatorTarget> targetOf(const Indicator &indicator, int year);
bool reaches(const Indicator &indicator, const IndicatorTarget &target, double value);
/// What counts: the user's choice, else computed from value and target; not-assessable where either is unknown and where the level
/// supplies counts only, out-of-scope where the level has no part in it.
IndicatorResult resultOf(const Indicator &indicator, const IndicatorValue &value, AgencyLevel level);
/// Of a year's values, which are one or one a quarter. A quarter below the target decides, one that is unknown leaves it open.
IndicatorResult resultOf(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear, int year, AgencyLevel level);
/// Counts above 0 and below smallCell: they may tell who it was.
bool hasSmallCell(const Indicator &indicator, const IndicatorValue &value);

/// A line between the milestones of the chart. Never a target: between them nobody said anything.
struct IndicatorPathPoint {
    int year = 0;
    double value = 0;
    bool isMilestone = false;
};
/// From `start` (the first value known, its year before the first milestone or after it) through the milestones; every year once.
/// Empty without milestones.
std::vector<IndicatorPathPoint> indicatorPath(const Indicator &indicator, const std::optional<IndicatorPathPoint> &start);

/// What units below said, put together.
struct RolledUpIndicator {
    std::optional<qint64> numerator, denominator;
    int units = 0, known = 0;  ///< of how many units, and how many of them say it
    bool isEstimate = false;   ///< one of them is
};
/// `ofUnits`: values of one year, each with its unit; `unitLevel`: whose they are. Sums numerators and denominators of the units
/// that say both, counts the units that meet it, or knows nothing (taken from a source). `raw`: before indicatorAt().
RolledUpIndicator rolledUp(const Indicator &raw, const std::vector<IndicatorValue> &ofUnits, int year, AgencyLevel unitLevel);

} // namespace bd::domain

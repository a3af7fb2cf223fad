#include "domain/indicator.h"

#include <algorithm>
#include <cmath>

namespace bd::domain {

namespace {

/// What was read in decimals isn't held to its last bit.
constexpr double tolerance = 1e-9;

template <typename T>
void take(T &into, const std::optional<T> &said)
{
    if (said)
        into = *said;
}

const IndicatorValue *ofQuarter(const std::vector<IndicatorValue> &ofYear, int quarter)
{
    const auto it = std::find_if(ofYear.begin(), ofYear.end(), [quarter](const IndicatorValue &v) { return v.quarter == quarter; });
    return it == ofYear.end() ? nullptr : &*it;
}

/// One for each quarter; none where nobody said it.
std::vector<std::optional<double>> quarters(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear)
{
    std::vector<std::optional<double>> result;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const IndicatorValue *said = ofQuarter(ofYear, quarter);
        result.push_back(said ? indicatorValue(indicator, *said) : std::nullopt);
    }
    return result;
}

bool isLow(const Indicator &indicator) { return indicator.direction == IndicatorDirection::AtMost; }

bool saysValue(const Indicator &indicator, const IndicatorValue &value)
{
    return indicatorValue(indicator, value).has_value();
}

/// Without a choice of the user: from the numbers.
IndicatorResult computed(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear, int year)
{
    const auto target = targetOf(indicator, year);
    if (!target)
        return IndicatorResult::NotAssessable;
    if (const IndicatorValue *whole = ofQuarter(ofYear, 0); whole && saysValue(indicator, *whole))
        return reaches(indicator, *target, *indicatorValue(indicator, *whole)) ? IndicatorResult::Met : IndicatorResult::NotMet;
    if (indicator.period != IndicatorPeriod::Quarter)
        return IndicatorResult::NotAssessable;
    bool isKnown = true;
    for (const std::optional<double> &quarter : quarters(indicator, ofYear)) {
        isKnown = isKnown && quarter;
        if (quarter && !reaches(indicator, *target, *quarter))
            return IndicatorResult::NotMet;
    }
    return isKnown ? IndicatorResult::Met : IndicatorResult::NotAssessable;
}

} // namespace

Indicator indicatorAt(Indicator indicator, AgencyLevel level)
{
    const auto it = indicator.atLevel.find(level);
    if (it == indicator.atLevel.end())
        return indicator;
    const IndicatorAtLevel said = it->second;
    if (said.fixedDenominator)
        indicator.fixedDenominator = said.fixedDenominator;
    take(indicator.isCount, said.isCount);
    take(indicator.showsCounts, said.showsCounts);
    take(indicator.direction, said.direction);
    take(indicator.period, said.period);
    take(indicator.targets, said.targets);
    take(indicator.numeratorName, said.numeratorName);
    take(indicator.denominatorName, said.denominatorName);
    indicator.atLevel.erase(level); // whoever changes it afterwards changes what counts
    return indicator;
}

IndicatorPart partOf(const Indicator &indicator, AgencyLevel level)
{
    const auto it = indicator.parts.find(level);
    return it == indicator.parts.end() ? IndicatorPart::None : it->second;
}

QString unitOf(const Indicator &indicator, AgencyLevel level)
{
    const auto it = indicator.units.find(level);
    return it == indicator.units.end() ? QString() : it->second;
}

bool isSuppliedBy(const Indicator &indicator, const QString &department)
{
    const auto it = indicator.sources.find(AgencyLevel::Province);
    const bool isNamed = it != indicator.sources.end()
        && std::any_of(it->second.begin(), it->second.end(),
                       [&](const QString &name) { return name.compare(department, Qt::CaseInsensitive) == 0; });
    return isNamed || indicator.code == QLatin1String("6.2");
}

std::optional<qint64> denominatorOf(const Indicator &indicator, const IndicatorValue &value)
{
    return indicator.fixedDenominator ? indicator.fixedDenominator : value.denominator;
}

bool isNothingArisen(const Indicator &indicator, const IndicatorValue &value)
{
    return !value.value && !indicator.isCount && denominatorOf(indicator, value) == 0 && value.numerator.value_or(0) == 0;
}

std::optional<double> indicatorValue(const Indicator &indicator, const IndicatorValue &value)
{
    if (value.value)
        return value.value;
    if (!value.numerator)
        return std::nullopt;
    if (indicator.isCount)
        return static_cast<double>(*value.numerator);
    const auto denominator = denominatorOf(indicator, value);
    if (!denominator || *denominator <= 0 || *denominator < indicator.minDenominator)
        return std::nullopt;
    return static_cast<double>(*value.numerator) * indicator.factor / static_cast<double>(*denominator);
}

std::optional<double> indicatorValue(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear)
{
    if (const IndicatorValue *whole = ofQuarter(ofYear, 0); whole && saysValue(indicator, *whole))
        return indicatorValue(indicator, *whole);
    if (indicator.period != IndicatorPeriod::Quarter)
        return std::nullopt;
    std::optional<double> weakest;
    for (const std::optional<double> &quarter : quarters(indicator, ofYear)) {
        if (!quarter)
            return std::nullopt;
        if (!weakest)
            weakest = quarter;
        else
            weakest = isLow(indicator) ? std::max(*weakest, *quarter) : std::min(*weakest, *quarter);
    }
    return weakest;
}

std::optional<IndicatorTarget> targetOf(const Indicator &indicator, int year)
{
    std::optional<IndicatorTarget> found;
    for (const IndicatorTarget &target : indicator.targets) {
        if (target.year == year)
            return target;
        if (target.isOngoing && target.year < year && (!found || found->year < target.year))
            found = target;
    }
    return found;
}

bool reaches(const Indicator &indicator, const IndicatorTarget &target, double value)
{
    // "khoảng 60%": what is written as 60% has reached it
    if (target.isAbout || indicator.direction == IndicatorDirection::About)
        value = std::round(value);
    if (isLow(indicator))
        return target.isStrict ? value < target.value - tolerance : value <= target.value + tolerance;
    return target.isStrict ? value > target.value + tolerance : value >= target.value - tolerance;
}

IndicatorResult resultOf(const Indicator &indicator, const IndicatorValue &value, AgencyLevel level)
{
    return resultOf(indicator, std::vector<IndicatorValue>{value}, value.year, level);
}

IndicatorResult resultOf(const Indicator &given, const std::vector<IndicatorValue> &ofYear, int year, AgencyLevel level)
{
    const IndicatorPart part = partOf(given, level);
    if (part == IndicatorPart::None)
        return IndicatorResult::OutOfScope;
    if (const IndicatorValue *whole = ofQuarter(ofYear, 0); whole && whole->result)
        return *whole->result;
    if (part == IndicatorPart::Parts)
        return IndicatorResult::NotAssessable;
    return computed(indicatorAt(given, level), ofYear, year);
}

bool hasSmallCell(const Indicator &indicator, const IndicatorValue &value)
{
    const auto isSmall = [&](const std::optional<qint64> &count) { return count && *count > 0 && *count < indicator.smallCell; };
    return isSmall(value.numerator) || isSmall(value.denominator);
}

std::vector<IndicatorPathPoint> indicatorPath(const Indicator &indicator, const std::optional<IndicatorPathPoint> &start)
{
    std::vector<IndicatorPathPoint> corners;
    for (const IndicatorTarget &target : indicator.targets)
        corners.push_back({target.year, target.value, true});
    std::sort(corners.begin(), corners.end(), [](const auto &a, const auto &b) { return a.year < b.year; });
    if (corners.empty())
        return {};
    if (start && start->year < corners.front().year)
        corners.insert(corners.begin(), {start->year, start->value, false});
    std::vector<IndicatorPathPoint> path;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const IndicatorPathPoint &to = corners[i];
        if (i > 0) {
            const IndicatorPathPoint &from = corners[i - 1];
            for (int year = from.year + 1; year < to.year; ++year)
                path.push_back({year, from.value + (to.value - from.value) * (year - from.year) / (to.year - from.year), false});
        }
        if (path.empty() || path.back().year != to.year)
            path.push_back(to);
    }
    return path;
}

RolledUpIndicator rolledUp(const Indicator &raw, const std::vector<IndicatorValue> &ofUnits, int year, AgencyLevel unitLevel)
{
    RolledUpIndicator result;
    if (raw.rollUp == RollUp::FromSource || raw.rollUp == RollUp::None)
        return result;
    const Indicator indicator = indicatorAt(raw, unitLevel);
    std::map<QString, std::vector<IndicatorValue>> byUnit;
    for (const IndicatorValue &value : ofUnits) {
        if (value.year == year)
            byUnit[unitKey(value.unit)].push_back(value);
    }
    result.units = static_cast<int>(byUnit.size());
    const auto add = [](std::optional<qint64> &sum, qint64 number) { sum = sum.value_or(0) + number; };
    for (const auto &[unit, values] : byUnit) {
        const bool isEstimate = std::any_of(values.begin(), values.end(), [](const IndicatorValue &v) { return v.isEstimate; });
        if (raw.rollUp == RollUp::UnitsMeeting) {
            const IndicatorResult said = resultOf(indicator, values, year, unitLevel);
            if (said != IndicatorResult::Met && said != IndicatorResult::NotMet)
                continue;
            add(result.numerator, said == IndicatorResult::Met ? 1 : 0);
            add(result.denominator, 1);
        } else {
            const IndicatorValue *whole = ofQuarter(values, 0);
            const auto denominator = whole ? denominatorOf(indicator, *whole) : std::nullopt;
            const bool needsBoth = !indicator.denominatorName.isEmpty() || indicator.fixedDenominator;
            if (!whole || !whole->numerator || (needsBoth && !denominator))
                continue;
            add(result.numerator, *whole->numerator);
            if (denominator)
                add(result.denominator, *denominator);
        }
        ++result.known;
        result.isEstimate = result.isEstimate || isEstimate;
    }
    return result;
}

} // namespace bd::domain

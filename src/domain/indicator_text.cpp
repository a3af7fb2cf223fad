#include "domain/indicator_text.h"

#include "base/text/fold.h"
#include "domain/count_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::domain {

namespace {

const QString roman[] = {u"I"_s, u"II"_s, u"III"_s, u"IV"_s};

bool isPercent(const QString &unit) { return unit.startsWith(u'%'); }

int decimalsOfSize(double value)
{
    const double size = std::abs(value);
    return size < 10 ? 2 : size < 1000 ? 1 : 0;
}

/// As printed where nothing else is known of it.
int usualDecimals(const Indicator &indicator, double value, const QString &unit)
{
    return isPercent(unit) ? decimalsOf(indicator) : decimalsOfSize(value);
}

/// "3/4"; "…/4" where one of both is unknown.
QString countsText(const Indicator &indicator, const IndicatorValue &value, const IndicatorWords &words)
{
    const auto denominator = denominatorOf(indicator, value);
    const bool hasDenominator = !indicator.denominatorName.isEmpty() || indicator.fixedDenominator || value.denominator;
    if (!value.numerator && (!denominator || indicator.fixedDenominator))
        return {};
    const QString above = value.numerator ? countText(value.numerator) : words.unknown;
    if (!hasDenominator)
        return above;
    return above + u'/' + (denominator ? countText(denominator) : words.unknown);
}

QString withUnit(const QString &text, const QString &unit)
{
    if (unit.isEmpty())
        return text;
    return isPercent(unit) ? text + unit : text + u' ' + unit;
}

QString oneText(const Indicator &indicator, const IndicatorValue &value, AgencyLevel level, const IndicatorWords &words)
{
    const QString unit = unitOf(indicator, level);
    const bool isParts = partOf(indicator, level) == IndicatorPart::Parts;
    if (isNothingArisen(indicator, value))
        return words.nothing;
    QString text;
    const auto ratio = indicatorValue(indicator, value);
    const auto inWords = [&](const QString &inUnitOf) {
        return inUnit(indicator, *ratio, decimalsOf(indicator, *ratio, inUnitOf, value.year, value.value.has_value()), inUnitOf, words);
    };
    const QString counts = countsText(indicator, value, words);
    if (isParts || indicator.showsCounts)
        text = !counts.isEmpty() ? withUnit(counts, isPercent(unit) ? QString() : unit) : ratio ? inWords(u"%"_s) : QString();
    else if (indicator.isCount || (ratio && counts.isEmpty()) || (ratio && value.value))
        text = ratio ? inWords(unit) : QString();
    else
        text = ratio ? counts + u" ("_s + inWords(unit) + u')' : counts;
    return text.isEmpty() || !value.isEstimate ? text : words.estimate + u' ' + text;
}

} // namespace

QString decimalText(double value)
{
    return decimalText(value, decimalsOfSize(value));
}

QString decimalText(double value, int decimals)
{
    const double size = std::abs(roundedPercent(value, decimals));
    QString text = QString::number(size, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    QString whole = text.section(u'.', 0, 0);
    const QString rest = text.section(u'.', 1);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u'.');
    if (!rest.isEmpty())
        whole += u',' + rest;
    return value < 0 && whole != u"0"_s ? u'-' + whole : whole;
}

int decimalsOf(const Indicator &indicator)
{
    int decimals = 1;
    const auto look = [&](const std::vector<IndicatorTarget> &targets) {
        for (const IndicatorTarget &target : targets)
            if (std::abs(roundedPercent(target.value, 1) - target.value) > 1e-6)
                decimals = 2;
    };
    look(indicator.targets);
    for (const auto &[level, own] : indicator.atLevel)
        if (own.targets)
            look(*own.targets);
    return decimals;
}

int decimalsOf(const Indicator &indicator, double reached, const QString &unit, int year, bool isTyped)
{
    constexpr int mostTyped = 2, most = 4;
    constexpr double tiny = 1e-9;
    int decimals = usualDecimals(indicator, reached, unit);
    while (isTyped && decimals < mostTyped && std::abs(roundedPercent(reached, decimals) - reached) > tiny)
        ++decimals;
    const auto target = targetOf(indicator, year);
    const bool isMissed = target && indicator.direction != IndicatorDirection::Yes && !reaches(indicator, *target, reached);
    for (int exact = decimals; isMissed && exact <= most; ++exact)
        if (!reaches(indicator, *target, roundedPercent(reached, exact)))
            return exact;
    return decimals;
}

int decimalsOf(const Indicator &given, const std::vector<IndicatorValue> &ofYear, AgencyLevel level)
{
    const Indicator indicator = indicatorAt(given, level);
    const auto reached = indicatorValue(indicator, ofYear);
    const auto isTyped = [](const IndicatorValue &value) { return value.value.has_value(); };
    return reached ? decimalsOf(indicator, *reached, unitOf(indicator, level), ofYear.front().year, std::any_of(ofYear.begin(), ofYear.end(), isTyped))
                   : decimalsOf(indicator);
}

QString valueText(const Indicator &indicator, double value, const QString &unit)
{
    return isPercent(unit) ? percentNumber(value, decimalsOf(indicator)) : decimalText(value);
}

double printedValue(const Indicator &indicator, double value, const QString &unit)
{
    return roundedPercent(value, usualDecimals(indicator, value, unit));
}

std::optional<double> printedValue(const Indicator &given, const std::vector<IndicatorValue> &ofYear, AgencyLevel level)
{
    const auto reached = indicatorValue(indicatorAt(given, level), ofYear);
    return reached ? std::optional(roundedPercent(*reached, decimalsOf(given, ofYear, level))) : std::nullopt;
}

QString inUnit(const Indicator &indicator, double value, const QString &unit, const IndicatorWords &words)
{
    if (indicator.direction == IndicatorDirection::Yes)
        return value >= 1 ? words.yes : words.no;
    return withUnit(valueText(indicator, value, unit), unit);
}

QString inUnit(const Indicator &indicator, double value, int decimals, const QString &unit, const IndicatorWords &words)
{
    if (indicator.direction == IndicatorDirection::Yes)
        return value >= 1 ? words.yes : words.no;
    return withUnit(isPercent(unit) ? percentNumber(value, decimals) : decimalText(value, decimals), unit);
}

QString reachedText(const Indicator &given, const std::vector<IndicatorValue> &ofYear, AgencyLevel level, const IndicatorWords &words)
{
    const Indicator indicator = indicatorAt(given, level);
    const auto ofQuarter = [&](int quarter) {
        return std::find_if(ofYear.begin(), ofYear.end(), [quarter](const IndicatorValue &v) { return v.quarter == quarter; });
    };
    const auto whole = ofQuarter(0);
    const QString ofWhole = whole == ofYear.end() ? QString() : oneText(indicator, *whole, level, words);
    if (indicator.period != IndicatorPeriod::Quarter || !ofWhole.isEmpty())
        return ofWhole;
    QStringList quarters;
    bool isKnown = false;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto said = ofQuarter(quarter);
        QString number;
        if (said != ofYear.end()) {
            if (const auto value = indicatorValue(indicator, *said))
                number = (said->isEstimate ? words.estimate + u' ' : QString()) + valueText(indicator, *value, unitOf(indicator, level));
        }
        isKnown = isKnown || !number.isEmpty();
        quarters << u"%1 %2: %3"_s.arg(words.quarter, roman[quarter - 1], number.isEmpty() ? words.unknown : number);
    }
    return isKnown ? quarters.join(u", "_s) : QString();
}

QString targetText(const Indicator &given, const IndicatorTarget &target, AgencyLevel level, const IndicatorWords &words)
{
    Indicator indicator = indicatorAt(given, level);
    indicator.targets.push_back(target); // as exact as it was set
    QString unit = unitOf(indicator, level);
    // "1/2 cơ quan" is held against a share
    // a level that only supplies the counts ("54/51 trẻ") is told the target of the level that works the ratio out
    if (partOf(indicator, level) == IndicatorPart::Parts)
        unit = unitOf(indicator, AgencyLevel::Province);
    if (indicator.showsCounts && !indicator.isCount && !isPercent(unit))
        unit = u"%"_s;
    const QString text = inUnit(indicator, target.value, unit, words);
    if (indicator.direction == IndicatorDirection::Yes)
        return text;
    if (target.isAbout || indicator.direction == IndicatorDirection::About)
        return words.about + u' ' + text;
    if (indicator.direction == IndicatorDirection::All)
        return text;
    if (indicator.direction == IndicatorDirection::AtMost)
        return (target.isStrict ? u"< "_s : u"≤ "_s) + text;
    return (target.isStrict ? u"> "_s : u"≥ "_s) + text;
}

TypedRatio ratioFrom(const QString &typed)
{
    static const QRegularExpression form(
        u"^(~|\\b(?:uoc|khoang|gan|tren|hon)\\b\\.?)?\\s*(\\d{1,3}(?:\\.\\d{3})+,\\d{1,6}|\\d{1,12}(?:[.,]\\d{1,6})?)\\s*%?$"_s);
    const QString text = text::searchKey(typed);
    if (text.isEmpty())
        return {};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {std::nullopt, false, false};
    QString number = match.captured(2);
    static const QRegularExpression doubtful(u"^[1-9]\\d{0,2}[.]\\d{3}$"_s);
    if (doubtful.match(number).hasMatch())
        return {std::nullopt, false, false};
    if (number.contains(u','))
        number.remove(u'.').replace(u',', u'.');
    bool ok = false;
    const double value = number.toDouble(&ok);
    return {ok ? std::optional(value) : std::nullopt, match.hasCaptured(1), ok};
}

} // namespace bd::domain

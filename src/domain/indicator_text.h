// Numbers of indicators as they are written and typed: "3/4 (75%)", "1/2 cơ quan", "≥ 80%", "không phát sinh". In Vietnamese as all
// papers; screens hand their own words in. Pure; any thread.
#pragma once
#include "domain/indicator.h"

namespace bd::domain {

struct IndicatorWords {
    QString nothing = QStringLiteral("không phát sinh");
    QString estimate = QStringLiteral("ước");
    QString yes = QStringLiteral("có"), no = QStringLiteral("không");
    QString quarter = QStringLiteral("quý");
    QString about = QStringLiteral("khoảng");
    QString unknown = QStringLiteral("…");
};

/// "62,5", "111", "1,7", "1.150": at most two decimals below 10, one below 1.000, none above; no zeros behind the comma.
QString decimalText(double value);
/// Decimals of its per cent: one, or as many as its own targets have.
int decimalsOf(const Indicator &indicator);
/// Of what was reached: as exact as it was typed, where only the ratio was (two at most); and as much more exact as it takes for what
/// missed the year's target not to look as if it had been reached: "29,96" of at least 30 (four at most). Sentences, annexes, sheets
/// and the screen print by it (ADR 46). `unit`: also of what is no per cent.
int decimalsOf(const Indicator &indicator, double reached, const QString &unit, int year, bool isTyped);
int decimalsOf(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear, AgencyLevel level);
/// With that many decimals, without zeros behind the comma: "29,96", "1.150,5".
QString decimalText(double value, int decimals);
/// The number alone, "88,9": per cent by the one rule for them (percentNumber), everything else as decimalText.
QString valueText(const Indicator &indicator, double value, const QString &unit);
/// The same as a number, for tables that are calculated with.
double printedValue(const Indicator &indicator, double value, const QString &unit);
/// What was reached in a year as a number, as exact as it is printed; none without one.
std::optional<double> printedValue(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear, AgencyLevel level);
/// With its unit: "62,5%", "1,7 lần", "111,2 bé trai/100 bé gái", "100% xã"; of "có/không" the word.
QString inUnit(const Indicator &indicator, double value, const QString &unit, const IndicatorWords &words = {});
QString inUnit(const Indicator &indicator, double value, int decimals, const QString &unit, const IndicatorWords &words = {});
/// What was reached in a year: "3/4 (75%)", "1/2 cơ quan", "ước 62,5%", "quý I: 4, quý II: 6, quý III: …, quý IV: …"; where the
/// level supplies counts only these alone: "12/15 trẻ". "" where nobody said anything.
QString reachedText(const Indicator &indicator, const std::vector<IndicatorValue> &ofYear, AgencyLevel level, const IndicatorWords &words = {});
/// "≥ 80%", "< 30%", "≤ 111", "khoảng 60%", "100%", "có".
QString targetText(const Indicator &indicator, const IndicatorTarget &target, AgencyLevel level, const IndicatorWords &words = {});

/// A ratio as it is typed: "62,5", "62.5%", "1.150,25", "ước 60". Dots and three digits may be thousands or decimals: not understood
/// without a comma.
struct TypedRatio {
    std::optional<double> value;
    bool isEstimate = false;
    bool isUnderstood = true; ///< false: something was typed, and it is no number
};
TypedRatio ratioFrom(const QString &typed);

} // namespace bd::domain

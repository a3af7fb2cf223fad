#include "domain/report_rules.h"

#include "base/text/fold.h"
#include "domain/count_text.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::domain {

namespace {

constexpr qint64 smallestBase = 10; ///< below it percentages say nothing
constexpr double largeChange = 50;

double rounded(double value) { return roundedPercent(value); }

QString two(qsizetype number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); }

} // namespace

Comparison compared(const std::optional<qint64> &now, const std::optional<qint64> &before)
{
    Comparison result;
    if (!now || !before)
        return result;
    if (*before == 0) {
        result.kind = *now == 0 ? Comparison::Kind::Same : Comparison::Kind::FromNothing;
        return result;
    }
    result.difference = std::abs(*now - *before);
    result.kind = *now == *before ? Comparison::Kind::Same : *now > *before ? Comparison::Kind::More : Comparison::Kind::Less;
    if (*before < smallestBase || result.kind == Comparison::Kind::Same)
        return result;
    const double percent = static_cast<double>(result.difference) / static_cast<double>(*before) * 100;
    result.percent = rounded(percent);
    result.asksReason = percent > largeChange;
    return result;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return rounded(static_cast<double>(part) / static_cast<double>(whole) * 100);
}

std::optional<qint64> proposedWhole(const std::optional<qint64> &now, const std::optional<qint64> &thenAtCutOff, const std::optional<qint64> &thenWhole)
{
    if (!now || !thenAtCutOff || !thenWhole || *thenAtCutOff <= 0 || *thenWhole < *thenAtCutOff)
        return std::nullopt;
    return static_cast<qint64>(std::llround(static_cast<double>(*now) * (static_cast<double>(*thenWhole) / static_cast<double>(*thenAtCutOff))));
}

std::vector<QuarterPart> quartersOf(const DayRange &period)
{
    std::vector<QuarterPart> parts;
    if (!period.from.isValid() || !period.to.isValid())
        return parts;
    const int first = period.from.year() * 4 + (period.from.month() - 1) / 3, last = period.to.year() * 4 + (period.to.month() - 1) / 3;
    for (int at = first; at <= last; ++at) {
        const QDate begin(at / 4, at % 4 * 3 + 1, 1), end = begin.addMonths(3).addDays(-1);
        QuarterPart part{at / 4, at % 4 + 1, {std::max(begin, period.from), std::min(end, period.to)}, false};
        part.isWhole = part.days.from == begin && part.days.to == end;
        parts.push_back(part);
    }
    return parts;
}

int wordCount(const QString &sentence)
{
    return static_cast<int>(sentence.simplified().split(u' ', Qt::SkipEmptyParts).size());
}

QString listed(const QStringList &items, const QString &rest, int budget, const QString &between)
{
    QStringList shown;
    int words = 0;
    for (const QString &item : items) {
        words += wordCount(item);
        if (!shown.isEmpty() && words > budget)
            break;
        shown << item;
    }
    const qsizetype left = items.size() - shown.size();
    QString text = shown.join(between);
    if (left > 0)
        text += u" và %1 %2"_s.arg(two(left), rest);
    return text;
}

std::optional<int> smallUnits(const QStringList &places, const QStringList &nouns)
{
    QSet<QString> units;
    for (const QString &place : places) {
        const QString folded = text::canonical(place);
        qsizetype at = -1;
        for (const QString &noun : nouns)
            if (const qsizetype found = (u' ' + folded).lastIndexOf(u' ' + noun + u' '); found > at)
                at = found;
        if (at < 0)
            return std::nullopt;
        units.insert(folded.mid(at).trimmed());
    }
    return units.isEmpty() ? std::nullopt : std::optional(static_cast<int>(units.size()));
}

} // namespace bd::domain

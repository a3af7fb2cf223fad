// Rules of a report's numbers and sentences that need no data (ten rules of composition: docs/adr/0031). Pure; any thread.
#pragma once
#include "domain/figure.h"

namespace bd::domain {

/// A number against the same period one year earlier.
struct Comparison {
    enum class Kind {
        None,        ///< nothing to compare with
        FromNothing, ///< the year before had none: no percentage
        Same,
        More,
        Less,
    } kind = Kind::None;
    qint64 difference = 0;        ///< without sign
    std::optional<double> percent; ///< of the year before, one decimal; none below a base of 10
    bool asksReason = false;      ///< more than half as much again, or less than half
};
Comparison compared(const std::optional<qint64> &now, const std::optional<qint64> &before);

/// Per cent, one decimal: 55.7; none without a denominator.
std::optional<double> share(qint64 part, qint64 whole);

/// What the whole period will come to by last year's share at the same cut-off; none where last year says nothing about it.
std::optional<qint64> proposedWhole(const std::optional<qint64> &now, const std::optional<qint64> &thenAtCutOff, const std::optional<qint64> &thenWhole);

/// Quarters that a period touches, each with its part in the period and whether it began in it and was over at its end.
struct QuarterPart {
    int year = 0, quarter = 0;
    DayRange days;
    bool isWhole = false;
};
std::vector<QuarterPart> quartersOf(const DayRange &period);

/// Quarterly news items that Resolution 28/NQ-CP asks of a commune (indicator 6.3).
inline constexpr qint64 newsPerQuarter = 4;

/// How many words a sentence has: what stands between blanks. Of 60 at most is asked (rule 7).
int wordCount(const QString &sentence);
inline constexpr int mostWords = 60;

/// "một; hai; ba" as far as `budget` words reach, the rest as "và 05 nội dung khác".
QString listed(const QStringList &items, const QString &rest, int budget = 30, const QString &between = QStringLiteral("; "));

/// Counts above 0 and below it may tell who it was.
inline constexpr qint64 smallCell = 5;
inline bool isSmallCell(qint64 count) { return count > 0 && count < smallCell; }

/// Places as written ("Nhà văn hóa thôn Nà Mây") -> how many small units they lie in; none where one of them names no such unit.
std::optional<int> smallUnits(const QStringList &places, const QStringList &nouns);

} // namespace bd::domain

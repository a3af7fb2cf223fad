// Which number counts where the log and typed totals both say something. They are never added: the user chooses, and until
// then nothing counts. Pure; any thread.
#pragma once
#include "domain/figure.h"

namespace bd::domain {

/// What the log says about a measure in a period.
struct LogFigure {
    std::optional<qint64> total, women, denominator;
    bool isEstimate = false;
    std::optional<QDate> asOf; ///< of a stock: the day of the activity that says it
    bool isSilent() const { return !total && !women && !denominator; }
};

struct FigureDecision {
    std::optional<qint64> total, women, denominator;
    bool isEstimate = false;
    bool isFromLog = false;
    bool isUndecided = false;   ///< several say something and nobody chose
    QString usedEntry;          ///< uuid
    std::optional<QDate> asOf;  ///< of a stock
};

/// Entries of one measure, unit, period and origin. With several of them the main one counts. Of a stock only those of the
/// last day within the period are asked at all: a stock is never summed over time.
FigureDecision decideFigure(const Measure &measure, const DayRange &period, const LogFigure &log, const std::vector<FigureEntry> &entries,
                            const std::optional<FigureChoice> &choice);

/// The day a stock was counted: asOf, else the period's last.
QDate countedOn(const FigureEntry &entry);
/// Whether the entry says something about the measure in this period: its own period, or, of a stock, a day within it.
bool isAbout(const Measure &measure, const DayRange &period, const FigureEntry &entry);

} // namespace bd::domain

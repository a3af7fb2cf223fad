#include "domain/figure_resolve.h"

#include <algorithm>

namespace bd::domain {

namespace {

FigureDecision fromLog(const LogFigure &log)
{
    FigureDecision decision;
    decision.total = log.total;
    decision.women = log.women;
    decision.denominator = log.denominator;
    decision.isEstimate = log.isEstimate;
    decision.isFromLog = true;
    decision.asOf = log.asOf;
    return decision;
}

FigureDecision fromEntry(const FigureEntry &entry)
{
    FigureDecision decision;
    decision.total = entry.total;
    decision.women = entry.women;
    decision.denominator = entry.denominator;
    decision.isEstimate = entry.isEstimate;
    decision.usedEntry = entry.uuid;
    decision.asOf = entry.asOf;
    return decision;
}

FigureDecision undecided()
{
    FigureDecision decision;
    decision.isUndecided = true;
    return decision;
}

bool isSilent(const FigureEntry &entry) { return !entry.total && !entry.women && !entry.denominator; }

} // namespace

QDate countedOn(const FigureEntry &entry) { return entry.asOf.value_or(entry.period.to); }

bool isAbout(const Measure &measure, const DayRange &period, const FigureEntry &entry)
{
    if (measure.nature == MeasureNature::Stock)
        return period.contains(countedOn(entry));
    return entry.period == period;
}

FigureDecision decideFigure(const Measure &measure, const DayRange &period, const LogFigure &log, const std::vector<FigureEntry> &entries,
                            const std::optional<FigureChoice> &choice)
{
    std::vector<const FigureEntry *> typed;
    for (const FigureEntry &entry : entries)
        if (isAbout(measure, period, entry) && !isSilent(entry))
            typed.push_back(&entry);
    bool logSpeaks = !log.isSilent();

    if (choice && choice->usesLog && logSpeaks)
        return fromLog(log);
    if (choice && !choice->usesLog)
        for (const FigureEntry *entry : typed)
            if (entry->uuid == choice->entryUuid)
                return fromEntry(*entry);

    if (measure.nature == MeasureNature::Stock) {
        QDate last = logSpeaks ? log.asOf.value_or(period.to) : QDate();
        for (const FigureEntry *entry : typed)
            last = last.isValid() ? std::max(last, countedOn(*entry)) : countedOn(*entry);
        typed.erase(std::remove_if(typed.begin(), typed.end(), [&](const FigureEntry *entry) { return countedOn(*entry) != last; }), typed.end());
        logSpeaks = logSpeaks && log.asOf.value_or(period.to) == last;
    }
    if (typed.empty())
        return logSpeaks ? fromLog(log) : FigureDecision();
    if (logSpeaks)
        return undecided();
    if (typed.size() == 1)
        return fromEntry(*typed.front());
    const auto main = std::find_if(typed.begin(), typed.end(), [](const FigureEntry *entry) { return entry->isMain; });
    return main != typed.end() ? fromEntry(**main) : undecided();
}

} // namespace bd::domain

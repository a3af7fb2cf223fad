// The office's own measures, typed totals and choices between numbers: as rows and back, and which there are.
#pragma once
#include "domain/figure.h"
#include "storage/row_store.h"

namespace bd::storage {

/// Without id and version.
Row measureRow(const domain::Measure &measure);
domain::Measure measureValue(const Row &row);
/// In the user's order.
Result<std::vector<domain::Measure>> ownMeasures(Session &session);
Result<int> nextMeasurePosition(Session &session);
/// Figures of activities, typed totals and answers that use it.
Result<int> usesOfMeasure(Session &session, const QString &id);

Row entryRow(const domain::FigureEntry &entry);
domain::FigureEntry entryValue(const Row &row);
struct EntryFilter {
    std::optional<domain::DayRange> period; ///< exactly this one, or, of a stock, a day within it
    QString measure;                        ///< "" is all
};
/// By measure, then period, then source, as rows.
Result<std::vector<Row>> entryRows(Session &session, const EntryFilter &filter);

Row choiceRow(const domain::FigureChoice &choice);
domain::FigureChoice choiceValue(const Row &row);
/// Of one period.
Result<std::vector<Row>> choiceRows(Session &session, const domain::DayRange &period);

} // namespace bd::storage

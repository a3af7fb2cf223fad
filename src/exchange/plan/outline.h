// The outline: sections from numbers, capitals and bold, with their paragraphs, tables, kinds and agencies.
#pragma once
#include "exchange/plan/reading.h"

namespace bd::exchange {

/// Is this paragraph the first of the outline (behind the preamble)?
bool beginsOutline(const std::vector<Para> &paras, std::size_t at, const Reading &reading);

/// Reads paragraphs [begin, end) into plan.sections. Issues: numbering_gap, numbering_repeated, agency_unknown.
void readOutline(const std::vector<Para> &paras, std::size_t begin, std::size_t end, Reading &reading);

} // namespace bd::exchange

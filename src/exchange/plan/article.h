// A text that is no plan but speaks of one: what it tells about the plan.
#pragma once
#include "exchange/plan/reading.h"

namespace bd::exchange {

/// Fills number, symbol, year, place and title as far as the text tells them, keeps the text as one section without number.
void readArticle(const std::vector<SourceBlock> &blocks, Reading &reading);

} // namespace bd::exchange

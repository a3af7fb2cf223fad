// Chapter numbers that typing or optical recognition spoiled: "ii. nội dung", "Il. NỘI DUNG", "lII. KINH PHÍ".
#pragma once
#include "exchange/plan/reading.h"

namespace bd::exchange {

/// Writes the Roman number where a line from `begin` on bears a spoiled one in front of a heading that plans have at the
/// top. Small numbers count only as a series from i. Issue: text_repaired (as read, as understood), for what optical
/// recognition spoiled.
void repairChapterNumbers(std::vector<SourceBlock> &blocks, std::size_t begin, Reading &reading);

} // namespace bd::exchange

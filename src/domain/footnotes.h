// Which numbers footnotes have on paper: they count through the whole plan, in the order of reading.
#pragma once
#include "domain/plan.h"

namespace bd::domain {

int footnoteCount(const RichText &text);
int footnoteCount(const std::vector<Block> &blocks);
/// How many stand before the text of a section (its heading's count): its first has the next number.
int footnotesBefore(const Plan &plan, const QString &sectionUuid);

} // namespace bd::domain

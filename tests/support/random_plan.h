// Plans made by a seeded generator: for round trips (storage, DOCX) and the undo property. Same seed, same plan.
#pragma once
#include "domain/plan.h"

#include <cstdint>

namespace bd::test {

struct RandomPlanOptions {
    bool tables = true;
    bool footnotes = true;
    bool formats = true;
    bool tasks = true;
    bool desk = true; ///< states, drafts, rounds of comments: what isn't printed
};

/// Text is invented Vietnamese; every unit is marked "(mẫu)". Legal bases and duties are those that the text states,
/// so that reading the printed plan again must find the same ones.
domain::Plan randomPlan(std::uint32_t seed, const RandomPlanOptions &options = {});

} // namespace bd::test

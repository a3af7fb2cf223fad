// What two sequences have in common, in order: Myers' shortest edit script with a bound. Pure.
#pragma once
#include <functional>
#include <utility>
#include <vector>

namespace bd::domain {

/// Pairs (index in a, index in b) of equal members, both ascending. Common ends are always found; of what lies between,
/// at most `mostSteps` removals and additions are looked for: with more, the middle has nothing in common.
std::vector<std::pair<int, int>> matchSequences(int sizeA, int sizeB, int mostSteps, const std::function<bool(int, int)> &equal);

/// Of `sequence` (distinct numbers), the members of a longest increasing run, by index: what may stay where it is.
std::vector<bool> longestRun(const std::vector<int> &sequence);

} // namespace bd::domain

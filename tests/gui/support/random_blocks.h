// Blocks of a section made by a seeded generator: all that an editor of text may meet. Same seed, same blocks.
#pragma once
#include "domain/plan.h"

#include <cstdint>
#include <random>

namespace bd::test {

class RandomBlocks {
public:
    explicit RandomBlocks(std::uint32_t seed) : m_random(seed) {}
    std::vector<domain::Block> blocks(int atMost = 8);
    domain::RichText text();
    domain::Paragraph paragraph();
    domain::Table table();
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    /// Some of them removed, added, moved, changed: what another window may have stored.
    std::vector<domain::Block> changed(std::vector<domain::Block> blocks);

private:
    std::mt19937 m_random;
};

/// "plain|dash|plus text" a line, formats as *bold* /italic/ [note]; uuids by their first four letters.
std::string describe(const std::vector<domain::Block> &blocks);
std::string describe(const domain::RichText &text);

} // namespace bd::test

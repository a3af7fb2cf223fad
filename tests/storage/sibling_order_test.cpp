// Where new and moved siblings get their place.
#include "storage/sibling_order.h"

#include "domain/sequence_match.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace bd;
using namespace bd::storage;

namespace {

constexpr qint64 none = -7'777'777'777;

std::vector<SiblingPlace> placed(const std::vector<qint64> &positions)
{
    std::vector<SiblingPlace> siblings;
    for (const qint64 position : positions)
        siblings.push_back({position == none ? std::nullopt : std::optional(position), false});
    place(siblings);
    return siblings;
}

} // namespace

TEST_CASE("new siblings get a place between their neighbours")
{
    const struct {
        std::vector<qint64> wanted, result;
        int moved;
    } cases[] = {
        {{}, {}, 0},
        {{none}, {0}, 1},
        {{none, none}, {0, 1024}, 2},
        {{0, 1024, none}, {0, 1024, 2048}, 1},
        {{none, 0}, {-1024, 0}, 1},
        {{0, none, 1024}, {0, 256, 1024}, 1},
        {{0, none, none, 10'000}, {0, 1024, 2048, 10'000}, 2},
        {{0, none, 2}, {0, 1, 2}, 1},
        {{0, none, 1}, {0, 1024, 2048}, 2},        // no gap, and both ends near: downwards
        {{0, 1, none, 2, 3, 4, 5, 6, 7}, {-3070, -2046, -1022, 2, 3, 4, 5, 6, 7}, 3}, // no gap: the nearer end makes room
        {{5, 5, none, 5}, {5, 5, 1029, 2053}, 2}, // the same place twice
        {{1'999'999'999, none}, {0, 1024}, 2},     // too far out
    };
    for (const auto &c : cases) {
        const auto siblings = placed(c.wanted);
        std::vector<qint64> result;
        int moved = 0;
        for (const SiblingPlace &sibling : siblings) {
            result.push_back(*sibling.position);
            moved += sibling.isMoved ? 1 : 0;
        }
        CHECK(result == c.result);
        CHECK(moved == c.moved);
    }
}

TEST_CASE("whatever the places were, they ascend afterwards, and those that needn't move don't")
{
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::vector<qint64> positions;
        qint64 at = 0;
        const int step = 1 + static_cast<int>(random() % 40);
        for (std::size_t i = 0, n = random() % 30; i < n; ++i)
            positions.push_back(random() % 3 == 0 ? none : at += 1 + static_cast<qint64>(random() % static_cast<unsigned>(step)));
        const auto siblings = placed(positions);
        for (std::size_t i = 0; i < siblings.size(); ++i) {
            REQUIRE(siblings[i].position);
            if (i > 0)
                CHECK(*siblings[i - 1].position < *siblings[i].position);
            CHECK(siblings[i].isMoved == (*siblings[i].position != positions[i]));
        }
    }
}

TEST_CASE("a longest run stays")
{
    const struct {
        std::vector<int> sequence;
        std::size_t length;
    } cases[] = {{{}, 0}, {{5}, 1}, {{1, 2, 3}, 3}, {{3, 2, 1}, 1}, {{2, 3, 1}, 2}, {{4, 1, 2, 5, 3}, 3}};
    for (const auto &c : cases) {
        const std::vector<bool> stays = domain::longestRun(c.sequence);
        std::vector<int> run;
        for (std::size_t i = 0; i < stays.size(); ++i)
            if (stays[i])
                run.push_back(c.sequence[i]);
        CHECK(run.size() == c.length);
        CHECK(std::is_sorted(run.begin(), run.end()));
    }
}

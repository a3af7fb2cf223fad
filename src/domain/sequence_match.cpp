#include "domain/sequence_match.h"

#include <algorithm>

namespace bd::domain {

namespace {

using Pairs = std::vector<std::pair<int, int>>;

/// Myers' greedy algorithm forwards, remembering each round's furthest points; then back along them.
class Middle {
public:
    Middle(int sizeA, int sizeB, int mostSteps, const std::function<bool(int, int)> &equal)
        : m_a(sizeA), m_b(sizeB), m_most(std::min(mostSteps, sizeA + sizeB)), m_equal(equal)
    {
    }

    Pairs run()
    {
        std::vector<int> furthest(static_cast<std::size_t>(2 * m_most + 3), 0);
        for (int d = 0; d <= m_most; ++d) {
            m_rounds.emplace_back(furthest.begin() + at(-d - 1), furthest.begin() + at(d + 1) + 1);
            for (int k = -d; k <= d; k += 2) {
                const bool isDown = k == -d || (k != d && furthest[index(k - 1)] < furthest[index(k + 1)]);
                int x = isDown ? furthest[index(k + 1)] : furthest[index(k - 1)] + 1;
                int y = x - k;
                while (x < m_a && y >= 0 && y < m_b && m_equal(x, y)) {
                    ++x;
                    ++y;
                }
                furthest[index(k)] = x;
                if (x >= m_a && y >= m_b)
                    return back(d, k);
            }
        }
        return {};
    }

private:
    std::ptrdiff_t at(int k) const { return k + m_most + 1; }
    std::size_t index(int k) const { return static_cast<std::size_t>(at(k)); }

    Pairs back(int d, int k)
    {
        Pairs pairs;
        int x = m_a, y = m_b;
        for (; d >= 0; --d) {
            const std::vector<int> &before = m_rounds[static_cast<std::size_t>(d)]; // diagonals -d-1 … d+1
            const auto was = [&](int diagonal) { return before[static_cast<std::size_t>(diagonal + d + 1)]; };
            const bool isDown = d > 0 && (k == -d || (k != d && was(k - 1) < was(k + 1)));
            const int previous = isDown ? k + 1 : k - 1;
            const int fromX = d == 0 ? 0 : was(previous), fromY = d == 0 ? 0 : fromX - previous;
            const int startX = d == 0 ? 0 : isDown ? fromX : fromX + 1;
            while (x > startX) {
                --x;
                --y;
                pairs.emplace_back(x, y);
            }
            x = fromX;
            y = fromY;
            k = previous;
        }
        std::reverse(pairs.begin(), pairs.end());
        return pairs;
    }

    int m_a, m_b, m_most;
    const std::function<bool(int, int)> &m_equal;
    std::vector<std::vector<int>> m_rounds; ///< furthest points before each round
};

} // namespace

std::vector<std::pair<int, int>> matchSequences(int sizeA, int sizeB, int mostSteps, const std::function<bool(int, int)> &equal)
{
    int head = 0, tail = 0;
    while (head < sizeA && head < sizeB && equal(head, head))
        ++head;
    while (tail < sizeA - head && tail < sizeB - head && equal(sizeA - 1 - tail, sizeB - 1 - tail))
        ++tail;
    Pairs pairs;
    for (int i = 0; i < head; ++i)
        pairs.emplace_back(i, i);
    const int restA = sizeA - head - tail, restB = sizeB - head - tail;
    if (restA > 0 && restB > 0) {
        const std::function<bool(int, int)> inside = [&](int i, int j) { return equal(head + i, head + j); };
        for (const auto &[i, j] : Middle(restA, restB, mostSteps, inside).run())
            pairs.emplace_back(head + i, head + j);
    }
    for (int i = tail; i > 0; --i)
        pairs.emplace_back(sizeA - i, sizeB - i);
    return pairs;
}

std::vector<bool> longestRun(const std::vector<int> &sequence)
{
    std::vector<std::size_t> ends; // index of the smallest end of a run of each length
    std::vector<std::size_t> previous(sequence.size(), sequence.size());
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const auto it = std::lower_bound(ends.begin(), ends.end(), sequence[i],
                                         [&](std::size_t index, int value) { return sequence[index] < value; });
        if (it != ends.begin())
            previous[i] = *std::prev(it);
        if (it == ends.end())
            ends.push_back(i);
        else
            *it = i;
    }
    std::vector<bool> stays(sequence.size(), false);
    for (std::size_t i = ends.empty() ? sequence.size() : ends.back(); i < sequence.size(); i = previous[i])
        stays[i] = true;
    return stays;
}

} // namespace bd::domain

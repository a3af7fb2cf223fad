// Repeats a piece of work and prints the shortest and the middle time: the shortest shows what the machine can do,
// the middle what a user meets.
#pragma once
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace bd::bench {

inline void print(const char *name, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    std::printf("%-28s %8.2f ms  (middle %.2f, %zu runs)\n", name, ms.front(), ms[ms.size() / 2], ms.size());
}

template <typename Work>
void measure(const char *name, int runs, Work &&work)
{
    std::vector<double> ms;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print(name, std::move(ms));
}

} // namespace bd::bench

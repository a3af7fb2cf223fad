// Repeats a piece of work and prints the shortest and the middle time: the shortest shows what the machine can do,
// the middle what a user meets. Beside the clock's the shortest time of the processor, which other programs lengthen less.
#pragma once
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace bd::bench {

/// Of all threads of this process so far.
inline double processorMs() { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; }

inline void print(const char *name, std::vector<double> ms, const std::vector<double> &processor = {})
{
    std::sort(ms.begin(), ms.end());
    std::printf("%-28s %8.2f ms  (middle %.2f, ", name, ms.front(), ms[ms.size() / 2]);
    if (!processor.empty())
        std::printf("processor %.2f, ", *std::min_element(processor.begin(), processor.end()));
    std::printf("%zu runs)\n", ms.size());
}

template <typename Work>
void measure(const char *name, int runs, Work &&work)
{
    std::vector<double> ms, processor;
    for (int i = 0; i < runs; ++i) {
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        work();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
    }
    print(name, std::move(ms), processor);
}

} // namespace bd::bench

// A test that hangs says which one it is, and where, before ctest's limit ends the whole program without a word.
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace bd::test {

/// One test at a time. Past the limit (BD_TEST_LIMIT seconds, 0 for none; else 240, forty times the slowest test's time)
/// the name and the main thread's calls go to stderr, and the program aborts.
class HangGuard {
public:
    HangGuard();
    ~HangGuard();
    HangGuard(const HangGuard &) = delete;
    HangGuard &operator=(const HangGuard &) = delete;

    void begin(const std::string &name);
    void end() { begin({}); }

private:
    void watch();

    std::chrono::seconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_name;    ///< empty: no test runs
    unsigned m_round = 0;  ///< counts begin() and end()
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace bd::test

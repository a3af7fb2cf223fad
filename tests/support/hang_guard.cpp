#include "support/hang_guard.h"

#include <cstdio>
#include <cstdlib>

#if __has_include(<execinfo.h>)
#include <csignal>
#include <execinfo.h>
#include <pthread.h>
#include <unistd.h>
#define BD_HAS_CALLS
#endif

namespace bd::test {

namespace {

#ifdef BD_HAS_CALLS
pthread_t g_main; // written before the watching thread starts

void printCalls(int)
{
    void *calls[96];
    backtrace_symbols_fd(calls, backtrace(calls, 96), STDERR_FILENO);
    std::abort();
}
#endif

std::chrono::seconds limit()
{
    const char *wanted = std::getenv("BD_TEST_LIMIT");
    return std::chrono::seconds(wanted ? std::atoi(wanted) : 240);
}

[[noreturn]] void giveUp(const std::string &name)
{
    std::fprintf(stderr, "\nhangs: %s\n", name.c_str());
    std::fflush(stderr);
#ifdef BD_HAS_CALLS
    std::signal(SIGUSR1, printCalls);
    pthread_kill(g_main, SIGUSR1);
    std::this_thread::sleep_for(std::chrono::seconds(5)); // the handler ends the program
#endif
    std::abort();
}

} // namespace

HangGuard::HangGuard() : m_limit(limit())
{
#ifdef BD_HAS_CALLS
    g_main = pthread_self();
#endif
    if (m_limit.count() > 0)
        m_thread = std::thread([this] { watch(); });
}

HangGuard::~HangGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void HangGuard::begin(const std::string &name)
{
    {
        const std::lock_guard lock(m_mutex);
        m_name = name;
        ++m_round;
    }
    m_changed.notify_all();
}

void HangGuard::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        const unsigned round = m_round;
        const bool isNext = m_changed.wait_for(lock, m_limit, [&] { return m_isOver || m_round != round; });
        if (!isNext && !m_name.empty())
            giveUp(m_name);
    }
}

} // namespace bd::test

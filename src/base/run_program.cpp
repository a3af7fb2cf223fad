#include "base/run_program.h"

#include <QDeadlineTimer>
#include <QProcess>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace bd {

namespace {

constexpr int lookEvery = 100; ///< ms between looks whether to go on

/// A program and what it starts, to be ended together: LibreOffice's starter isn't the one that works.
class Family {
public:
    explicit Family(QProcess &process);
    ~Family();
    Q_DISABLE_COPY_MOVE(Family)
    void started();
    void end();

private:
    QProcess &m_process;
#ifdef Q_OS_WIN
    HANDLE m_job = nullptr;
#else
    pid_t m_group = 0;
#endif
};

#ifdef Q_OS_WIN

Family::Family(QProcess &process) : m_process(process), m_job(CreateJobObjectW(nullptr, nullptr))
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limit = {};
    limit.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(m_job, JobObjectExtendedLimitInformation, &limit, sizeof limit);
    m_process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NO_WINDOW; });
}

Family::~Family() { CloseHandle(m_job); }

void Family::started()
{
    const HANDLE process = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, static_cast<DWORD>(m_process.processId()));
    if (!process)
        return;
    AssignProcessToJobObject(m_job, process);
    CloseHandle(process);
}

void Family::end()
{
    TerminateJobObject(m_job, 1);
    m_process.kill();
}

#else

Family::Family(QProcess &process) : m_process(process)
{
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

Family::~Family() = default;

void Family::started()
{
    m_group = static_cast<pid_t>(m_process.processId());
}

void Family::end()
{
    if (m_group > 0)
        ::kill(-m_group, SIGKILL);
    m_process.kill();
}

#endif

} // namespace

Result<int> runProgram(const QString &program, const QStringList &arguments, int seconds, Progress &progress)
{
    QProcess process;
    Family family(process);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return fail("program.not_started", {program}, process.errorString());
    family.started();
    const QDeadlineTimer deadline(seconds * 1000LL);
    while (!process.waitForFinished(lookEvery)) {
        if (process.state() == QProcess::NotRunning)
            break;
        const bool isCancelled = progress.isCancelled();
        if (!isCancelled && !deadline.hasExpired())
            continue;
        family.end();
        process.waitForFinished();
        return isCancelled ? fail("cancelled") : fail("program.too_slow", {program});
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        family.end(); // what it left behind
        return fail("program.crashed", {program}, process.errorString());
    }
    return process.exitCode();
}

} // namespace bd

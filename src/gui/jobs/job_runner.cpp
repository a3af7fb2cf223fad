#include "gui/jobs/job_runner.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <atomic>

namespace bd::gui {

/// Shared by both threads: the worker reports, the window hears of it when a percent has passed.
class Job::Bridge final : public Progress {
public:
    explicit Bridge(Job *job) : m_job(job) {}

    void report(qint64 done, qint64 total) override
    {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : -1;
        if (m_percent.exchange(percent) == percent)
            return;
        QMetaObject::invokeMethod(m_job, [job = m_job, done, total] { Q_EMIT job->progressed(done, total); },
                                  Qt::QueuedConnection);
    }
    void text(const QString &what) override
    {
        QMetaObject::invokeMethod(m_job, [job = m_job, what] { Q_EMIT job->textChanged(what); }, Qt::QueuedConnection);
    }
    bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    Job *m_job; // outlives the work: the runner deletes it after the future has finished
    std::atomic<int> m_percent{-2};
    std::atomic<bool> m_cancelled{false};
};

Job::Job(QString title, QObject *parent)
    : QObject(parent), m_title(std::move(title)), m_bridge(std::make_shared<Bridge>(this))
{
}

Job::~Job() = default;

void Job::cancel()
{
    m_bridge->cancel();
}

std::function<void()> Job::waker()
{
    // lives as long as the work, as the bridge does
    return [job = this] {
        QMetaObject::invokeMethod(job, [job] { Q_EMIT job->partReady(); }, Qt::QueuedConnection);
    };
}

bool Job::isCancelled() const
{
    return m_bridge->isCancelled();
}

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

JobRunner::~JobRunner()
{
    cancelAll();
    m_pool.waitForDone();
}

void JobRunner::cancelAll()
{
    for (Job *job : m_jobs)
        job->cancel();
}

Job *JobRunner::start(const QString &title, std::function<void(Progress &)> work, QObject *context,
                      std::function<void()> deliver)
{
    auto *job = new Job(title, this);
    m_jobs.push_back(job);
    auto *watcher = new QFutureWatcher<void>(job);
    const QPointer<QObject> receiver(context);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, job, receiver, deliver = std::move(deliver)] {
        std::erase(m_jobs, job);
        Q_EMIT finished(job);
        job->deleteLater();
        if (receiver)
            deliver();
        if (m_jobs.empty())
            Q_EMIT idle();
    });
    Q_EMIT started(job);
    watcher->setFuture(QtConcurrent::run(&m_pool, [bridge = job->m_bridge, work = std::move(work)] { work(*bridge); }));
    return job;
}

} // namespace bd::gui

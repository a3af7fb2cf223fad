// Long work off the window's thread: progress, cancel, and the result back in the window's thread. The only place that
// knows Qt's futures. A job opens its own database connection when it needs one. Under about 30 ms run directly.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace bd::gui {

/// A running job as the status line shows it. Lives in the window's thread until the job is over.
class Job : public QObject {
    Q_OBJECT
public:
    Job(QString title, QObject *parent);
    ~Job() override;
    QString title() const { return m_title; }
    void cancel();
    bool isCancelled() const;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void textChanged(const QString &text);
    void partReady(); ///< a streaming job has handed something over

private:
    friend class JobRunner;
    std::function<void()> waker(); ///< for the worker: emits partReady() here
    class Bridge;
    QString m_title;
    std::shared_ptr<Bridge> m_bridge;
};

class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    /// Runs `work(Progress &) -> Result<T>` elsewhere, then `deliver(Result<T>)` here, unless `context` is gone.
    template <typename Work, typename Deliver>
    Job *run(const QString &title, Work work, QObject *context, Deliver deliver)
    {
        using R = std::invoke_result_t<Work, Progress &>;
        auto result = std::make_shared<R>(fail("cancelled"));
        return start(
            title, [result, work = std::move(work)](Progress &progress) mutable { *result = guarded<R>(work, progress); },
            context, [result, deliver = std::move(deliver)]() mutable { deliver(std::move(*result)); });
    }

    /// As run(), and hands parts over on the way: `work(Progress &, const std::function<void(Part)> &give)`; `take(Part)`
    /// runs here, in their order, all before `deliver`.
    template <typename Part, typename Work, typename Take, typename Deliver>
    Job *stream(const QString &title, Work work, QObject *context, Take take, Deliver deliver)
    {
        using Give = std::function<void(Part)>;
        using R = std::invoke_result_t<Work, Progress &, const Give &>;
        auto result = std::make_shared<R>(fail("cancelled"));
        auto parts = std::make_shared<Parts<Part>>();
        const auto takeAll = [parts, take = std::move(take)] {
            for (Part &part : parts->all())
                take(std::move(part));
        };
        Job *job = start(
            title,
            [result, parts, work = std::move(work)](Progress &progress) mutable {
                const auto bound = [&](Progress &p) { return work(p, [&](Part part) { parts->add(std::move(part)); }); };
                *result = guarded<R>(bound, progress);
            },
            context,
            [result, takeAll, deliver = std::move(deliver)]() mutable {
                takeAll();
                deliver(std::move(*result));
            });
        parts->setWaker(job->waker());
        if (context)
            connect(job, &Job::partReady, context, takeAll);
        return job;
    }

    /// Jobs without a title run quietly: the status line doesn't show them.
    bool isBusy() const { return !m_jobs.empty(); }
    void cancelAll();

Q_SIGNALS:
    void started(bd::gui::Job *job);
    void finished(bd::gui::Job *job); ///< before the result is delivered; `job` goes right after
    void idle();

private:
    template <typename Part>
    class Parts {
    public:
        void setWaker(std::function<void()> waker)
        {
            const std::lock_guard lock(m_mutex);
            m_wake = std::move(waker);
            if (!m_parts.empty()) // the worker was faster
                m_wake();
        }
        void add(Part part)
        {
            const std::lock_guard lock(m_mutex);
            m_parts.push_back(std::move(part));
            if (m_wake && m_parts.size() == 1)
                m_wake();
        }
        std::vector<Part> all()
        {
            const std::lock_guard lock(m_mutex);
            return std::exchange(m_parts, {});
        }

    private:
        std::mutex m_mutex;
        std::vector<Part> m_parts;
        std::function<void()> m_wake;
    };

    template <typename R, typename Work>
    static R guarded(Work &work, Progress &progress)
    {
        try {
            return work(progress);
        } catch (const std::exception &error) { // a thread must not end the program
            return fail("job.failed", {}, QString::fromUtf8(error.what()));
        }
    }
    Job *start(const QString &title, std::function<void(Progress &)> work, QObject *context, std::function<void()> deliver);

    QThreadPool m_pool;
    std::vector<Job *> m_jobs;
};

} // namespace bd::gui

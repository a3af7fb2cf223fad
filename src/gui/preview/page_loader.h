// Lays out a document in a job and hands its pages over while it goes: the first at once, then more and more at a time.
// A new document ends the run before it. The window's thread.
#pragma once
#include "gui/preview/page_source.h"

#include <QObject>
#include <QPointer>

namespace bd::gui {

class Job;
class JobRunner;

class PageLoader final : public QObject {
    Q_OBJECT
public:
    explicit PageLoader(JobRunner &jobs, QObject *parent = nullptr);
    ~PageLoader() override;

    /// Signals of an earlier run don't come any more after this.
    void load(OpenPages open);
    void cancel();
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    /// Pages from number `first` on (from 0). A document that prints its page count may come twice.
    void pagesReady(int first, const std::vector<bd::documents::PagePtr> &pages);
    void finished(int pageCount, const QStringList &unsupported); ///< codes, as PageSource tells them
    void failed(const bd::Error &error); ///< "cancelled" among them

private:
    struct Batch {
        int first = 0;
        std::vector<documents::PagePtr> pages;
    };
    struct Laid {
        int count = 0;
        QStringList unsupported;
    };
    using Give = std::function<void(Batch)>;
    static Result<Laid> run(const OpenPages &open, Progress &progress, const Give &give);
    static Result<int> stream(PageSource &source, Progress &progress, const Give &give, bool holdShort);

    JobRunner &m_jobs;
    QPointer<Job> m_job;
    int m_run = 0; ///< results of earlier runs are left alone
    bool m_isLoading = false;
};

} // namespace bd::gui

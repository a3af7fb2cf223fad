#include "gui/preview/page_loader.h"

#include "gui/jobs/job_runner.h"

namespace bd::gui {

namespace {
constexpr int largestBatch = 32;
/// A document of up to so many pages that prints their count is counted before anything is shown.
constexpr int countedFirst = 12;
} // namespace

PageLoader::PageLoader(JobRunner &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) {}

PageLoader::~PageLoader()
{
    if (m_job) // gone already when the window ends
        m_job->cancel();
}

void PageLoader::cancel()
{
    if (m_job)
        m_job->cancel();
}

void PageLoader::load(OpenPages open)
{
    cancel();
    const int own = ++m_run;
    m_isLoading = true;
    const auto work = [open = std::move(open)](Progress &progress, const Give &give) { return run(open, progress, give); };
    const auto take = [this, own](const Batch &batch) {
        if (own == m_run)
            Q_EMIT pagesReady(batch.first, batch.pages);
    };
    const auto deliver = [this, own](const Result<Laid> &laid) {
        if (own != m_run)
            return;
        m_isLoading = false;
        if (laid)
            Q_EMIT finished(laid->count, laid->unsupported);
        else
            Q_EMIT failed(laid.error());
    };
    m_job = m_jobs.stream<Batch>(QString(), work, this, take, deliver); // quiet: the preview tells itself how far it is
}

Result<PageLoader::Laid> PageLoader::run(const OpenPages &open, Progress &progress, const Give &give)
{
    BD_ASSIGN(auto source, open(progress));
    const bool isCounted = source->printsPageCount();
    BD_ASSIGN(int count, stream(*source, progress, give, isCounted));
    if (isCounted) {
        BD_ASSIGN(source, source->again(progress));
        BD_ASSIGN(count, stream(*source, progress, give, false));
    }
    return Laid{count, source->unsupported()};
}

Result<int> PageLoader::stream(PageSource &source, Progress &progress, const Give &give, bool holdShort)
{
    Batch batch;
    int wanted = holdShort ? countedFirst + 1 : 1;
    int count = 0;
    while (true) {
        if (progress.isCancelled())
            return fail("cancelled");
        BD_ASSIGN(auto page, source.next(progress));
        if (!page)
            break;
        ++count;
        batch.pages.push_back(std::move(page));
        if (static_cast<int>(batch.pages.size()) < wanted)
            continue;
        wanted = std::min(holdShort ? 2 : 2 * wanted, largestBatch);
        holdShort = false;
        give(std::exchange(batch, {count, {}}));
    }
    if (!batch.pages.empty() && !holdShort) // a short one comes counted
        give(std::move(batch));
    return count;
}

} // namespace bd::gui

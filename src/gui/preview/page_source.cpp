#include "gui/preview/page_source.h"

#include "documents/layout/pager.h"

namespace bd::gui {

using documents::PagePtr;

namespace {

class PagerSource final : public PageSource {
public:
    PagerSource(QByteArray docx, documents::Pager pager) : m_docx(std::move(docx)), m_pager(std::move(pager)) {}

    Result<PagePtr> next(Progress &progress) override { return m_pager.next(progress); }
    bool printsPageCount() const override { return m_pager.printsPageCount(); }
    QStringList unsupported() const override { return m_pager.unsupported(); }
    Result<std::unique_ptr<PageSource>> again(Progress &progress) override
    {
        BD_ASSIGN(auto pager, documents::Pager::open(m_docx, progress));
        pager.setCounts(m_pager.counts());
        return std::make_unique<PagerSource>(m_docx, std::move(pager));
    }

private:
    QByteArray m_docx;
    documents::Pager m_pager;
};

Result<std::vector<PagePtr>> rest(PageSource &source, Progress &progress)
{
    std::vector<PagePtr> pages;
    while (true) {
        BD_ASSIGN(auto page, source.next(progress));
        if (!page)
            return pages;
        pages.push_back(std::move(page));
        if (progress.isCancelled())
            return fail("cancelled");
    }
}

} // namespace

Result<std::unique_ptr<PageSource>> openDocx(const QByteArray &docx, Progress &progress)
{
    BD_ASSIGN(auto pager, documents::Pager::open(docx, progress));
    return std::make_unique<PagerSource>(docx, std::move(pager));
}

Result<std::vector<PagePtr>> allPages(const OpenPages &open, Progress &progress)
{
    BD_ASSIGN(auto source, open(progress));
    auto pages = rest(*source, progress);
    if (!pages || !source->printsPageCount())
        return pages;
    BD_ASSIGN(auto counted, source->again(progress));
    return rest(*counted, progress);
}

} // namespace bd::gui

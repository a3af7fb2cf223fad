#include "documents/layout/pager.h"

#include "documents/layout/body_flow.h"

namespace bd::documents {
namespace {

bool printsCount(const std::vector<ooxml::DocBlock> &blocks);

bool printsCount(const ooxml::DocBlock &block)
{
    if (const auto *paragraph = std::get_if<ooxml::DocParagraph>(&block)) {
        return std::any_of(paragraph->runs.begin(), paragraph->runs.end(), [](const ooxml::Run &run) {
            return run.field == ooxml::Field::PageCount || run.field == ooxml::Field::SectionPageCount;
        });
    }
    for (const ooxml::DocRow &row : std::get<ooxml::DocTable>(block).rows) {
        for (const ooxml::DocCell &cell : row.cells) {
            if (printsCount(cell.blocks))
                return true;
        }
    }
    return false;
}

bool printsCount(const std::vector<ooxml::DocBlock> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const ooxml::DocBlock &block) { return printsCount(block); });
}

/// What a reader hands out, by kind, into the flow.
struct Feed {
    BodyFlow &flow;
    void operator()(const ooxml::SectionBegin &section) const { flow.beginSection(section.index); }
    void operator()(const ooxml::DocParagraph &paragraph) const { flow.paragraph(paragraph); }
    void operator()(const ooxml::TableStart &table) const { flow.beginTable(table.ink); }
    void operator()(ooxml::DocRow &row) const { flow.row(std::move(row)); }
    void operator()(const ooxml::TableEnd &) const { flow.endTable(); }
};

} // namespace

/// Never moved: the scribe points to the reader, the flow to the scribe.
struct Pager::Private {
    explicit Private(ooxml::BodyReader from) : reader(std::move(from)), scribe(reader), flow(scribe) {}
    Q_DISABLE_COPY_MOVE(Private)

    ooxml::BodyReader reader;
    Scribe scribe;
    BodyFlow flow;
    bool isAtEnd = false;
    qint64 pages = 0;
};

Pager::Pager(std::unique_ptr<Private> p) : d(std::move(p)) {}
Pager::Pager(Pager &&) noexcept = default;
Pager &Pager::operator=(Pager &&) noexcept = default;
Pager::~Pager() = default;

Result<Pager> Pager::open(const QByteArray &docx, Progress &progress)
{
    BD_ASSIGN(auto reader, ooxml::BodyReader::open(docx, progress));
    return Pager(std::make_unique<Private>(std::move(reader)));
}

Result<PagePtr> Pager::next(Progress &progress)
{
    while (!d->flow.hasPage() && !d->isAtEnd) {
        if (progress.isCancelled())
            return fail("cancelled");
        auto item = d->reader.next(progress);
        if (!item) {
            d->isAtEnd = true;
            return fail(std::move(item).error());
        }
        if (*item) {
            std::visit(Feed{d->flow}, **item);
        } else {
            d->isAtEnd = true;
            d->flow.finish();
        }
    }
    if (!d->flow.hasPage())
        return PagePtr();
    progress.report(++d->pages, 0);
    return d->flow.takePage();
}

QString Pager::title() const { return d->reader.frame().coreTitle; }

QStringList Pager::unsupported() const
{
    QStringList all = d->reader.frame().unsupported;
    for (const QString &code : d->scribe.unsupported()) {
        if (!all.contains(code))
            all += code;
    }
    return all;
}

bool Pager::printsPageCount() const
{
    const ooxml::Document &frame = d->reader.frame();
    return d->reader.mayPrintPageCount()
        || std::any_of(frame.stories.begin(), frame.stories.end(), [](const auto &s) { return printsCount(s.blocks); })
        || std::any_of(frame.noteBlocks.begin(), frame.noteBlocks.end(), [](const auto &n) { return printsCount(n.second); });
}

const PageCounts &Pager::counts() const { return d->flow.counted(); }

void Pager::setCounts(const PageCounts &counts) { d->flow.setCounts(counts); }

Result<PageCounts> countPages(const QByteArray &docx, Progress &progress)
{
    BD_ASSIGN(Pager pager, Pager::open(docx, progress));
    PagePtr page;
    do {
        BD_ASSIGN(page, pager.next(progress));
    } while (page);
    return pager.counts();
}

Result<std::vector<PagePtr>> layOut(const QByteArray &docx, Progress &progress)
{
    BD_ASSIGN(Pager pager, Pager::open(docx, progress));
    if (pager.printsPageCount()) {
        BD_ASSIGN(const PageCounts counts, countPages(docx, progress));
        pager.setCounts(counts);
    }
    std::vector<PagePtr> pages;
    while (true) {
        BD_ASSIGN(PagePtr page, pager.next(progress));
        if (!page)
            return pages;
        pages.push_back(std::move(page));
    }
}

} // namespace bd::documents

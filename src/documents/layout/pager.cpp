// PLACEHOLDER so that everything links until the pager lands: one empty sheet. Overwrite this file.
#include "documents/layout/pager.h"

#include "ooxml/document.h"

namespace bd::documents {

namespace {
class EmptyPage final : public Page {
public:
    QSizeF size() const override { return {11906, 16838}; }
    int index() const override { return 0; }
    QString number() const override { return QStringLiteral("1"); }
    void paint(QPainter &) const override {}
    std::vector<TextPiece> text() const override { return {}; }
    const std::vector<Heading> &headings() const override { return m_headings; }
private:
    std::vector<Heading> m_headings;
};
} // namespace

struct Pager::Private {
    bool done = false;
};
Pager::Pager(std::unique_ptr<Private> p) : d(std::move(p)) {}
Pager::Pager(Pager &&) noexcept = default;
Pager &Pager::operator=(Pager &&) noexcept = default;
Pager::~Pager() = default;
Result<Pager> Pager::open(const QByteArray &docx, Progress &progress)
{
    const auto document = ooxml::readDocument(docx, progress);
    if (!document)
        return fail(document.error());
    return Pager(std::make_unique<Private>());
}
Result<PagePtr> Pager::next(Progress &)
{
    if (d->done)
        return PagePtr();
    d->done = true;
    return PagePtr(std::make_shared<EmptyPage>());
}
QString Pager::title() const { return {}; }
QStringList Pager::unsupported() const { return {}; }
bool Pager::printsPageCount() const { return false; }
void Pager::setPageCount(int) {}
Result<std::vector<PagePtr>> layOut(const QByteArray &docx, Progress &progress)
{
    auto pager = Pager::open(docx, progress);
    if (!pager)
        return fail(pager.error());
    std::vector<PagePtr> pages;
    while (true) {
        auto page = pager->next(progress);
        if (!page)
            return fail(page.error());
        if (!*page)
            return pages;
        pages.push_back(*page);
    }
}

} // namespace bd::documents

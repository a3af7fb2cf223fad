#include "gui/support/fake_pages.h"

#include <QPainter>
#include <QThread>

namespace bd::test {

using documents::PagePtr;
using documents::TextPiece;

void FakePage::paint(QPainter &painter) const
{
    ++m_count->paints;
    painter.setPen(Qt::black);
    for (const TextPiece &piece : m_pieces)
        painter.fillRect(piece.box.adjusted(0, 60, 0, -60), QColor(0x303030));
}

TextPiece piece(const QString &text, qreal left, int line, bool endsParagraph)
{
    TextPiece made;
    made.text = text;
    made.endsParagraph = endsParagraph;
    for (int i = 0; i <= text.size(); ++i)
        made.edges.push_back(left + i * FakePage::letter);
    made.box = {left, FakePage::margin + line * FakePage::lineHeight, made.edges.back() - left, FakePage::lineHeight};
    return made;
}

std::shared_ptr<FakePage> fakePage(int index, const QStringList &lines, QSizeF size, std::shared_ptr<PaintCount> count)
{
    std::vector<TextPiece> pieces;
    for (int i = 0; i < lines.size(); ++i) {
        const bool goesOn = lines.at(i).endsWith(QLatin1Char('\\'));
        pieces.push_back(piece(goesOn ? lines.at(i).chopped(1) : lines.at(i), FakePage::margin, i, !goesOn));
    }
    return std::make_shared<FakePage>(index, std::move(pieces), size, std::move(count));
}

std::vector<PagePtr> fakePages(int count, const std::shared_ptr<PaintCount> &painted, const QString &words)
{
    std::vector<PagePtr> pages;
    for (int i = 0; i < count; ++i)
        pages.push_back(fakePage(i, {QStringLiteral("%1 %2").arg(words).arg(i + 1), QStringLiteral("Bình đẳng giới")}, a4, painted));
    return pages;
}

namespace {

class FakeSource final : public gui::PageSource {
public:
    explicit FakeSource(FakeRun run) : m_run(std::move(run)) { ++*m_run.opened; }
    Result<PagePtr> next(Progress &progress) override
    {
        if (m_next == m_run.failAt)
            return tl::unexpected(m_run.error);
        while (m_run.waitsForCancel && m_next >= static_cast<int>(m_run.pages.size())) {
            if (progress.isCancelled())
                return fail("cancelled");
            QThread::yieldCurrentThread();
        }
        return m_next < static_cast<int>(m_run.pages.size()) ? m_run.pages[static_cast<std::size_t>(m_next++)] : PagePtr();
    }
    bool printsPageCount() const override { return m_run.printsPageCount; }
    QStringList unsupported() const override { return m_run.unsupported; }
    Result<std::unique_ptr<PageSource>> again(Progress &) override { return std::make_unique<FakeSource>(m_run); }

private:
    FakeRun m_run;
    int m_next = 0;
};

} // namespace

gui::OpenPages openFake(FakeRun run)
{
    return [run = std::move(run)](Progress &) -> Result<std::unique_ptr<gui::PageSource>> {
        return std::make_unique<FakeSource>(run);
    };
}

} // namespace bd::test

// Pages without a document: lines of given words, and a count of how often each was painted.
#pragma once
#include "gui/preview/page_source.h"

#include <atomic>

namespace bd::test {

/// Shared by the pages of a document.
struct PaintCount {
    std::atomic<int> paints{0};
    std::atomic<int> texts{0};
};

class FakePage final : public documents::Page {
public:
    static constexpr qreal margin = 1440, lineHeight = 300, letter = 120; ///< twips

    FakePage(int index, std::vector<documents::TextPiece> pieces, QSizeF size, std::shared_ptr<PaintCount> count)
        : m_index(index), m_pieces(std::move(pieces)), m_size(size), m_count(std::move(count))
    {
    }
    QSizeF size() const override { return m_size; }
    int index() const override { return m_index; }
    QString number() const override { return QString::number(m_index + 1); }
    void paint(QPainter &painter) const override;
    std::vector<documents::TextPiece> text() const override
    {
        ++m_count->texts;
        return m_pieces;
    }
    const std::vector<documents::Heading> &headings() const override { return m_headings; }
    void addHeading(const QString &text, qreal y) { m_headings.push_back({0, text, y}); }

private:
    int m_index;
    std::vector<documents::TextPiece> m_pieces;
    QSizeF m_size;
    std::shared_ptr<PaintCount> m_count;
    std::vector<documents::Heading> m_headings;
};

inline constexpr QSizeF a4{11906, 16838}, a4Wide{16838, 11906};

/// `left` in twips from the paper's edge, `line` from the top margin.
documents::TextPiece piece(const QString &text, qreal left, int line, bool endsParagraph = true);
/// One piece a line; a line that ends in "\\" goes on in the next one.
std::shared_ptr<FakePage> fakePage(int index, const QStringList &lines, QSizeF size = a4,
                                   std::shared_ptr<PaintCount> count = std::make_shared<PaintCount>());
std::vector<documents::PagePtr> fakePages(int count, const std::shared_ptr<PaintCount> &painted,
                                          const QString &words = QStringLiteral("Trang số"));

/// What a run over fake pages does.
struct FakeRun {
    std::vector<documents::PagePtr> pages;
    bool printsPageCount = false;
    int failAt = -1;                                        ///< the page that can't be laid out
    Error error{QStringLiteral("docx.no_main_part"), {}, {}};          ///< then
    QStringList unsupported{};
    bool waitsForCancel = false;                            ///< behind the last page
    std::shared_ptr<std::atomic<int>> opened = std::make_shared<std::atomic<int>>(0); ///< how often, with again()
};
gui::OpenPages openFake(FakeRun run);

} // namespace bd::test

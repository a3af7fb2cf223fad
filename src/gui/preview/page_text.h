// The words of laid-out pages: where the mouse points, what a selection copies, where a search finds something.
#pragma once
#include "documents/layout/page.h"

#include <optional>

namespace bd::gui {

/// A place between two letters.
struct TextPlace {
    int page = 0;
    int piece = 0; ///< of Page::text()
    int letter = 0;
    auto operator<=>(const TextPlace &) const = default;
};

struct TextRange {
    TextPlace first, last;
    bool operator==(const TextRange &) const = default;
    bool isEmpty() const { return !(first < last); }
};

using Pieces = std::vector<documents::TextPiece>;

/// The place nearest to a point of the page (twips); nullopt on a page without text.
std::optional<TextPlace> placeAt(const Pieces &pieces, int page, QPointF at);
bool isOverText(const Pieces &pieces, QPointF at);
/// The word around a place, as a double click takes it.
TextRange wordAt(const Pieces &pieces, const TextPlace &place);
/// What of a range stands on this page, as boxes (twips).
std::vector<QRectF> boxesOf(const Pieces &pieces, int page, const TextRange &range);

/// Copies as people expect it: lines of a paragraph joined, cells of a table row parted by tabs.
class TextCopy {
public:
    /// Pages come in their order; `range` reaches over all of them.
    void add(const Pieces &pieces, int page, const TextRange &range);
    QString text();

private:
    struct Part {
        QString text;
        QRectF box;
        bool endsParagraph = false;
        int page = 0, place = 0;
    };
    std::vector<Part> m_parts;
};

/// Finds as the rest of the program does: case, marks and đ don't matter unless the needle has marks.
class PageSearch {
public:
    explicit PageSearch(const QString &needle);
    bool isEmpty() const { return m_key.isEmpty(); }
    std::vector<TextRange> matches(const Pieces &pieces, int page) const;

private:
    QString m_key, m_exact; ///< m_exact: "" when marks don't matter
};

} // namespace bd::gui

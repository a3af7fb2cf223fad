// Paragraphs and tables under each other in a given width: the contents of a cell, a note, a header. Immutable once made;
// can be taken in parts that go on elsewhere. Private to layout. Twips.
#pragma once
#include "documents/layout/scribe.h"

namespace bd::documents {

/// Tables inside of tables beyond this are printed as the paragraphs in them.
inline constexpr int deepestTable = 12;

class NestedTable;
struct TableCursor;

/// Where the next part begins. `table` is open inside of a table that was split.
struct FlowCursor {
    std::uint32_t block = 0, line = 0;
    std::shared_ptr<const TableCursor> table;
    bool isStart() const { return block == 0 && line == 0 && !table; }
};

struct FlowPart {
    FlowCursor end;
    qreal height = 0;
    bool isDone = false;
    bool tookAny = false;
};

enum class Trailing { Keep, Drop }; ///< the last paragraph's space after it

class BlockFlow {
public:
    BlockFlow();
    BlockFlow(const std::vector<ooxml::DocBlock> &blocks, qreal width, Scribe &scribe, Trailing trailing, int depth,
              const QString &ownNoteMark = {});
    BlockFlow(BlockFlow &&) noexcept;
    BlockFlow &operator=(BlockFlow &&) noexcept;
    ~BlockFlow();

    qreal height() const { return m_height; } ///< of all
    bool isEmpty() const { return m_items.empty(); }
    /// Takes from `from` as much as `available` holds; with `must` one line at least. Draws into `ink` (may be null: only
    /// measured) with its top left corner at `at`. The marks that stand in it are added to `notes` (may be null).
    FlowPart take(const FlowCursor &from, qreal available, bool must, PageInk *ink, QPointF at,
                  std::vector<int> *notes) const;
    qreal heightFrom(const FlowCursor &from) const;
    bool isAtEnd(const FlowCursor &cursor) const { return cursor.block >= m_items.size(); }
    qreal minimumWidth() const;
    qreal naturalWidth() const;
    bool startsWithKeepNext() const;
    bool startsWithPageBreak() const;
    bool hasNotes() const { return m_hasNotes; }

private:
    struct Item {
        Block block; ///< box null: a table
        std::shared_ptr<const NestedTable> table;
        qreal gap = 0; ///< above, also of the first
        ParagraphBox::Neighbours neighbours;
    };
    void add(const ooxml::DocBlock &block, qreal width, Scribe &scribe, int depth, const QString &ownNoteMark);
    void measure(bool addsSpaces, Trailing trailing);
    bool takeParagraph(const Item &item, FlowPart &part, qreal available, bool must, PageInk *ink, QPointF at,
                       std::vector<int> *notes) const;
    bool takeTable(const Item &item, FlowPart &part, qreal available, bool must, PageInk *ink, QPointF at,
                   std::vector<int> *notes) const;

    std::vector<Item> m_items;
    qreal m_height = 0, m_trailing = 0;
    bool m_hasNotes = false;
};

/// How many of the lines [first, end) stay here when `fit` of them have room, by the rules of widows, orphans and lines
/// that stay together; 0 when they rather go to the next page as a whole. `must`: the page is empty, one at least.
std::size_t linesToTake(const ParagraphBox &box, std::size_t first, std::size_t end, std::size_t fit, bool must);
/// The space above a paragraph that begins an empty page gives way to its first line.
qreal gapWithLine(qreal gap, const ParagraphBox &box, qreal available);
/// Height of the lines [first, last), with the borders' space that belongs to them.
qreal sliceHeight(const ParagraphBox &box, std::size_t first, std::size_t last);

} // namespace bd::documents

// Rows under each other, as they come: heights, lines between cells, cells that reach over rows, rows that go on on the
// next page. Holds one row's worth of state, however long the table is; copies are cheap, so that a row may be tried and
// taken back. Private to layout. Twips.
#pragma once
#include "documents/layout/row_box.h"

namespace bd::documents {

class TableRun {
public:
    struct Place {
        qreal left = 0;      ///< of the table
        qreal top = 0;       ///< of the row
        qreal available = 0; ///< below `top`
        bool must = false;   ///< the page (or cell) is empty: something has to be taken
        bool isFirst = false;///< of the table, not only of this page
    };
    struct Step {
        bool isTaken = false, isComplete = false; ///< taken in part: the rest comes with the next step
        qreal height = 0;
    };

    /// `next` is the row that follows, for cells that end here; null at the table's end. Draws into `ink` when there is
    /// one; what isn't taken draws nothing and changes nothing.
    Step step(const RowPtr &row, const RowBox *next, const Place &place, PageInk *ink, std::vector<int> *notes);
    /// The table's end on this page: the lowest line, and what cells over several rows hold so far. Returns the line's
    /// height. The next step begins at the top of another page.
    qreal close(qreal left, qreal bottom, bool isEnd, PageInk *ink, std::vector<int> *notes);
    /// Goes on below a row that something else has drawn: the repeated head.
    void follow(const RowPtr &above) { m_above = above; }
    bool isInRow() const { return !m_cursors.empty(); } ///< the last step took a part

private:
    /// A cell that reaches over rows and isn't drawn yet.
    struct Open {
        RowPtr row;
        std::size_t cell = 0;
        FlowCursor cursor;
        std::optional<qreal> top; ///< on this page; open: not begun here
        bool must = false;        ///< began an empty page: some of it has to be taken
        int order = 0;
        const CellBox &box() const { return row->cells[cell]; }
    };
    struct Segment {
        qreal left = 0, right = 0;
        Edge edge;
    };
    struct Measures {
        qreal topLine = 0;
        qreal need = 0; ///< of the contents, below the line
        std::vector<Segment> top;
    };

    Measures measure(const RowBox &row, const RowBox *next, const Place &place) const;
    std::vector<Segment> topSegments(const RowBox &row, bool isFirst) const;
    const Open *openAt(const CellBox &cell) const;
    bool isPlain(const CellBox &cell, const RowBox *next) const;
    FlowCursor cursorOf(std::size_t cell) const;
    /// Something that belongs to the row is not drawn yet.
    bool hasRest(const RowBox &row, const RowBox *next) const;
    bool hasEndingRest(const RowBox *next) const; ///< of the cells over several rows that end with it

    void begin(const RowPtr &row, const RowBox *next, const Place &place, const Measures &measures, PageInk *ink);
    Step takeWhole(const RowPtr &row, const RowBox *next, const Place &place, const Measures &measures, qreal height,
                   PageInk *ink, std::vector<int> *notes);
    Step takePart(const RowPtr &row, const RowBox *next, const Place &place, const Measures &measures, PageInk *ink,
                  std::vector<int> *notes);
    void drawFrame(const RowBox &row, const Place &place, const Measures &measures, qreal height, PageInk &ink) const;
    static void drawVerticals(const RowBox &row, const Place &place, qreal height, PageInk &ink);
    static FlowPart drawOpen(Open &open, qreal left, qreal bottom, bool isEnd, PageInk *ink, std::vector<int> *notes);
    void endSpans(const RowBox *next, qreal left, qreal bottom, PageInk *ink, std::vector<int> *notes);

    RowPtr m_above;                   ///< the row just drawn on this page
    std::vector<Open> m_open;
    std::vector<FlowCursor> m_cursors; ///< of the cells of a row that goes on
    qreal m_placed = 0;                ///< height of that row on the pages before
};

} // namespace bd::documents

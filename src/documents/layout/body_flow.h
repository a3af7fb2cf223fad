// The body's paragraphs and rows, one after the other, into pages. Holds the page being filled, the table's last row and
// what must stay together; nothing of what is behind. Private to layout. Twips.
#pragma once
#include "documents/layout/furniture.h"
#include "documents/layout/notes.h"
#include "documents/layout/page_frame.h"
#include "documents/layout/table_run.h"

#include <deque>

namespace bd::documents {

class BodyFlow {
public:
    explicit BodyFlow(Scribe &scribe);
    Q_DISABLE_COPY_MOVE(BodyFlow)

    // In the order of the document.
    void beginSection(std::size_t index);
    void paragraph(const ooxml::DocParagraph &paragraph);
    void beginTable(const ooxml::TableInk &ink);
    void row(ooxml::DocRow row);
    void endTable();
    void finish(); ///< endnotes, and the last page

    /// Pages that are done; the first is taken out.
    bool hasPage() const { return !m_done.empty(); }
    PagePtr takePage();

    const PageCounts &counted() const { return m_counted; } ///< so far
    void setCounts(PageCounts counts) { m_known = std::move(counts); }

private:
    using RowSource = std::shared_ptr<const ooxml::DocRow>;
    /// A table of the body while its rows come.
    struct Table {
        TableShape shape;
        std::vector<RowPtr> head; ///< repeated on every page
        std::vector<RowSource> headSources; ///< of those that print its number
        bool isHeadDone = false;
    };
    using TablePtr = std::shared_ptr<Table>;
    /// What is placed as one: a paragraph, a row, a table's end, a rule above the endnotes.
    struct Piece {
        Block block;
        // Where page fields make it depend on its page: what it is made of, and the page it was made for.
        std::shared_ptr<const ooxml::DocParagraph> source;
        RowSource rowSource;
        int madeFor = 0;
        QString ownNoteMark;
        TablePtr table;
        RowPtr row, next; ///< no row with a table: the table's end
        bool isFirstRow = false, isOfHead = false, isRule = false;
        bool keepsNext = false, breaksBefore = false;
    };
    /// What is placed on the open page so far.
    struct State {
        qreal y = 0;
        bool isTop = true; ///< nothing but repeated head rows yet
        Block above;       ///< box null: none, or a table
        std::size_t aboveText = 0;
        NotesArea notes;
        TablePtr table;
        TableRun run;
    };
    struct Mark {
        State state;
        PageInk::Mark ink;
    };
    struct Sheet {
        Sheet() {} // written out: clang can't yet make one for std::optional inside this class
        PageFrame frame;
        PageInk ink;
        State state;
        bool isHard = false; ///< not begun by overflow: space before the first paragraph counts
        bool goesOn = false; ///< notes of the page before stand on it
        int number = 1;
        std::size_t section = 0;
        FlowPtr footer;
    };

    const ooxml::DocSection &section() const;
    // Pages.
    void openPage(bool isHard);
    void addBlank();
    void setWords(int number);
    void expectNextPage(); ///< what comes is set before its page is begun
    void closePage();
    void breakPage(bool isHard);
    void placeHead();
    Mark mark() const { return {m_sheet->state, m_sheet->ink.mark()}; }
    void restore(const Mark &mark);
    qreal limit() const { return m_sheet->frame.bottom - m_sheet->state.notes.height(); }
    /// Something has to be taken now, or there would be no end.
    bool mustTake() const { return m_sheet->state.isTop && !m_sheet->goesOn; }

    // Placing.
    void add(Piece piece);
    void remember(const Piece &piece, const Mark &before);
    bool beginPiece(Piece &piece);
    bool beginParagraph(Piece &piece);
    bool beginRow(Piece &piece);
    void goOn(Piece &piece);
    bool placeLines(Piece &piece);
    std::size_t fittingLines(const ParagraphBox &box, std::size_t first, std::size_t end, qreal y);
    bool placeRow(const Piece &piece);
    bool tryRow(const Piece &piece, qreal gap, qreal available, bool mustNotes, TableRun::Step &step);
    void endRun();
    void placeRule();
    bool addNotes(const std::vector<int> &marks, qreal bottom, bool must);
    void noticeEndnotes(const std::vector<int> &marks);
    // Tables.
    void shape();
    void takeRow(const ooxml::DocRow &row);
    void pushRow(RowPtr next);
    void addEndnotes();

    Scribe &m_scribe;
    Furniture m_furniture;
    NoteBook m_notes;
    std::deque<PagePtr> m_done;
    PageCounts m_counted, m_known;

    std::optional<Sheet> m_sheet;
    NotesArea m_restOfNotes;
    bool m_breakPending = false; ///< a page break ended the last line
    std::size_t m_line = 0;      ///< of the piece being placed
    bool m_isRowOpen = false;
    bool m_repeatsHead = false;  ///< it is a row below the table's head

    std::size_t m_section = 0;
    bool m_isFirstOfSection = true;
    std::optional<int> m_nextNumber;
    std::optional<bool> m_wantsEven;
    int m_number = 0, m_index = 0;
    PageFrame m_column; ///< of the section in force: where its lines stand

    std::vector<Piece> m_chain; ///< kept together with what follows
    std::optional<Mark> m_chainStart;

    // The table being read.
    ooxml::TableInk m_tableInk;
    std::vector<ooxml::DocRow> m_sample;
    TablePtr m_table;
    RowPtr m_row;
    RowSource m_rowSource;
    int m_rowMadeFor = 0;
    bool m_isFirstRow = true;
    std::vector<int> m_endnotes; ///< in the order of their marks
};

} // namespace bd::documents

// The text of one section: paragraphs with levels, bold, italic, footnotes, and tables, in one editor. Value in, value out:
// it knows no plan and no service. Its own undo is off: every store becomes a step of the window's undo (docs/adr/0015).
#pragma once
#include "domain/plan.h"
#include "gui/editor/footnotes.h"
#include "gui/editor/text_port.h"

#include <QSet>
#include <QTextEdit>

class QMenu;

namespace bd::gui {

class TextMarks;

class SectionEditor : public QTextEdit, public TextPort {
    Q_OBJECT
public:
    explicit SectionEditor(QWidget *parent = nullptr);
    ~SectionEditor() override;

    /// Shows blocks, whatever stood there, stored or not. Where the same section is shown, cursor and scroll place stay on
    /// the same paragraph and letter, and only what differs is touched. While an input method composes a word, they wait
    /// until it is done; blocks() tells them already.
    void setBlocks(const std::vector<domain::Block> &blocks);
    /// What stands there now, without what an input method is still composing; new paragraphs have a uuid of their own.
    std::vector<domain::Block> blocks() const;
    /// Paragraphs that are tasks: marked at the margin, with a tool tip.
    void setTasks(const QStringList &paragraphUuids);
    /// Figures that know their rows, drafts that nobody touched. Null for none; `marks` outlives the editor or is taken away.
    void setMarks(TextMarks *marks) { m_marks = marks; }
    /// How many footnotes stand before this section: its first has the next number.
    void setFootnotesBefore(int count);
    QString currentParagraph() const; ///< uuid; of the table when the cursor is in one
    void goTo(const QString &paragraphUuid);
    bool isModified() const { return m_isModified; } ///< since setBlocks() or the last stored()
    void stored();           ///< what blocks() told has been stored
    /// Milliseconds without typing after which storeWanted(false) comes (1000), and the longest wait while typing goes on
    /// without a pause (5000).
    void setPauses(int pause, int longest);
    /// At the end of the menu of the right mouse button, besides cut, copy and paste.
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }
    bool isComposing() const; ///< an input method shows letters that are not in the text yet

    // ---- for commands
    using TableEdit = gui::TableEdit;
    bool canEdit() const override;
    domain::ParagraphLevel level() const override;
    bool canSetLevel() const override;
    void setLevel(domain::ParagraphLevel level) override; ///< of all selected paragraphs
    void changeLevel(int by) override;
    bool isBold() const override;
    void setBold(bool on) override;
    bool isItalic() const override;
    void setItalic(bool on) override;
    void insertFootnote(const QString &text) override;
    bool hasFootnote() const override;
    /// The text of the footnote at the cursor; none without one, and where its text is unknown.
    std::optional<QString> footnote() const override;
    void setFootnote(const QString &text) override;
    void removeFootnote() override;
    bool canInsertTable() const override;
    void insertTable(int rows, int columns) override;
    bool canEditTable(TableEdit edit) const override;
    bool isHeadRow() const override;
    void editTable(TableEdit edit) override;
    /// Puts in what was copied elsewhere, at the cursor. The blocks need no uuids.
    void insertBlocks(const std::vector<domain::Block> &blocks);
    /// Puts other words in the place of a selection within one paragraph, as if typed; they look as its first letter.
    void replace(const QTextCursor &selection, const QString &text);
    /// Clipboard. QTextEdit's own would not keep paragraphs whole.
    void cut();

Q_SIGNALS:
    /// Typing paused for a second, or the paragraph was left: blocks() wants to be stored. `isVisitOver`: the next one is
    /// another step of undo.
    void storeWanted(bool isVisitOver);
    void currentParagraphChanged(const QString &uuid);
    void formatChanged(); ///< level, bold, italic, footnote, table at the cursor, or canEdit()
    void footnoteActivated();
    void taskActivated(const QString &paragraphUuid);
    /// What to tell about a paste: what was left out, or why nothing came. Never empty.
    void pasteNoticed(const QString &text);
    /// The menu of the right mouse button, before it is shown, and where it was called: for more entries.
    void menuWanted(QMenu *menu, const QTextCursor &at);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    class Edit;   // a scope: what changes inside was done by the user, and is settled at its end
    class Step;    // a scope: what is edited inside is a step of undo of its own
    class Showing; // a scope: what changes inside comes from elsewhere
    struct Format {
        domain::ParagraphLevel level = domain::ParagraphLevel::Plain;
        bool isBold = false, isItalic = false, hasNote = false, canEdit = false;
        int table = -1, row = -1, column = -1, cells = 0;
        bool operator==(const Format &) const = default;
    };

    void onContentsChange(int position, int removed, int added);
    void settle();     ///< after an edit or a move: uuids, who is told
    void touch();      ///< something was typed
    void leave();      ///< the paragraph
    void apply(const std::vector<domain::Block> &blocks);
    void applyPending();
    Format format() const;
    void tellFormat();
    void describeCursor(); ///< to screen readers

    bool handleKey(QKeyEvent *event);
    bool handleTableKey(QKeyEvent *event);
    bool handleEnter(QKeyEvent *event);
    bool handleRemoval(QKeyEvent *event);
    bool handleText(QKeyEvent *event);
    void type(const QString &text);
    void takeTypedLevel();
    bool undoTypedLevel();
    void put(const QTextCursor &cursor); ///< as the text cursor, in view
    void setCharFormat(const QTextCharFormat &format);

    QTextCursor noteAt(const QPoint &point) const; ///< selects the footnote there; null for none
    QTextCursor noteAtCursor() const;
    struct CellRange {
        int row = 0, column = 0, rows = 0, columns = 0;
    };
    std::optional<CellRange> selectedCells() const;
    void replaceTable(const domain::Table &table, int row, int column);
    void removeTable(const QString &uuid);
    bool goToCell(int by);

    FootnoteNumbers m_notes;
    QSet<QString> m_tasks;
    TextMarks *m_marks = nullptr;
    QTimer *m_pause, *m_longest;
    QList<QAction *> m_menuActions;
    std::optional<std::vector<domain::Block>> m_pending; ///< wait for the end of a composition
    QString m_current, m_typedLevel;
    Format m_told;
    int m_depth = 0, m_blockCount = 0, m_lookUp = 0;
    bool m_isModified = false, m_isVisit = false, m_isShowing = false, m_isComposing = false, m_isSettling = false;
};

} // namespace bd::gui

// The text of one section: paragraphs with levels, bold, italic, footnotes, and tables, in one editor. Value in, value out:
// it knows no plan and no service. Its own undo is off: every store becomes a step of the window's undo.
#pragma once
#include "domain/plan.h"

#include <QTextEdit>

namespace bd::gui {

class SectionEditor : public QTextEdit {
    Q_OBJECT
public:
    explicit SectionEditor(QWidget *parent = nullptr);

    /// Shows blocks. Where the same section is shown, cursor and scroll place stay on the same paragraph and letter, and
    /// only what differs is touched.
    void setBlocks(const std::vector<domain::Block> &blocks);
    /// What stands there now; new paragraphs have a uuid of their own already.
    std::vector<domain::Block> blocks() const;
    /// Paragraphs that are tasks: marked at the margin, with their title as tool tip.
    void setTasks(const QStringList &paragraphUuids);
    QString currentParagraph() const; ///< uuid; of the table when the cursor is in one
    void goTo(const QString &paragraphUuid);
    bool isModified() const; ///< since setBlocks() or the last stored()
    void stored();           ///< what blocks() told has been stored

    // for commands
    domain::ParagraphLevel level() const;
    void setLevel(domain::ParagraphLevel level); ///< of all selected paragraphs
    void setBold(bool on);
    void setItalic(bool on);
    void insertFootnote(const QString &text);
    /// The footnote at the cursor, or none.
    std::optional<QString> footnote() const;
    void setFootnote(const QString &text);
    void insertTable(int rows, int columns);
    enum class TableEdit { RowAbove, RowBelow, ColumnLeft, ColumnRight, RemoveRows, RemoveColumns, Merge, Split, HeadRow, RemoveTable };
    bool canEditTable(TableEdit edit) const;
    void editTable(TableEdit edit);
    /// Puts in what was copied elsewhere, at the cursor.
    void insertBlocks(const std::vector<domain::Block> &blocks);

Q_SIGNALS:
    /// Typing paused for a second, or the paragraph was left: blocks() wants to be stored. `isVisitOver`: the next one is
    /// another step of undo.
    void storeWanted(bool isVisitOver);
    void currentParagraphChanged(const QString &uuid);
    void formatChanged(); ///< level, bold, italic, table at the cursor
    void footnoteActivated();
    void taskActivated(const QString &paragraphUuid);
};

} // namespace bd::gui

// A table to type figures into, as people know it from spreadsheets: typing replaces, Tab goes to the next cell that can be
// written, Enter one down, Delete empties, a block from a spreadsheet can be pasted. The model takes what was typed by setData.
#pragma once
#include <QTableView>

namespace bd::gui {

class EntryGrid final : public QTableView {
    Q_OBJECT
public:
    explicit EntryGrid(QWidget *parent = nullptr);
    /// To be used instead of setModel(): the look is fitted to the model.
    void setGridModel(QAbstractItemModel *model);
    /// The first cell that can be written, from where the cursor is.
    void beginTyping();

Q_SIGNALS:
    /// Enter or a double click on a cell that can't be written: the rows behind its figure are wanted.
    void opened(const QModelIndex &index);
    /// What was typed is no figure; the cell keeps what it had.
    void refused(const QString &typed);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isWritable(const QModelIndex &index) const;
    QModelIndex nextWritable(const QModelIndex &from, int step) const;
    QModelIndex writableBelow(const QModelIndex &from) const;
    void copy() const;
    void paste();
    void empty();
};

} // namespace bd::gui

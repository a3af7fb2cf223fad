#include "gui/widgets/entry_grid.h"

#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/table_look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace bd::gui {

EntryGrid::EntryGrid(QWidget *parent) : QTableView(parent)
{
    auto *delegate = new ChoiceDelegate(this);
    connect(delegate, &ChoiceDelegate::refused, this, [this](const QModelIndex &, const QString &typed) { Q_EMIT refused(typed); });
    setItemDelegate(delegate);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!isWritable(index))
            Q_EMIT opened(index);
    });
}

void EntryGrid::setGridModel(QAbstractItemModel *model)
{
    setModel(model);
    applyTableLook(*this);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setShowGrid(true);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
}

bool EntryGrid::isWritable(const QModelIndex &index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable) && !isRowHidden(index.row()) && !isColumnHidden(index.column());
}

QModelIndex EntryGrid::nextWritable(const QModelIndex &from, int step) const
{
    const int columns = model()->columnCount(), cells = model()->rowCount() * columns;
    // lists of choices are reached by the arrows: Tab goes from figure to figure
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < cells; at += step) {
        const QModelIndex index = model()->index(at / columns, at % columns);
        if (isWritable(index) && index.data(ChoicesRole).toStringList().isEmpty())
            return index;
    }
    return {};
}

QModelIndex EntryGrid::writableBelow(const QModelIndex &from) const
{
    for (int row = from.row() + 1; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, from.column());
        if (isWritable(index))
            return index;
    }
    return {};
}

void EntryGrid::beginTyping()
{
    const QModelIndex from = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    const QModelIndex index = isWritable(from) && from.data(ChoicesRole).toStringList().isEmpty() ? from : nextWritable(from, 1);
    setFocus();
    if (index.isValid())
        setCurrentIndex(index);
}

QModelIndex EntryGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
    if (!currentIndex().isValid())
        return model() && model()->rowCount() > 0 ? nextWritable(model()->index(0, 0), 1) : QModelIndex();
    const QModelIndex next = nextWritable(currentIndex(), action == MoveNext ? 1 : -1);
    return next.isValid() ? next : currentIndex(); // at the end Tab leaves the table
}

void EntryGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    const int step = hint == QAbstractItemDelegate::EditNextItem ? 1 : -1;
    if (goesOn && !nextWritable(currentIndex(), step).isValid())
        hint = QAbstractItemDelegate::NoHint;
    const bool wasEnter = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, hint);
    if (!wasEnter)
        return;
    const QModelIndex below = writableBelow(currentIndex());
    if (below.isValid())
        setCurrentIndex(below);
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->key() == Qt::Key_Delete)
        return empty();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (isWritable(currentIndex()))
            edit(currentIndex());
        else
            Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void EntryGrid::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QString text;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (i > 0)
            text += chosen[i].row() == chosen[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += chosen[i].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void EntryGrid::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    text.remove(QLatin1Char('\r'));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    const QModelIndex from = currentIndex();
    if (!from.isValid() || text.isEmpty())
        return;
    QStringList bad;
    int row = from.row();
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        while (row < model()->rowCount() && lines.size() > 1 && !isWritable(model()->index(row, from.column())))
            ++row; // heads of groups have no room for figures
        int column = from.column();
        for (const QString &cell : line.split(QLatin1Char('\t'))) {
            const QModelIndex index = model()->index(row, column++);
            if (isWritable(index) && !cell.trimmed().isEmpty() && !model()->setData(index, cell.trimmed()))
                bad << cell.trimmed();
        }
        ++row;
    }
    if (!bad.isEmpty())
        Q_EMIT refused(bad.mid(0, 3).join(QStringLiteral(", ")));
}

void EntryGrid::empty()
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        if (isWritable(index) && index.data(ChoicesRole).toStringList().isEmpty())
            model()->setData(index, QString());
    }
}

} // namespace bd::gui

#include "gui/dialogs/import/outline_tree.h"

#include "gui/models/outline_model.h"
#include "gui/theme.h"

#include <QKeyEvent>

namespace bd::gui {

OutlineTree::OutlineTree(QWidget *parent) : QTreeView(parent)
{
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed);
}

bool OutlineTree::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // a second click on a heading only looks at it; the choices open on their own column
    const bool elsewhere = trigger == DoubleClicked || trigger == EditKeyPressed;
    return QTreeView::edit(elsewhere ? index.siblingAtColumn(OutlineModel::KindColumn) : index, trigger, event);
}

void OutlineTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (enter && plain && state() != EditingState && edit(currentIndex(), EditKeyPressed, event))
        event->accept();
    else
        QTreeView::keyPressEvent(event);
}

void OutlineTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) // headings get their space first
        setColumnWidth(OutlineModel::KindColumn, std::clamp(event->size().width() * 2 / 5, 17 * grid, 31 * grid));
}

} // namespace bd::gui

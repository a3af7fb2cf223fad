#include "gui/pages/due/due_list.h"

#include "gui/pages/due/due_look.h"
#include "gui/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace bd::gui {

using domain::DueItem;

namespace {

constexpr int rowHeight = 30;
constexpr int columnWidths[] = {0, 170, 140, 165, 130}; ///< by DueModel::Column; the title takes the rest, the last one its widest button

/// Groups with a sign for folding, states in their colour, the last column as a button.
class DueDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(rowHeight, option.fontMetrics.height() + grid)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(DueModel::GroupRole).toBool()) {
            QStyleOptionViewItem head = option;
            initStyleOption(&head, index);
            head.text.prepend(index.data(DueModel::FoldedRole).toBool() ? QStringLiteral("▸ ") : QStringLiteral("▾ "));
            const QWidget *widget = option.widget;
            (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &head, painter, widget);
            return;
        }
        if (index.column() != DueModel::ActionColumn)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyledItemDelegate::paint(painter, option, index.siblingAtColumn(DueModel::ColumnCount)); // the row's ground
        QStyleOptionButton button;
        button.initFrom(option.widget);
        button.rect = option.rect.adjusted(2, 2, -2, -2);
        button.state = QStyle::State_Enabled | QStyle::State_Raised;
        button.fontMetrics = option.fontMetrics;
        button.palette = option.palette;
        button.text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, button.rect.width() - grid);
        const QWidget *widget = option.widget;
        (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_PushButton, &button, painter, widget);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->state & QStyle::State_Selected) // the colour of a state is for the usual ground
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::HighlightedText));
    }
};

} // namespace

DueList::DueList(QWidget *parent) : QTreeView(parent), m_model(new DueModel(this))
{
    setObjectName(QStringLiteral("dueList"));
    setAccessibleName(tr("What is due"));
    setModel(m_model);
    setItemDelegate(new DueDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setObjectName(QStringLiteral("dueColumns"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(60);
    header()->setSectionResizeMode(DueModel::TitleColumn, QHeaderView::Stretch);
    for (int i = 1; i < DueModel::ActionColumn; ++i)
        header()->resizeSection(i, columnWidths[i]);
    int widest = 0;
    for (const DueAction action : {DueAction::LogActivity, DueAction::WriteReport, DueAction::MarkReceived, DueAction::MarkDone,
                                   DueAction::MarkOpen, DueAction::OpenPlan, DueAction::OpenActionMonth})
        widest = std::max(widest, fontMetrics().horizontalAdvance(actionText(action)));
    header()->resizeSection(DueModel::ActionColumn, widest + 3 * grid);
}

void DueList::setItems(std::vector<DueItem> items, QDate today, QHash<QString, QString> plans)
{
    const QString key = currentIndex().data(DueModel::KeyRole).toString();
    const int before = currentIndex().row();
    m_model->setItems(std::move(items), today, std::move(plans));
    span();
    int row = key.isEmpty() ? before : m_model->rowOf(key);
    if (row < 0)
        row = std::min(before, m_model->rowCount() - 1);
    if (before < 0 && m_model->rowCount() > 1)
        row = 1; // the first that is due
    setCurrentIndex(m_model->index(row, 0));
    Q_EMIT chosen(currentItem());
}

void DueList::span()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, m_model->isGroup(row));
}

const DueItem *DueList::currentItem() const
{
    return m_model->item(currentIndex().row());
}

void DueList::fold(int row, bool folded)
{
    m_model->setFolded(row, folded);
    span();
    setCurrentIndex(m_model->index(row, 0));
}

void DueList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row >= 0 && m_model->isGroup(row)) {
        const bool folded = m_model->isFolded(row);
        if (isEnter || event->key() == Qt::Key_Space || (event->key() == Qt::Key_Left && !folded) || (event->key() == Qt::Key_Right && folded))
            return fold(row, !folded);
    } else if (const DueItem *item = currentItem()) {
        if (isEnter) {
            const DueItem wanted = *item;
            Q_EMIT actionWanted(wanted);
            return;
        }
        if (event->key() == Qt::Key_Left) { // to the head of its group
            int head = row;
            while (head > 0 && !m_model->isGroup(head))
                --head;
            return setCurrentIndex(m_model->index(head, 0));
        }
    }
    QTreeView::keyPressEvent(event);
}

void DueList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTreeView::mouseReleaseEvent(event);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (m_model->isGroup(index.row()))
        return fold(index.row(), !m_model->isFolded(index.row()));
    if (index.column() == DueModel::ActionColumn && index.row() == currentIndex().row()) {
        const DueItem wanted = *m_model->item(index.row());
        Q_EMIT actionWanted(wanted);
    }
}

void DueList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const DueItem *item = index.isValid() && index.column() != DueModel::ActionColumn ? m_model->item(index.row()) : nullptr;
    if (item) {
        const DueItem wanted = *item;
        Q_EMIT actionWanted(wanted);
    }
}

void DueList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT chosen(m_model->item(current.row()));
}

void DueList::contextMenuEvent(QContextMenuEvent *event)
{
    const DueItem *item = currentItem();
    if (!item)
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    const DueItem wanted = *item;
    Q_EMIT menuWanted(wanted, place);
}

} // namespace bd::gui

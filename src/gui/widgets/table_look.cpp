#include "gui/widgets/table_look.h"

#include <QHeaderView>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <algorithm>

namespace bd::gui {

namespace {

constexpr int leastRow = 28, air = 10; ///< pixels; lines of wrapped text must not touch the next row's

class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height() + air, leastRow)};
    }
};

} // namespace

void applyListLook(QListView &list)
{
    list.setItemDelegate(new RoomyDelegate(&list));
    list.setAlternatingRowColors(true);
    list.setWordWrap(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void applyTableLook(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(leastRow);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(false);

    auto *soon = new QTimer(&table); // many columns change at once: fit the rows once
    soon->setSingleShot(true);
    soon->setInterval(0);
    QObject::connect(soon, &QTimer::timeout, &table, [view = &table] {
        constexpr int more = 6;
        view->resizeRowsToContents();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            view->setRowHeight(row, std::max(leastRow, view->rowHeight(row) + more));
    });
    const auto start = [soon] { soon->start(); };
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, soon, start);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, soon, start);
    QObject::connect(table.model(), &QAbstractItemModel::rowsInserted, soon, start);
    QObject::connect(table.model(), &QAbstractItemModel::dataChanged, soon, start);
}

} // namespace bd::gui

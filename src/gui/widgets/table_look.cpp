#include "gui/widgets/table_look.h"

#include <QHeaderView>
#include <QTableView>
#include <QTimer>
#include <algorithm>

namespace bd::gui {

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
    table.verticalHeader()->setDefaultSectionSize(28);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(false);

    auto *soon = new QTimer(&table); // many columns change at once: fit the rows once
    soon->setSingleShot(true);
    soon->setInterval(0);
    QObject::connect(soon, &QTimer::timeout, &table, [view = &table] {
        constexpr int air = 6; // lines of wrapped text must not touch the next row's
        view->resizeRowsToContents();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            view->setRowHeight(row, std::max(28, view->rowHeight(row) + air));
    });
    const auto start = [soon] { soon->start(); };
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, soon, start);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, soon, start);
    QObject::connect(table.model(), &QAbstractItemModel::rowsInserted, soon, start);
    QObject::connect(table.model(), &QAbstractItemModel::dataChanged, soon, start);
}

} // namespace bd::gui

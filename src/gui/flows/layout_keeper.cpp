#include "gui/flows/layout_keeper.h"

#include "gui/machine_settings.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

namespace bd::gui {

namespace {

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->isHeaderHidden() ? nullptr : tree->header();
    const auto *table = qobject_cast<const QTableView *>(view);
    return table ? table->horizontalHeader() : nullptr;
}

/// `kind` and, where a state of another shape would do harm, what its shape is.
QString keyOf(const QWidget &page, const QWidget &part, const QString &kind)
{
    return QStringLiteral("layout/%1/%2/%3").arg(page.objectName(), part.objectName(), kind);
}

QString columnsKind(const QHeaderView &header)
{
    return QStringLiteral("columns%1").arg(header.count());
}

QString panesKind(const QSplitter &splitter)
{
    return QStringLiteral("panes%1%2").arg(splitter.count()).arg(splitter.orientation() == Qt::Vertical ? QStringLiteral("v") : QString());
}

template <typename Widget, typename Do>
void forEach(const QWidget &page, Do what)
{
    const auto found = page.findChildren<Widget *>();
    for (Widget *widget : found) {
        if (!widget->objectName().isEmpty())
            what(*widget);
    }
}

/// Widths of columns, as "120 96 0": hidden ones and those that fill the room are left to the page (0).
QByteArray widths(const QHeaderView &header)
{
    QList<QByteArray> parts;
    for (int i = 0; i < header.count(); ++i) {
        const bool isOwn = !header.isSectionHidden(i) && header.sectionResizeMode(i) == QHeaderView::Interactive
            && !(header.stretchLastSection() && i == header.count() - 1);
        parts.append(QByteArray::number(isOwn ? header.sectionSize(i) : 0));
    }
    return parts.join(' ');
}

} // namespace

void restoreLayout(QWidget &page, const MachineSettings &machine)
{
    forEach<QAbstractItemView>(page, [&](QAbstractItemView &view) {
        auto *header = const_cast<QHeaderView *>(headerOf(&view));
        if (!header)
            return;
        const QList<QByteArray> parts = machine.state(keyOf(page, view, columnsKind(*header))).split(' ');
        for (int i = 0; i < header->count() && i < parts.size(); ++i) {
            if (const int width = parts.at(i).toInt(); width >= header->minimumSectionSize())
                header->resizeSection(i, width);
        }
    });
    forEach<QSplitter>(page, [&](QSplitter &splitter) {
        const QByteArray state = machine.state(keyOf(page, splitter, panesKind(splitter)));
        if (!state.isEmpty())
            splitter.restoreState(state);
    });
    forEach<QTabWidget>(page, [&](QTabWidget &tabs) {
        const QByteArray state = machine.state(keyOf(page, tabs, QStringLiteral("tab")));
        if (const int tab = state.toInt(); !state.isEmpty() && tab >= 0 && tab < tabs.count() && tabs.isTabVisible(tab))
            tabs.setCurrentIndex(tab);
    });
}

void keepLayout(const QWidget &page, MachineSettings &machine)
{
    forEach<QAbstractItemView>(page, [&](const QAbstractItemView &view) {
        if (const QHeaderView *header = headerOf(&view); header && header->count() > 0)
            machine.setState(keyOf(page, view, columnsKind(*header)), widths(*header));
    });
    forEach<QSplitter>(page, [&](const QSplitter &splitter) {
        if (splitter.isVisibleTo(&page))
            machine.setState(keyOf(page, splitter, panesKind(splitter)), splitter.saveState());
    });
    forEach<QTabWidget>(page, [&](const QTabWidget &tabs) {
        machine.setState(keyOf(page, tabs, QStringLiteral("tab")), QByteArray::number(tabs.currentIndex()));
    });
}

} // namespace bd::gui

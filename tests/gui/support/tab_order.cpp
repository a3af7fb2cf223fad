#include "gui/support/tab_order.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>
#include <vector>

namespace bd::test {

namespace {

struct Stop {
    const QWidget *widget;
    QRect place; ///< within the root
};

bool isField(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy())
        return false;
    if (widget.parentWidget() && (widget.parentWidget()->inherits("QComboBox") || widget.parentWidget()->inherits("QAbstractItemView")))
        return false; // a part of one
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
}

/// One above the other.
bool isSameColumn(const QRect &a, const QRect &b)
{
    const int overlap = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    return 2 * overlap > std::min(a.width(), b.width());
}

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QLatin1String(widget.metaObject()->className()) : widget.objectName();
}

} // namespace

QStringList tabOrderFaults(const QWidget &root)
{
    std::vector<Stop> stops;
    const QWidget *widget = root.nextInFocusChain();
    for (int steps = 0; widget && widget != &root && steps < 5000; ++steps, widget = widget->nextInFocusChain()) {
        if (root.isAncestorOf(widget) && widget->window() == root.window() && isField(*widget))
            stops.push_back({widget, QRect(widget->mapTo(&root, QPoint()), widget->size())});
    }
    QStringList faults;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        // up again within one column of one place: both have the same parent, or are parts of fields that have
        const Stop &from = stops[i - 1], &to = stops[i];
        const bool isNear = from.widget->parentWidget() == to.widget->parentWidget()
            || from.widget->parentWidget()->parentWidget() == to.widget->parentWidget()
            || from.widget->parentWidget() == to.widget->parentWidget()->parentWidget()
            || from.widget->parentWidget()->parentWidget() == to.widget->parentWidget()->parentWidget();
        if (isNear && isSameColumn(from.place, to.place) && to.place.bottom() <= from.place.top())
            faults << QStringLiteral("%1 -> %2").arg(nameOf(*from.widget), nameOf(*to.widget));
        // back to the left within one row
        const bool isSameRow = std::min(from.place.bottom(), to.place.bottom()) - std::max(from.place.top(), to.place.top()) > std::min(from.place.height(), to.place.height()) / 2;
        if (from.widget->parentWidget() == to.widget->parentWidget() && isSameRow && to.place.right() <= from.place.left())
            faults << QStringLiteral("%1 -> %2").arg(nameOf(*from.widget), nameOf(*to.widget));
    }
    return faults;
}

} // namespace bd::test

#include "gui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace bd::gui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(at, 0, count()), new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    const QSize least = minimumSize();
    return {std::max(least.width(), 240), heightForWidth(std::max(least.width(), 240))};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    struct Line {
        std::vector<QLayoutItem *> items;
        std::vector<int> widths;
        int height = 0;
    };
    std::vector<Line> lines(1);
    int used = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool isLast = item == m_items.back();
        const int wanted = std::min(isLast ? item->minimumSize().width() : item->sizeHint().width(), std::max(1, inner.width()));
        if (!lines.back().items.empty() && used + gap + wanted > inner.width()) {
            lines.emplace_back();
            used = 0;
        }
        used += (lines.back().items.empty() ? 0 : gap) + wanted;
        lines.back().items.push_back(item);
        lines.back().widths.push_back(isLast ? wanted + std::max(0, inner.width() - used) : wanted);
        lines.back().height = std::max(lines.back().height, item->sizeHint().height());
    }
    int y = inner.top();
    for (const Line &line : lines) {
        int x = inner.left();
        for (std::size_t i = 0; i < line.items.size(); ++i) {
            const QRect cell(x, y, line.widths[i], line.height);
            if (place)
                line.items[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, cell));
            x += line.widths[i] + gap;
        }
        y += line.height + gap;
    }
    return y - gap - rect.top() + contentsMargins().bottom();
}

} // namespace bd::gui

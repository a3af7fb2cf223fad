#include "gui/preview/page_stack.h"

#include <algorithm>

namespace bd::gui {

using documents::PagePtr;

namespace {

/// A page of no size at all must not divide by zero.
QSizeF paperOf(const PagePtr &page)
{
    return page->size().expandedTo({20, 20});
}

qreal scaleOf(QSizeF paper, QSizeF viewport, const PageScale &scale, qreal pixelsPerTwip)
{
    const qreal smallest = PageStack::smallestZoom * pixelsPerTwip, largest = PageStack::largestZoom * pixelsPerTwip;
    if (scale.fit == PageFit::None)
        return std::clamp(scale.zoom * pixelsPerTwip, smallest, largest);
    if (scale.fit == PageFit::TwoPages) // as two on one sheet
        viewport.setWidth((viewport.width() + PageStack::margin) / 2);
    const qreal width = (viewport.width() - 2 * PageStack::margin) / paper.width();
    const qreal height = (viewport.height() - 2 * PageStack::margin) / paper.height();
    return std::clamp(scale.fit == PageFit::Width ? width : std::min(width, height), smallest, largest);
}

} // namespace

void PageStack::replace(int first, const std::vector<PagePtr> &pages)
{
    for (const PagePtr &page : pages) {
        if (first >= count())
            m_pages.push_back({page, {}, 0});
        else
            m_pages[static_cast<std::size_t>(first)].page = page;
        ++first;
    }
}

void PageStack::truncate(int count)
{
    if (static_cast<std::size_t>(count) < m_pages.size())
        m_pages.resize(static_cast<std::size_t>(count));
}

void PageStack::layOut(QSizeF viewport, const PageScale &scale, qreal pixelsPerTwip)
{
    qreal width = 0, y = margin;
    const std::size_t columns = scale.fit == PageFit::TwoPages ? 2 : 1;
    qreal below = y;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        Placed &placed = m_pages[i];
        const QSizeF paper = paperOf(placed.page);
        placed.scale = scaleOf(paper, viewport, scale, pixelsPerTwip);
        y = i % columns == 0 ? below : y;
        placed.rect = QRectF(QPointF(0, y), paper * placed.scale);
        width = std::max(width, static_cast<qreal>(columns) * (placed.rect.width() + margin) - margin);
        below = std::max(below, placed.rect.bottom() + margin);
    }
    m_size = {std::max(width + 2 * margin, viewport.width()), below};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QRectF &rect = m_pages[i].rect;
        const qreal middle = m_size.width() / 2;
        rect.moveLeft(columns == 1 ? middle - rect.width() / 2 : i % 2 == 0 ? middle - margin / 2.0 - rect.width() : middle + margin / 2.0);
    }
}

int PageStack::pageAt(qreal y) const
{
    const auto below = std::upper_bound(m_pages.begin(), m_pages.end(), y,
                                        [](qreal value, const Placed &placed) { return value < placed.rect.top(); });
    return m_pages.empty() ? -1 : std::max(0, static_cast<int>(below - m_pages.begin()) - 1);
}

int PageStack::pageAt(QPointF point) const
{
    const int index = pageAt(point.y());
    return index > 0 && rowStart(index) < index && point.x() < rect(index).left() - margin / 2.0 ? index - 1 : index;
}

int PageStack::rowStart(int index) const
{
    return index > 0 && qFuzzyCompare(rect(index).top(), rect(index - 1).top()) ? index - 1 : index;
}

} // namespace bd::gui

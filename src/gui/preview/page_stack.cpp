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
    for (Placed &placed : m_pages) {
        const QSizeF paper = paperOf(placed.page);
        placed.scale = scaleOf(paper, viewport, scale, pixelsPerTwip);
        placed.rect = QRectF(QPointF(0, y), paper * placed.scale);
        width = std::max(width, placed.rect.width());
        y = placed.rect.bottom() + margin;
    }
    m_size = {std::max(width + 2 * margin, viewport.width()), y};
    for (Placed &placed : m_pages)
        placed.rect.moveLeft((m_size.width() - placed.rect.width()) / 2);
}

int PageStack::pageAt(qreal y) const
{
    const auto below = std::upper_bound(m_pages.begin(), m_pages.end(), y,
                                        [](qreal value, const Placed &placed) { return value < placed.rect.top(); });
    return m_pages.empty() ? -1 : std::max(0, static_cast<int>(below - m_pages.begin()) - 1);
}

} // namespace bd::gui

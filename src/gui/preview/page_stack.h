// Pages one below the other or two beside each other, as the preview shows them: where each stands and how large. Pixels of the content, from its
// top left corner. Values only.
#pragma once
#include "documents/layout/page.h"

namespace bd::gui {

enum class PageFit { None, Width, Page, TwoPages };

/// How large pages are shown.
struct PageScale {
    PageFit fit = PageFit::Width;
    qreal zoom = 1; ///< without a fit; 1 is the paper's own size
    bool operator==(const PageScale &) const = default;
};

class PageStack {
public:
    static constexpr int margin = 16; ///< around and between pages
    static constexpr qreal smallestZoom = 0.1, largestZoom = 5;

    int count() const { return static_cast<int>(m_pages.size()); }
    const documents::PagePtr &page(int index) const { return m_pages[static_cast<std::size_t>(index)].page; }
    /// Puts pages in the place of those from `first` on; what lies behind them stays. No gap may come to be.
    void replace(int first, const std::vector<documents::PagePtr> &pages);
    void truncate(int count);

    /// With a fit each page fits by itself, wide ones too. `pixelsPerTwip` at zoom 1.
    void layOut(QSizeF viewport, const PageScale &scale, qreal pixelsPerTwip);
    QRectF rect(int index) const { return m_pages[static_cast<std::size_t>(index)].rect; }
    qreal scale(int index) const { return m_pages[static_cast<std::size_t>(index)].scale; } ///< pixels per twip
    QSizeF contentSize() const { return m_size; }
    /// The last page whose top is not below `y`; the first one above all. -1 without pages.
    int pageAt(qreal y) const;
    /// Of two beside each other the one at `point`.
    int pageAt(QPointF point) const;
    /// The first page of the row this one stands in.
    int rowStart(int index) const;

private:
    struct Placed {
        documents::PagePtr page;
        QRectF rect;
        qreal scale = 0;
    };
    std::vector<Placed> m_pages;
    QSizeF m_size;
};

} // namespace bd::gui

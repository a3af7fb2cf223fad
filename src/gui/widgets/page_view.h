// Pages as on paper: zoom, walk through, search, select, copy. Paints only what is seen, at the screen's own resolution.
#pragma once
#include "gui/preview/page_cache.h"
#include "gui/preview/page_finder.h"
#include "gui/preview/page_stack.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QElapsedTimer>

class QTimer;

namespace bd::gui {

class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Pages from number `first` on; what is shown keeps its place, and old pages stay until theirs come.
    void replacePages(int first, const std::vector<documents::PagePtr> &pages);
    void truncatePages(int count);
    /// The pages are of an older document and could not be made anew: they stand back.
    void setOutdated(bool outdated);
    void clear(); ///< another document comes: back to its first page
    int pageCount() const { return m_stack.count(); }
    const documents::PagePtr &page(int index) const { return m_stack.page(index); }

    int currentPage() const { return m_current; } ///< from 0; -1 without pages
    void goToPage(int index);
    void goToEnd();
    /// `y` in twips of the page.
    void goTo(int index, qreal y);

    qreal zoom() const; ///< of the current page; 1 is the paper's own size
    PageFit fit() const { return m_scale.fit; }
    PageScale pageScale() const { return m_scale; }
    void setPageScale(const PageScale &scale);
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void setFit(PageFit fit);

    void find(const QString &needle);
    void findNext(bool backwards = false);
    int matchCount() const { return static_cast<int>(m_finder->matches().size()); }
    int currentMatch() const { return m_match; } ///< from 0; -1 without
    bool isSearching() const { return m_finder->isSearching(); }

    /// The paragraph that is edited beside the pages: lightly marked from there to its end, and brought into sight when
    /// `scrolls` and it isn't. Nullopt: none.
    void setFollowed(const std::optional<TextPlace> &begin, bool scrolls);
    std::optional<TextRange> followed() const { return m_followed; }

    bool hasSelection() const { return !selection().isEmpty(); }
    QString selectedText() const;
    void selectAll();
    void clearSelection();
    void copy() const;

    qint64 cachedBytes() const { return m_cache.bytes(); }
    /// Where a place of a page (twips) is in the viewport.
    QPointF viewportPoint(int index, QPointF twips) const;

Q_SIGNALS:
    void currentPageChanged(int index);
    void zoomChanged();
    void selectionChanged();
    void matchesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A place of a page that stays where it is while sizes change.
    struct Anchor {
        int page = -1;
        QPointF part; ///< of the page's width and height
        QPointF at;   ///< in the viewport
    };
    Anchor anchorAt(QPointF viewportPoint) const;
    void layOut(const Anchor &anchor);
    void rescale(const PageScale &scale, QPointF around);
    void scrollToFit(const QRectF &content);
    QPointF origin() const;
    QRectF shownRect(int index) const; ///< in the viewport, on whole pixels of the screen
    std::pair<int, int> shownPages() const;
    void updateCurrent();
    void tellAccessibly();

    void paintSheet(QPainter &painter, const QRectF &sheet) const;
    void paintContent(QPainter &painter, int index, const QRectF &sheet, QElapsedTimer &spent);
    void paintMarks(QPainter &painter, int index, const QRectF &sheet);

    bool handleZoomKey(const QKeyEvent &event);
    bool handleMoveKey(const QKeyEvent &event);
    void turn(int pages);
    void onMatches();
    void showMatch(int index);
    const Pieces &pieces(int index) const;
    std::optional<TextPlace> placeAtViewport(QPointF at) const;
    void select(const TextPlace &anchor, const TextPlace &head);
    void dragTo(QPointF at);
    TextRange selection() const;

    PageStack m_stack;
    PageScale m_scale;
    PageCache m_cache;
    mutable QCache<int, Pieces> m_pieces;
    PageFinder *m_finder;
    QTimer *m_dragging; ///< scrolls while the mouse is held outside
    QTimer *m_later;    ///< paints the pages there was no time for
    int m_current = -1, m_asked = -1;
    int m_match = -1;
    TextPlace m_searchFrom;
    std::optional<TextRange> m_followed;
    std::optional<TextPlace> m_selectionAnchor, m_selectionHead;
    bool m_isSelecting = false, m_isOutdated = false;
    QElapsedTimer m_sinceDoubleClick;
};

} // namespace bd::gui

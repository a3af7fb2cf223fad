#include "gui/widgets/page_view.h"

#include "gui/theme.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <array>
#include <cmath>

namespace bd::gui {

using documents::PagePtr;

namespace {

constexpr std::array zoomSteps{0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0};
constexpr int paintTime = 16;           ///< ms of one repaint after which further pages wait for the next one
constexpr qint64 largestPicture = 12'000'000; ///< pixels; larger pages are painted anew each time, only the part that is seen
constexpr int textsKept = 12;           ///< pages

// On paper, which is white in every theme. Multiplied, so that the letters stay black.
constexpr QRgb followedMark = 0xFFF3EEFB, matchMark = 0xFFFFE08A, currentMark = 0xFFFFB347, selectionMark = 0xFFD9CCF2;

qreal snapped(qreal value, qreal ratio)
{
    return std::round(value * ratio) / ratio;
}

int wholePixels(qreal length)
{
    return static_cast<int>(std::ceil(length - 0.01));
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent), m_pieces(textsKept), m_finder(new PageFinder(m_stack, this)), m_dragging(new QTimer(this)),
      m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Pages as printed"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(5 * grid);
    verticalScrollBar()->setSingleStep(5 * grid);
    m_dragging->setInterval(30);
    connect(m_dragging, &QTimer::timeout, this, [this] { dragTo(viewport()->mapFromGlobal(QCursor::pos())); });
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(m_finder, &PageFinder::changed, this, &PageView::onMatches);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else a page fitted to the width could not settle on one
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_asked = -1; });
}

PageView::~PageView() = default;

void PageView::replacePages(int first, const std::vector<PagePtr> &pages)
{
    const Anchor anchor = anchorAt({viewport()->width() / 2.0, 0});
    const bool isReplacing = first < m_stack.count();
    m_stack.replace(first, pages);
    if (isReplacing) {
        m_pieces.clear();
        m_followed.reset();
        clearSelection(); // its letters may be others now
    }
    layOut(anchor);
    m_finder->pagesChanged(first);
}

void PageView::truncatePages(int count)
{
    if (count >= m_stack.count())
        return;
    const Anchor anchor = anchorAt({viewport()->width() / 2.0, 0});
    m_stack.truncate(count);
    m_cache.truncate(count);
    m_pieces.clear();
    m_followed.reset();
    clearSelection();
    layOut(anchor);
    m_finder->pagesChanged(count);
}

void PageView::clear()
{
    m_isOutdated = false;
    truncatePages(0);
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    m_searchFrom = {};
}

PageView::Anchor PageView::anchorAt(QPointF viewportPoint) const
{
    const QPointF content = viewportPoint - origin();
    const int index = m_stack.pageAt(content);
    if (index < 0)
        return {};
    const QRectF rect = m_stack.rect(index);
    if (verticalScrollBar()->value() == 0 && index == 0 && viewportPoint.y() <= 0)
        return {}; // at the very top: stay there
    return {index, {(content.x() - rect.left()) / rect.width(), (content.y() - rect.top()) / rect.height()}, viewportPoint};
}

void PageView::layOut(const Anchor &anchor)
{
    const QSize seen = viewport()->size();
    m_stack.layOut(seen, m_scale, logicalDpiX() / 1440.0);
    const QSizeF content = m_stack.contentSize();
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setRange(0, wholePixels(content.width()) - seen.width());
    verticalScrollBar()->setPageStep(std::max(1, seen.height() - 4 * grid));
    verticalScrollBar()->setRange(0, std::max(0, wholePixels(content.height()) - seen.height()));
    if (anchor.page >= 0 && m_stack.count() > 0) {
        const QRectF rect = m_stack.rect(std::min(anchor.page, m_stack.count() - 1));
        horizontalScrollBar()->setValue(qRound(rect.left() + anchor.part.x() * rect.width() - anchor.at.x()));
        verticalScrollBar()->setValue(qRound(rect.top() + anchor.part.y() * rect.height() - anchor.at.y()));
    }
    updateCurrent();
    Q_EMIT zoomChanged();
    viewport()->update();
}

QPointF PageView::origin() const
{
    return {-static_cast<qreal>(horizontalScrollBar()->value()), -static_cast<qreal>(verticalScrollBar()->value())};
}

QRectF PageView::shownRect(int index) const
{
    const QRectF rect = m_stack.rect(index).translated(origin());
    const qreal ratio = devicePixelRatioF();
    return {snapped(rect.left(), ratio), snapped(rect.top(), ratio), snapped(rect.width(), ratio), snapped(rect.height(), ratio)};
}

QPointF PageView::viewportPoint(int index, QPointF twips) const
{
    return shownRect(index).topLeft() + twips * m_stack.scale(index);
}

std::pair<int, int> PageView::shownPages() const
{
    const qreal top = -origin().y();
    return {m_stack.rowStart(std::max(0, m_stack.pageAt(top))), m_stack.pageAt(top + viewport()->height())};
}

// ---- where one is

void PageView::updateCurrent()
{
    int current = m_stack.count() > 0 ? 0 : -1;
    qreal largest = -1;
    const auto [first, last] = shownPages();
    for (int i = first; i <= last; ++i) {
        const qreal shown = shownRect(i).intersected(viewport()->rect()).height();
        if (shown > largest + 1 || (i == m_asked && shown > 0)) {
            current = i;
            largest = i == m_asked ? std::numeric_limits<qreal>::max() / 2 : shown;
        }
    }
    if (current == m_current)
        return;
    m_current = current;
    tellAccessibly();
    Q_EMIT currentPageChanged(current);
    Q_EMIT zoomChanged();
}

void PageView::tellAccessibly()
{
    setAccessibleDescription(m_current < 0 ? QString() : tr("Page %1 of %2").arg(m_current + 1).arg(pageCount()));
}

void PageView::goToPage(int index)
{
    if (m_stack.count() == 0)
        return;
    index = std::clamp(index, 0, m_stack.count() - 1);
    m_asked = index; // also where the document's end keeps it from the top
    verticalScrollBar()->setValue(qRound(m_stack.rect(index).top()) - PageStack::margin);
    m_asked = index;
    updateCurrent();
}

void PageView::goToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_asked = m_stack.count() - 1;
    updateCurrent();
}

void PageView::setOutdated(bool outdated)
{
    m_isOutdated = outdated;
    viewport()->update();
}

void PageView::goTo(int index, qreal y)
{
    if (index < 0 || index >= m_stack.count())
        return;
    const QRectF rect = m_stack.rect(index);
    m_asked = -1;
    scrollToFit({rect.left(), rect.top() + y * m_stack.scale(index), rect.width(), viewport()->height() - 4.0 * grid});
}

void PageView::turn(int pages)
{
    goToPage(m_current + pages);
}

void PageView::scrollToFit(const QRectF &content)
{
    constexpr int air = 3 * grid;
    const QRectF seen(-origin(), QSizeF(viewport()->size()));
    if (content.top() < seen.top() + air || content.bottom() > seen.bottom() - air) {
        const bool isTall = content.height() > seen.height() / 2;
        verticalScrollBar()->setValue(qRound(content.top() - (isTall ? air : seen.height() / 3)));
    }
    if (content.left() < seen.left() || content.right() > seen.right())
        horizontalScrollBar()->setValue(qRound(content.left()) - air);
}

// ---- zoom

qreal PageView::zoom() const
{
    return m_current >= 0 ? m_stack.scale(m_current) * 1440 / logicalDpiX() : m_scale.zoom;
}

void PageView::rescale(const PageScale &scale, QPointF around)
{
    const Anchor anchor = anchorAt(around);
    m_scale = scale;
    layOut(anchor);
}

void PageView::setPageScale(const PageScale &scale)
{
    rescale(scale, {viewport()->width() / 2.0, 0});
}

void PageView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, PageStack::smallestZoom, PageStack::largestZoom);
    rescale({PageFit::None, zoom}, QRectF(viewport()->rect()).center());
}

void PageView::zoomIn()
{
    const auto *next = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), zoom() * 1.01);
    setZoom(next == zoomSteps.end() ? PageStack::largestZoom : *next);
}

void PageView::zoomOut()
{
    const auto *next = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), zoom() * 0.99);
    setZoom(next == zoomSteps.begin() ? PageStack::smallestZoom : *std::prev(next));
}

void PageView::setFit(PageFit fit)
{
    const int current = m_current;
    setPageScale({fit, zoom()});
    if (fit == PageFit::Page || fit == PageFit::TwoPages)
        goToPage(current);
}

// ---- painting

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(event->rect(), isDark(palette()) ? window.darker(135) : window.darker(108));
    const auto [first, last] = shownPages();
    m_cache.setNeeded(first, last);
    QElapsedTimer spent;
    for (int i = first; i <= last; ++i) {
        const QRectF sheet = shownRect(i);
        paintSheet(painter, sheet);
        paintContent(painter, i, sheet, spent);
        paintMarks(painter, i, sheet);
        if (m_isOutdated)
            painter.fillRect(sheet, QColor(128, 128, 128, 170));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PageView::paintSheet(QPainter &painter, const QRectF &sheet) const
{
    for (int step = 3; step > 0; --step)
        painter.fillRect(sheet.adjusted(-step + 1, -step + 2, step, step + 1), QColor(0, 0, 0, 14));
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1), isDark(palette()) ? QColor(0, 0, 0, 160) : QColor(0, 0, 0, 50));
    painter.fillRect(sheet, Qt::white);
}

void PageView::paintContent(QPainter &painter, int index, const QRectF &sheet, QElapsedTimer &spent)
{
    const PagePtr &page = m_stack.page(index);
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (sheet.size() * ratio).toSize();
    if (qint64{pixels.width()} * pixels.height() > largestPicture) {
        painter.save();
        painter.setClipRect(sheet, Qt::IntersectClip);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(sheet.topLeft());
        painter.scale(m_stack.scale(index), m_stack.scale(index));
        page->paint(painter);
        painter.restore();
        return;
    }
    const qreal scale = m_stack.scale(index) * ratio;
    const QPixmap *picture = m_cache.find(index, page.get(), scale);
    if (!picture && (!spent.isValid() || spent.elapsed() < paintTime)) {
        if (!spent.isValid())
            spent.start();
        picture = &m_cache.put(index, page, scale, paintPage(*page, pixels, scale));
    }
    if (!picture) {
        m_later->start();
        picture = m_cache.findOlder(index);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
    }
    if (picture)
        painter.drawPixmap(sheet, *picture, QRectF(QPointF(), QSizeF(picture->size())));
}

void PageView::paintMarks(QPainter &painter, int index, const QRectF &sheet)
{
    const auto &matches = m_finder->matches();
    const TextRange chosen = selection();
    const auto onPage = [index](const TextRange &range) { return range.first.page <= index && index <= range.last.page; };
    const auto isBefore = [](const TextRange &match, int page) { return match.last.page < page; };
    auto match = std::lower_bound(matches.begin(), matches.end(), index, isBefore);
    const bool isFollowed = m_followed && onPage(*m_followed);
    if ((match == matches.end() || !onPage(*match)) && (chosen.isEmpty() || !onPage(chosen)) && !isFollowed)
        return;
    const qreal scale = m_stack.scale(index);
    const auto mark = [&](const TextRange &range, QRgb color) {
        for (const QRectF &box : boxesOf(pieces(index), index, range))
            painter.fillRect(QRectF(box.topLeft() * scale + sheet.topLeft(), box.size() * scale), QColor(color));
    };
    painter.save();
    painter.setClipRect(sheet, Qt::IntersectClip);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    if (isFollowed)
        mark(*m_followed, followedMark);
    if (!chosen.isEmpty() && onPage(chosen))
        mark(chosen, selectionMark);
    for (; match != matches.end() && onPage(*match); ++match)
        mark(*match, match - matches.begin() == m_match ? currentMark : matchMark);
    painter.restore();
}

void PageView::setFollowed(const std::optional<TextPlace> &begin, bool scrolls)
{
    std::optional<TextRange> followed;
    if (begin && begin->page < m_stack.count()) {
        const int page = begin->page; // what goes on behind the page is marked no further
        const Pieces &words = pieces(page);
        TextPlace end{page, begin->piece, 0};
        while (end.piece + 1 < static_cast<int>(words.size()) && !words[static_cast<std::size_t>(end.piece)].endsParagraph)
            ++end.piece;
        end.letter = static_cast<int>(words[static_cast<std::size_t>(end.piece)].text.size());
        followed = TextRange{*begin, end};
    }
    if (followed == m_followed)
        return;
    m_followed = followed;
    viewport()->update();
    if (!followed || !scrolls)
        return;
    const int page = begin->page;
    const QRectF box = pieces(page)[static_cast<std::size_t>(begin->piece)].box;
    const qreal scale = m_stack.scale(page);
    m_asked = -1;
    scrollToFit({box.topLeft() * scale + m_stack.rect(page).topLeft(), box.size() * scale});
}

// ---- search

void PageView::find(const QString &needle)
{
    if (m_match >= 0 && m_match < matchCount())
        m_searchFrom = m_finder->matches()[static_cast<std::size_t>(m_match)].first; // typing on stays at the place
    else if (m_finder->needle().isEmpty())
        m_searchFrom = {std::max(0, m_current), 0, 0};
    m_match = -1;
    m_finder->find(needle);
}

void PageView::onMatches()
{
    const auto &matches = m_finder->matches();
    if (m_match >= static_cast<int>(matches.size()))
        m_match = -1;
    if (m_match < 0 && !matches.empty()) {
        const auto next = std::find_if(matches.begin(), matches.end(),
                                       [this](const TextRange &match) { return !(match.first < m_searchFrom); });
        if (next != matches.end())
            showMatch(static_cast<int>(next - matches.begin()));
        else if (!m_finder->isSearching())
            showMatch(0);
    }
    viewport()->update();
    Q_EMIT matchesChanged();
}

void PageView::findNext(bool backwards)
{
    const int count = matchCount();
    if (count == 0)
        return;
    showMatch(m_match < 0 ? 0 : (m_match + (backwards ? count - 1 : 1)) % count);
    Q_EMIT matchesChanged();
}

void PageView::showMatch(int index)
{
    m_match = index;
    const TextRange &match = m_finder->matches()[static_cast<std::size_t>(index)];
    const int page = match.first.page;
    m_searchFrom = match.first;
    m_asked = -1;
    for (const QRectF &box : boxesOf(pieces(page), page, match)) {
        const qreal scale = m_stack.scale(page);
        scrollToFit({box.topLeft() * scale + m_stack.rect(page).topLeft(), box.size() * scale});
        break;
    }
    viewport()->update();
}

const Pieces &PageView::pieces(int index) const
{
    if (const Pieces *known = m_pieces.object(index))
        return *known;
    auto *made = new Pieces(m_stack.page(index)->text());
    m_pieces.insert(index, made);
    return *made;
}

} // namespace bd::gui

#include "gui/support/fake_pages.h"
#include "gui/theme.h"
#include "gui/widgets/page_view.h"
#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QPixmap>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct ViewFixture {
    explicit ViewFixture(int pages = 3, QSize size = {700, 600}) : painted(std::make_shared<PaintCount>())
    {
        view.resize(size);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.replacePages(0, fakePages(pages, painted));
        settle();
    }
    /// Until every page that is seen has been painted and the search is through.
    void settle()
    {
        do {
            QCoreApplication::processEvents();
        } while (view.isSearching());
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
        settle();
    }
    QPoint at(int page, qreal letters, qreal line) const
    {
        const QPointF twips(FakePage::margin + letters * FakePage::letter, FakePage::margin + (line + 0.5) * FakePage::lineHeight);
        return view.viewportPoint(page, twips).toPoint();
    }
    std::shared_ptr<PaintCount> painted;
    PageView view;
};

} // namespace

TEST_CASE("Of 300 pages only those seen are painted, and memory is bounded", "[gui][preview]")
{
    ViewFixture f(300);
    CHECK(f.view.pageCount() == 300);
    CHECK(f.painted->paints <= 2);
    CHECK(f.painted->texts == 0); // no words without search or selection
    const int before = f.painted->paints;
    f.view.viewport()->update();
    f.settle();
    CHECK(f.painted->paints == before); // kept
    f.key(Qt::Key_End);
    CHECK(f.view.currentPage() == 299);
    CHECK(f.painted->paints <= before + 2);
    f.view.setZoom(1.5);
    for (int i = 0; i < 40; ++i)
        f.key(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(f.view.currentPage() == 259);
    CHECK(f.view.cachedBytes() > 0);
    CHECK(f.view.cachedBytes() <= PageCache::budget);
    f.view.setZoom(5); // too large to keep: painted where it is seen
    f.settle();
    CHECK(f.view.cachedBytes() <= PageCache::budget);
}

TEST_CASE("Pages are walked through by keys", "[gui][preview]")
{
    ViewFixture f(12);
    CHECK(f.view.currentPage() == 0);
    QSignalSpy changed(&f.view, &PageView::currentPageChanged);
    f.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(f.view.currentPage() == 1);
    CHECK(changed.count() == 1);
    CHECK(f.view.accessibleDescription() == QStringLiteral("Trang 2 trên 12"));
    f.key(Qt::Key_End);
    CHECK(f.view.currentPage() == 11);
    f.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(f.view.currentPage() == 11);
    f.key(Qt::Key_Home);
    CHECK(f.view.currentPage() == 0);
    const int start = f.view.verticalScrollBar()->value();
    f.key(Qt::Key_PageDown);
    const int screen = f.view.verticalScrollBar()->value() - start;
    CHECK(screen > f.view.viewport()->height() / 2);
    CHECK(screen < f.view.viewport()->height()); // a line of the screen before stays in sight
    f.key(Qt::Key_PageUp);
    CHECK(f.view.verticalScrollBar()->value() == start);
    f.key(Qt::Key_Space);
    f.key(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(f.view.verticalScrollBar()->value() == start);
    f.key(Qt::Key_Down);
    CHECK(f.view.verticalScrollBar()->value() > start);
    f.view.goToPage(500);
    CHECK(f.view.currentPage() == 11);
    f.view.setFit(PageFit::Page);
    f.view.goToPage(3);
    f.key(Qt::Key_PageDown);
    CHECK(f.view.currentPage() == 4); // a whole page is a screen
}

TEST_CASE("A page near the end is the current one when it was asked for", "[gui][preview]")
{
    ViewFixture f(4, {900, 900});
    f.view.setZoom(0.25); // all four are seen at once
    for (const int page : {3, 1, 2}) {
        f.view.goToPage(page);
        CHECK(f.view.currentPage() == page);
    }
}

TEST_CASE("Zoom by keys and wheel, fit to width and page", "[gui][preview]")
{
    ViewFixture f;
    const int room = f.view.viewport()->width() - 2 * PageStack::margin;
    const qreal paper = a4.width() / 1440 * f.view.logicalDpiX();
    CHECK(f.view.fit() == PageFit::Width);
    CHECK(f.view.zoom() == Approx(room / paper));
    CHECK(f.view.horizontalScrollBar()->maximum() == 0);
    f.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(f.view.zoom() == Approx(1));
    f.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(f.view.zoom() == Approx(1.1));
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    f.key(Qt::Key_Minus);
    CHECK(f.view.zoom() == Approx(0.9));
    f.view.setFit(PageFit::Page);
    f.settle();
    CHECK(f.view.zoom() * a4.height() / 1440 * f.view.logicalDpiX() == Approx(f.view.viewport()->height() - 2 * PageStack::margin));
    f.view.resize(700, 900);
    f.settle();
    CHECK(f.view.zoom() * a4.height() / 1440 * f.view.logicalDpiX() == Approx(f.view.viewport()->height() - 2 * PageStack::margin));

    f.view.setZoom(1);
    f.view.goToPage(1);
    const QPointF pointer(300, 250);
    const auto spot = [&] { return (pointer - f.view.viewportPoint(1, {0, 0})) / f.view.zoom(); };
    const QPointF before = spot();
    QWheelEvent wheel(pointer, f.view.viewport()->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(f.view.viewport(), &wheel);
    CHECK(f.view.zoom() == Approx(1.21));
    CHECK(std::abs(spot().x() - before.x()) < 2); // what is under the pointer stays there
    CHECK(std::abs(spot().y() - before.y()) < 2);
    for (int i = 0; i < 30; ++i)
        f.view.zoomIn();
    CHECK(f.view.zoom() == Approx(PageStack::largestZoom));
    for (int i = 0; i < 60; ++i)
        f.view.zoomOut();
    CHECK(f.view.zoom() == Approx(PageStack::smallestZoom));
    f.view.setZoom(0.9);
    f.view.setPageScale({PageFit::None, 1.0 / 3});
    f.view.zoomIn(); // steps go on from wherever one is
    CHECK(f.view.zoom() == Approx(0.5));
}

TEST_CASE("A wide page fits as the others do", "[gui][preview]")
{
    ViewFixture f(1);
    f.view.replacePages(1, {fakePage(1, {QStringLiteral("Phụ lục")}, a4Wide, f.painted)});
    f.settle();
    const qreal upright = f.view.zoom();
    CHECK(f.view.horizontalScrollBar()->maximum() == 0);
    f.view.goToPage(1);
    CHECK(f.view.zoom() < upright);
    CHECK(f.view.viewportPoint(1, {a4Wide.width(), 0}).x() <= f.view.viewport()->width());
}

TEST_CASE("Pages that are laid out anew take their places without moving the others", "[gui][preview]")
{
    ViewFixture f(8);
    f.view.goToPage(4);
    f.key(Qt::Key_Down);
    const int place = f.view.verticalScrollBar()->value();
    auto again = std::make_shared<PaintCount>();
    const auto pages = fakePages(9, again, QStringLiteral("Bản mới"));
    f.view.replacePages(0, {pages[0]});
    CHECK(f.view.pageCount() == 8); // the old ones stay until theirs come
    CHECK(f.view.verticalScrollBar()->value() == place);
    f.view.replacePages(1, {pages.begin() + 1, pages.end()});
    f.settle();
    CHECK(f.view.pageCount() == 9);
    CHECK(f.view.verticalScrollBar()->value() == place);
    CHECK(again->paints >= 1);
    CHECK(again->paints <= 2);
    f.view.truncatePages(2);
    f.settle();
    CHECK(f.view.pageCount() == 2);
    CHECK(f.view.currentPage() == 1);
    f.view.clear();
    CHECK(f.view.currentPage() == -1);
    CHECK(f.view.zoom() > 0);
    f.key(Qt::Key_PageDown, Qt::ControlModifier); // nothing to walk through
    f.key(Qt::Key_End);
    f.view.selectAll();
    CHECK_FALSE(f.view.hasSelection());
}

TEST_CASE("Search marks every place, starts where one is and goes around", "[gui][preview]")
{
    ViewFixture f(40);
    f.view.goToPage(10);
    f.view.find(QStringLiteral("binh dang"));
    f.settle();
    CHECK(f.view.matchCount() == 40);
    CHECK(f.view.currentMatch() == 10);
    f.view.findNext();
    CHECK(f.view.currentMatch() == 11);
    CHECK(f.view.currentPage() == 11);
    f.view.findNext(true);
    f.view.findNext(true);
    CHECK(f.view.currentMatch() == 9);
    f.view.find(QStringLiteral("Trang số 25")); // typing on
    f.settle();
    CHECK(f.view.matchCount() == 1);
    CHECK(f.view.currentPage() == 24);
    f.view.find(QStringLiteral("trang so 7"));
    f.settle();
    CHECK(f.view.matchCount() == 1); // there is none behind: from the start
    CHECK(f.view.currentPage() == 6);
    f.view.replacePages(40, {fakePage(40, {QStringLiteral("trang số 7 lần nữa")}, a4, f.painted)}); // pages that come later
    f.settle();
    CHECK(f.view.matchCount() == 2);
    CHECK(f.view.currentMatch() == 0);
    f.view.find(QStringLiteral("không có ở đây"));
    f.settle();
    CHECK(f.view.matchCount() == 0);
    CHECK(f.view.currentMatch() == -1);
    f.view.find(QString());
    f.settle();
    CHECK_FALSE(f.view.isSearching());
}

TEST_CASE("The mark of a place found is drawn over its words", "[gui][preview]")
{
    ViewFixture f(1);
    f.view.setZoom(1);
    f.view.find(QStringLiteral("dang"));
    f.settle();
    const auto colorAt = [&](qreal letters) {
        const QPixmap picture = f.view.viewport()->grab();
        const QPointF spot = f.view.viewportPoint(0, {FakePage::margin + letters * FakePage::letter,
                                                      FakePage::margin + FakePage::lineHeight + 20}); // above the ink
        return picture.toImage().pixelColor((spot * picture.devicePixelRatio()).toPoint());
    };
    CHECK(colorAt(7).blue() < 200);
    CHECK(colorAt(2) == QColor(Qt::white));
}

TEST_CASE("Words are selected with the mouse and copied", "[gui][preview]")
{
    ViewFixture f;
    f.view.setZoom(1);
    QSignalSpy changed(&f.view, &PageView::selectionChanged);
    auto *area = f.view.viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, f.at(0, 0, 1));
    QTest::mouseMove(area, f.at(0, 9, 1));
    QTest::mouseRelease(area, Qt::LeftButton, {}, f.at(0, 9, 1));
    CHECK(f.view.selectedText() == QStringLiteral("Bình đẳng"));
    CHECK(changed.count() >= 1);
    QTest::keyClick(&f.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Bình đẳng"));
    QTest::mouseClick(area, Qt::LeftButton, Qt::ShiftModifier, f.at(0, 14, 1));
    CHECK(f.view.selectedText() == QStringLiteral("Bình đẳng giới"));
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.view.hasSelection());
    QTest::mouseDClick(area, Qt::LeftButton, {}, f.at(0, 7, 1));
    CHECK(f.view.selectedText() == QStringLiteral("đẳng"));
    QTest::mouseClick(area, Qt::LeftButton, {}, f.at(0, 7, 1));
    CHECK(f.view.selectedText() == QStringLiteral("Bình đẳng giới")); // three clicks take the line
    QTest::keyClick(&f.view, Qt::Key_A, Qt::ControlModifier);
    f.view.copy();
    CHECK(QApplication::clipboard()->text()
          == QStringLiteral("Trang số 1\nBình đẳng giới\nTrang số 2\nBình đẳng giới\nTrang số 3\nBình đẳng giới"));
    f.view.replacePages(0, fakePages(3, f.painted)); // other letters, perhaps
    CHECK_FALSE(f.view.hasSelection());
}

TEST_CASE("A page is as sharp as the screen", "[gui][preview]")
{
    const auto pages = fakePages(1, std::make_shared<PaintCount>());
    const QPixmap picture = paintPage(*pages.front(), {1190, 1684}, 0.1);
    CHECK(picture.size() == QSize(1190, 1684)); // pixels of the screen, not of the program
    CHECK(picture.toImage().pixelColor(144 + 12, 144 + 15) == QColor(0x303030));
}

TEST_CASE("The paper is white in both themes, the ground is not", "[gui][preview]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        ViewFixture f(1);
        const QImage picture = f.view.viewport()->grab().toImage();
        CHECK(picture.pixelColor(f.view.viewportPoint(0, {400, 400}).toPoint()) == QColor(Qt::white));
        CHECK(picture.pixelColor(5, 30) != QColor(Qt::white));
        CHECK((picture.pixelColor(5, 30).lightness() < 128) == (theme == Theme::Dark));
    }
    applyTheme(*qApp, Theme::Light);
}

TEST_CASE("Pages of odd sizes are shown all the same", "[gui][preview]")
{
    ViewFixture f(1);
    f.view.replacePages(0, {fakePage(0, {}, {0, 0}, f.painted), fakePage(1, {QStringLiteral("a")}, {30000, 300}, f.painted),
                            fakePage(2, {}, {400, 31680}, f.painted)});
    f.settle();
    for (const PageFit fit : {PageFit::Width, PageFit::Page}) {
        f.view.setFit(fit);
        f.settle();
    }
    f.view.resize(20, 20);
    f.settle();
    CHECK(f.view.pageCount() == 3);
    CHECK(f.view.zoom() > 0);
}

#include "application/unsupported_text.h"
#include "gui/jobs/job_runner.h"
#include "gui/preview/find_bar.h"
#include "gui/preview/page_loader.h"
#include "gui/preview/preview_panel.h"
#include "gui/support/fake_pages.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/page_view.h"
#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using documents::PagePtr;

namespace {

struct PanelFixture {
    PanelFixture() : painted(std::make_shared<PaintCount>())
    {
        panel.resize(700, 600);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
    }
    FakeRun run(int pages, const QString &words = QStringLiteral("Trang số")) { return {fakePages(pages, painted, words)}; }
    void show(const FakeRun &fake, const QString &key = QStringLiteral("a"))
    {
        panel.showDocument(key, openFake(fake));
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !panel.isLoading() && !panel.view()->isSearching() && !jobs.isBusy(); }, 20000));
        QCoreApplication::processEvents();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = panel.findChild<Widget *>(QLatin1String(name));
        INFO("widget " << name);
        REQUIRE(widget);
        return widget;
    }
    QString notice() const { return panel.findChild<NoticeBar *>()->text(); }
    std::shared_ptr<PaintCount> painted;
    JobRunner jobs;
    PreviewPanel panel{jobs};
};

} // namespace

TEST_CASE("The first page is handed over before the others are laid out", "[gui][preview]")
{
    JobRunner jobs;
    PageLoader loader(jobs);
    std::vector<std::pair<int, std::size_t>> batches;
    int finished = -1;
    QObject::connect(&loader, &PageLoader::pagesReady, &loader, [&](int first, const std::vector<PagePtr> &pages) {
        batches.emplace_back(first, pages.size());
    });
    QObject::connect(&loader, &PageLoader::finished, &loader, [&](int count) { finished = count; });
    FakeRun run{fakePages(1, std::make_shared<PaintCount>())};
    run.waitsForCancel = true; // a second page that never comes
    loader.load(openFake(run));
    REQUIRE(QTest::qWaitFor([&] { return !batches.empty(); }, 20000));
    CHECK(batches.front() == std::pair<int, std::size_t>(0, 1));
    CHECK(loader.isLoading());

    batches.clear(); // another document ends that run
    loader.load(openFake({fakePages(300, std::make_shared<PaintCount>())}));
    REQUIRE(QTest::qWaitFor([&] { return finished >= 0; }, 20000));
    CHECK(finished == 300);
    CHECK_FALSE(loader.isLoading());
    CHECK(batches.size() < 30);
    int next = 0;
    for (const auto &[first, size] : batches) {
        CHECK(first == next);
        next += static_cast<int>(size);
    }
    CHECK(next == 300);
}

TEST_CASE("A document that prints its page count is counted first when it is short", "[gui][preview]")
{
    JobRunner jobs;
    for (const int count : {3, 12, 13, 100}) {
        PageLoader loader(jobs);
        int pages = 0, restarts = 0;
        bool isFinished = false;
        QObject::connect(&loader, &PageLoader::pagesReady, &loader, [&](int first, const std::vector<PagePtr> &batch) {
            restarts += first == 0 ? 1 : 0;
            pages = std::max(pages, first + static_cast<int>(batch.size()));
        });
        QObject::connect(&loader, &PageLoader::finished, &loader, [&] { isFinished = true; });
        FakeRun run{fakePages(count, std::make_shared<PaintCount>())};
        run.printsPageCount = true;
        loader.load(openFake(run));
        REQUIRE(QTest::qWaitFor([&] { return isFinished; }, 20000));
        INFO(count << " pages");
        CHECK(pages == count);
        CHECK(*run.opened == 2);
        CHECK(restarts == (count <= 12 ? 1 : 2)); // a long one is shown at once and replaced
    }
}

TEST_CASE("The page field tells and takes the page", "[gui][preview]")
{
    PanelFixture f;
    f.show(f.run(12));
    auto *field = f.find<QLineEdit>("pageNumber");
    CHECK(field->text() == QStringLiteral("1"));
    CHECK(f.find<QLabel>("pageCount")->text() == QStringLiteral("/ 12"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("7"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(f.panel.view()->currentPage() == 6);
    CHECK(field->text() == QStringLiteral("7"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("99"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->text() == QStringLiteral("12"));
    CHECK_FALSE(f.find<QToolButton>("nextPage")->isEnabled());
    f.find<QToolButton>("previousPage")->click();
    CHECK(field->text() == QStringLiteral("11"));
    f.panel.actualSize();
    CHECK(f.find<QToolButton>("zoom")->text() == QStringLiteral("100 %"));
}

TEST_CASE("Search by keyboard: type, Enter, Shift+Enter, Esc", "[gui][preview]")
{
    PanelFixture f;
    f.show(f.run(5));
    f.panel.startFind();
    auto *bar = f.panel.findChild<FindBar *>();
    auto *text = f.find<QLineEdit>("findText");
    auto *count = f.find<QLabel>("findCount");
    CHECK(bar->isVisible());
    QTest::keyClicks(text, QStringLiteral("dang gioi"));
    QTest::keyClick(text, Qt::Key_Return); // doesn't wait for the filter's pause
    f.settle();
    CHECK(count->text() == QStringLiteral("1/5"));
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(count->text() == QStringLiteral("2/5"));
    CHECK(f.panel.view()->currentMatch() == 1);
    QTest::keyClick(text, Qt::Key_F3);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(count->text() == QStringLiteral("2/5"));
    QTest::keyClicks(text, QStringLiteral(" xyz"));
    QTest::keyClick(text, Qt::Key_Return);
    f.settle();
    CHECK(count->text() == QStringLiteral("Không tìm thấy"));
    QTest::keyClick(text, Qt::Key_Escape);
    f.settle();
    CHECK_FALSE(bar->isVisible());
    CHECK(f.panel.view()->matchCount() == 0);
}

TEST_CASE("What can't be laid out is said in words, with a way on", "[gui][preview]")
{
    PanelFixture f;
    f.show(f.run(3));
    FakeRun bad = f.run(3);
    bad.failAt = 1;
    f.show(bad);
    CHECK(f.notice().contains(QStringLiteral("Không")));
    CHECK(f.panel.view()->pageCount() == 3); // what was shown stays
    CHECK_FALSE(f.panel.finishedPages());
    const int opened = *bad.opened;
    f.panel.findChild<NoticeBar *>()->findChild<QPushButton *>()->click();
    f.settle();
    CHECK(*bad.opened == opened + 1);
    f.show(f.run(2));
    CHECK(f.notice().isEmpty());
    CHECK(f.panel.view()->pageCount() == 2);
    REQUIRE(f.panel.finishedPages());
    CHECK(f.panel.finishedPages()->size() == 2);
}

TEST_CASE("Pages that could not be made anew stand back", "[gui][preview]")
{
    PanelFixture f;
    f.show(f.run(1));
    PageView &view = *f.panel.view();
    const auto paper = [&] { return view.viewport()->grab().toImage().pixelColor(view.viewportPoint(0, {600, 600}).toPoint()); };
    CHECK(paper() == QColor(Qt::white));
    FakeRun bad = f.run(1);
    bad.failAt = 0;
    f.show(bad);
    CHECK(paper() != QColor(Qt::white));
    f.show(f.run(1));
    CHECK(paper() == QColor(Qt::white));
}

TEST_CASE("What pages don't show as the document asks is told below them, quietly", "[gui][preview]")
{
    PanelFixture f;
    auto *note = f.find<QToolButton>("differences");
    f.show(f.run(2));
    CHECK_FALSE(note->isVisible());
    FakeRun fake = f.run(2);
    fake.unsupported = {QStringLiteral("columns"), QStringLiteral("hyphenation")};
    f.show(fake);
    CHECK(note->isVisible());
    CHECK(note->text() == QStringLiteral("Có 2 điểm hiển thị khác"));
    CHECK(f.notice().isEmpty());
    note->click();
    for (const QString &code : fake.unsupported)
        CHECK(f.notice().contains(application::unsupportedText(code)));
    f.show(f.run(2));
    CHECK_FALSE(note->isVisible());
    CHECK(f.notice().isEmpty());
}

TEST_CASE("Laying out can be stopped", "[gui][preview]")
{
    PanelFixture f;
    FakeRun endless = f.run(1);
    endless.waitsForCancel = true;
    f.panel.showDocument(QStringLiteral("a"), openFake(endless));
    REQUIRE(QTest::qWaitFor([&] { return f.panel.view()->pageCount() == 1; }, 20000));
    CHECK(f.find<QLabel>("pageCount")->text() == QStringLiteral("/ 1…"));
    auto *stop = f.find<QToolButton>("stopLayout");
    REQUIRE(QTest::qWaitFor([&] { return stop->isVisible(); }, 20000));
    stop->click();
    f.settle();
    CHECK(f.notice().contains(QStringLiteral("dừng")));
    CHECK_FALSE(stop->isVisible());
}

TEST_CASE("Another document begins at its first page, the same one stays where it was", "[gui][preview]")
{
    PanelFixture f;
    f.show(f.run(9));
    f.panel.view()->goToPage(5);
    f.show(f.run(8, QStringLiteral("Bản sửa")));
    CHECK(f.panel.view()->currentPage() == 5);
    CHECK(f.panel.view()->pageCount() == 8);
    f.show(f.run(9), QStringLiteral("b"));
    CHECK(f.panel.view()->currentPage() == 0);
    auto page = fakePage(0, {QStringLiteral("x")}, a4, f.painted);
    auto last = fakePage(1, {QStringLiteral("II. NỘI DUNG")}, a4, f.painted);
    last->addHeading(QStringLiteral("II. NỘI DUNG"), 1440);
    f.show({{page, last}}, QStringLiteral("c"));
    f.panel.showWords(QStringLiteral("Nội dung"));
    CHECK(f.panel.view()->currentPage() == 1);
    f.panel.showWords(QStringLiteral("không có"));
    CHECK(f.panel.view()->currentPage() == 1);
    f.panel.view()->goToPage(1);
    f.panel.showWords(QStringLiteral("X")); // no heading
    CHECK(f.panel.view()->currentPage() == 0);
}

TEST_CASE("The panel may go while pages are laid out", "[gui][preview]")
{
    JobRunner jobs;
    FakeRun endless{fakePages(1, std::make_shared<PaintCount>())};
    endless.waitsForCancel = true;
    {
        PreviewPanel panel(jobs);
        panel.showDocument(QStringLiteral("a"), openFake(endless));
        REQUIRE(QTest::qWaitFor([&] { return panel.view()->pageCount() == 1; }, 20000));
    }
    CHECK(QTest::qWaitFor([&] { return !jobs.isBusy(); }, 20000)); // cancelled, so it ends
}

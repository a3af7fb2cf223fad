// The preview in the window: F8, edits and undo, small screens, printing, commands.
#include "application/template_service.h"
#include "gui/frame.h"
#include "gui/jobs/job_runner.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/plans_page.h"
#include "gui/preview/find_bar.h"
#include "gui/preview/preview_panel.h"
#include "gui/support/window_fixture.h"
#include "gui/widgets/clamped_label.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/page_view.h"
#include "gui/widgets/plan_head.h"
#include "support/small_docx.h"

#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct PreviewFixture : WindowFixture {
    explicit PreviewFixture(QSize size = {1280, 700}, const domain::Plan &plan = samplePlan())
    {
        id = addPlan(plan);
        start().resize(size);
        QTest::keyClick(find<QTreeView>("plans"), Qt::Key_Return);
        settle();
    }
    PreviewPanel *panel() const { return find<PreviewPanel>("previewPanel"); }
    PageView *view() const { return panel()->view(); }
    QString text() const
    {
        QString all;
        for (int i = 0; i < view()->pageCount(); ++i) {
            for (const documents::TextPiece &piece : view()->page(i)->text())
                all += piece.text + QLatin1Char('\n');
        }
        return all;
    }
    qint64 id = 0;
};

} // namespace

TEST_CASE("F8 shows the open plan as it will be printed and hides it again", "[gui][preview][window]")
{
    PreviewFixture f;
    CHECK_FALSE(f.panel()->isVisible());
    CHECK_FALSE(f.isEnabled("preview.zoom_in"));
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    CHECK(f.panel()->isVisible());
    CHECK(f.window->commands().action("preview.show")->isChecked());
    CHECK(f.view()->hasFocus());
    REQUIRE(f.view()->pageCount() >= 1);
    CHECK(f.view()->page(0)->size() == QSizeF(11906, 16838));
    CHECK(f.text().contains(QStringLiteral("XÃ KHE MÂY (MẪU)")));
    CHECK(f.isEnabled("preview.zoom_in"));
    CHECK_FALSE(f.isEnabled("preview.copy"));
    f.run("preview.select_all");
    f.run("preview.copy");
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("Phát thanh 12 bài")));
    QTest::keyClick(f.view(), Qt::Key_0, Qt::ControlModifier);
    CHECK(f.view()->zoom() == Approx(1));
    CHECK_FALSE(f.window->commands().action("preview.fit_width")->isChecked());
    QTest::keyClick(f.view(), Qt::Key_2, Qt::ControlModifier);
    CHECK(f.window->commands().action("preview.fit_width")->isChecked());
    QTest::keyClick(f.view(), Qt::Key_F8);
    CHECK_FALSE(f.panel()->isVisible());
    CHECK(f.find<QTabWidget>("planTabs")->isVisible());
}

TEST_CASE("Ctrl+F searches where the keyboard is: the pages, the plan, the list", "[gui][preview][window]")
{
    PreviewFixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    QTest::keyClick(f.view(), Qt::Key_F, Qt::ControlModifier);
    CHECK(f.panel()->findChild<FindBar *>()->isVisible());
    CHECK_FALSE(f.find<FindBar>("planFindBar")->isVisible());
    QTest::keyClick(f.view(), Qt::Key_F8);
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    CHECK(f.find<FindBar>("planFindBar")->isVisible());
    CHECK(f.find("planPage")->isVisible());
    Q_EMIT f.find<PlanPage>("planPage")->back();
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    CHECK(f.find("plansPage")->isVisible());
}

TEST_CASE("The preview follows changes of the plan and their undoing", "[gui][preview][window]")
{
    PreviewFixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    CHECK(f.text().contains(QStringLiteral("DỰ THẢO")));
    const int pages = f.view()->pageCount();
    const auto issued = f.services.plans().issue(f.id, 1, QStringLiteral("57"), domain::PartialDate::of(QDate(2026, 3, 5)));
    REQUIRE(issued);
    CHECK(f.view()->pageCount() == pages); // shown until the new ones come
    f.settle();
    CHECK_FALSE(f.text().contains(QStringLiteral("DỰ THẢO")));
    CHECK(f.text().contains(QStringLiteral("57")));
    REQUIRE(f.services.plans().apply(issued->changes.inverted()));
    f.settle();
    CHECK(f.text().contains(QStringLiteral("DỰ THẢO")));
}

TEST_CASE("A plan with nothing in it has its page all the same", "[gui][preview][window]")
{
    domain::Plan empty;
    empty.uuid = samplePlan().uuid;
    PreviewFixture f({1280, 700}, empty);
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    CHECK(f.view()->pageCount() == 1);
}

TEST_CASE("The pages stand beside the text on a wide screen, in its place on a laptop", "[gui][preview][window]")
{
    PreviewFixture f({1600, 800});
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    auto *tabs = f.find<QTabWidget>("planTabs");
    CHECK(tabs->isVisible());
    CHECK(f.panel()->width() > 420);
    CHECK(tabs->width() > 300);
    f.window->resize(1366, 768);
    f.settle();
    CHECK_FALSE(tabs->isVisible());
    CHECK(f.find<QTreeView>("outline")->isVisible());
    CHECK(f.panel()->width() > 700);
    f.window->resize(683, 384); // the laptop at 200 %
    f.settle();
    CHECK_FALSE(f.find<QTreeView>("outline")->isVisible());
    CHECK(f.panel()->isVisible());
    const QRect room(QPoint(0, 0), f.window->size());
    for (auto *button : f.find("planPage")->findChildren<QToolButton *>()) {
        if (button->isVisible()) {
            INFO(button->objectName().toStdString() << button->text().toStdString());
            CHECK(room.contains(QRect(button->mapTo(f.window.get(), QPoint()), button->size())));
        }
    }
    QTest::keyClick(f.view(), Qt::Key_F8);
    f.window->resize(1600, 800);
    f.settle();
    CHECK(tabs->isVisible());
    CHECK(f.find<QTreeView>("outline")->isVisible());
}

TEST_CASE("The next window shows the preview as the last one did", "[gui][preview][window]")
{
    PreviewFixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    f.run("preview.fit_page");
    f.window->close();
    f.window.reset();
    f.start();
    QTest::keyClick(f.find<QTreeView>("plans"), Qt::Key_Return);
    f.settle();
    CHECK(f.panel()->isVisible());
    CHECK(f.view()->fit() == PageFit::Page);
    CHECK(f.view()->pageCount() >= 1);
}

TEST_CASE("From the list F8 opens the selected plan with its pages", "[gui][preview][window]")
{
    PreviewFixture f;
    f.find<QToolButton>("back")->click();
    CHECK_FALSE(f.window->commands().action("preview.show")->isChecked());
    for (int i = 0; i < 2; ++i) { // whether it was shown before or not
        f.run("preview.show");
        CHECK(f.find("planPage")->isVisible());
        CHECK(f.panel()->isVisible());
        if (i == 0)
            f.find<QToolButton>("back")->click();
    }
    CHECK(f.view()->pageCount() >= 1);
}

TEST_CASE("The outline leads to the place on the pages", "[gui][preview][window]")
{
    domain::Plan plan = samplePlan();
    for (int i = 0; i < 80; ++i)
        plan.sections.at(0).blocks.push_back(domain::Paragraph{QString::number(i), domain::ParagraphLevel::Dash,
                                                               domain::RichText::plain(QStringLiteral("Một việc nữa của năm."))});
    PreviewFixture f({1366, 768}, plan);
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    CHECK(f.view()->currentPage() == 0);
    auto *tree = f.find<QTreeView>("outline");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_End);
    f.settle();
    CHECK(f.view()->currentPage() > 0); // the closing
    QTest::keyClick(tree, Qt::Key_Home);
    f.settle();
    CHECK(f.view()->currentPage() == 0);
    QTest::keyClick(tree, Qt::Key_End);
    QTest::keyClick(tree, Qt::Key_Up); // the last section
    f.settle();
    CHECK(f.view()->currentPage() > 0);
}

TEST_CASE("A plan is printed through the print dialog", "[gui][preview][window][print]")
{
    PreviewFixture f;
    const QString file = f.dir.file(QStringLiteral("bản in.pdf"));
    const auto toFile = [&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    };
    f.prompts->printers = {toFile, [](QPrinter &) { return false; }};
    QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier);
    f.settle();
    REQUIRE(QFile::exists(file));
    REQUIRE(f.prompts->printQuestions.size() == 1);
    CHECK(f.prompts->printQuestions.front().title.contains(QStringLiteral("bình đẳng giới")));
    CHECK_FALSE(f.prompts->printQuestions.front().hasCurrentPage);
    CHECK(f.noticeText().contains(QStringLiteral("bản in.pdf")));
    REQUIRE(QFile::remove(file));
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    f.run("plan.print"); // left without printing
    CHECK(f.prompts->printQuestions.back().hasCurrentPage);
    CHECK(f.prompts->printQuestions.back().pageCount == f.view()->pageCount());
    CHECK_FALSE(QFile::exists(file));
    f.prompts->printers = {[&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(f.dir.file(QStringLiteral("không có/a.pdf")));
        return true;
    }};
    f.run("plan.print");
    CHECK(f.noticeText().contains(QStringLiteral("a.pdf")));
}

TEST_CASE("A plan is exported as PDF", "[gui][preview][window]")
{
    PreviewFixture f;
    const QString file = f.dir.file(QStringLiteral("kế hoạch.pdf"));
    f.prompts->saveFiles = {file};
    f.run("plan.export_pdf");
    CHECK(f.prompts->proposedFiles.back().endsWith(QStringLiteral(".pdf")));
    QFile pdf(file);
    INFO(f.noticeText().toStdString());
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("The window closes while pages are laid out", "[gui][preview][window]")
{
    PreviewFixture f;
    f.window->commands().action("preview.show")->trigger();
    CHECK(f.window->isBusy());
    f.window->close();
    f.window.reset(); // waits for the job, which has been told to stop
    CHECK_FALSE(f.services.plans().list()->empty());
}

TEST_CASE("The menu goes through the pages, alone and two at a time", "[gui][preview][window]")
{
    domain::Plan plan = samplePlan();
    for (int i = 0; i < 150; ++i)
        plan.sections.at(0).blocks.push_back(domain::Paragraph{QString::number(i), domain::ParagraphLevel::Dash,
                                                               domain::RichText::plain(QStringLiteral("Một việc nữa của năm."))});
    PreviewFixture f({1366, 768}, plan);
    CHECK_FALSE(f.isEnabled("preview.next_page"));
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    PageView &view = *f.view();
    const int last = view.pageCount() - 1;
    REQUIRE(last >= 2);
    f.run("preview.next_page");
    CHECK(view.currentPage() == 1);
    QTest::keyClick(&view, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(view.currentPage() == 2);
    f.run("preview.previous_page");
    CHECK(view.currentPage() == 1);
    f.run("preview.last_page");
    CHECK(view.currentPage() == last);
    f.run("preview.first_page");
    CHECK(view.currentPage() == 0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    CHECK(view.currentPage() == last);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(view.currentPage() == 0);

    QTest::keyClick(&view, Qt::Key_3, Qt::ControlModifier);
    CHECK(view.fit() == PageFit::TwoPages);
    const QPointF left = view.viewportPoint(0, {0, 0}), right = view.viewportPoint(1, {0, 0});
    CHECK(left.y() == right.y());
    CHECK(right.x() > view.viewportPoint(0, {11906, 0}).x());
    const QRectF seen(view.viewport()->rect());
    CHECK(seen.contains(left));
    CHECK(seen.contains(view.viewportPoint(1, {11906, 16838})));
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 2);
    for (const int page : {2, 3}) { // at the left and at the right
        if (page > last)
            continue;
        const documents::TextPiece line = view.page(page)->text().at(3);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {},
                           view.viewportPoint(page, {line.edges.at(3), line.box.center().y()}).toPoint());
        CHECK_FALSE(view.selectedText().isEmpty());
        CHECK(line.text.contains(view.selectedText()));
    }
}

TEST_CASE("The head gives up its buttons' words, then buttons, before the title", "[gui][preview][window]")
{
    domain::Plan plan = samplePlan(QStringLiteral("Thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026 trên địa bàn "
                                                  "toàn xã, gồm các thôn, bản, tổ dân phố và các cơ quan, đơn vị đóng trên địa bàn"));
    PreviewFixture f({1366, 768}, plan);
    QStringList faults;
    for (int i = 0; i < 9; ++i)
        faults.append(QStringLiteral("Đoạn thứ %1: trường chưa có trường đóng").arg(i));
    auto *title = f.find<ClampedLabel>("planTitle");
    const int letter = title->fontMetrics().averageCharWidth();
    for (const bool isNoticed : {false, true}) {
        for (const bool isPreviewed : {false, true}) {
            // 900 x 560, 1024 x 600, 1366 x 768 at 100, 150 and 200 %
            for (const QSize size : {QSize(1366, 768), QSize(1024, 600), QSize(900, 560), QSize(911, 512), QSize(683, 400), QSize(683, 384)}) {
                INFO(size.width() << " x " << size.height() << " preview " << isPreviewed << " notice " << isNoticed);
                f.window->resize(size);
                if (f.panel()->isVisible() != isPreviewed)
                    f.run("preview.show");
                auto *notice = f.window->findChild<Frame *>();
                REQUIRE(notice);
                notice->notice().clear();
                if (isNoticed)
                    notice->notice().showNotice({Notice::Kind::Error, faults.join(QLatin1Char('\n')), {}});
                f.settle();
                CHECK(title->shownLines().size() <= 2);
                CHECK(title->height() >= title->heightForWidth(title->width())); // none of them is cut
                CHECK(title->width() >= 20 * letter);
                CHECK(title->height() <= 2 * title->fontMetrics().lineSpacing() + 4);
                if (isPreviewed)
                    CHECK(f.view()->height() >= (isNoticed ? 60 : 120));
                const QRect room(QPoint(0, 0), f.window->size());
                QList<QRect> taken{QRect(title->mapTo(f.window.get(), QPoint()), title->size())};
                for (auto *button : f.find<PlanHead>("planHead")->findChildren<QToolButton *>()) {
                    if (!button->isVisible())
                        continue;
                    const QRect place(button->mapTo(f.window.get(), QPoint()), button->size());
                    CHECK(room.contains(place));
                    for (const QRect &other : taken)
                        CHECK_FALSE(other.intersects(place));
                    taken.append(place);
                }
            }
        }
    }
    QWidget window;
    PlanHead head(&window); // the same by itself, as narrow as it gets
    QList<QAction *> actions;
    for (const char *name : {"plan.export_word", "preview.show", "plan.print", "plan.delete"})
        actions.append(f.window->commands().action(name));
    head.setActions(actions.first(), {}, actions.mid(1));
    head.setTitle(plan.title);
    window.show();
    auto *more = head.findChild<QToolButton *>(QStringLiteral("moreActions"));
    head.resize(900, head.height());
    CHECK_FALSE(more->isVisible());
    head.resize(300, head.height());
    CHECK(more->isVisible());
    CHECK(more->menu()->actions().contains(f.window->commands().action("plan.print")));
    head.resize(1200, head.height());
    CHECK_FALSE(more->isVisible());
}

TEST_CASE("A faulty template of one's own: which file, what is wrong, and the way back", "[gui][preview][window]")
{
    PreviewFixture f;
    const QString own = application::templateFolder() + QStringLiteral("/ke-hoach.docx");
    REQUIRE(QDir().mkpath(application::templateFolder()));
    QByteArray body;
    for (int i = 0; i < 30; ++i)
        body += docxParagraph(QStringLiteral("Chỗ %1: {titel%1}").arg(i));
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    REQUIRE(f.view()->pageCount() >= 1);
    CHECK(f.panel()->finishedPages());
    writeAll(own, smallDocx(body));
    f.panel()->reload();
    f.settle();
    auto *notice = f.find<NoticeBar>("previewNotice");
    CHECK(notice->text().contains(QDir::toNativeSeparators(own)));
    CHECK(notice->text().contains(QStringLiteral("titel29"))); // all of them
    CHECK_FALSE(notice->text().contains(QStringLiteral("chưa ghi gì")));
    CHECK_FALSE(f.panel()->finishedPages());

    f.run("plan.print"); // the same is said above the page
    CHECK(f.noticeText().contains(QDir::toNativeSeparators(own)));
    writeAll(own, smallDocx(docxParagraph(QStringLiteral("{title}"))));
    f.panel()->reload(); // repaired
    f.settle();
    CHECK(notice->text().isEmpty());
    CHECK(f.noticeText().isEmpty());
    CHECK(f.text().startsWith(QStringLiteral("Công tác")));

    writeAll(own, smallDocx(body));
    f.panel()->reload();
    f.settle();
    QPushButton *useShipped = nullptr;
    for (auto *button : notice->findChildren<QPushButton *>())
        useShipped = !button->isHidden() && button->text() == QStringLiteral("Dùng mẫu có sẵn") ? button : useShipped;
    REQUIRE(useShipped);
    useShipped->click();
    f.settle();
    CHECK(notice->text().isEmpty());
    CHECK(f.panel()->finishedPages());
    CHECK(QFile::exists(own)); // untouched
    REQUIRE(QFile::remove(own));
    QFile::remove(application::settingsFile());
}

TEST_CASE("What was written is said until the plan changes; issuing says what it did", "[gui][window]")
{
    PreviewFixture f;
    f.prompts->saveFiles = {f.dir.file(QStringLiteral("kế hoạch.docx"))};
    f.run("plan.export_word");
    CHECK(f.noticeText().contains(QStringLiteral("kế hoạch.docx")));
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("plan.mark_issued");
    CHECK_FALSE(f.noticeText().contains(QStringLiteral("kế hoạch.docx")));
    CHECK(f.noticeText().contains(QStringLiteral("đã ban hành")));
}

TEST_CASE("Shortcuts are one of a kind and leave Unikey alone", "[gui][window]")
{
    PreviewFixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F8);
    f.settle();
    QStringList seen;
    for (const auto &command : f.window->commands().commands()) {
        const bool isOfOneWidget = command->action()->shortcutContext() == Qt::WidgetShortcut; // heard where it has the keys only
        for (const QKeySequence &keys : isOfOneWidget ? QList<QKeySequence>() : command->action()->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            INFO(text.toStdString());
            CHECK_FALSE(seen.contains(text));
            CHECK(text != QStringLiteral("Alt+Z"));
            CHECK((text.size() > 1));
            seen.append(text);
        }
    }
    CHECK(seen.contains(QStringLiteral("Ctrl+P")));
    CHECK(seen.contains(QStringLiteral("F8")));
}

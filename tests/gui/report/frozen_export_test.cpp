// What the window writes of a frozen report: the last version as long as nobody rewrites it, else what is shown.
#include "gui/report/composer_fixture.h"
#include "gui/machine_settings.h"
#include "gui/widgets/page_view.h"
#include "ooxml/document.h"
#include "support/files.h"

#include <QDir>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>

using namespace bd;
using namespace bd::test;
using namespace bd::gui;
using namespace Qt::StringLiterals;

namespace {

struct FrozenFixture : ComposerFixture {
    QString written(const QString &name)
    {
        const QString file = dir.file(name);
        prompts->saveFiles.append(file);
        run("plan.export_word");
        settle();
        NoProgress progress;
        const auto read = ooxml::readDocument(readAll(file), progress);
        REQUIRE(read);
        return ooxml::plainText(*read);
    }
};

} // namespace

TEST_CASE("A frozen report goes to Word as it was frozen, a rewritten one as it is shown", "[report][report-page][report-frozen]")
{
    FrozenFixture f;
    f.openDrafted();
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    REQUIRE(f.desk().revisions() == 1);
    const QString then = f.written(u"chốt.docx"_s);
    f.add({ComposerFixture::talk(QDate(2026, 2, 20), 50, 30)});
    REQUIRE(QTest::qWaitFor([&] {
        const auto *fact = f.desk().fact(u"sessions.total"_s);
        return fact && fact->value == 7;
    }, 20000));
    CHECK(f.written(u"sau.docx"_s) == then); // the annex doesn't say seven beside a text that says six
    CHECK(f.noticeText().contains(u"lần chốt 1"_s));

    f.takeDraft();
    const QString now = f.written(u"soạn lại.docx"_s);
    CHECK(now != then);
    CHECK(now.contains(u"Cuộc truyền thông\tcuộc\t7\t"_s));
}

TEST_CASE("The quick way to Word leaves a frozen report as it is, and says that the log went on", "[report][report-page][report-frozen]")
{
    FrozenFixture f;
    f.openDrafted();
    const QString exports = f.dir.file(u"xuat"_s);
    QDir().mkpath(exports);
    MachineSettings().setExportFolder(exports);
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    REQUIRE(f.desk().revisions() == 1);
    const domain::Plan then = f.document();
    f.add({ComposerFixture::talk(QDate(2026, 2, 20), 50, 30)});
    REQUIRE(QTest::qWaitFor([&] {
        const auto *fact = f.desk().fact(u"sessions.total"_s);
        return fact && fact->value == 7;
    }, 20000));
    const auto quick = [&](qsizetype files) {
        f.run("report.figures");
        REQUIRE(f.currentPage() == u"report-figures"_s);
        f.find<QPushButton>("reportWord")->click();
        REQUIRE(QTest::qWaitFor([&] { return f.prompts->opened.size() == files; }, 20000));
        f.settle();
    };
    quick(1);
    CHECK(f.document() == then);
    INFO(f.noticeText().toStdString());
    CHECK(f.noticeText().contains(u"lần chốt 1"_s));

    // rewritten by somebody, it is a draft again: what nobody wrote follows the log
    domain::Plan after = f.document();
    const domain::Plan before = after;
    after.closing.push_back(domain::RichText::plain(u"Viết thêm sau khi chốt."_s));
    REQUIRE(f.services.plans().edit(f.report.documentId, before, after, {u"text.edit"_s, {}, 0}));
    quick(2);
    CHECK(f.document().sections != then.sections);
}

TEST_CASE("An earlier version is looked at, printed and written from the list of versions", "[report][report-page][report-frozen]")
{
    FrozenFixture f;
    f.openDrafted();
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    const QString then = f.written(u"chốt 1.docx"_s);
    f.text()->setFocus();
    f.text()->moveCursor(QTextCursor::End);
    typeWords(f.text(), u" Bổ sung sau khi chốt."_s);
    f.desk().text().flush();
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    REQUIRE(f.desk().revisions() == 2);
    const auto chooseFirst = [](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(u"revisions"_s);
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"revisionWord"_s)->isEnabled()); // the report now goes out from its own page
        QTest::keyClick(list, Qt::Key_End);
        REQUIRE(dialog.findChild<QPushButton *>(u"revisionWord"_s)->isEnabled());
    };
    const auto press = [](QDialog &dialog, const QString &button) {
        QTest::keyClick(dialog.findChild<QPushButton *>(button), Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    };

    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        chooseFirst(dialog);
        return press(dialog, u"revisionWord"_s);
    });
    const QString file = f.dir.file(u"bản đầu.docx"_s);
    f.prompts->saveFiles.append(file);
    f.run("report.revisions");
    f.settle();
    CHECK(f.prompts->proposedFiles.back().endsWith(u"_lan-chot-1.docx"_s));
    CHECK(f.prompts->opened.back() == file);
    NoProgress progress;
    const auto read = ooxml::readDocument(readAll(file), progress);
    REQUIRE(read);
    CHECK(ooxml::plainText(*read) == then);

    // looked at and printed; closing the pages goes back to the list
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        chooseFirst(dialog);
        return press(dialog, u"revisionPages"_s);
    });
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        REQUIRE(dialog.objectName() == u"pagesDialog"_s);
        return false;
    });
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        REQUIRE(dialog.objectName() == u"revisionsDialog"_s);
        return press(dialog, u"revisionPages"_s);
    });
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        auto *print = dialog.findChild<QPushButton *>(u"pagesPrint"_s);
        REQUIRE(QTest::qWaitFor([&] { return print->isEnabled(); }, 20000));
        QString text;
        auto *view = dialog.findChild<PageView *>();
        for (int i = 0; i < view->pageCount(); ++i)
            for (const documents::TextPiece &piece : view->page(i)->text())
                text += piece.text + u' ';
        CHECK(text.contains(u"Khe Mây"_s, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(u"Bổ sung sau khi chốt"_s));
        return press(dialog, u"pagesPrint"_s);
    });
    const QString pdf = f.dir.file(u"bản đầu.pdf"_s);
    f.prompts->printers.push_back([&](QPrinter &printer) {
        printer.setOutputFileName(pdf);
        return true;
    });
    f.run("report.revisions");
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(pdf); }, 20000));
    f.settle();
    CHECK(f.prompts->printQuestions.back().pageCount > 1);
    CHECK(f.prompts->dialogs.empty());
}

TEST_CASE("The list tells that the data behind a frozen report changed, without opening it", "[report][report-page][report-frozen]")
{
    FrozenFixture f;
    f.openDrafted();
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    const auto state = [&] { return f.list()->model()->index(0, 5).data().toString(); };
    const auto backToList = [&] {
        QApplication::setActiveWindow(f.window.get()); // a dialog may have had it
        QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
        REQUIRE(QTest::qWaitFor([&] { return !f.isReportOpen(); }));
        f.settle();
    };
    backToList();
    CHECK_FALSE(state().contains(u"số liệu đã thay đổi"_s));
    f.add({ComposerFixture::talk(QDate(2026, 2, 20), 50, 30)});
    f.goTo("plans");
    f.goTo("reports");
    REQUIRE(QTest::qWaitFor([&] { return state().contains(u"số liệu đã thay đổi"_s); }, 20000));
    CHECK(f.list()->model()->index(0, 5).data(Qt::DecorationRole).isValid()); // a sign, too
}

TEST_CASE("A frozen version that can't be read is told, once", "[report][report-page][report-frozen]")
{
    FrozenFixture f;
    f.openDrafted();
    f.prompts->dialogs.push_back([](QDialog &) { return true; });
    f.run("report.freeze");
    REQUIRE(f.desk().revisions() == 1);
    CHECK_FALSE(f.desk().isChangedSince());
    auto all = f.services.services();
    auto revision = all.reports.revisions(f.desk().report().uuid)->back();
    revision.value.content = u"{}"_s;
    REQUIRE(all.records.save(revision.value, revision.version));
    f.desk().readRevisions();
    f.settle();
    CHECK(f.desk().isChangedSince()); // never "no difference"
    CHECK_FALSE(f.noticeText().isEmpty());
}

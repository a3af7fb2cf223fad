// The final Word file and the signed PDF, in the dialog of issue and on the plan's page.
#include "gui/dialogs/issue_dialog.h"
#include "gui/plan/plan_fixture.h"
#include "gui/support/desk_fixture.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

QString written(const TempDir &dir, const QString &name, const QByteArray &data)
{
    writeAll(dir.file(name), data);
    return dir.file(name);
}

QPushButton *chooseIn(QDialog &dialog, const char *slot)
{
    return child<FileSlot>(dialog, slot)->chooseButton();
}

void dropOn(QWidget &widget, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
}

} // namespace

TEST_CASE("Files of an issued plan are chosen, replaced, dropped and taken out by keyboard", "[gui][dialogs][files]")
{
    TempDir dir;
    const QString word = written(dir, u"Kế hoạch.docx"_s, "PK"), pdf = written(dir, u"ký.pdf"_s, QByteArray(3000, 'p'));
    QStringList answers{word, pdf, {}};
    IssueDialog dialog({{}, domain::PartialDate::ofYear(2026)}, u"KH-UBND"_s, nullptr,
                       [&](const QString &, const QString &) { return answers.takeFirst(); });
    dialog.show();
    CHECK_FALSE(dialog.draft().word);
    QTest::keyClick(chooseIn(dialog, "word"), Qt::Key_Space);
    QTest::keyClick(chooseIn(dialog, "pdf"), Qt::Key_Space);
    CHECK(dialog.draft().word == SlotFile{u"Kế hoạch.docx"_s, 2, word});
    CHECK(dialog.draft().pdf == SlotFile{u"ký.pdf"_s, 3000, pdf});
    CHECK(child<FileSlot>(dialog, "pdf")->findChild<QLabel *>(u"fileName"_s)->text() == u"ký.pdf (2 KB)");
    QTest::keyClick(chooseIn(dialog, "pdf"), Qt::Key_Space); // left without choosing
    CHECK(dialog.draft().pdf->path == pdf);
    dropOn(dialog, {written(dir, u"Bản cuối.doc"_s, "x"), written(dir, u"ký lại.PDF"_s, "y")});
    CHECK(dialog.draft().word->name == u"Bản cuối.doc");
    CHECK(dialog.draft().pdf->name == u"ký lại.PDF");
    auto *problem = child<QLabel>(dialog, "problem");
    CHECK_FALSE(problem->isVisible());
    dropOn(dialog, {written(dir, u"ảnh.jpg"_s, "z")});
    CHECK(problem->isVisible());
    QTest::keyClick(child<FileSlot>(dialog, "pdf")->findChild<QToolButton *>(u"takeOut"_s), Qt::Key_Space);
    CHECK_FALSE(dialog.draft().pdf);
    CHECK_FALSE(problem->isVisible());
    QFile big(dir.file(u"to.pdf"_s));
    REQUIRE(big.open(QIODevice::WriteOnly));
    REQUIRE(big.resize(30 * 1024 * 1024));
    big.close();
    dropOn(*child<FileSlot>(dialog, "pdf"), {big.fileName()});
    CHECK_FALSE(dialog.draft().pdf);
    CHECK(problem->isVisible());
    CHECK(child<QPushButton>(dialog, "done")->isEnabled()); // a file that isn't taken stops nobody
}

TEST_CASE("The files go with the plan, are opened and saved elsewhere, and undo takes them back", "[gui][states][files]")
{
    PlanFixture f;
    const QString word = written(f.dir, u"Kế hoạch.docx"_s, "PK words"), pdf = written(f.dir, u"ký.pdf"_s, "%PDF signed");
    f.prompts->openFiles = {word, pdf};
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        QTest::keyClick(chooseIn(dialog, "word"), Qt::Key_Space);
        QTest::keyClick(chooseIn(dialog, "pdf"), Qt::Key_Space);
        return true;
    });
    auto *bar = f.find<QWidget>("planFiles");
    CHECK_FALSE(bar->isVisible());
    f.run("plan.mark_issued");
    CHECK(f.stored().state == domain::PlanState::Issued);
    REQUIRE(bar->isVisible());
    QTest::keyClick(bar->findChild<QToolButton *>(u"pdfOpen"_s), Qt::Key_Space);
    REQUIRE(f.prompts->opened.size() == 1);
    CHECK(f.prompts->opened.front().endsWith(u"/ký.pdf"));
    CHECK(readAll(f.prompts->opened.front()) == "%PDF signed");
    const QString out = f.dir.file(u"ra.docx"_s);
    f.prompts->saveFiles = {out};
    QTest::keyClick(bar->findChild<QToolButton *>(u"wordSave"_s), Qt::Key_Space);
    CHECK(readAll(out) == "PK words");
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto &issue = dynamic_cast<IssueDialog &>(dialog);
        CHECK(issue.draft().word == SlotFile{u"Kế hoạch.docx"_s, 8});
        QTest::keyClick(child<FileSlot>(dialog, "word")->findChild<QToolButton *>(u"takeOut"_s), Qt::Key_Space);
        return true;
    });
    f.run("plan.mark_issued");
    CHECK_FALSE(bar->findChild<QToolButton *>(u"wordOpen"_s));
    CHECK(bar->findChild<QToolButton *>(u"pdfOpen"_s));
    f.undo();
    CHECK(bar->findChild<QToolButton *>(u"wordOpen"_s));
    f.undo(); // number, date and both files are one step
    CHECK(f.stored().state == domain::PlanState::Draft);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("A file that has gone meanwhile is told, and the rest is done", "[gui][states][files]")
{
    PlanFixture f;
    const QString pdf = written(f.dir, u"ký.pdf"_s, "%PDF signed");
    f.prompts->openFiles = {pdf};
    f.prompts->dialogs.push_back([&](QDialog &dialog) {
        QTest::keyClick(chooseIn(dialog, "pdf"), Qt::Key_Space);
        QFile::remove(pdf);
        return true;
    });
    f.run("plan.mark_issued");
    CHECK(f.stored().state == domain::PlanState::Issued);
    CHECK(f.noticeText().contains(u"ký.pdf"));
}

// "Nhận lại bản Word đã sửa", from the menu to one step of undo.
#include "application/document_service.h"
#include "gui/support/window_fixture.h"

#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

using namespace bd;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

struct CorrectionsFixture : WindowFixture {
    CorrectionsFixture()
    {
        record = samplePlan();
        id = addPlan(record);
        start();
    }
    domain::Plan stored()
    {
        const auto found = services.plans().load(id);
        REQUIRE(found);
        return found->plan;
    }
    /// Somebody's copy of the paper, with these fields corrected.
    QString paper(const domain::Plan &corrected)
    {
        NoProgress progress;
        const QString file = dir.file(u"Bản lãnh đạo sửa.docx"_s);
        REQUIRE(application::exportPlan(corrected, file, u"ke-hoach"_s, progress));
        return file;
    }
    domain::Plan record;
    qint64 id = 0;
};

} // namespace

TEST_CASE("Corrections from Word are taken singly, and go with one step of undo", "[gui][corrections]")
{
    CorrectionsFixture f;
    domain::Plan corrected = f.stored();
    corrected.title = u"Tên do lãnh đạo sửa (mẫu)"_s;
    corrected.recipients.insert(1, u"Công an xã (mẫu)"_s);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Down);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    f.settle();
    REQUIRE(f.isEnabled("plan.merge_back"));
    f.prompts->openFiles = {f.paper(corrected)};
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(u"correctionsChanges"_s);
        REQUIRE(list);
        REQUIRE(list->count() > 1);
        const QString shown = dialog.findChild<QTextBrowser *>(u"correctionsText"_s)->toPlainText();
        CHECK(shown.contains(u"Tên do lãnh đạo sửa"_s)); // as one, not word by word
        // Only the first: the others are unticked with the keyboard.
        list->setFocus();
        for (int row = 1; row < list->count(); ++row) {
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_Space);
        }
        return true;
    });
    const QStringList before = f.stored().recipients;
    f.run("plan.merge_back");
    CHECK(f.prompts->dialogs.empty());
    CHECK(f.stored().title == corrected.title);
    CHECK(f.stored().recipients == before);
    f.run("edit.undo");
    CHECK(f.stored().title == f.record.title);
}

TEST_CASE("A file that says the same is told, and one of another kind is refused", "[gui][corrections]")
{
    CorrectionsFixture f;
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Down);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    f.settle();
    f.prompts->openFiles = {f.paper(f.stored())};
    f.run("plan.merge_back");
    CHECK(f.noticeText().contains(u"Bản lãnh đạo sửa.docx"_s));
    const QString broken = f.dir.file(u"hỏng.docx"_s);
    writeAll(broken, "PK not a document");
    f.prompts->openFiles = {broken};
    f.run("plan.merge_back");
    CHECK_FALSE(f.noticeText().isEmpty());
    CHECK(f.stored().title == f.record.title);
}

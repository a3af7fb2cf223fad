// "Gỡ bỏ vĩnh viễn" in the window: found, asked about once, gone from the steps of undo and from backups.
#include "base/uuid.h"
#include "gui/dialogs/erase_dialog.h"
#include "gui/dialogs/evidence_export_dialog.h"
#include "gui/plan/plan_fixture.h"
#include "gui/support/desk_fixture.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>
#include <algorithm>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Lò Thị Mẫu"_s; // invented

bool holds(const QString &path)
{
    return QFile::exists(path) && readAll(path).contains(words.toUtf8());
}

} // namespace

TEST_CASE("The dialog finds before it lets anything go, and Enter never erases", "[gui][erasure]")
{
    QStringList asked;
    EraseDialog dialog({}, {}, 2, [&](const application::ErasureTarget &target) -> Result<application::ErasureFindings> {
        asked.append(target.text);
        if (target.text == u"không có")
            return application::ErasureFindings{};
        return application::ErasureFindings{{{u"Hoạt động: Mít tinh"_s, u"… gặp Lò Thị Mẫu …"_s}}, 3};
    });
    dialog.show();
    auto *text = child<QLineEdit>(dialog, "eraseText");
    auto *erase = child<QPushButton>(dialog, "erase");
    CHECK(asked.isEmpty());
    CHECK_FALSE(erase->isEnabled());
    typeWords(text, u"không có"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(asked == QStringList{u"không có"_s});
    CHECK_FALSE(erase->isEnabled());
    CHECK(dialog.isVisible());
    text->clear();
    typeWords(text, words);
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(erase->isEnabled());
    CHECK(child<QListWidget>(dialog, "erasePlaces")->count() == 1);
    QTest::keyClick(text, Qt::Key_Return); // once more: looks again
    CHECK(dialog.isVisible());
    CHECK(dialog.withBackups());
    QTest::keyClick(child<QCheckBox>(dialog, "eraseBackups"), Qt::Key_Space);
    CHECK_FALSE(dialog.withBackups());
    typeWords(text, u"x"_s); // other words were not looked for
    CHECK_FALSE(erase->isEnabled());
    text->setText(words);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClick(erase, Qt::Key_Space);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.target().text == words);
}

TEST_CASE("Words go from the plan, the steps of undo, the file and its backups", "[gui][erasure]")
{
    PlanFixture f;
    application::DatabaseService &database = f.services.database();
    f.focusTree();
    f.key(f.tree(), Qt::Key_Down);
    f.text()->setFocus();
    typeWords(f.text(), u"Gặp Lò Thị Mẫu hôm qua"_s);
    f.run("section.add"); // stores what was typed; a step of its own
    f.settle();
    QUndoStack *stack = f.window->findChild<QUndoStack *>();
    REQUIRE(stack);
    const QString folder = database.backupFolder();
    REQUIRE(QDir().mkpath(folder));
    const QString backup = folder + u'/' + QFileInfo(database.path()).completeBaseName() + u"-2026-03-01.db"_s;
    NoProgress quiet;
    REQUIRE(database.backup(backup, quiet));
    REQUIRE(holds(backup));
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto *text = child<QLineEdit>(dialog, "eraseText");
        text->setText(words);
        QTest::keyClick(text, Qt::Key_Return);
        CHECK(child<QListWidget>(dialog, "erasePlaces")->count() == 1);
        QTest::keyClick(child<QPushButton>(dialog, "erase"), Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    });
    f.run("data.erase");
    f.settle();
    CHECK_FALSE(holds(database.path()));
    CHECK_FALSE(holds(database.path() + u"-wal"_s));
    CHECK_FALSE(holds(backup));
    CHECK(f.noticeText().contains(u'1')); // the backup is told
    const auto holdsText = [](const domain::Plan &plan, const QString &text) {
        return std::any_of(plan.sections.begin(), plan.sections.end(), [&](const domain::Section &section) {
            return std::any_of(section.blocks.begin(), section.blocks.end(), [&](const domain::Block &block) {
                const auto *paragraph = std::get_if<domain::Paragraph>(&block);
                return paragraph && paragraph->text.toPlain().contains(text);
            });
        });
    };
    CHECK(holdsText(f.stored(), u"Gặp … hôm qua"_s));
    CHECK(holdsText(f.page()->stored().plan, u"Gặp … hôm qua"_s)); // what is shown follows
    // Undo takes the section back, and then finds nothing of those words.
    while (stack->canUndo())
        f.undo();
    f.settle();
    CHECK_FALSE(holds(database.path() + u"-wal"_s));
    for (const QString &file : f.prompts->opened)
        CHECK_FALSE(holds(file));
    CHECK(database.check(quiet)->isEmpty());
}

TEST_CASE("Evidence of a period goes into folders from the menu", "[gui][evidence]")
{
    WindowFixture f;
    f.start();
    f.run("evidence.export"); // nothing there: told
    CHECK_FALSE(f.noticeText().isEmpty());
    domain::Activity activity;
    activity.uuid = newUuid();
    activity.from = activity.to = QDate(2026, 3, 1);
    activity.title = u"Mít tinh"_s;
    const Services services = f.services.services();
    REQUIRE(services.activities.add({activity}));
    REQUIRE(services.evidence.add(u"activity"_s, activity.uuid, {{u"a.pdf"_s, u"application/pdf"_s, "1", {}, false, false}, {u"b.pdf"_s, u"application/pdf"_s, "2", {}, false, false}}));
    application::Evidence list = services.evidence.list(activity.uuid)->back();
    list.hasPersonalData = true;
    REQUIRE(services.evidence.save(list));
    const QString out = f.dir.file(u"Hồ sơ"_s);
    REQUIRE(QDir().mkpath(out));
    f.prompts->folders = {out};
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        auto &wish = dynamic_cast<EvidenceExportDialog &>(dialog);
        CHECK(wish.wish().period == domain::DayRange{QDate(2026, 1, 1), QDate(2026, 12, 31)});
        CHECK_FALSE(wish.wish().withPersonalData);
        QTest::keyClick(child<QPushButton>(dialog, "go"), Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    });
    f.run("evidence.export");
    f.settle();
    CHECK(QFile::exists(out + u"/2026-03-01 Mít tinh/a.pdf"_s));
    CHECK_FALSE(QFile::exists(out + u"/2026-03-01 Mít tinh/b.pdf"_s));
}

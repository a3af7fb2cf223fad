// What the window writes of a frozen report: the last version as long as nobody rewrites it, else what is shown.
#include "gui/report/composer_fixture.h"
#include "gui/machine_settings.h"
#include "ooxml/document.h"
#include "support/files.h"

#include <QDir>
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

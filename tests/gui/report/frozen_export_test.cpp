// What the window writes of a frozen report: the last version as long as nobody rewrites it, else what is shown.
#include "gui/report/composer_fixture.h"
#include "ooxml/document.h"
#include "support/files.h"

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

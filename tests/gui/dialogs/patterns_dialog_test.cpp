// "Mẫu câu báo cáo": found by words, reworded by keyboard, refused with what is wrong, taken as shipped again.
#include "gui/dialogs/patterns_dialog.h"
#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace bd;
using namespace bd::gui;
using namespace Qt::StringLiterals;

namespace {

std::vector<application::SentencePattern> patterns()
{
    const QString own = u"Có {n|so2} cuộc."_s, shipped = u"Đã tổ chức {n|so2} cuộc{#nu}, {nu|so2} nữ{/nu}."_s;
    return {{u"P-C01"_s, shipped, shipped, u"Khi có từ hai cuộc"_s, u"C. Truyền thông"_s, false},
            {u"P-C02"_s, own, shipped, u"Khi chỉ có một cuộc"_s, u"C. Truyền thông"_s, true}};
}

struct Shown {
    PatternsDialog dialog{patterns(), application::patternFaults, application::patternSample};
    QLineEdit *filter = dialog.findChild<QLineEdit *>(u"patternFilter"_s);
    QListWidget *list = dialog.findChild<QListWidget *>(u"patternList"_s);
    QPlainTextEdit *text = dialog.findChild<QPlainTextEdit *>(u"patternText"_s);
    QLabel *fault = dialog.findChild<QLabel *>(u"patternFault"_s), *sample = dialog.findChild<QLabel *>(u"patternSample"_s);

    Shown()
    {
        dialog.show();
        REQUIRE(list);
        REQUIRE(text);
    }
    QPushButton *button(const QString &name) const { return dialog.findChild<QPushButton *>(name); }
};

} // namespace

TEST_CASE("patterns are found and reworded by keyboard", "[patterns]")
{
    Shown shown;
    CHECK(shown.list->count() == 2);
    CHECK_FALSE(shown.button(u"save"_s)->isEnabled());
    QTest::keyClicks(shown.filter, u"mot cuoc"_s);
    REQUIRE(shown.list->count() == 1);
    CHECK(shown.text->toPlainText() == u"Có {n|so2} cuộc."_s);
    shown.text->setFocus();
    shown.text->selectAll();
    QTest::keyClicks(shown.text, u"Da co {n|so2} cuoc."_s);
    CHECK(shown.sample->text().contains(u"Da co 12 cuoc."_s));
    CHECK(shown.button(u"save"_s)->isEnabled());
    CHECK(shown.dialog.changes() == QMap<QString, QString>{{u"P-C02"_s, u"Da co {n|so2} cuoc."_s}});
}

TEST_CASE("a wording with faults can't be saved and says why", "[patterns]")
{
    Shown shown;
    shown.text->setPlainText(u"Có {n|so2 cuộc."_s);
    CHECK(shown.fault->isVisible());
    CHECK_FALSE(shown.fault->text().isEmpty());
    CHECK(shown.sample->text().isEmpty());
    CHECK_FALSE(shown.button(u"save"_s)->isEnabled());
    shown.text->setPlainText(u"Có {n|so2} cuộc."_s);
    CHECK_FALSE(shown.fault->isVisible());
    CHECK(shown.button(u"save"_s)->isEnabled());
}

TEST_CASE("the shipped wording comes back, by its button and by emptying the field", "[patterns]")
{
    Shown shown;
    shown.list->setCurrentRow(1);
    REQUIRE(shown.button(u"restore"_s)->isEnabled());
    QTest::mouseClick(shown.button(u"restore"_s), Qt::LeftButton);
    CHECK(shown.dialog.changes() == QMap<QString, QString>{{u"P-C02"_s, QString()}});
    CHECK_FALSE(shown.button(u"restore"_s)->isEnabled());
    shown.text->setPlainText(u"x {n}"_s);
    shown.text->clear();
    CHECK(shown.dialog.changes() == QMap<QString, QString>{{u"P-C02"_s, QString()}});
    QTest::keyClicks(shown.filter, u"zzzz"_s);
    CHECK(shown.list->count() == 0);
    CHECK_FALSE(shown.text->isEnabled());
}

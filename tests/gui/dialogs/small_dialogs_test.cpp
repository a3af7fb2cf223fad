#include "gui/dialogs/issue_dialog.h"
#include "gui/dialogs/paste_dialog.h"
#include "gui/support/window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using domain::PartialDate;

TEST_CASE("Number and date of issue by keyboard, both optional", "[gui][dialogs]")
{
    IssueDialog dialog({{}, PartialDate::ofYear(2026)}, QStringLiteral("KH-UBND"));
    dialog.show();
    CHECK(dialog.draft() == IssueDraft{{}, PartialDate::ofYear(2026)});
    auto *number = dialog.findChild<QLineEdit *>(QStringLiteral("number"));
    QTest::keyClicks(number, QStringLiteral("15 "));
    auto *day = dialog.findChild<QLineEdit *>(QStringLiteral("day"));
    QTest::keyClicks(day, QStringLiteral("10"));
    CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("done"))->isEnabled());
    CHECK(dialog.findChild<QLabel *>(QStringLiteral("problem"))->isVisible());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("month")), QStringLiteral("3"));
    REQUIRE(dialog.findChild<QPushButton *>(QStringLiteral("done"))->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("signer")), QStringLiteral("A  B (mau)"));
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.draft() == IssueDraft{QStringLiteral("15"), PartialDate::of(QDate(2026, 3, 10)), QStringLiteral("A B (mau)")});
}

TEST_CASE("Pasting needs some text", "[gui][dialogs]")
{
    PasteDialog dialog({});
    dialog.show();
    auto *read = dialog.findChild<QPushButton *>(QStringLiteral("read"));
    CHECK_FALSE(read->isEnabled());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(QStringLiteral("text")), QStringLiteral("KE HOACH"));
    CHECK(read->isEnabled());
    CHECK(dialog.text() == QStringLiteral("KE HOACH"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.result() == QDialog::Rejected);
    PasteDialog filled(QStringLiteral("từ khay nhớ tạm"));
    CHECK(filled.text() == QStringLiteral("từ khay nhớ tạm"));
}

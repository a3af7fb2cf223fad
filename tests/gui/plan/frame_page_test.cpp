// The tab "Thể thức", by keyboard: head, bases, preamble, closing, recipients, signature.
#include "application/office_service.h"
#include "gui/editor/section_editor.h"
#include "gui/pages/plan/frame_page.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/document_head.h"
#include "gui/widgets/line_list.h"
#include "gui/widgets/rich_lines.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

struct FrameFixture : DeskFixture {
    explicit FrameFixture(const domain::Plan &plan = samplePlan()) : DeskFixture(plan)
    {
        page.setDesk(desk());
        present(page, {1100, 1600});
    }
    void press(const char *name)
    {
        auto *button = child<QPushButton>(page, name);
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    SectionEditor *editor(const char *name) { return child<RichLines>(page, name)->editor(); }
    FramePage page;
};

domain::Plan planWithBases()
{
    domain::Plan plan = samplePlan();
    domain::LegalBasis first;
    first.uuid = QStringLiteral("11111111-2222-4333-8444-555555555555");
    first.text = QStringLiteral("Kế hoạch số 12/KH-UBND");
    first.preambleIndex = 0;
    domain::LegalBasis second = first;
    second.uuid = QStringLiteral("11111111-2222-4333-8444-666666666666");
    second.text = QStringLiteral("Luật Bình đẳng giới");
    second.preambleIndex.reset();
    plan.legalBases = {first, second};
    return plan;
}

} // namespace

TEST_CASE("Parts of the head are corrected where they stand, one step of undo each", "[gui][frame]")
{
    FrameFixture f;
    auto *head = child<DocumentHead>(f.page, "documentHead");
    REQUIRE(head->editPart(HeadPart::Title));
    auto *focus = QApplication::focusWidget();
    REQUIRE(f.page.isAncestorOf(focus));
    QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
    typeWords(focus, QStringLiteral("Bình đẳng giới năm 2026"));
    f.desk().flush(); // what is typed is stored before commands
    CHECK(f.stored().title == QStringLiteral("Bình đẳng giới năm 2026"));
    head->finish();
    CHECK(f.undoText().contains(QStringLiteral("trích yếu"), Qt::CaseInsensitive));
    f.undo();
    CHECK(f.stored().title == samplePlan().title);
    CHECK(head->head().title == samplePlan().title);
}

TEST_CASE("Year and kind of the plan are chosen", "[gui][frame]")
{
    FrameFixture f;
    auto *year = child<QLineEdit>(f.page, "planYear");
    year->setFocus();
    year->selectAll();
    typeWords(year, QStringLiteral("2027"));
    QTest::keyClick(year, Qt::Key_Return);
    CHECK(f.stored().year == 2027);
    year->selectAll();
    typeWords(year, QStringLiteral("12")); // no year
    QTest::keyClick(year, Qt::Key_Return);
    CHECK(f.stored().year == 2027);
    f.undo();
    CHECK(f.stored().year == 2026);
    CHECK(year->text() == QStringLiteral("2026"));
}

TEST_CASE("Legal bases are added, edited, moved, deleted and taken from the clipboard", "[gui][frame]")
{
    FrameFixture f(planWithBases());
    auto *table = child<QTableView>(f.page, "bases");
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(f.plan().legalBases.front().text == QStringLiteral("Luật Bình đẳng giới"));
    f.context->scripted.dialogs.push_back([](QDialog &dialog) {
        auto *number = dialog.findChild<QLineEdit *>(QStringLiteral("basisNumber"));
        typeWords(number, QStringLiteral("73/2006/QH11"));
        return dialog.findChild<QPushButton *>(QStringLiteral("done"))->isEnabled();
    });
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(f.plan().legalBases.front().number == QStringLiteral("73/2006/QH11"));
    CHECK(f.plan().legalBases.front().text == QStringLiteral("Luật Bình đẳng giới")); // written by hand: stays
    QApplication::clipboard()->setText(QStringLiteral("Căn cứ Nghị định số 01/2026/NĐ-CP (mẫu);\nTheo đề nghị của Trưởng phòng (mẫu)."));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    CHECK(f.plan().legalBases.size() == 4);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(f.plan().legalBases.size() == 3);
    f.context->scripted.dialogs.push_back([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("done"))->isEnabled()); // nothing is cited yet
        auto *type = dialog.findChild<QComboBox *>(QStringLiteral("basisType"));
        type->lineEdit()->selectAll();
        typeWords(type, QStringLiteral("Công văn"));
        typeWords(dialog.findChild<QLineEdit *>(QStringLiteral("basisNumber")), QStringLiteral("5/SNV"));
        CHECK(dialog.findChild<QPlainTextEdit *>(QStringLiteral("basisText"))->toPlainText() == QStringLiteral("Công văn số 5/SNV"));
        return true;
    });
    f.press("addBasis");
    CHECK(f.plan().legalBases.size() == 4);
    for (int i = 0; i < 5; ++i)
        f.undo();
    CHECK(f.stored().legalBases == planWithBases().legalBases);
}

TEST_CASE("Bases go with their paragraph of the preamble", "[gui][frame]")
{
    FrameFixture f(planWithBases());
    auto *table = child<QTableView>(f.page, "bases");
    table->selectRow(1);
    f.press("basisIntoPreamble");
    REQUIRE(f.plan().preamble.size() == 2);
    CHECK(f.plan().legalBases.at(1).preambleIndex == 0); // before the sentence that isn't only a citation
    CHECK(f.plan().legalBases.at(0).preambleIndex == 1);
    auto *editor = f.editor("preamble");
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
    typeWords(editor, QStringLiteral("Năm 2026."));
    QTest::keyClick(editor, Qt::Key_Return);
    f.desk().flush();
    REQUIRE(f.stored().preamble.size() == 3);
    CHECK(f.stored().preamble.front().toPlain() == QStringLiteral("Năm 2026."));
    CHECK(f.stored().legalBases.at(0).preambleIndex == 2);
    f.undo();
    CHECK(f.stored().preamble.size() == 2);
}

TEST_CASE("The closing is written in its own field", "[gui][frame]")
{
    FrameFixture f;
    auto *editor = f.editor("closing");
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    typeWords(editor, QStringLiteral(" ./."));
    f.desk().flush();
    CHECK(f.stored().closing.front().toPlain().endsWith(QStringLiteral(" ./.")));
    f.undo();
    CHECK_FALSE(f.stored().closing.front().toPlain().endsWith(QStringLiteral(" ./.")));
    CHECK(editor->toPlainText().trimmed() == f.plan().closing.front().toPlain());
}

TEST_CASE("Recipients are added, edited, moved and deleted; the file copy stays last", "[gui][frame]")
{
    FrameFixture f;
    auto *lines = child<LineList>(f.page, "recipients");
    auto *list = child<QListWidget>(*lines, "lines");
    list->setCurrentRow(1); // "Lưu: VT"
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Insert);
    auto *edit = list->viewport()->findChild<QLineEdit *>();
    REQUIRE(edit);
    typeWords(edit, QStringLiteral("Các thôn (mẫu)"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return f.plan().recipients.size() == 3; })); // its editor closes first
    CHECK(f.stored().recipients == QStringList{QStringLiteral("Sở Nội vụ (mẫu)"), QStringLiteral("Các thôn (mẫu)"), QStringLiteral("Lưu: VT")});
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(f.stored().recipients.front() == QStringLiteral("Các thôn (mẫu)"));
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(f.stored().recipients.size() == 2);
    QTest::keyClick(list, Qt::Key_Insert); // and left without words
    edit = list->viewport()->findChild<QLineEdit *>();
    REQUIRE(edit);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(list->count() == 2);
    f.undo();
    f.undo();
    f.undo();
    CHECK(f.stored().recipients == samplePlan().recipients);
}

TEST_CASE("What the office has set is taken over by a button", "[gui][frame]")
{
    DeskFixture f(samplePlan());
    domain::IssuingIdentity identity;
    identity.uuid = QStringLiteral("11111111-2222-4333-8444-777777777777");
    identity.name = QStringLiteral("UBND xã Khe Mây (mẫu)");
    identity.issuerLines = samplePlan().issuerLines;
    identity.symbols[domain::DocumentKind::Plan] = QStringLiteral("KH-UBND");
    identity.place = QStringLiteral("Khe Mây");
    identity.signers = {{{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH")}, QStringLiteral("PHÓ CHỦ TỊCH"), QStringLiteral("(Họ và tên)")}};
    identity.recipients[domain::DocumentKind::Plan] = {QStringLiteral("UBND tỉnh (mẫu)"), QStringLiteral("Lưu: VT, VHXH")};
    REQUIRE(f.context->services().office.save(identity, 0));
    FramePage page;
    page.setDesk(f.desk());
    present(page, {1100, 1600});
    auto *defaults = child<QPushButton>(page, "defaultRecipients");
    REQUIRE(defaults->isEnabled());
    defaults->click();
    CHECK(f.stored().recipients == identity.recipients[domain::DocumentKind::Plan]);
    auto *signing = child<QComboBox>(page, "signing");
    REQUIRE(signing->count() > 1);
    signing->setFocus();
    QTest::keyClick(signing, Qt::Key_Home);
    QTest::keyClick(signing, Qt::Key_Down);
    CHECK(f.stored().signer == identity.signers.front());
    child<QPushButton>(page, "takeIdentity")->click();
    CHECK(f.stored().identityUuid == identity.uuid);
    CHECK(f.stored().title == samplePlan().title);
}

TEST_CASE("An issued plan's frame is looked at only", "[gui][frame]")
{
    domain::Plan plan = planWithBases();
    plan.state = domain::PlanState::Issued;
    FrameFixture f(plan);
    CHECK(child<DocumentHead>(f.page, "documentHead")->isReadOnly());
    CHECK_FALSE(child<QPushButton>(f.page, "addBasis")->isEnabled());
    CHECK(f.editor("preamble")->isReadOnly());
    CHECK_FALSE(child<QComboBox>(f.page, "planKind")->isEnabled());
}

TEST_CASE("To whom a report goes is written by keyboard; plans have no such list", "[gui][frame]")
{
    {
        FrameFixture plan;
        CHECK_FALSE(child<LineList>(plan.page, "addressees")->isVisible());
        CHECK(child<QLineEdit>(plan.page, "planYear")->isVisible());
    }
    domain::Plan report = samplePlan();
    report.document = domain::DocumentKind::Report;
    report.addressees = {QStringLiteral("Sở Nội vụ (mẫu)")};
    FrameFixture f(report);
    auto *lines = child<LineList>(f.page, "addressees");
    CHECK(lines->isVisible());
    CHECK_FALSE(child<QLineEdit>(f.page, "planYear")->isVisible());
    CHECK(lines->lines() == report.addressees);
    auto *list = child<QListWidget>(*lines, "lines");
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Insert);
    auto *edit = list->viewport()->findChild<QLineEdit *>();
    REQUIRE(edit);
    typeWords(edit, QStringLiteral("UBND tỉnh (mẫu)"));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return f.plan().addressees.size() == 2; })); // its editor closes first
    CHECK(f.stored().addressees.contains(QStringLiteral("UBND tỉnh (mẫu)")));
    f.undo();
    CHECK(f.stored().addressees == report.addressees);
    CHECK(lines->lines() == report.addressees);
}

// Rounds of comments, by keyboard.
#include "domain/round_edit.h"
#include "gui/pages/plan/round_fields.h"
#include "gui/pages/plan/rounds_page.h"
#include "gui/support/desk_fixture.h"
#include "gui/widgets/agency_picker.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;

namespace {

domain::Plan assigningPlan()
{
    domain::Plan plan = samplePlan();
    domain::Task task;
    task.uuid = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000002");
    task.title = QStringLiteral("Tập huấn (mẫu)");
    task.assignments = {{{std::nullopt, QStringLiteral("Sở E (mẫu)")}, domain::Role::Lead},
                        {{std::nullopt, QStringLiteral("Hội G (mẫu)")}, domain::Role::Coordinate}};
    plan.tasks.push_back(task);
    return plan;
}

domain::Plan askingPlan()
{
    domain::Plan plan = assigningPlan();
    domain::CommentRound round;
    round.uuid = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001");
    round.replyBy = QDate(2026, 2, 20); // before the clock's morning
    round.replies = {{{std::nullopt, QStringLiteral("Sở A (mẫu)")}, domain::Answer::None, {}, {}},
                     {{std::nullopt, QStringLiteral("Sở B (mẫu)")}, domain::Answer::Agreed, {}, {}}};
    plan.rounds = {round};
    return plan;
}

struct RoundFixture : DeskFixture {
    explicit RoundFixture(const domain::Plan &plan = askingPlan()) : DeskFixture(plan)
    {
        page.setDesk(desk());
        present(page);
        replies = child<QTableView>(page, "replies");
        comments = child<QTableView>(page, "comments");
    }
    domain::CommentRound round(std::size_t at = 0)
    {
        const domain::Plan held = DeskFixture::stored();
        CHECK(plan().rounds == held.rounds);
        return held.rounds.at(at);
    }
    void press(const char *name)
    {
        auto *button = child<QPushButton>(page, name);
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void typeCell(int row, int column, const QString &words)
    {
        replies->setFocus();
        replies->setCurrentIndex(replies->model()->index(row, column));
        QTest::keyClick(replies, Qt::Key_F2);
        auto *editor = replies->viewport()->findChild<QLineEdit *>();
        REQUIRE(editor);
        editor->selectAll();
        typeWords(editor, words);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    RoundsPage page;
    QTableView *replies = nullptr, *comments = nullptr;
};

} // namespace

TEST_CASE("The first round asks whoever the plan names", "[gui][rounds]")
{
    RoundFixture f(assigningPlan());
    REQUIRE(child<QPushButton>(f.page, "addFirstRound")->isVisible());
    f.press("addFirstRound");
    const auto named = domain::namedInAssignments(f.plan());
    REQUIRE_FALSE(named.empty());
    CHECK(f.round().replies.size() == named.size());
    CHECK(f.round().silenceAgrees);
    auto *day = child<QWidget>(f.page, "roundSent")->findChild<QLineEdit *>();
    CHECK(day->hasFocus());
    const auto parts = child<QWidget>(f.page, "roundSent")->findChildren<QLineEdit *>();
    typeWords(parts.at(0), QStringLiteral("2"));
    typeWords(parts.at(1), QStringLiteral("3"));
    typeWords(parts.at(2), QStringLiteral("2026"));
    QTest::keyClick(parts.at(2), Qt::Key_Return);
    CHECK(f.round().sent == QDate(2026, 3, 2));
    auto *number = child<QLineEdit>(f.page, "roundDocument");
    number->setFocus();
    typeWords(number, QStringLiteral("45/UBND-VX"));
    f.desk().flush();
    CHECK(f.round().document == QStringLiteral("45/UBND-VX"));
    auto *silence = child<QCheckBox>(f.page, "roundSilence");
    silence->setFocus();
    QTest::keyClick(silence, Qt::Key_Space);
    CHECK_FALSE(f.round().silenceAgrees);
    for (int i = 0; i < 4; ++i)
        f.undo();
    CHECK(f.plan().rounds.empty());
    CHECK(child<QPushButton>(f.page, "addFirstRound")->isVisible());
}

TEST_CASE("Answers are edited in their rows", "[gui][rounds]")
{
    RoundFixture f;
    QAbstractItemModelTester tester(f.replies->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *counts = child<QLabel>(f.page, "roundCounts");
    const QString before = counts->text();
    f.typeCell(0, 2, QStringLiteral("15/02/2026"));
    CHECK(f.round().replies.at(0).date == QDate(2026, 2, 15));
    f.typeCell(0, 2, QStringLiteral("31/02/2026")); // no day
    CHECK(f.round().replies.at(0).date == QDate(2026, 2, 15));
    CHECK_FALSE(f.context->notices.empty());
    f.typeCell(0, 3, QStringLiteral("12/SA-VP"));
    CHECK(f.round().replies.at(0).document == QStringLiteral("12/SA-VP"));
    const QModelIndex answer = f.replies->model()->index(0, 1);
    CHECK(f.replies->model()->setData(answer, 1)); // as its list does
    CHECK(f.round().replies.at(0).answer == domain::Answer::Agreed);
    CHECK(counts->text() != before);
    f.undo();
    CHECK(f.round().replies.at(0).answer == domain::Answer::None);
    CHECK(counts->text() == before);
}

TEST_CASE("Further bodies are asked, several at once, and left out again", "[gui][rounds]")
{
    RoundFixture f;
    QAbstractItemModelTester tester(f.replies->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *picker = child<AgencyPicker>(f.page, "askAgency");
    picker->setFocus();
    typeWords(picker, QStringLiteral("Sở C (mẫu); Sở A (mẫu); Hội D (mẫu)"));
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(f.round().replies.size() == 4); // Sở A is asked already
    CHECK(f.round().replies.at(3).agency.name == QStringLiteral("Hội D (mẫu)"));
    CHECK(picker->text().isEmpty());
    f.press("askNamed");
    CHECK(f.round().replies.size() == 4 + domain::namedInAssignments(f.plan()).size());
    CHECK_FALSE(child<QPushButton>(f.page, "askNamed")->isEnabled()); // all of them are asked
    f.undo();
    f.replies->setFocus();
    f.replies->selectRow(3);
    QTest::keyClick(f.replies, Qt::Key_Delete);
    CHECK(f.round().replies.size() == 3);
    f.context->notices.back().actions.front().run(); // "Hoàn tác"
    CHECK(f.round().replies.size() == 4);
}

TEST_CASE("Comments are written down and decided", "[gui][rounds]")
{
    RoundFixture f;
    QAbstractItemModelTester tester(f.comments->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.replies->selectRow(0);
    f.press("addComment");
    REQUIRE(f.round().comments.size() == 1);
    CHECK(f.round().comments.at(0).agency.name == QStringLiteral("Sở A (mẫu)"));
    CHECK(f.round().replies.at(0).answer == domain::Answer::Comment); // has answered
    auto *text = child<QPlainTextEdit>(f.page, "commentText");
    CHECK(text->hasFocus());
    typeWords(text, QStringLiteral("Bổ sung chỉ tiêu."));
    auto *section = child<QComboBox>(f.page, "commentSection");
    section->setFocus(); // the text is left
    CHECK(f.round().comments.at(0).text == QStringLiteral("Bổ sung chỉ tiêu."));
    QTest::keyClick(section, Qt::Key_Down);
    CHECK(f.round().comments.at(0).sectionUuid == f.plan().sections.front().uuid);
    auto *decision = child<QComboBox>(f.page, "commentDecision");
    decision->setFocus();
    QTest::keyClick(decision, Qt::Key_End);
    CHECK(f.round().comments.at(0).decision == domain::Decision::Rejected);
    auto *reason = child<QPlainTextEdit>(f.page, "commentReason");
    CHECK_FALSE(reason->placeholderText().isEmpty());
    reason->setFocus();
    typeWords(reason, QStringLiteral("Đã nêu ở mục II."));
    f.desk().flush();
    CHECK(f.round().comments.at(0).reason == QStringLiteral("Đã nêu ở mục II."));
    const domain::RoundCounts counts = domain::countsOf(f.round(), QDate(2026, 3, 2));
    CHECK(counts.comments == 1);
    CHECK(counts.open == 0);
    f.comments->setFocus();
    QTest::keyClick(f.comments, Qt::Key_Delete);
    CHECK(f.round().comments.empty());
    f.undo();
    CHECK(f.round().comments.size() == 1);
}

TEST_CASE("A second round asks the same bodies; rounds are deleted and come back", "[gui][rounds]")
{
    RoundFixture f;
    f.press("addRound");
    REQUIRE(f.plan().rounds.size() == 2);
    CHECK(f.round(1).replies.size() == 2);
    CHECK(f.round(1).replies.at(1).answer == domain::Answer::None);
    auto *rounds = child<QComboBox>(f.page, "rounds");
    CHECK(rounds->currentIndex() == 1);
    rounds->setFocus();
    QTest::keyClick(rounds, Qt::Key_Home);
    CHECK(f.replies->model()->index(1, 1).data(Qt::EditRole).toInt() == static_cast<int>(domain::Answer::Agreed));
    f.press("removeRound");
    REQUIRE(f.plan().rounds.size() == 1);
    f.context->notices.back().actions.front().run();
    CHECK(f.plan().rounds.size() == 2);
    CHECK(f.round(0).replies.at(1).answer == domain::Answer::Agreed);
}

TEST_CASE("Rounds of an issued plan are only read", "[gui][rounds]")
{
    domain::Plan plan = askingPlan();
    plan.state = domain::PlanState::Issued;
    RoundFixture f(plan);
    for (const char *name : {"addRound", "removeRound", "askNamed", "removeReply", "addComment"})
        CHECK_FALSE(child<QPushButton>(f.page, name)->isEnabled());
    CHECK_FALSE(f.replies->model()->flags(f.replies->model()->index(0, 1)).testFlag(Qt::ItemIsEditable));
    CHECK(child<QLineEdit>(f.page, "roundDocument")->isReadOnly());
}

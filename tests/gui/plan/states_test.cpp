// A plan's states, the papers around it, and revisions of issued plans.
#include "gui/frame.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/dialogs/reason_dialog.h"
#include "gui/plan/plan_fixture.h"

#include <QListWidget>

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using namespace Qt::StringLiterals;

namespace {

domain::Plan askedPlan()
{
    domain::Plan plan = samplePlan();
    domain::CommentRound round;
    round.uuid = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
    round.sent = QDate(2026, 1, 10);
    round.replyBy = QDate(2026, 1, 20);
    round.replies = {{{std::nullopt, u"Sở A (mẫu)"_s}, domain::Answer::Comment, {}, {}}};
    round.comments = {{u"aaaaaaaa-0000-4000-8000-000000000002"_s, {std::nullopt, u"Sở A (mẫu)"_s}, {}, u"Bổ sung."_s, domain::Decision::Accepted, {}}};
    plan.rounds = {round};
    return plan;
}

void addIdentity(WindowFixture &f, const QString &name)
{
    domain::IssuingIdentity identity;
    identity.name = name;
    identity.issuerLines = {name.toUpper()};
    identity.symbols[domain::DocumentKind::Letter] = u"VX"_s;
    identity.place = u"Khe Mây"_s;
    REQUIRE(f.services.services().office.save(identity, 0));
}

} // namespace

TEST_CASE("States are set in any order, and undone", "[gui][states]")
{
    PlanFixture f;
    CHECK(f.window->commands().action("plan.state_draft")->isChecked());
    f.run("plan.state_submitted");
    CHECK(f.stored().state == domain::PlanState::Submitted);
    CHECK(f.window->commands().action("plan.state_submitted")->isChecked());
    CHECK_FALSE(f.window->commands().action("plan.state_draft")->isChecked());
    f.run("plan.state_consultation");
    CHECK(f.stored().state == domain::PlanState::Consultation);
    CHECK_FALSE(f.undoText().isEmpty());
    f.run("plan.state_consultation"); // again: nothing, and the mark stays
    CHECK(f.window->commands().action("plan.state_consultation")->isChecked());
    f.undo();
    CHECK(f.stored().state == domain::PlanState::Submitted);
    f.undo();
    CHECK(f.stored().state == domain::PlanState::Draft);
    CHECK_FALSE(f.isEnabled("plan.amend"));
}

TEST_CASE("An issued plan goes back only when that is said twice", "[gui][states]")
{
    domain::Plan plan = samplePlan();
    plan.state = domain::PlanState::Issued;
    PlanFixture f(plan);
    f.prompts->answers = {0, 1};
    f.run("plan.state_draft");
    CHECK(f.stored().state == domain::PlanState::Issued);
    CHECK_FALSE(f.window->commands().action("plan.state_draft")->isChecked());
    f.run("plan.state_draft");
    CHECK(f.stored().state == domain::PlanState::Draft);
    CHECK(f.prompts->questions.size() == 2);
}

TEST_CASE("An issued plan is amended by a revision; issuing that settles the one before", "[gui][states]")
{
    domain::Plan plan = samplePlan();
    plan.state = domain::PlanState::Issued;
    plan.number = u"12"_s;
    PlanFixture f(plan);
    CHECK(f.page()->stored().plan.state == domain::PlanState::Issued);
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"reason"_s)->insert(u"Bổ sung nhiệm vụ"_s);
        return true;
    });
    f.run("plan.amend");
    const domain::Plan revision = f.page()->stored().plan;
    const qint64 revisionId = f.page()->stored().id;
    CHECK(revisionId != f.id);
    CHECK(revision.state == domain::PlanState::Draft);
    CHECK(revision.revisionOf == plan.uuid);
    CHECK(revision.revisionNote == u"Bổ sung nhiệm vụ"_s);
    CHECK(f.stored().state == domain::PlanState::Issued); // kept as it was signed
    Q_EMIT f.window->findChild<gui::Frame *>()->planChosen(f.id);
    f.run("plan.amend"); // nothing is asked: the revision that was begun is shown
    CHECK(f.page()->stored().id == revisionId);
    f.prompts->dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"signer"_s)->setText(u"Nguyễn Văn Mẫu"_s);
        return true;
    });
    f.prompts->answers = {1}; // replaced
    f.run("plan.mark_issued");
    CHECK(f.services.plans().load(revisionId)->plan.state == domain::PlanState::Issued);
    CHECK(f.services.plans().load(revisionId)->plan.signer.name == u"Nguyễn Văn Mẫu"_s);
    CHECK(f.stored().state == domain::PlanState::Replaced);
    f.undo(); // one step
    CHECK(f.stored().state == domain::PlanState::Issued);
    CHECK(f.services.plans().load(revisionId)->plan.state == domain::PlanState::Draft);
    f.undo();
    CHECK_FALSE(f.services.plans().load(revisionId));
}

TEST_CASE("The papers are written in the name that is chosen", "[gui][states]")
{
    PlanFixture f(askedPlan());
    const QString file = f.dir.file(u"công văn.docx"_s);
    f.run("plan.consultation_letter"); // no identity yet: told
    CHECK_FALSE(f.noticeText().isEmpty());
    addIdentity(f, u"Phòng Văn hóa (mẫu)"_s);
    f.prompts->saveFiles = {file};
    f.run("plan.consultation_letter");
    CHECK(QFile::exists(file));
    CHECK(f.prompts->proposedFiles.back().endsWith(u"CV-lay-y-kien-2026.docx"));
    addIdentity(f, u"Ủy ban (mẫu)"_s);
    for (const char *command : {"plan.comment_table", "plan.submission"}) {
        const QString other = f.dir.file(QLatin1String(command) + u".docx"_s);
        f.prompts->saveFiles = {other};
        f.prompts->dialogs.push_back([](QDialog &dialog) {
            auto *names = dialog.findChild<QListWidget *>(u"choices"_s);
            REQUIRE(names);
            CHECK(names->count() == 2);
            QTest::keyClick(names, Qt::Key_End);
            return qobject_cast<ChooseDialog *>(&dialog)->chosen() == 1;
        });
        f.run(command);
        INFO(command);
        CHECK(QFile::exists(other));
    }
}

TEST_CASE("A letter needs somebody who is asked", "[gui][states]")
{
    PlanFixture f;
    f.run("plan.comment_table");
    CHECK(f.noticeText().contains(samplePlan().title));
    CHECK(f.prompts->proposedFiles.isEmpty());
}

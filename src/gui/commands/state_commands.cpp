#include "gui/commands/state_commands.h"

#include "application/labels.h"
#include "application/plan_revisions.h"
#include "domain/plan_revision.h"
#include "gui/dialogs/reason_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/prompts/prompts.h"

#include <QAction>
#include <QMenu>

namespace bd::gui {

using domain::PlanState;

namespace {

bool isUnderWay(PlanState state)
{
    return state == PlanState::Draft || state == PlanState::Consultation || state == PlanState::Submitted;
}

} // namespace

// ---- the way to the signature

SetStateCommand::SetStateCommand(CommandContext &context, PlanState state)
    : PlanCommand(context, QStringLiteral("plan.state_") + domain::toCode(state)), m_state(state)
{
    describe(state == PlanState::Draft          ? tr("State: &draft")
             : state == PlanState::Consultation ? tr("State: in &consultation")
                                                : tr("State: &submitted for signature"),
             {});
    action()->setCheckable(true);
}

bool SetStateCommand::isTaken() const
{
    const auto target = context().target();
    return target && (target->state == PlanState::Amended || target->state == PlanState::Replaced);
}

bool SetStateCommand::isEnabled() const
{
    return PlanCommand::isEnabled() && !isTaken();
}

QString SetStateCommand::whyNot() const
{
    return isTaken() ? tr("a later plan amended or replaced it") : PlanCommand::whyNot();
}

void SetStateCommand::refresh()
{
    PlanCommand::refresh();
    const auto target = context().target();
    action()->setChecked(target && target->state == m_state);
}

void SetStateCommand::execute()
{
    if (PlanDesk *desk = context().desk())
        desk->flush();
    const PlanTarget target = *context().target();
    const bool isBack = !isUnderWay(target.state);
    if (target.state == m_state)
        return refresh(); // the mark stays
    if (isBack
        && context().prompts().ask(context().window(),
                                   {tr("Not issued after all?"),
                                    tr("“%1” is marked as issued. Take it back only if it was marked by mistake.").arg(target.title),
                                    tr("To change an issued plan, amend it: the signed text is kept, and a new revision is begun."),
                                    {tr("Leave it issued"), tr("Take it back")}, 0, true})
               != 1)
        return refresh();
    const auto done = retrying(context(), [&] { return context().services().plans.setState(target.id, target.version, m_state); });
    if (!done) {
        refresh();
        return showError(context(), done.error(), [this] { action()->trigger(); });
    }
    recordChange(context(), done->changes);
    context().refreshCommands();
    context().notify({Notice::Kind::Note, tr("State: %1.").arg(application::label(m_state)),
                      {{tr("Undo"), [this] { undoLast(context()); }}}, true, true});
}

StateMenuCommand::StateMenuCommand(CommandContext &context, const QList<QAction *> &states)
    : PlanCommand(context, QStringLiteral("plan.state")), m_menu(std::make_unique<QMenu>())
{
    describe(tr("&State"), QStringLiteral("flag"));
    m_menu->setObjectName(QStringLiteral("planStates"));
    m_menu->addActions(states);
    action()->setMenu(m_menu.get());
}

StateMenuCommand::~StateMenuCommand() = default;

// ---- after the signature

AmendPlanCommand::AmendPlanCommand(CommandContext &context) : PlanCommand(context, QStringLiteral("plan.amend"))
{
    describe(tr("A&mend an issued plan…"), QStringLiteral("document-edit"));
}

bool AmendPlanCommand::isEnabled() const
{
    const auto target = context().target();
    return PlanCommand::isEnabled() && target->state == PlanState::Issued;
}

QString AmendPlanCommand::whyNot() const
{
    return PlanCommand::isEnabled() ? tr("only an issued plan is amended") : PlanCommand::whyNot();
}

void AmendPlanCommand::execute()
{
    const auto stored = context().services().plans.load(context().target()->id);
    if (!stored)
        return showError(context(), stored.error(), [this] { action()->trigger(); });
    const auto begun = application::openRevisionOf(context().services().database, stored->plan.uuid);
    if (!begun)
        return showError(context(), begun.error(), [this] { action()->trigger(); });
    if (*begun) {
        context().showPlan(**begun);
        context().notify({Notice::Kind::Note, tr("A revision of the issued plan is being written already. Here it is."), {}, true, true});
        return;
    }
    ReasonDialog dialog(tr("Amend the plan"),
                        tr("The issued plan stays as it was signed. A new revision is begun as a draft, with the same text. &What does it change?"),
                        tr("Begin the revision"), context().window());
    if (!context().prompts().run(dialog))
        return;
    const domain::Plan revision = domain::revise(stored->plan, dialog.reason());
    const auto done = retrying(context(), [&] { return context().services().plans.create(revision, QStringLiteral("plan.revise")); });
    if (!done)
        return showError(context(), done.error(), [this] { action()->trigger(); });
    recordChange(context(), done->changes);
    context().showPlan(done->planId);
    context().notify({Notice::Kind::Note, tr("This is the new revision, a draft. The issued plan is kept as it was signed."),
                      {{tr("Undo"), [this] { undoLast(context()); }}}, true, true});
}

Result<application::ChangeSet> settleRevised(CommandContext &context, const domain::Plan &revision)
{
    if (!revision.revisionOf)
        return application::ChangeSet();
    const auto before = context.services().plans.find(*revision.revisionOf);
    if (!before || before->plan.state != PlanState::Issued)
        return application::ChangeSet();
    const int answer = context.prompts().ask(context.window(),
                                             {AmendPlanCommand::tr("The plan before"),
                                              AmendPlanCommand::tr("“%1” was issued before. What does this revision do with it?").arg(before->plan.title),
                                              AmendPlanCommand::tr("Amended: it stays in force with these changes. Replaced: it ends."),
                                              {AmendPlanCommand::tr("It is amended"), AmendPlanCommand::tr("It is replaced")}, 0});
    const auto done = retrying(context, [&] {
        return context.services().plans.setState(before->id, before->version, answer == 1 ? PlanState::Replaced : PlanState::Amended);
    });
    if (!done)
        return fail(done.error());
    return done->changes;
}

} // namespace bd::gui

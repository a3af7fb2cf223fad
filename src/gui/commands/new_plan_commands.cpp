#include "gui/commands/new_plan_commands.h"

#include "gui/editing/plan_desk.h"
#include "gui/flows/new_plan_flow.h"
#include "gui/flows/organisation_flow.h"

#include <QKeySequence>

namespace bd::gui {

NewPlanCommand::NewPlanCommand(CommandContext &context, NewPlanFlow &flow) : Command(context, QStringLiteral("plan.new")), m_flow(flow)
{
    describe(tr("&New plan…"), QStringLiteral("document-new"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
}

void NewPlanCommand::execute()
{
    m_flow.begin();
}

CopyPlanCommand::CopyPlanCommand(CommandContext &context, NewPlanFlow &flow)
    : PlanCommand(context, QStringLiteral("plan.copy")), m_flow(flow)
{
    describe(tr("Begin another &year's plan from this one…"), QStringLiteral("edit-copy"));
}

void CopyPlanCommand::execute()
{
    m_flow.beginFrom(context().target()->id);
}

DraftOrganisationCommand::DraftOrganisationCommand(CommandContext &context, OrganisationFlow &flow)
    : Command(context, QStringLiteral("plan.draft_organisation")), m_flow(flow)
{
    describe(tr("Draft the section of &organisation from the assignments…"), QStringLiteral("document-edit"));
}

void DraftOrganisationCommand::execute()
{
    m_flow.review();
}

bool DraftOrganisationCommand::isEnabled() const
{
    const PlanDesk *desk = context().desk();
    return desk && !desk->isReadOnly() && desk->plan().document == domain::DocumentKind::Plan;
}

QString DraftOrganisationCommand::whyNot() const
{
    const PlanDesk *desk = context().desk();
    return desk && desk->plan().document == domain::DocumentKind::Plan ? tr("an issued plan is only read") : tr("open a plan first");
}

} // namespace bd::gui

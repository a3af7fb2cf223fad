// Beginning plans, and drafting their section of organisation.
#pragma once
#include "gui/commands/plan_commands.h"

namespace bd::gui {

class NewPlanFlow;
class OrganisationFlow;

class NewPlanCommand final : public Command {
    Q_OBJECT
public:
    NewPlanCommand(CommandContext &context, NewPlanFlow &flow);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    NewPlanFlow &m_flow;
};

/// "Lập kế hoạch từ năm trước": the open or selected plan as a draft of another year.
class CopyPlanCommand final : public PlanCommand {
    Q_OBJECT
public:
    CopyPlanCommand(CommandContext &context, NewPlanFlow &flow);
    void execute() override;

private:
    NewPlanFlow &m_flow;
};

class DraftOrganisationCommand final : public Command {
    Q_OBJECT
public:
    DraftOrganisationCommand(CommandContext &context, OrganisationFlow &flow);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;

private:
    OrganisationFlow &m_flow;
};

} // namespace bd::gui

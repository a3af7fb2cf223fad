// The papers around a plan: the letter that asks for comments, the table of comments, the submission.
#pragma once
#include "application/plan_papers.h"
#include "gui/commands/plan_commands.h"

namespace bd::gui {

class PaperCommand final : public PlanCommand {
    Q_OBJECT
public:
    PaperCommand(CommandContext &context, application::PlanPaper paper);
    void execute() override;

private:
    /// In whose name; asked where the office has several. Nullopt when there is none or the user left.
    std::optional<domain::IssuingIdentity> chooseIssuer(const domain::Plan &plan);
    application::PlanPaper m_paper;
};

} // namespace bd::gui

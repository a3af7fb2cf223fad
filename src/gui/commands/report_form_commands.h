// What a superior sent for a report: the outline it is to have, the forms it is to fill.
#pragma once
#include "gui/commands/command.h"
#include "gui/flows/form_flow.h"
#include "gui/flows/outline_flow.h"

namespace bd::gui {

class FillFormCommand final : public Command {
    Q_OBJECT
public:
    explicit FillFormCommand(CommandContext &context);
    void execute() override { m_flow.fill(); }
    bool isEnabled() const override;
    QString whyNot() const override;

private:
    FormFlow m_flow;
};

class UseOutlineCommand final : public Command {
    Q_OBJECT
public:
    explicit UseOutlineCommand(CommandContext &context);
    void execute() override { m_flow.use(); }
    bool isEnabled() const override;
    QString whyNot() const override;

private:
    OutlineFlow m_flow;
};

} // namespace bd::gui

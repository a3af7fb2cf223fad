// What is due: a request for a report from an incoming document, entered from any page.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

class EnterRequestCommand final : public Command {
    Q_OBJECT
public:
    explicit EnterRequestCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

} // namespace bd::gui

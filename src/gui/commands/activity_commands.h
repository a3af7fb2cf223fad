// The log of what was done: Ctrl+N enters an activity from anywhere.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

class EnterActivityCommand final : public Command {
    Q_OBJECT
public:
    explicit EnterActivityCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

} // namespace bd::gui

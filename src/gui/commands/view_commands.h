// The palette, and moving among pages and plans.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

class PaletteFlow;

class PaletteCommand final : public Command {
    Q_OBJECT
public:
    PaletteCommand(CommandContext &context, PaletteFlow &flow);
    void execute() override;
    bool isInPalette() const override { return false; }

private:
    PaletteFlow &m_flow;
};

} // namespace bd::gui

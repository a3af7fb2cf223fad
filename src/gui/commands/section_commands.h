// The menu "Mục": what is done to sections of the outline. Shortcuts work where the outline has the keys.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

/// In the order of the menu.
std::vector<std::unique_ptr<Command>> makeSectionCommands(CommandContext &context);

} // namespace bd::gui

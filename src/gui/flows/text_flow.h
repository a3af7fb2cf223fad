// Puts the text of a section together with the commands for it: buttons, menu, notices. Called once for a page.
#pragma once

namespace bd::gui {

class CommandContext;
class CommandTable;
class ContentPage;

void attachText(ContentPage &page, CommandContext &context, const CommandTable &commands);

} // namespace bd::gui

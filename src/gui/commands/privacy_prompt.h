// Asks before something is stored that looks like a person's data beside words on violence. A warning, never a wall.
#pragma once
#include "domain/activity.h"

namespace bd::application {
struct ActivityImportPreview;
}

namespace bd::gui {

class CommandContext;

/// False: the user goes back to what was typed. Cuts it out of `activities` where that is chosen. Nothing is asked when there is
/// nothing to ask about.
bool mayStore(CommandContext &context, std::vector<domain::Activity> &activities);
/// The same before a table is taken over.
bool mayStore(CommandContext &context, application::ActivityImportPreview &preview);

} // namespace bd::gui

// Two people changed one plan: what doesn't touch is put together; where both changed the same passage, the user is shown
// both texts and chooses.
#pragma once
#include "gui/commands/context.h"

namespace bd::gui {

/// The plan to be stored over `theirs`; nullopt when the question was left open.
std::optional<domain::Plan> decideConflict(CommandContext &context, const domain::Plan &base, const domain::Plan &mine,
                                           const domain::Plan &theirs);

} // namespace bd::gui

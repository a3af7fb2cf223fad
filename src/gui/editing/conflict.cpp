#include "gui/editing/conflict.h"

#include "domain/plan_merge.h"
#include "gui/dialogs/conflict_dialog.h"
#include "gui/prompts/prompts.h"

namespace bd::gui {

std::optional<domain::Plan> decideConflict(CommandContext &context, const domain::Plan &base, const domain::Plan &mine,
                                           const domain::Plan &theirs)
{
    domain::Merged merged = domain::mergePlans(base, mine, theirs);
    if (merged.conflicts.empty())
        return std::move(merged.plan);
    ConflictDialog dialog(merged.conflicts, context.window());
    if (!context.prompts().run(dialog))
        return std::nullopt;
    if (dialog.takesTheirs())
        return domain::mergePlans(base, mine, theirs, domain::Prefer::Theirs).plan;
    return std::move(merged.plan);
}

} // namespace bd::gui

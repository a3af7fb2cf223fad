// A plan's state in its colour: the same in the list and on the page, always beside its word.
#pragma once
#include "domain/codes.h"
#include "gui/theme.h"

namespace bd::gui {

inline QColor stateColor(domain::PlanState state, const Colors &colors)
{
    return state == domain::PlanState::Issued ? colors.done
         : state == domain::PlanState::Draft ? colors.muted : colors.running;
}

} // namespace bd::gui

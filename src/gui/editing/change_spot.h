// Where two values of a plan differ first: what undo, redo and another window's change are shown at.
#pragma once
#include "domain/plan.h"

namespace bd::gui {

struct ChangeSpot {
    enum class Part { None, Text, Task, Frame, Duty, Round } part = Part::None;
    QString section, paragraph, task; ///< "" where there is none
};

/// Text goes before tasks (a removed paragraph takes its task along), these before the rest.
ChangeSpot firstDifference(const domain::Plan &before, const domain::Plan &after);

} // namespace bd::gui

// Where new and moved siblings get their place: whole numbers with gaps, so that usually nothing else moves. Pure.
#pragma once
#include <QtGlobal>

#include <optional>
#include <vector>

namespace bd::storage {

/// One sibling, in the order that is wanted.
struct SiblingPlace {
    std::optional<qint64> position; ///< where it stands; nothing for one to be placed
    bool isMoved = false;           ///< out: `position` is new
};

/// Gives a position to every sibling that has none, between its neighbours'. Where there is no gap, neighbours move too:
/// as few as make room, all of them when the list has no end near.
void place(std::vector<SiblingPlace> &siblings);

} // namespace bd::storage

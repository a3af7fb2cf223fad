// What is done to the outline of the open plan, as one step of undo each. Commands and the outline's own dragging call
// these; they act on the sections chosen at the desk.
#pragma once
#include "domain/outline_edit.h"

#include <QByteArray>

namespace bd::gui {

class PlanDesk;

/// Behind the current section, or as the last one in it; its name is opened for typing. False where there is no room.
bool addSection(PlanDesk &desk, bool inside);
bool deleteSections(PlanDesk &desk);
bool duplicateSections(PlanDesk &desk);
enum class OutlineMove { Promote, Demote, Up, Down };
bool rearrange(PlanDesk &desk, OutlineMove move);
/// Whether the move would do anything.
bool canRearrange(const PlanDesk &desk, OutlineMove move);
void copySections(PlanDesk &desk);
void cutSections(PlanDesk &desk);
bool canPasteSections();
/// Behind the current section, else at the end.
bool pasteSections(PlanDesk &desk);
/// Something dragged: sections of this plan move, those of another are copied in.
bool dropSections(PlanDesk &desk, const QByteArray &piece, const domain::OutlinePlace &place, bool isCopy);
bool setKind(PlanDesk &desk, domain::SectionKind kind);

/// The first section that has text of its own; "" where none has.
QString firstWritten(const domain::Plan &plan);
/// Where to go from a section without words of its own that nobody is typing in: the first that has some; "" to stay.
QString wordsInstead(const PlanDesk &desk);

/// Kinds offered for plans; those for reports are for reports only.
const std::vector<domain::SectionKind> &planSectionKinds();
const std::vector<domain::SectionKind> &sectionKindsOf(domain::DocumentKind document);

} // namespace bd::gui

// Splitters, columns and tabs stay as they were left, from one start to the next, on this computer. For whatever stands under
// a page and has an object name; others are left alone.
#pragma once

class QWidget;

namespace bd::gui {

class MachineSettings;

/// Once, when the page has been made.
void restoreLayout(QWidget &page, const MachineSettings &machine);
/// Before the page goes.
void keepLayout(const QWidget &page, MachineSettings &machine);

} // namespace bd::gui

// Who may ask for a report, for suggestions.
#pragma once
#include "gui/services.h"

#include <QStringList>

namespace bd::gui {

/// Whoever asked before, the last one first; then the directory; then the bodies that a province and a commune have as a rule, so that
/// "so noi vu" finds one in an empty data file too.
QStringList knownSenders(const Services &services);

} // namespace bd::gui

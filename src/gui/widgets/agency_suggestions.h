// What an AgencyPicker proposes for the words typed in it.
#pragma once
#include "gui/widgets/agency_directory.h"

#include <vector>

namespace bd::gui {

/// An agency of the directory, or the words as they were typed.
struct AgencySuggestion {
    domain::AgencyRef agency;
    QString note; ///< behind the name: abbreviation, end, "as typed"
};

constexpr int mostAgencySuggestions = 10;

/// Suggestions for what was typed, an ended body's successor before it, and the typed words themselves at the end.
std::vector<AgencySuggestion> agencySuggestions(const AgencyDirectory &directory, const QString &typed);

} // namespace bd::gui

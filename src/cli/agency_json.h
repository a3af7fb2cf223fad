// Agencies as the command line prints them: the JSON of docs/command-line.md, and lines for people.
#pragma once
#include "application/agency_list.h"

#include <nlohmann/json.hpp>

namespace bd::cli {

nlohmann::ordered_json agencyJson(const domain::Agency &agency);
/// Counts, and the lines that are new, changed or unreadable.
nlohmann::ordered_json previewJson(const application::AgencyListPreview &preview);
QStringList previewLines(const application::AgencyListPreview &preview);
/// "Sở Nội vụ (SNV)  Tỉnh  đến 28/02/2025"
QString agencyLine(const domain::Agency &agency);

} // namespace bd::cli

// Reports as the command line prints them. The shapes are a contract: docs/command-line.md.
#pragma once
#include "application/report_facts.h"

#include <nlohmann/json.hpp>

namespace bd::cli {

/// What it is about, without its text.
nlohmann::ordered_json reportJson(const domain::Report &report);
/// One line of the list.
nlohmann::ordered_json reportLineJson(const application::ReportLine &line);
/// Sections in reading order, each with its place, state and paragraphs.
nlohmann::ordered_json reportSectionsJson(const domain::Plan &document, const domain::Report &report);
/// Every figure with the number of rows behind it, and where it stands in the text.
nlohmann::ordered_json reportFiguresJson(const application::ReportFacts &facts, const domain::Plan &document, const domain::Report &report);

} // namespace bd::cli

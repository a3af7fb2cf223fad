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

/// How many rows could say it; of a share those of the numbers that it is made of.
int rowsBehind(const application::ReportFact &fact, const application::ReportFacts &facts);
/// "1.150", "75,5"; "chưa rõ" where nobody knows it.
QString factText(const application::ReportFact &fact, const application::ReportFacts &facts);

} // namespace bd::cli

// A plan as an official document: domain -> JSON context -> DOCX template -> DOCX. Any thread.
#pragma once
#include "documents/template/render.h" // Missing, RenderedDocx, renderTemplate
#include "domain/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace bd::documents {

/// The public contract of templates, described in docs/templates.md: stable English keys, raw and formatted
/// values.
nlohmann::json planContext(const domain::Plan &plan);

/// The plan as plain text in reading order, numbers computed (`plan export -o FILE.txt`).
QString planText(const domain::Plan &plan);

} // namespace bd::documents

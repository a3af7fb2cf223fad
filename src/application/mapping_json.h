// Meanings of columns as JSON, as they are kept for files with the same heads (table import_mapping).
#pragma once
#include "exchange/values/activity_table.h"

#include <nlohmann/json.hpp>

namespace bd::application {

/// By the head of the column: columns may move.
nlohmann::json toJson(const exchange::SheetLayout &layout, const exchange::TableChoices &choices);
/// Puts kept meanings into the choices; what isn't understood is left alone.
void takeMapping(const nlohmann::json &kept, const exchange::SheetLayout &layout, exchange::TableChoices &choices);

} // namespace bd::application

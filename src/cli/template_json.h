// Templates' tags, places and faults as JSON (docs/command-line.md) and as lines for people.
#pragma once
#include "documents/values/template_report.h"

#include <nlohmann/json.hpp>

namespace bd::cli {

/// A fault as it comes in Error::args.
nlohmann::ordered_json faultJson(const QString &arg);
nlohmann::ordered_json faultsJson(const QStringList &args);
nlohmann::ordered_json partsJson(const documents::TemplateReport &report);
/// An outline: a line for each part, then its tags, indented by the loops they stand in.
QStringList outlineLines(const documents::TemplateReport &report);

} // namespace bd::cli

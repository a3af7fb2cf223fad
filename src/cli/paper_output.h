// What the verbs that write pages print.
#pragma once
#include "application/paper_service.h"
#include "cli/output.h"

namespace bd::cli {

/// The file, its pages, and a line for everything that isn't printed as the document asks. `result` gets the keys "pages" and
/// "unsupported" (code and message each).
void tellPaper(Output &out, const application::PaperReport &report, const QString &file, nlohmann::ordered_json result);

} // namespace bd::cli

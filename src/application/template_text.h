// Faults of templates in words that Word's users know: where, what, and what to type instead. In the language that is
// set; any thread.
#pragma once
#include "base/result.h"
#include "documents/values/template_place.h"

namespace bd::application {

/// "bảng 3, hàng 2, ô 1, đoạn "Đơn vị …""
QString placeText(const documents::Place &place);

/// One fault "CODE|TAG|PLACE|HINT…" as a sentence with its place in front. Also unknown_name.
QString templateFaultText(const QString &arg);
/// What such an argument says, without its words.
struct TemplateFault {
    QString code, tag;
    documents::Place place;
    QString meant; ///< what was probably meant, as to be typed; "" without
};
TemplateFault templateFault(const QString &arg);

/// The codes whose arguments are a list of faults: template.invalid, template.missing, …
bool listsTemplateFaults(const QString &code);
/// All of them, a line each, behind a sentence that says how many.
QString templateFaultsText(const Error &error);

} // namespace bd::application

// A plan as an official document: domain -> JSON context -> DOCX template -> DOCX. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "domain/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace bd::documents {

/// The public contract of templates, described in docs/templates.md: stable English keys, raw and formatted values.
nlohmann::json planContext(const domain::Plan &plan);

enum class Missing { Blank, Error };

struct RenderReport {
    QStringList emptyTags; ///< tags that found no value
};

struct RenderedDocx {
    QByteArray bytes;
    RenderReport report;
};

/// Renders a DOCX template over a context. All template errors at once: Error "template.invalid" whose args are
/// sentences-to-be "CODE|TAG|PLACE" (see application/error_text). Other errors: those of ooxml, template.missing, cancelled.
Result<RenderedDocx> renderTemplate(const QByteArray &templateBytes, const nlohmann::json &context, Missing missing,
                                    Progress &progress);

/// The plan as plain text in reading order, numbers computed (`plan export -o FILE.txt`).
QString planText(const domain::Plan &plan);

} // namespace bd::documents

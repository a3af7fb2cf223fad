// DOCX template + JSON context -> DOCX. Knows Word's files and the tags (docs/templates.md), not what they
// are about. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <nlohmann/json_fwd.hpp>

class QIODevice;

namespace bd::documents {

/// What a name that the context doesn't have does.
enum class Missing { Blank, Error };

struct RenderReport {
    QStringList emptyTags; ///< tags that found no value, each once
};

struct RenderedDocx {
    QByteArray bytes;
    RenderReport report;
};

/// Renders a DOCX template over a context. All template errors at once: Error "template.invalid" whose args
/// are sentences-to-be "CODE|TAG|PLACE" (see application/error_text). With Missing::Error: template.missing,
/// args alike. Other errors: those of ooxml, cancelled.
Result<RenderedDocx> renderTemplate(const QByteArray &templateBytes, const nlohmann::json &context,
                                    Missing missing, Progress &progress);

/// The same, written to a device that can seek (a file, best a QSaveFile) while it comes into being: what is held
/// does not grow with the document. After an error or a cancel the device holds rubbish. Errors also: zip.write_failed.
Result<RenderReport> renderTemplateTo(QIODevice &out, const QByteArray &templateBytes, const nlohmann::json &context,
                                      Missing missing, Progress &progress);

} // namespace bd::documents

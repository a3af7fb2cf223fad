// DOCX template + JSON context -> DOCX. Knows Word's files and the tags (docs/templates.md), not what they
// are about. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/template/image_value.h"

#include <nlohmann/json_fwd.hpp>

class QIODevice;

namespace bd::documents {

class KnownNames;

/// What a name that the context doesn't have does.
enum class Missing { Blank, Error };

struct RenderOptions {
    // Not explicit: most callers have nothing else to say.
    RenderOptions(Missing missingNames = Missing::Blank, const KnownNames *knownNames = nullptr)
        : missing(missingNames), names(knownNames)
    {
    }

    Missing missing;
    ImageFiles images = {}; ///< where {"file": …} is read; without, there are no files
    /// What names there can be, for proposals; nullptr: those of the context. With Missing::Error and a contract the
    /// template is held against it before anything is rendered: what it lacks today prints nothing, what it never has is
    /// template.invalid.
    const KnownNames *names;
};

struct RenderReport {
    QStringList emptyTags;   ///< tags that found no value, each once
    QStringList unusedNames; ///< data that no tag names, see NameCheck::unused
};

struct RenderedDocx {
    QByteArray bytes;
    RenderReport report;
};

/// Renders a DOCX template over a context. All template errors at once: Error "template.invalid" whose args
/// are sentences-to-be "CODE|TAG|PLACE|HINT…" (TemplateError::toArg, application/template_text). With Missing::Error: template.missing,
/// args alike. Values that can't stand in a document (images that are none, forbidden characters): template.bad_values,
/// args alike. Other errors: those of ooxml, cancelled.
Result<RenderedDocx> renderTemplate(const QByteArray &templateBytes, const nlohmann::json &context,
                                    const RenderOptions &options, Progress &progress);

/// The same, written to a device that can seek (a file, best a QSaveFile) while it comes into being: what is held
/// does not grow with the document. After an error or a cancel the device holds rubbish. Errors also: zip.write_failed.
Result<RenderReport> renderTemplateTo(QIODevice &out, const QByteArray &templateBytes, const nlohmann::json &context,
                                      const RenderOptions &options, Progress &progress);

} // namespace bd::documents

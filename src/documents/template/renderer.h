// Runs a compiled part over a context.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/template/render_state.h"

#include <functional>

namespace bd::documents {

/// Takes the part piece by piece, as it comes into being.
using Sink = std::function<Result<void>(const QByteArray &)>;

/// `part`: its name in the package. `notesAllowed`: Word takes footnotes in the body only; elsewhere their marks are printed as text.
/// Nothing of the part is held longer than needed: a table until its first row is certain, else 64 KiB.
/// Error: cancelled, those of the sink.
Result<void> renderPart(const Program &program, const QString &part, RenderState &state, bool notesAllowed,
                        Progress &progress, const Sink &sink);

} // namespace bd::documents

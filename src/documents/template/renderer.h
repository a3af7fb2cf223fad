// Runs a compiled part over a context.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/template/render_state.h"

namespace bd::documents {

/// `notesAllowed`: Word takes footnotes in the body only; elsewhere their marks are printed as text.
/// Error: cancelled.
Result<QByteArray> renderPart(const Program &program, RenderState &state, bool notesAllowed,
                              Progress &progress);

} // namespace bd::documents

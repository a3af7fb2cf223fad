// A line that begins with a typed sign, and what is left of text that was copied elsewhere.
#pragma once
#include "domain/plan.h"

namespace bd::exchange {

/// "- Tổ chức …" is Dash, "+ …" Plus, without the sign; "-5 %" and a drawn rule are plain.
domain::Paragraph typedParagraph(const domain::RichText &text);
/// As the editor keeps text (base/text/editable.h), white space squeezed.
domain::RichText cleaned(const domain::RichText &text);

} // namespace bd::exchange

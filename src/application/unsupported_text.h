// What our pages don't show as a Word file asks for, in words: for `docx pdf`, `plan export`, `template check`, the preview.
#pragma once
#include <QString>

namespace bd::application {

/// One translated sentence for a code of ooxml/unsupported.h: what is asked for and what is printed instead.
QString unsupportedText(const QString &code);
/// A test asks for every code.
bool hasUnsupportedText(const QString &code);

} // namespace bd::application

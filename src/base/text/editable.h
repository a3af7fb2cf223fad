// Which characters text that people type or paste may have. One rule for all editors, whatever the text came through.
#pragma once
#include <QString>

namespace bd::text {

/// NFC. Line ends become '\n', a no-break space stays. Dropped: control characters but '\n' and '\t', lone surrogates and
/// non-characters, and what is not seen but stands in the way of searching and comparing: soft hyphens, zero-width spaces,
/// word joiners, byte order marks, object marks, embeddings, overrides and isolates of writing direction.
/// Kept, since letters look different without: zero-width joiners, variation selectors, left-to-right and right-to-left marks.
/// editable(editable(s)) == editable(s).
QString editable(const QString &s);

/// A mark that belongs to the letter before it.
bool isCombining(QChar c);

} // namespace bd::text

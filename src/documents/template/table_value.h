// A table in a value ({"rows":[…]}, see values.h) as a bordered Word table.
#pragma once
#include "documents/template/word_text.h"

namespace bd::documents {

/// `paragraphProperties` is the w:pPr of the tag's paragraph: every paragraph of the table gets it. `width`
/// in twips. Columns are as wide as their texts ask for. Empty when the table has no rows.
QByteArray tableXml(const Json &table, const QByteArray &paragraphProperties, const RunFormat &format,
                    int width, const WordText &words);

} // namespace bd::documents

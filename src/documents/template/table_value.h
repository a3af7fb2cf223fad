// A table in a value ({"rows":[…]}, see values.h) as a bordered Word table.
#pragma once
#include "documents/template/word_text.h"

namespace bd::documents {

/// `paragraphProperties` is the w:pPr of the tag's paragraph: every paragraph of the table gets it. `width`
/// in twips. Columns are as wide as their texts ask for. Nothing is added to `out` when the table has no rows. Returns
/// the fault of one that can't be printed (nothing is added then), else an empty text: table_columns (more than the 63
/// that Word takes), table_shape (a row, cell or paragraph that is none).
QString appendTable(QByteArray &out, const Json &table, const QByteArray &paragraphProperties, const RunFormat &format,
                    int width, const WordText &words);

} // namespace bd::documents

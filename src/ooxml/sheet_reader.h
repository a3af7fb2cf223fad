// One sheet's part, row by row. Private to ooxml.
#pragma once
#include "ooxml/cell_format.h"
#include "ooxml/part_bytes.h"

namespace bd::ooxml {

/// What cells refer to.
struct SheetContext {
    std::vector<QString> words;     ///< shared ones
    std::vector<NumberLook> looks;  ///< by style
    bool is1904 = false;
};

using TakeRow = std::function<Result<void>(ReadRow &&)>;

Result<SheetFacts> readSheet(const PartBytes &part, const QString &name, const SheetContext &context, const TakeRow &take, Progress &progress);
/// <si> and <is>: runs joined, phonetic hints left out. The last token opened it.
Result<QString> richText(XmlStream &xml);
/// "AB12" as column 27 and row 12; -1 and 0 for what isn't there.
std::pair<int, int> cellPlace(std::string_view reference);

} // namespace bd::ooxml

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

/// What a workbook is let be, packed and unpacked.
ZipLimits workbookLimits();
/// Its sheets and what their cells refer to, without the shared words. Errors as XML and archives have them.
struct WorkbookOutline {
    QString main;                 ///< the part of the book itself
    std::vector<SheetName> names;
    std::vector<QString> parts;   ///< of the sheets
    QString sharedPart;
    SheetContext context;
};
Result<WorkbookOutline> outlineOf(const ZipArchive &archive);
/// The codes of archives and XML speak of documents; here a spreadsheet is meant.
Error spokenOfWorkbooks(const Error &error);

using TakeRow = std::function<Result<void>(ReadRow &&)>;

Result<SheetFacts> readSheet(const PartBytes &part, const QString &name, const SheetContext &context, const TakeRow &take, Progress &progress);
/// <si> and <is>: runs joined, phonetic hints left out. The last token opened it.
Result<QString> richText(XmlStream &xml);
/// "A1:C4"; a row of 0 or a column of -1 for what isn't there.
CellRange cellRange(std::string_view reference);
/// "AB12" as column 27 and row 12; -1 and 0 for what isn't there.
std::pair<int, int> cellPlace(std::string_view reference);
/// "AB12" of column 27 and row 12.
QByteArray cellName(int column, int row);

} // namespace bd::ooxml

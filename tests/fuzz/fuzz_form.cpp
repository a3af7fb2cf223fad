// Fuzzes the readers of superiors' forms and the filling of their cells: whole files, and single parts of a package that is
// well-formed around them. The first byte selects. What is filled must be readable again and hold what was put into it.
#include "exchange/forms/form_heads.h"
#include "exchange/forms/form_places.h"
#include "exchange/forms/form_reader.h"
#include "ooxml/word_tables.h"
#include "ooxml/workbook_patch.h"
#include "ooxml/zip_archive.h"

#include <cstddef>
#include <cstdint>

namespace {

using namespace bd;

QByteArray workbookAround(const QByteArray &part, bool isBook)
{
    ooxml::ZipWriter zip;
    zip.add(QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add(QStringLiteral("[Content_Types].xml"), "<Types/>");
    zip.add(QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>");
    zip.add(QStringLiteral("xl/workbook.xml"), isBook ? part : QByteArray("<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
    zip.add(QStringLiteral("xl/s.xml"), isBook ? QByteArray("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>") : part);
    return zip.toBytes().value_or(QByteArray());
}

QByteArray documentAround(const QByteArray &part)
{
    ooxml::ZipWriter zip;
    zip.add(QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    zip.add(QStringLiteral("[Content_Types].xml"), "<Types/>");
    zip.add(QStringLiteral("word/document.xml"), part);
    return zip.toBytes().value_or(QByteArray());
}

void fillWorkbook(const exchange::Form &form, const std::vector<domain::FormCell> &cells)
{
    NoProgress progress;
    std::vector<ooxml::CellPatch> patches;
    for (const domain::FormCell &cell : cells) {
        for (const exchange::FormGrid &grid : form.grids) {
            if (grid.sheet == cell.sheet)
                patches.push_back({grid.number, cell.row + 1, cell.column, qint64(7)});
        }
    }
    const auto patched = ooxml::patchWorkbook(form.bytes, patches, progress);
    if (!patched)
        return;
    // What could be read before can be read behind it.
    if (const auto again = exchange::readForm(form.name, patched->bytes, progress); !again && again.error().code != QLatin1String("form.too_large"))
        __builtin_trap();
}

void fillWord(const exchange::Form &form, const std::vector<domain::FormCell> &cells)
{
    NoProgress progress;
    std::vector<ooxml::WordPatch> patches;
    for (const domain::FormCell &cell : cells) {
        for (const exchange::FormGrid &grid : form.grids) {
            if (grid.sheet == cell.sheet)
                patches.push_back({grid.number, cell.row, cell.column, QStringLiteral("7")});
        }
    }
    const auto patched = ooxml::patchWordTables(form.bytes, patches, progress);
    if (patched && !ooxml::readWordTables(patched->bytes, progress))
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    QString name = QStringLiteral("f.xlsx");
    switch (data[0] % 4) {
    case 0: bytes = workbookAround(bytes, false); break;
    case 1: bytes = workbookAround(bytes, true); break;
    case 2:
        bytes = documentAround(bytes);
        name = QStringLiteral("f.docx");
        break;
    default: break;
    }
    NoProgress progress;
    const auto form = exchange::readForm(name, bytes, progress);
    if (!form)
        return 0;
    std::vector<domain::FormCell> cells;
    for (const exchange::FormGrid &grid : form->grids) {
        const exchange::FormHeads heads(grid);
        for (int row = 0; row < std::min(grid.rows, 60); ++row) {
            for (int column = 0; column < std::min(grid.columns, 30); ++column) {
                if (heads.wantsFilling(row, column) || (row + column) % 7 == 0)
                    cells.push_back({grid.sheet, row, column, heads.rowWords(row), heads.columnWords(row, column), {}});
            }
        }
    }
    const auto places = exchange::placesOf(*form, cells);
    if (places.cells.size() + places.lost.size() != cells.size())
        __builtin_trap(); // no cell is forgotten
    form->format == QLatin1String("docx") ? fillWord(*form, places.cells) : fillWorkbook(*form, places.cells);
    return 0;
}

// Fuzzes the reader of spreadsheets and of the tables in them: whole files, and, since a fuzzer seldom gets through a checksum,
// single parts of a package that is well-formed around them. The first byte selects.
#include "exchange/activities/activity_rows.h"
#include "exchange/activities/sheet_layout.h"
#include "exchange/activities/table_file.h"
#include "ooxml/zip_archive.h"

#include <cstddef>
#include <cstdint>

namespace {

constexpr const char *parts[] = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"};

QByteArray wholePart(const QByteArray &name)
{
    if (name == "xl/workbook.xml")
        return "<workbook><workbookPr date1904=\"0\"/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    if (name == "xl/worksheets/sheet1.xml")
        return "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
               "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46027</v></c><c r=\"B2\" t=\"s\"><v>2</v></c></row></sheetData>"
               "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
    if (name == "xl/sharedStrings.xml")
        return "<sst><si><t>Ngày</t></si><si><t>Nội dung</t></si><si><t>Tọa đàm</t></si></sst>";
    if (name == "xl/styles.xml")
        return "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    return "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"x/sharedStrings\" "
           "Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
}

QByteArray packageAround(const QByteArray &bytes, std::size_t selected)
{
    bd::ooxml::ZipWriter zip;
    zip.add(QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add(QStringLiteral("[Content_Types].xml"), "<Types/>");
    for (std::size_t i = 0; i < std::size(parts); ++i)
        zip.add(QString::fromLatin1(parts[i]), i == selected ? bytes : wholePart(parts[i]));
    return zip.toBytes().value_or(QByteArray());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (const std::size_t selected = data[0] % (std::size(parts) + 2); selected < std::size(parts))
        bytes = packageAround(bytes, selected);
    bd::NoProgress progress;
    const auto file = bd::exchange::readTableFile(bytes, progress);
    if (!file)
        return 0;
    bd::exchange::TableKnowledge knowledge;
    bd::domain::Measure people;
    people.id = QStringLiteral("people");
    people.name = QStringLiteral("Người dự");
    people.isBySex = true;
    knowledge.measures = {people};
    bd::exchange::TableChoices choices;
    choices.today = QDate(2026, 7, 15);
    choices.withHidden = true;
    std::vector<bd::exchange::SheetLayout> layouts;
    for (std::size_t i = 0; i < file->sheets.size(); ++i) {
        layouts.push_back(bd::exchange::layoutOf(*file, static_cast<int>(i), knowledge.measures));
        choices.sheets.push_back(static_cast<int>(i));
    }
    const auto rows = bd::exchange::readActivityRows(*file, layouts, choices, knowledge, progress);
    for (const auto &row : rows->rows) {
        if (row.state == bd::exchange::RowState::Ready && (row.activity.title.isEmpty() || !row.activity.from.isValid() || row.activity.to < row.activity.from))
            __builtin_trap(); // what is ready can be stored
    }
    return 0;
}

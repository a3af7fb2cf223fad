#include "exchange/forms/form_reader.h"

#include "base/text/fold.h"
#include "exchange/activities/table_file.h"
#include "exchange/forms/form_heads.h"
#include "ooxml/package.h"
#include "ooxml/word_tables.h"
#include "ooxml/workbook_reader.h"

#include <algorithm>

namespace bd::exchange {

namespace {

constexpr std::size_t mostCells = 500'000; ///< of all grids

Result<FormGrid> emptyGrid(const QString &form, const QString &sheet, int number, qint64 rows, qint64 columns, std::size_t &total)
{
    if (rows * columns > static_cast<qint64>(mostCells) || total + static_cast<std::size_t>(rows * columns) > mostCells)
        return fail("form.too_large", {form});
    total += static_cast<std::size_t>(rows * columns);
    FormGrid grid;
    grid.sheet = sheet;
    grid.number = number;
    grid.rows = static_cast<int>(rows);
    grid.columns = static_cast<int>(columns);
    grid.cells.resize(static_cast<std::size_t>(rows * columns));
    return grid;
}

/// Marks what the cell covers; a cell that is covered itself covers nothing.
void merge(FormGrid &grid, int row, int column, int rowSpan, int columnSpan)
{
    if (!grid.isInside(row, column) || grid.at(row, column).isCovered)
        return;
    const int lastRow = std::min(row + rowSpan, grid.rows), lastColumn = std::min(column + columnSpan, grid.columns);
    grid.at(row, column).rowSpan = lastRow - row;
    grid.at(row, column).columnSpan = lastColumn - column;
    for (int y = row; y < lastRow; ++y) {
        for (int x = column; x < lastColumn; ++x) {
            if (y != row || x != column)
                grid.at(y, x).isCovered = true;
        }
    }
}

/// Merged cells of hostile files may overlap a million times: each cell is covered at most this often.
constexpr qint64 mostMerging = 4 * static_cast<qint64>(mostCells);

Result<Form> fromWorkbook(const QString &name, const QByteArray &bytes, Progress &progress)
{
    BD_ASSIGN(auto reader, ooxml::WorkbookReader::fromBytes(bytes));
    Form form{name, QStringLiteral("xlsx"), bytes, {}};
    std::size_t total = 0;
    for (std::size_t i = 0; i < reader.sheets().size(); ++i) {
        if (reader.sheets()[i].isHidden)
            continue;
        struct Found {
            int row;
            TableCell cell;
            bool isFormula;
        };
        std::vector<Found> found;
        qint64 rows = 0, columns = 0;
        const auto take = [&](ooxml::ReadRow &&row) -> Result<void> {
            for (const ooxml::ReadCell &read : row.cells) {
                TableCell cell = tableCell(read);
                if (cell.text.isEmpty() && !read.isFormula)
                    continue;
                if (found.size() >= mostCells)
                    return fail("form.too_large", {name});
                rows = std::max<qint64>(rows, row.number);
                columns = std::max<qint64>(columns, read.column + 1);
                found.push_back({row.number - 1, std::move(cell), read.isFormula});
            }
            return {};
        };
        BD_ASSIGN(const ooxml::SheetFacts facts, reader.read(static_cast<int>(i), take, progress));
        if (found.empty())
            continue;
        BD_ASSIGN(FormGrid grid, emptyGrid(name, text::squeezed(reader.sheets()[i].name), static_cast<int>(i), rows, columns, total));
        grid.isProtected = facts.isProtected;
        for (Found &one : found) {
            grid.at(one.row, one.cell.column).text = std::move(one.cell.text);
            grid.at(one.row, one.cell.column).hasFormula = one.isFormula;
        }
        qint64 done = 0;
        for (const ooxml::CellRange &range : facts.merged) {
            const qint64 height = std::min(range.lastRow, grid.rows) - range.firstRow + 1, width = std::min(range.lastColumn, grid.columns - 1) - range.firstColumn + 1;
            if (height > 0 && width > 0 && (done += height * width) <= mostMerging)
                merge(grid, range.firstRow - 1, range.firstColumn, static_cast<int>(height), static_cast<int>(width));
        }
        for (const ooxml::CellRange &range : facts.formulas) {
            for (int y = std::max(range.firstRow, 1); y <= std::min(range.lastRow, grid.rows) && done <= mostMerging; ++y) {
                for (int x = std::max(range.firstColumn, 0); x <= std::min(range.lastColumn, grid.columns - 1); ++x, ++done)
                    grid.at(y - 1, x).hasFormula = true;
            }
        }
        form.grids.push_back(std::move(grid));
    }
    return form;
}

/// The head and the foot of an official paper are tables without lines.
bool isLayout(const ooxml::WordTable &table)
{
    if (table.rows > 6 || table.columns > 3)
        return table.columns < 2;
    for (const ooxml::WordCell &cell : table.cells) {
        const QString words = text::searchKey(cell.text);
        if (words.contains(QLatin1String("cong hoa xa hoi")) || words.startsWith(QLatin1String("noi nhan")) || words.contains(QLatin1String("doc lap - tu do")))
            return true;
    }
    return table.columns < 2 || table.rows < 2;
}

Result<Form> fromWord(const QString &name, const QByteArray &bytes, Progress &progress)
{
    BD_ASSIGN(const std::vector<ooxml::WordTable> tables, ooxml::readWordTables(bytes, progress));
    Form form{name, QStringLiteral("docx"), bytes, {}};
    std::size_t total = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (isLayout(tables[i]))
            continue;
        const QString sheet = form.grids.empty() ? QString() : QString::number(form.grids.size() + 1);
        BD_ASSIGN(FormGrid grid, emptyGrid(name, sheet, static_cast<int>(i), tables[i].rows, tables[i].columns, total));
        for (const ooxml::WordCell &cell : tables[i].cells) {
            if (!grid.isInside(cell.row, cell.column) || grid.at(cell.row, cell.column).isCovered)
                continue;
            grid.at(cell.row, cell.column).text = cell.text;
            grid.at(cell.row, cell.column).hasFormula = cell.isFormula;
            merge(grid, cell.row, cell.column, cell.rowSpan, cell.columnSpan);
        }
        form.grids.push_back(std::move(grid));
    }
    return form;
}

bool isWorkbook(const QString &name, const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) { // a password, or an old file: its kind is told by its name
        const auto refused = ooxml::Package::refuseOtherFormats(bytes);
        const bool isEncrypted = !refused && refused.error().code == QLatin1String("docx.encrypted");
        return isEncrypted ? name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".xlsm"), Qt::CaseInsensitive)
                           : !refused && refused.error().code == QLatin1String("docx.not_word");
    }
    auto archive = ooxml::ZipArchive::fromBytes(bytes);
    return archive && (archive->contains(QStringLiteral("xl/workbook.xml")) || archive->contains(QStringLiteral("xl/workbook.bin")) || archive->contains(QStringLiteral("mimetype")));
}

} // namespace

QString cellLabel(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

Result<Form> readForm(const QString &name, const QByteArray &bytes, Progress &progress)
{
    if (!bytes.startsWith("PK") && !bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return fail("form.not_a_form", {name});
    const bool isTable = isWorkbook(name, bytes);
    auto form = isTable ? fromWorkbook(name, bytes, progress) : fromWord(name, bytes, progress);
    if (!form) {
        Error error = form.error();
        if (error.code.startsWith(QLatin1String("workbook.")))
            error.args.prepend(name);
        if (error.code == QLatin1String("docx.not_word") || error.code == QLatin1String("docx.no_main_part"))
            return fail("form.not_a_form", {name});
        if (error.code == QLatin1String("word_tables.too_large"))
            return fail("form.too_large", {name});
        return fail(error);
    }
    if (form->grids.empty())
        return fail("form.no_table", {name});
    for (FormGrid &grid : form->grids) {
        const FormHeads heads(grid);
        grid.firstHead = heads.firstHead();
        grid.headRows = heads.headRows();
    }
    return form;
}

} // namespace bd::exchange

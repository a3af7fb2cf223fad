#include "exchange/activities/table_file.h"

#include "base/text/csv.h"
#include "base/text/editable.h"
#include "base/text/fold.h"
#include "ooxml/workbook_reader.h"

#include <QStringDecoder>
#include <algorithm>
#include <cmath>

namespace bd::exchange {

namespace {

constexpr qsizetype longestCell = 10'000; ///< letters; more is no cell of a log

QString clean(const QString &text)
{
    return text::editable(text).trimmed().left(longestCell);
}

/// As Vietnamese programs show it: "1.150", "12,5".
QString numberText(double number, bool isPercent)
{
    const double shown = isPercent ? number * 100 : number;
    QString digits = std::abs(shown) < 1e15 ? QString::number(shown, 'f', 6) : QString::number(shown, 'g', 15);
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    digits.replace(u'.', u',');
    const qsizetype comma = digits.indexOf(u',');
    for (qsizetype at = (comma < 0 ? digits.size() : comma) - 3; at > (digits.startsWith(u'-') ? 1 : 0); at -= 3)
        digits.insert(at, u'.');
    return isPercent ? digits + u'%' : digits;
}

} // namespace

TableCell tableCell(const ooxml::ReadCell &read)
{
    using ooxml::CellKind;
    TableCell cell;
    cell.column = read.column;
    cell.lacksValue = read.lacksValue;
    switch (read.kind) {
    case CellKind::Words:
        cell.text = clean(read.text);
        break;
    case CellKind::Number:
        cell.kind = TableCell::Kind::Number;
        cell.number = read.number;
        cell.isPercent = read.isPercent;
        cell.text = numberText(read.number, read.isPercent);
        break;
    case CellKind::Boolean:
        cell.text = read.number > 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        break;
    case CellKind::Date:
        cell.kind = TableCell::Kind::Date;
        cell.day = read.day;
        cell.text = read.day.toString(QStringLiteral("dd/MM/yyyy"));
        break;
    case CellKind::Time:
        cell.text = QTime(0, 0).addSecs(read.seconds).toString(QStringLiteral("HH:mm"));
        break;
    case CellKind::Error:
        cell.kind = TableCell::Kind::Error;
        cell.text = clean(read.text);
        break;
    case CellKind::Empty:
        break;
    }
    return cell;
}

namespace {

Result<TableFile> fromWorkbook(const QByteArray &bytes, Progress &progress)
{
    BD_ASSIGN(auto reader, ooxml::WorkbookReader::fromBytes(bytes));
    TableFile file;
    int lines = 0;
    for (std::size_t i = 0; i < reader.sheets().size(); ++i) {
        TableSheet sheet;
        sheet.name = text::squeezed(reader.sheets()[i].name);
        sheet.isHidden = reader.sheets()[i].isHidden;
        const auto take = [&](ooxml::ReadRow &&row) -> Result<void> {
            TableLine line{row.number, row.isHidden, {}};
            for (const ooxml::ReadCell &read : row.cells) {
                TableCell cell = tableCell(read);
                if (!cell.text.isEmpty() || cell.lacksValue)
                    line.cells.push_back(std::move(cell));
            }
            if (line.cells.empty())
                return {};
            if (++lines > mostTableLines)
                return fail("table.too_long", {QString::number(mostTableLines)});
            sheet.lines.push_back(std::move(line));
            return {};
        };
        BD_ASSIGN(const ooxml::SheetFacts facts, reader.read(static_cast<int>(i), take, progress));
        for (const ooxml::CellRange &range : facts.merged)
            sheet.merged.push_back({range.firstRow, range.lastRow, range.firstColumn, range.lastColumn});
        sheet.hiddenColumns = facts.hiddenColumns;
        file.sheets.push_back(std::move(sheet));
    }
    return file;
}

Result<TableFile> fromCsv(const QByteArray &bytes)
{
    BD_ASSIGN(const QString text, csvText(bytes));
    const auto parsed = text::parseCsv(text);
    if (!parsed)
        return fail("csv.unreadable", parsed.error().args, parsed.error().code);
    if (parsed->size() > static_cast<std::size_t>(mostTableLines))
        return fail("table.too_long", {QString::number(mostTableLines)});
    TableSheet sheet;
    for (const text::CsvRow &row : *parsed) {
        TableLine line{row.line, false, {}};
        for (qsizetype i = 0; i < row.cells.size() && i < ooxml::WorkbookReader::mostColumns; ++i) {
            const QString words = clean(text::fromCsvCell(row.cells.at(i)));
            if (!words.isEmpty())
                line.cells.push_back({static_cast<int>(i), TableCell::Kind::Words, words, 0, {}, false, false});
        }
        if (!line.cells.empty())
            sheet.lines.push_back(std::move(line));
    }
    TableFile file;
    file.sheets.push_back(std::move(sheet));
    return file;
}

} // namespace

const TableCell *TableLine::at(int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), column, [](const TableCell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

QString TableLine::text(int column) const
{
    const TableCell *cell = at(column);
    return cell ? cell->text : QString();
}

Result<QString> csvText(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail("csv.workbook");
    const auto encoding = QStringConverter::encodingForData(bytes); // by a byte order mark
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return fail("csv.not_utf8");
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return fail("csv.empty");
    return text::nfc(text);
}

Result<TableFile> readTableFile(const QByteArray &bytes, Progress &progress)
{
    const bool isArchive = bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF\x11\xE0");
    const bool isMarkup = bytes.left(200).trimmed().startsWith('<'); // a web page by the name of .xls
    if (isMarkup)
        return fail("workbook.not_a_workbook");
    BD_ASSIGN(TableFile file, isArchive ? fromWorkbook(bytes, progress) : fromCsv(bytes));
    if (std::all_of(file.sheets.begin(), file.sheets.end(), [](const TableSheet &sheet) { return sheet.lines.empty(); }))
        return fail("table.empty");
    return file;
}

} // namespace bd::exchange

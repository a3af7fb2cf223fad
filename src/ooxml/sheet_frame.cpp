#include "ooxml/sheet_frame.h"

#include "base/text/fold.h"
#include "ooxml/zip_archive.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <xlsxwriter.h>

namespace bd::ooxml {
namespace {

constexpr int mostNameLetters = 31;       // of a tab
constexpr time_t fixedTime = 946'684'800; // 2000-01-01

constexpr double lineHeight = 15.75, mostHeight = 409; // points; the second is Excel's limit

int linesOfWords(QStringView words, double width)
{
    const auto most = std::max(3.0, width * 0.95); // letters of Times New Roman 12 against the digits that widths are counted in
    if (static_cast<double>(words.size()) <= most && !words.contains(u'\n'))
        return 1;
    int lines = 1;
    double used = 0;
    for (const QStringView word : qTokenize(words, u' ')) {
        const auto length = static_cast<double>(word.size());
        if (used > 0 && used + 1 + length > most) {
            ++lines;
            used = 0;
        }
        lines += static_cast<int>(std::max(0.0, length - 1) / most);
        used += (used > 0 ? 1 : 0) + length;
    }
    return lines + static_cast<int>(words.count(u'\n'));
}

void setProperties(lxw_workbook *book, const QString &title)
{
    QByteArray name = sheetUtf8(title);
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = fixedTime;
    workbook_set_properties(book, &properties);
}

struct Formats {
    lxw_format *title, *subtitle, *head;
    std::array<lxw_format *, 6> cells; ///< in the order of SheetStyles
    explicit Formats(lxw_workbook *book);
};

Formats::Formats(lxw_workbook *book)
{
    const auto make = [book](int size, bool bold) {
        lxw_format *format = workbook_add_format(book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, size);
        if (bold)
            format_set_bold(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    const auto cell = [&](bool bold, const char *shown = nullptr) {
        lxw_format *format = make(12, bold);
        format_set_text_wrap(format);
        format_set_border(format, LXW_BORDER_THIN);
        if (shown)
            format_set_num_format(format, shown);
        return format;
    };
    title = make(14, true);
    subtitle = make(12, false);
    head = cell(true);
    format_set_align(head, LXW_ALIGN_CENTER);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(head, 0xEDE7F6);
    cells = {cell(false), cell(true), cell(false, "#,##0"), cell(true, "#,##0"), cell(false, "#,##0.##"), cell(false, "dd/mm/yyyy")};
    format_set_align(cells.back(), LXW_ALIGN_LEFT);
}

/// A page wide, as long as letters stay nine points high; else as many pages as it takes, each with the first words of its rows.
void setPages(lxw_worksheet *sheet, const std::vector<SheetColumn> &columns, lxw_col_t lastColumn)
{
    constexpr double digitsAcross = 184, mostRepeated = 70; // at three quarters of the letters' size
    double digits = 0, repeated = 0;
    std::optional<lxw_col_t> repeatedTo;
    for (lxw_col_t i = 0; i <= lastColumn && i < columns.size(); ++i) {
        digits += columns[i].width;
        if (!repeatedTo && digits <= mostRepeated && !columns[i].isNumber && columns[i].width >= 18) {
            repeatedTo = i;
            repeated = digits;
        }
    }
    int pages = 1;
    if (digits > digitsAcross) {
        pages = static_cast<int>(std::ceil((digits - repeated) / (digitsAcross - repeated)));
        if (repeatedTo)
            worksheet_repeat_columns(sheet, 0, *repeatedTo);
    }
    worksheet_fit_to_pages(sheet, static_cast<uint16_t>(pages), 0);
}

void setPaper(lxw_worksheet *sheet, lxw_row_t head, lxw_row_t last, lxw_col_t lastColumn, const std::vector<SheetColumn> &columns)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_set_margins(sheet, 0.6, 0.6, 0.8, 0.8);
    setPages(sheet, columns, lastColumn);
    worksheet_repeat_rows(sheet, head, head);
    worksheet_freeze_panes(sheet, head + 1, 0);
    worksheet_print_area(sheet, 0, 0, last, lastColumn);
    worksheet_set_footer(sheet, "&C&P/&N");
}

lxw_col_t lastOnPaper(const std::vector<SheetColumn> &columns)
{
    const auto last = std::find_if(columns.rbegin(), columns.rend(), [](const SheetColumn &column) { return !column.isOffPaper; });
    return static_cast<lxw_col_t>(std::max<std::ptrdiff_t>(1, columns.rend() - last) - 1);
}

/// Writes title, subtitle, head and, where rows will stand, a cell of each look. Gives the row of the head.
int writeSheet(lxw_workbook *book, const FramedSheet &framed, const Formats &formats)
{
    const Sheet &sheet = framed.looks;
    lxw_worksheet *out = workbook_add_worksheet(book, sheetUtf8(framed.tab).constData());
    lxw_row_t row = 0;
    for (const auto &[text, format] : {std::pair(sheet.title, formats.title), std::pair(sheet.subtitle, formats.subtitle)}) {
        if (!text.isEmpty())
            worksheet_write_string(out, row++, 0, sheetUtf8(text).constData(), format);
    }
    if (row > 0)
        ++row; // air
    const lxw_row_t head = row;
    std::vector<SheetValue> titles;
    for (const SheetColumn &column : sheet.columns)
        titles.emplace_back(column.title);
    worksheet_set_row(out, head, rowHeight(linesOf(titles, sheet.columns)), nullptr);
    for (size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(out, column, column, sheet.columns[i].width, nullptr);
        worksheet_write_string(out, head, column, sheetUtf8(sheet.columns[i].title).constData(), formats.head);
    }
    // Before the rows below, whose number the library takes for the least that may be named.
    const auto lastColumn = static_cast<lxw_col_t>(std::max<size_t>(1, sheet.columns.size()) - 1);
    worksheet_autofilter(out, head, 0, head + static_cast<lxw_row_t>(framed.lastPlain), lastColumn);
    setPaper(out, head, head + static_cast<lxw_row_t>(framed.last), lastOnPaper(sheet.columns), sheet.columns);
    for (size_t i = 0; i < formats.cells.size(); ++i)
        worksheet_write_blank(out, head + 1, static_cast<lxw_col_t>(i), formats.cells[i]);
    worksheet_set_row(out, head + 2, rowHeight(1), nullptr); // so that the row before it is written now, and its looks numbered
    return static_cast<int>(head);
}

/// Takes the row of looks out of the sheet. Nothing where the XML isn't as the library writes it.
std::optional<SheetEnds> endsOf(QByteArray xml, int head)
{
    SheetEnds ends;
    ends.head = head;
    // It would name the rows that are here now; a reader that finds none counts for itself.
    if (const qsizetype at = xml.indexOf("<dimension "); at >= 0)
        xml.remove(at, xml.indexOf("/>", at) + 2 - at);
    const qsizetype from = xml.indexOf("<row r=\"" + QByteArray::number(head + 2) + '"'), to = xml.indexOf("</sheetData>");
    if (from < 0 || to < from)
        return std::nullopt;
    ends.before = xml.left(from);
    ends.behind = xml.mid(to);
    qsizetype at = from;
    for (int *style : {&ends.styles.words, &ends.styles.boldWords, &ends.styles.number, &ends.styles.boldNumber, &ends.styles.decimal, &ends.styles.date}) {
        at = xml.indexOf(" s=\"", at);
        if (at < 0 || at > to)
            return std::nullopt;
        at += 4;
        *style = xml.mid(at, xml.indexOf('"', at) - at).toInt();
    }
    return ends;
}

} // namespace

QByteArray sheetUtf8(const QString &text)
{
    return text::xmlSafe(text).toUtf8();
}

QString sheetName(const QString &wanted, QSet<QString> &used)
{
    QString name;
    for (const QChar c : wanted) {
        if (!QStringLiteral("[]:*?/\\").contains(c))
            name += c;
    }
    name = text::squeezed(name).left(mostNameLetters).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("1");
    QString unique = name;
    for (int i = 2; used.contains(unique.toLower()); ++i)
        unique = name.left(mostNameLetters - 4) + QStringLiteral(" %1").arg(i);
    used.insert(unique.toLower());
    return unique;
}

int linesOf(const std::vector<SheetValue> &cells, const std::vector<SheetColumn> &columns)
{
    int lines = 1;
    for (size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
        if (const auto *words = std::get_if<QString>(&cells[i]))
            lines = std::max(lines, linesOfWords(*words, columns[i].width));
    }
    return lines;
}

double rowHeight(int lines)
{
    return std::min(mostHeight, lines * lineHeight + 3);
}

QString sheetPart(std::size_t number)
{
    return QStringLiteral("xl/worksheets/sheet%1.xml").arg(number);
}

Result<WorkbookFrame> frameOf(const std::vector<FramedSheet> &sheets, const QString &title, const NarrowNames &names)
{
    const auto folder = NarrowFolder::make(names); // the library writes files only
    if (!folder)
        return fail("xlsx.unwritable", {}, folder.error().detail);
    QByteArray own = folder->name();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // words stand in the sheet, as those of the rows
    options.tmpdir = own.data();
    lxw_workbook *book = workbook_new_opt(folder->nameOf(QStringLiteral("frame.xlsx")).constData(), &options);
    if (!book)
        return fail("xlsx.unwritable", {}, QStringLiteral("workbook_new_opt"));
    setProperties(book, title);
    const Formats formats(book);
    std::vector<int> heads;
    for (const FramedSheet &sheet : sheets)
        heads.push_back(writeSheet(book, sheet, formats));
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return fail("xlsx.unwritable", {}, QString::fromLatin1(lxw_strerror(error)));
    const auto broken = [](const Error &error) { return Error{QStringLiteral("xlsx.unwritable"), {}, QStringLiteral("frame: ") + error.code}; };
    BD_ASSIGN(const ZipArchive archive, ZipArchive::open(folder->path() + QStringLiteral("/frame.xlsx")).map_error(broken));
    WorkbookFrame frame;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        BD_ASSIGN(const QByteArray xml, archive.read(sheetPart(i + 1)).map_error(broken));
        auto ends = endsOf(xml, heads[i]);
        if (!ends)
            return fail("xlsx.unwritable", {}, QStringLiteral("frame: a sheet of another form"));
        frame.sheets.push_back(std::move(*ends));
    }
    for (const QString &name : archive.names()) {
        if (name.startsWith(QLatin1String("xl/worksheets/sheet")))
            continue;
        BD_ASSIGN(QByteArray bytes, archive.read(name).map_error(broken));
        frame.parts.emplace_back(name, std::move(bytes));
    }
    return frame;
}

} // namespace bd::ooxml

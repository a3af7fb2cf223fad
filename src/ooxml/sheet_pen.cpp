#include "ooxml/sheet_pen.h"

#include "base/text/fold.h"

#include <algorithm>

namespace bd::ooxml {
namespace {

constexpr int mostNameLetters = 31;       // of a tab
constexpr time_t fixedTime = 946'684'800; // 2000-01-01

constexpr double lineHeight = 15.75, mostHeight = 409; // points; the second is Excel's limit

/// Lines that words take in a column, as a reader would break them. Programs other than Excel don't fit rows by themselves.
int linesOf(const QString &words, double width)
{
    const auto most = std::max(3.0, width * 0.95); // letters of Times New Roman 12 against the digits that widths are counted in
    if (static_cast<double>(words.size()) <= most && !words.contains(u'\n'))
        return 1;
    int lines = 1;
    double used = 0;
    for (const QString &word : words.split(u' ')) {
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

double heightOf(const SheetRow &row, const std::vector<SheetColumn> &columns)
{
    int lines = 1;
    for (size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
        if (const auto *words = std::get_if<QString>(&row.cells[i]))
            lines = std::max(lines, linesOf(*words, columns[i].width));
    }
    return std::min(mostHeight, lines * lineHeight + 3);
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetValue &value, const SheetColumn &look,
                    bool bold, const SheetFormats &formats)
{
    lxw_format *words = bold ? formats.boldWords : formats.words;
    if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
        return worksheet_write_string(sheet, row, column, sheetUtf8(*text).constData(), words);
    if (const auto *number = std::get_if<qint64>(&value))
        return worksheet_write_number(sheet, row, column, static_cast<double>(*number), bold ? formats.boldNumber : formats.number);
    if (const auto *number = std::get_if<double>(&value))
        return worksheet_write_number(sheet, row, column, *number, formats.decimal);
    if (const auto *day = std::get_if<QDate>(&value); day && day->isValid()) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &date, formats.date);
    }
    return worksheet_write_blank(sheet, row, column, look.isNumber ? (bold ? formats.boldNumber : formats.number) : words);
}

void setPaper(lxw_worksheet *sheet, lxw_row_t head, lxw_row_t last, lxw_col_t lastColumn)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_set_margins(sheet, 0.6, 0.6, 0.8, 0.8);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, head, head);
    worksheet_freeze_panes(sheet, head + 1, 0);
    worksheet_print_area(sheet, 0, 0, last, lastColumn);
    worksheet_set_footer(sheet, "&C&P/&N");
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

void setProperties(lxw_workbook *book, const QString &title)
{
    QByteArray name = sheetUtf8(title);
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = fixedTime;
    workbook_set_properties(book, &properties);
}

SheetFormats::SheetFormats(lxw_workbook *book)
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
    const auto cell = [&](bool bold) {
        lxw_format *format = make(12, bold);
        format_set_text_wrap(format);
        format_set_border(format, LXW_BORDER_THIN);
        return format;
    };
    title = make(14, true);
    subtitle = make(12, false);
    head = cell(true);
    format_set_align(head, LXW_ALIGN_CENTER);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(head, 0xEDE7F6);
    words = cell(false);
    boldWords = cell(true);
    number = cell(false);
    format_set_num_format(number, "#,##0");
    boldNumber = cell(true);
    format_set_num_format(boldNumber, "#,##0");
    date = cell(false);
    format_set_num_format(date, "dd/mm/yyyy");
    format_set_align(date, LXW_ALIGN_LEFT);
    decimal = cell(false);
    format_set_num_format(decimal, "#,##0.##");
}

SheetPen::SheetPen(lxw_workbook *book, const Sheet &sheet, const QString &name, const SheetFormats &formats)
    : m_out(workbook_add_worksheet(book, sheetUtf8(name).constData())), m_formats(formats), m_columns(sheet.columns), m_name(sheet.name)
{
    for (const auto &[text, format] : {std::pair(sheet.title, formats.title), std::pair(sheet.subtitle, formats.subtitle)}) {
        if (!text.isEmpty())
            worksheet_write_string(m_out, m_row++, 0, sheetUtf8(text).constData(), format);
    }
    if (m_row > 0)
        ++m_row; // air
    m_head = m_lastPlain = m_row;
    SheetRow titles;
    for (const SheetColumn &column : m_columns)
        titles.cells.emplace_back(column.title);
    worksheet_set_row(m_out, m_head, heightOf(titles, m_columns), nullptr);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_out, column, column, m_columns[i].width, nullptr);
        worksheet_write_string(m_out, m_head, column, sheetUtf8(m_columns[i].title).constData(), formats.head);
    }
}

Result<void> SheetPen::row(const SheetRow &line)
{
    for (const SheetValue &value : line.cells) {
        if (const auto *text = std::get_if<QString>(&value); text && text->size() > mostCellLetters)
            return fail("xlsx.too_long", {QString::number(mostCellLetters), m_name, QString::number(m_row - m_head + 1)});
    }
    if (++m_row >= mostSheetRows)
        return fail("xlsx.too_many_rows", {QString::number(mostSheetRows)});
    if (!line.isBold)
        m_lastPlain = m_row;
    worksheet_set_row(m_out, m_row, heightOf(line, m_columns), nullptr);
    for (size_t i = 0; i < m_columns.size(); ++i)
        writeCell(m_out, m_row, static_cast<lxw_col_t>(i), i < line.cells.size() ? line.cells[i] : SheetValue(), m_columns[i], line.isBold, m_formats);
    return {};
}

void SheetPen::finish()
{
    const auto lastColumn = static_cast<lxw_col_t>(std::max<size_t>(1, m_columns.size()) - 1);
    worksheet_autofilter(m_out, m_head, 0, m_lastPlain, lastColumn);
    setPaper(m_out, m_head, m_row, lastColumn);
}

} // namespace bd::ooxml

#include "ooxml/workbook.h"

#include "base/text/fold.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <xlsxwriter.h>

namespace bd::ooxml {
namespace {

constexpr qsizetype mostLetters = 32767; // of a cell, as Excel limits it
constexpr int mostNameLetters = 31;      // of a tab
constexpr time_t fixedTime = 946'684'800; // 2000-01-01: the same sheets give the same bytes

QByteArray utf8(const QString &text)
{
    return text::xmlSafe(text).toUtf8();
}

/// Excel's rules: no []:*?/\, no quote at either end, at most 31 letters, each name once.
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

constexpr double lineHeight = 15.75, mostHeight = 409; // points; the second is Excel's limit

/// Lines that words take in a column, as a reader would break them. Programs other than Excel don't fit rows by themselves.
int linesOf(const QString &words, double width)
{
    const auto most = std::max(3.0, width * 0.95); // letters of Times New Roman 12 against the digits that widths are counted in
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

struct Formats {
    lxw_format *title, *subtitle, *head, *words, *number, *date, *boldWords, *boldNumber;

    explicit Formats(lxw_workbook *book)
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
    }
};

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetValue &value, const SheetColumn &look,
                    bool bold, const Formats &formats)
{
    lxw_format *words = bold ? formats.boldWords : formats.words;
    if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
        return worksheet_write_string(sheet, row, column, utf8(*text).constData(), words);
    if (const auto *number = std::get_if<qint64>(&value))
        return worksheet_write_number(sheet, row, column, static_cast<double>(*number), bold ? formats.boldNumber : formats.number);
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

void writeSheet(lxw_workbook *book, const Sheet &sheet, const QString &name, const Formats &formats)
{
    lxw_worksheet *out = workbook_add_worksheet(book, utf8(name).constData());
    lxw_row_t row = 0;
    for (const auto &[text, format] : {std::pair(sheet.title, formats.title), std::pair(sheet.subtitle, formats.subtitle)}) {
        if (!text.isEmpty())
            worksheet_write_string(out, row++, 0, utf8(text).constData(), format);
    }
    if (row > 0)
        ++row; // air
    const lxw_row_t head = row;
    SheetRow titles;
    for (const SheetColumn &column : sheet.columns)
        titles.cells.emplace_back(column.title);
    worksheet_set_row(out, head, heightOf(titles, sheet.columns), nullptr);
    for (size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(out, column, column, sheet.columns[i].width, nullptr);
        worksheet_write_string(out, head, column, utf8(sheet.columns[i].title).constData(), formats.head);
    }
    lxw_row_t lastPlain = head;
    for (const SheetRow &line : sheet.rows) {
        ++row;
        if (!line.isBold)
            lastPlain = row;
        worksheet_set_row(out, row, heightOf(line, sheet.columns), nullptr);
        for (size_t i = 0; i < sheet.columns.size(); ++i)
            writeCell(out, row, static_cast<lxw_col_t>(i), i < line.cells.size() ? line.cells[i] : SheetValue(), sheet.columns[i], line.isBold, formats);
    }
    const auto lastColumn = static_cast<lxw_col_t>(std::max<size_t>(1, sheet.columns.size()) - 1);
    worksheet_autofilter(out, head, 0, lastPlain, lastColumn);
    setPaper(out, head, row, lastColumn);
}

Result<void> check(const std::vector<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets) {
        for (size_t i = 0; i < sheet.rows.size(); ++i) {
            for (const SheetValue &value : sheet.rows[i].cells) {
                if (const auto *text = std::get_if<QString>(&value); text && text->size() > mostLetters)
                    return fail("xlsx.too_long", {QString::number(mostLetters), sheet.name, QString::number(i + 1)});
            }
        }
    }
    return {};
}

} // namespace

Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets, const QString &title)
{
    BD_TRY(check(sheets));
    QTemporaryDir folder; // the library writes files only
    if (!folder.isValid())
        return fail("xlsx.unwritable", {}, folder.errorString());
    const QString path = folder.filePath(QStringLiteral("sheets.xlsx"));
    QByteArray own = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = own.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return fail("xlsx.unwritable", {}, QStringLiteral("workbook_new_opt"));
    QByteArray name = utf8(title);
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = fixedTime;
    workbook_set_properties(book, &properties);
    const Formats formats(book);
    QSet<QString> used;
    for (const Sheet &sheet : sheets)
        writeSheet(book, sheet, sheetName(sheet.name, used), formats);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return fail("xlsx.unwritable", {}, QString::fromLatin1(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("xlsx.unwritable", {}, file.errorString());
    return file.readAll();
}

} // namespace bd::ooxml

#include "ooxml/sheet_rows.h"

#include <QLocale>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>
#include <string_view>

namespace bd::ooxml {
namespace {

constexpr qint64 dayBeforeFirst = 2'415'020;     // 31/12/1899 as a Julian day: Excel's 0
constexpr qint64 lastBeforeMistake = 59;         // Excel knows a 29/02/1900
constexpr qint64 lastDay = 2'958'465;            // 31/12/9999
constexpr int mostBytesOfLetter = 7;             // "_x005F_"

/// Bytes at the end of a byte array whose room was asked for before.
class Pen {
public:
    Pen(QByteArray &out, qsizetype most) : m_out(out), m_size(out.size())
    {
        out.resize(m_size + most);
        m_at = out.data() + m_size;
    }
    ~Pen() { m_out.resize(m_at - m_out.constData()); }
    Pen(const Pen &) = delete;
    Pen &operator=(const Pen &) = delete;

    void put(char c) { *m_at++ = c; }
    void put(std::string_view bytes)
    {
        std::memcpy(m_at, bytes.data(), bytes.size());
        m_at += bytes.size();
    }

private:
    QByteArray &m_out;
    qsizetype m_size;
    char *m_at;
};

bool isHex(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

/// "_x0041_" stands for a letter in a cell, unless its underline is written so itself.
bool isLikeEscape(QStringView text)
{
    return text.size() >= 7 && text[1] == u'x' && text[6] == u'_' && std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

void putCodePoint(Pen &pen, char32_t c)
{
    if (c < 0x800) {
        pen.put(static_cast<char>(0xC0 | c >> 6));
    } else if (c < 0x10000) {
        pen.put(static_cast<char>(0xE0 | c >> 12));
        pen.put(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    } else {
        pen.put(static_cast<char>(0xF0 | c >> 18));
        pen.put(static_cast<char>(0x80 | (c >> 12 & 0x3F)));
        pen.put(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
    }
    pen.put(static_cast<char>(0x80 | (c & 0x3F)));
}

void putAscii(Pen &pen, char c, QStringView from)
{
    switch (c) {
    case '&': return pen.put(std::string_view("&amp;"));
    case '<': return pen.put(std::string_view("&lt;"));
    case '>': return pen.put(std::string_view("&gt;"));
    case '\r': return pen.put(std::string_view("_x000D_"));
    case '_': return isLikeEscape(from) ? pen.put(std::string_view("_x005F_")) : pen.put(c);
    case '\t':
    case '\n': return pen.put(c);
    default:
        if (c >= 0x20)
            pen.put(c);
    }
}

/// As text::xmlSafe() and XML want it: what XML can't hold is left out.
void putText(QByteArray &out, QStringView text)
{
    Pen pen(out, text.size() * mostBytesOfLetter);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (u < 0x80)
            putAscii(pen, static_cast<char>(u), text.sliced(i));
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            putCodePoint(pen, QChar::surrogateToUcs4(c, text[++i]));
        else if (!c.isSurrogate() && u < 0xFFFE)
            putCodePoint(pen, u);
    }
}

template <typename Number>
void putNumber(QByteArray &out, Number number)
{
    char digits[24];
    const auto [end, failed] = std::to_chars(digits, digits + sizeof digits, number);
    out.append(digits, failed == std::errc() ? end - digits : 0);
}

/// "A", "Z", "AA".
QByteArray letters(std::size_t column)
{
    QByteArray name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(static_cast<char>('A' + (column - 1) % 26));
    return name;
}

/// Days as Excel counts them; nothing where it has no calendar.
std::optional<qint64> serial(QDate day)
{
    const qint64 days = day.toJulianDay() - dayBeforeFirst;
    const qint64 number = days > lastBeforeMistake ? days + 1 : days;
    return day.isValid() && number > 0 && number <= lastDay ? std::optional(number) : std::nullopt;
}

bool hasOuterBlank(const QString &text)
{
    return text.front().isSpace() || text.back().isSpace();
}

} // namespace

SheetRows::SheetRows(const Sheet &looks, const SheetEnds &ends) : m_columns(looks.columns), m_name(looks.name), m_head(ends.head)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_begins.push_back("<c r=\"" + letters(i));
    const auto styled = [](int style, const char *rest) { return "\" s=\"" + QByteArray::number(style) + rest; };
    const SheetStyles &s = ends.styles;
    for (const bool bold : {false, true}) {
        const int words = bold ? s.boldWords : s.words, number = bold ? s.boldNumber : s.number;
        m_words[bold] = styled(words, "\" t=\"inlineStr\"><is><t");
        m_blankWords[bold] = styled(words, "\"/>");
        m_numbers[bold] = styled(number, "\"><v>");
        m_blankNumbers[bold] = styled(number, "\"/>");
    }
    m_decimal = styled(s.decimal, "\"><v>");
    m_date = styled(s.date, "\"><v>");
    for (int lines = 1; m_heights.empty() || rowHeight(lines) > rowHeight(lines - 1); ++lines)
        m_heights.push_back("\" ht=\"" + QByteArray::number(rowHeight(lines)) + "\" customHeight=\"1\">");
}

void SheetRows::putWords(QByteArray &out, const QString &text, bool isBold) const
{
    out += m_words[isBold];
    out += hasOuterBlank(text) ? " xml:space=\"preserve\">" : ">";
    putText(out, text);
    out += "</t></is></c>";
}

void SheetRows::putCell(QByteArray &out, const SheetValue &value, bool isNumber, bool isBold) const
{
    if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
        return putWords(out, *text, isBold);
    if (const auto *whole = std::get_if<qint64>(&value)) {
        out += m_numbers[isBold];
        putNumber(out, *whole);
    } else if (const auto *decimal = std::get_if<double>(&value); decimal && std::isfinite(*decimal)) {
        out += m_decimal;
        out += QByteArray::number(*decimal, 'g', QLocale::FloatingPointShortest);
    } else if (const auto *day = std::get_if<QDate>(&value); day && day->isValid()) {
        const auto days = serial(*day);
        if (!days)
            return putWords(out, day->toString(QStringLiteral("dd/MM/yyyy")), isBold);
        out += m_date;
        putNumber(out, *days);
    } else {
        out += isNumber ? m_blankNumbers[isBold] : m_blankWords[isBold];
        return;
    }
    out += "</v></c>";
}

Result<void> SheetRows::append(QByteArray &out, const std::vector<SheetValue> &cells, bool isBold)
{
    for (const SheetValue &value : cells) {
        if (const auto *text = std::get_if<QString>(&value); text && text->size() > mostCellLetters)
            return fail("xlsx.too_long", {QString::number(mostCellLetters), m_name, QString::number(m_count + 1)});
    }
    const qint64 row = m_head + ++m_count; // from 0
    if (row >= mostSheetRows)
        return fail("xlsx.too_many_rows", {QString::number(mostSheetRows)});
    if (!isBold)
        m_lastPlain = m_count;
    static const SheetValue nothing;
    const QByteArray number = QByteArray::number(row + 1);
    const auto lines = static_cast<std::size_t>(linesOf(cells, m_columns));
    out += "<row r=\"";
    out += number;
    out += m_heights[std::min(lines, m_heights.size()) - 1];
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        out += m_begins[i];
        out += number;
        putCell(out, i < cells.size() ? cells[i] : nothing, m_columns[i].isNumber, isBold);
    }
    out += "</row>";
    return {};
}

} // namespace bd::ooxml

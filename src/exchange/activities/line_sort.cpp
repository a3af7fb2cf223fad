#include "exchange/activities/line_sort.h"

#include "base/text/fold.h"
#include "exchange/activities/head_words.h"
#include "exchange/activities/sheet_layout.h"

#include <QRegularExpression>
#include <algorithm>

namespace bd::exchange {

using domain::TypedState;

LineSorter::LineSorter(const TableSheet &sheet, const SheetLayout &layout, const TableChoices &choices, const std::vector<MeantColumn> &columns)
    : m_sheet(sheet), m_layout(layout), m_choices(choices), m_columns(columns)
{
    for (const MergedCells &range : sheet.merged) {
        if (range.lastLine > range.firstLine && range.lastColumn == range.firstColumn)
            m_tall.push_back(range);
    }
}

std::optional<Error> LineSorter::whyNoRow(const TableLine &line)
{
    const auto because = [](const char *code, const QStringList &args = {}) { return std::optional(fail(code, args).value()); };
    m_line = &line;
    if (m_isOver || isSignature())
        return because("row.signature");
    if (isNumberingLine(line) && !m_hasRows)
        return because("row.numbering");
    if (line.isHidden && !m_choices.withHidden)
        return because("row.hidden");
    if (isRepeatedHead())
        return because("row.repeated_head");
    const QString first = firstWords();
    if (isTotalWord(first) && !saysDate())
        return because("row.total");
    if (isGroup()) {
        m_group = first;
        return because("row.group", {first});
    }
    m_hasRows = true;
    return std::nullopt;
}

const MeantColumn *LineSorter::meant(int column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [column](const MeantColumn &one) { return one.column == column; });
    return found == m_columns.end() ? nullptr : &*found;
}

domain::DateHabit LineSorter::habit(DateOrder order) const
{
    const auto year = m_choices.year ? m_choices.year : m_layout.year;
    return {year, m_choices.today, order == DateOrder::MonthFirst};
}

const TableCell *LineSorter::tallCell(const TableLine &line, int column) const
{
    for (const MergedCells &range : m_tall) {
        if (range.firstColumn != column || line.number <= range.firstLine || line.number > range.lastLine)
            continue;
        const auto above = std::lower_bound(m_sheet.lines.begin(), m_sheet.lines.end(), range.firstLine,
                                            [](const TableLine &one, int number) { return one.number < number; });
        if (above != m_sheet.lines.end() && above->number == range.firstLine)
            return above->at(column);
    }
    return nullptr;
}

bool LineSorter::hasTallDate() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [this](const MeantColumn &column) {
        const bool isDate = column.meaning.role == TableRole::Date || column.meaning.role == TableRole::FromDate;
        return isDate && tallCell(*m_line, column.column);
    });
}

/// The first cell that isn't a number in order.
QString LineSorter::firstWords() const
{
    static const QRegularExpression number(QStringLiteral("^\\(?([IVXLC]+|\\d+|[A-Za-z])[.)]*$"));
    for (const TableCell &cell : m_line->cells) {
        if (cell.kind == TableCell::Kind::Words && !number.match(cell.text).hasMatch())
            return cell.text;
    }
    return {};
}

bool LineSorter::saysDate() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [this](const MeantColumn &column) {
        const TableRole role = column.meaning.role;
        return (role == TableRole::Date || role == TableRole::FromDate || role == TableRole::ToDate) && !m_line->text(column.column).isEmpty()
            && !isTotalWord(m_line->text(column.column));
    });
}

/// "Người lập biểu", "Thủ trưởng": nothing of a table comes after it.
bool LineSorter::isSignature()
{
    if (m_line->cells.size() > 4 || !m_hasRows)
        return false;
    for (const TableCell &cell : m_line->cells) {
        if (cell.kind != TableCell::Kind::Words || !isSignatureWord(cell.text) || cell.text.size() > 80)
            return false;
    }
    m_isOver = true;
    return true;
}

/// The head stands again on every page of some tables.
bool LineSorter::isRepeatedHead() const
{
    int same = 0, all = 0;
    for (const MeantColumn &column : m_columns) {
        const QString words = m_line->text(column.column);
        if (words.isEmpty())
            continue;
        ++all;
        same += !column.head.isEmpty() && text::searchKey(column.head).endsWith(text::searchKey(words)) ? 1 : 0;
    }
    return all >= 2 && same == all;
}

/// "I. Truyền thông": words in one column, besides a number in order, and no figures.
bool LineSorter::isGroup() const
{
    int words = 0;
    for (const TableCell &cell : m_line->cells) {
        const MeantColumn *column = meant(cell.column);
        const bool isNumber = column && column->meaning.role == TableRole::Number;
        if (isNumber)
            continue;
        if (cell.kind != TableCell::Kind::Words || cell.lacksValue)
            return false;
        ++words;
    }
    if (words != 1 || hasTallDate())
        return false;
    const domain::TypedDays days = domain::typedDays(firstWords(), habit(DateOrder::DayFirst));
    const bool isMonth = days.isUnderstood() && days.isPartial; // "Tháng 5" over the rows of May
    return isMonth || (days.state == TypedState::Unknown && !isOwnRow());
}

/// A single cell that a title column holds without any group mark is a row whose other cells are missing, and told so.
bool LineSorter::isOwnRow() const
{
    static const QRegularExpression mark(QStringLiteral("^\\s*([IVXLC]+|[A-Z]|\\d{1,2}(\\.\\d{1,2})*)\\s*[.)\\-–:/]"));
    const TableCell *only = nullptr;
    bool hasNumber = false;
    for (const TableCell &cell : m_line->cells) {
        const MeantColumn *column = meant(cell.column);
        if (column && column->meaning.role == TableRole::Number)
            hasNumber = true;
        else
            only = &cell;
    }
    if (!only)
        return true;
    static const QRegularExpression roman(QStringLiteral("^([IVXLC]+|[A-Z])[.)]*$"));
    const bool isTitle = std::any_of(m_columns.begin(), m_columns.end(), [&](const MeantColumn &one) { return one.column == only->column && one.meaning.role == TableRole::Title; });
    const bool isWide = std::any_of(m_sheet.merged.begin(), m_sheet.merged.end(), [&](const MergedCells &range) {
        return range.firstLine == m_line->number && range.firstColumn <= only->column && range.lastColumn >= only->column && range.lastColumn > range.firstColumn;
    });
    if (!isTitle || isWide || mark.match(only->text).hasMatch() || only->text == only->text.toUpper())
        return false;
    if (hasNumber) { // "I | Truyền thông" groups, "12 | Tọa đàm" is a row that lacks its date
        for (const TableCell &cell : m_line->cells) {
            if (&cell != only && roman.match(cell.text).hasMatch())
                return false;
        }
    }
    return true;
}

} // namespace bd::exchange

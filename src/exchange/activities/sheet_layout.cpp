#include "exchange/activities/sheet_layout.h"

#include "base/text/fold.h"
#include "domain/typed_date.h"
#include "exchange/activities/head_words.h"
#include "exchange/activities/number_text.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace bd::exchange {

namespace {

constexpr std::size_t headWithin = 60;      ///< lines
constexpr std::size_t mostHeadCells = 300;  ///< of a line
constexpr qsizetype longestHeadCell = 160;  ///< letters
constexpr int mostSamples = 4;
constexpr int mostJudged = 2000;            ///< lines that a column is judged by
constexpr int leastTitle = 12;              ///< letters on the average

const MergedCells *mergedAt(const TableSheet &sheet, int line, int column)
{
    for (const MergedCells &range : sheet.merged) {
        if (line >= range.firstLine && line <= range.lastLine && column >= range.firstColumn && column <= range.lastColumn)
            return &range;
    }
    return nullptr;
}

/// What columns hold, for those whose head says nothing, and for the signs of numbers.
struct Contents {
    int filled = 0, dates = 0, numbers = 0, words = 0;
    qint64 letters = 0;
    int dayFirst = 0, monthFirst = 0; ///< words that can be read one way only
    int lowSerials = 0, highSerials = 0; ///< real dates up to the 12th, and later ones
    double largest = 0;
    SeparatorVotes votes;
};

class LayoutFinder {
public:
    LayoutFinder(const TableFile &file, int index, const std::vector<domain::Measure> &measures)
        : m_file(file), m_sheet(file.sheets[static_cast<std::size_t>(index)]), m_measures(measures), m_heads(measures)
    {
        m_layout.sheet = index;
    }

    SheetLayout find()
    {
        if (m_sheet.lines.empty())
            return m_layout;
        findHead();
        readCaptions();
        readColumns();
        judge();
        guessFromContents();
        settle();
        sign();
        return std::move(m_layout);
    }

private:
    // --- the head ---

    int score(const TableLine &line) const
    {
        std::set<std::pair<TableRole, QString>> roles;
        std::size_t seen = 0;
        for (const TableCell &cell : line.cells) {
            if (cell.kind != TableCell::Kind::Words || cell.text.size() > longestHeadCell)
                continue;
            if (++seen > mostHeadCells)
                break;
            const HeadMeaning meaning = m_heads.meaning({cell.text});
            if (meaning.isKnown())
                roles.insert({meaning.role, meaning.measure});
        }
        const auto has = [&](TableRole role) {
            return std::any_of(roles.begin(), roles.end(), [role](const auto &one) { return one.first == role; });
        };
        const bool isHead = roles.size() >= 2 && (has(TableRole::Title) || has(TableRole::Date) || has(TableRole::FromDate) || roles.size() >= 3);
        return isHead ? static_cast<int>(roles.size()) : 0;
    }

    bool hasData(const TableLine &line) const
    {
        return std::any_of(line.cells.begin(), line.cells.end(), [](const TableCell &cell) { return cell.kind != TableCell::Kind::Words; });
    }

    /// A second head row: words only, and nothing under the columns of the first that stand for themselves.
    bool continuesHead(const TableLine &head, const TableLine &next) const
    {
        if (hasData(next) || isNumberingLine(next) || next.cells.empty() || next.number > head.number + 2)
            return false;
        int known = 0, under = 0;
        for (const TableCell &cell : next.cells) {
            if (cell.text.size() > longestHeadCell)
                return false;
            const MergedCells *merged = mergedAt(m_sheet, head.number, cell.column);
            const bool isInGroup = (merged && merged->lastColumn > merged->firstColumn) || head.text(cell.column).isEmpty();
            under += isInGroup ? 1 : 0;
            known += m_heads.meaning({cell.text}).isKnown() ? 1 : 0;
        }
        const auto count = static_cast<int>(next.cells.size());
        // "Tổng | Trong đó nữ" under one "Số lượt người": the first of them may stand right under it
        return known * 2 >= count && under * 2 >= count;
    }

    /// The row over the head groups its columns: "Số lượt người" over "Tổng" and "Trong đó nữ".
    bool groupsHead(const TableLine &above, const TableLine &head) const
    {
        if (hasData(above) || above.number + 2 < head.number || above.cells.size() < 2)
            return false;
        int known = 0;
        for (const TableCell &cell : above.cells)
            known += cell.text.size() <= longestHeadCell && m_heads.meaning({cell.text}).isKnown() ? 1 : 0;
        return known >= 2;
    }

    void findHead()
    {
        int best = 0;
        m_layout.firstHead = 0;
        m_layout.lastHead = -1;
        for (std::size_t i = 0; i < std::min(headWithin, m_sheet.lines.size()); ++i) {
            if (const int found = score(m_sheet.lines[i]); found > best) {
                best = found;
                m_layout.firstHead = m_layout.lastHead = static_cast<int>(i);
            }
        }
        if (best == 0)
            return;
        while (m_layout.lastHead + 1 < static_cast<int>(m_sheet.lines.size()) && m_layout.lastHead - m_layout.firstHead < 2
               && continuesHead(line(m_layout.lastHead), line(m_layout.lastHead + 1)))
            ++m_layout.lastHead;
        while (m_layout.firstHead > 0 && m_layout.lastHead - m_layout.firstHead < 2 && groupsHead(line(m_layout.firstHead - 1), line(m_layout.firstHead)))
            --m_layout.firstHead;
    }

    const TableLine &line(int place) const { return m_sheet.lines[static_cast<std::size_t>(place)]; }

    /// What stands over a column, from the top: merged cells count for all of their columns, and without merging a group's word
    /// counts up to the next one.
    QStringList headOf(int column) const
    {
        QStringList parts;
        for (int place = m_layout.firstHead; place <= m_layout.lastHead; ++place) {
            const TableLine &head = line(place);
            QString text = head.text(column);
            if (text.isEmpty()) {
                if (const MergedCells *merged = mergedAt(m_sheet, head.number, column)) {
                    if (merged->firstLine == head.number)
                        text = head.text(merged->firstColumn);
                } else if (place < m_layout.lastHead && !line(m_layout.lastHead).text(column).isEmpty()) {
                    for (int left = column - 1; left >= 0 && text.isEmpty() && !line(m_layout.lastHead).text(left).isEmpty(); --left)
                        text = head.text(left);
                }
            }
            text = text::squeezed(text);
            if (!text.isEmpty() && (parts.isEmpty() || parts.last() != text))
                parts << text;
        }
        return parts;
    }

    void readCaptions()
    {
        for (int place = 0; place < (m_layout.lastHead < 0 ? 0 : m_layout.firstHead); ++place) {
            QStringList words;
            for (const TableCell &cell : line(place).cells)
                words << cell.text;
            m_layout.captions << text::squeezed(words.join(u' '));
        }
        const auto yearIn = [](const QString &text) -> std::optional<int> {
            static const QRegularExpression year(QStringLiteral("(?<!\\d)(20[0-4]\\d)(?!\\d)"));
            const auto match = year.match(text);
            return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
        };
        for (const QString &text : m_layout.captions + QStringList{m_sheet.name, m_file.name}) {
            if (!m_layout.year)
                m_layout.year = yearIn(text);
        }
    }

    // --- the columns ---

    void readColumns()
    {
        std::set<int> used;
        for (const TableLine &one : m_sheet.lines) {
            for (const TableCell &cell : one.cells)
                used.insert(cell.column);
        }
        for (const int column : used) {
            TableColumnInfo info;
            info.column = column;
            const QStringList parts = m_layout.lastHead < 0 ? QStringList() : headOf(column);
            info.head = parts.join(QStringLiteral(" – "));
            info.isHidden = std::any_of(m_sheet.hiddenColumns.begin(), m_sheet.hiddenColumns.end(),
                                        [column](const auto &range) { return column >= range.first && column <= range.second; });
            const HeadMeaning meaning = m_heads.meaning(parts);
            info.guess.role = meaning.role;
            info.guess.measure = meaning.measure;
            if (meaning.role == TableRole::Cost)
                info.guess.factor = meaning.factor ? *meaning.factor : captionUnit();
            m_layout.columns.push_back(std::move(info));
        }
    }

    /// "Đơn vị tính: triệu đồng" above the table; 0 where nothing says it.
    qint64 captionUnit() const
    {
        for (const QString &caption : m_layout.captions) {
            const QString folded = text::searchKey(caption);
            if (folded.contains(QLatin1String("don vi tinh")) || folded.contains(QLatin1String("dvt")))
                return moneyUnit(caption).value_or(0);
        }
        return 0;
    }

    void judgeCell(Contents &contents, const TableCell &cell) const
    {
        ++contents.filled;
        if (cell.kind == TableCell::Kind::Date) {
            ++contents.dates;
            ++(cell.day.day() <= 12 ? contents.lowSerials : contents.highSerials);
            return;
        }
        if (cell.kind == TableCell::Kind::Number) {
            ++contents.numbers;
            contents.largest = std::max(contents.largest, cell.number);
            return;
        }
        static const QRegularExpression dateLike(QStringLiteral("^\\D{0,20}(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})(\\s*[/.\\-]\\s*\\d{2,4})?\\D{0,3}$"));
        static const QRegularExpression numberLike(QStringLiteral("^\\d[\\d.,\\s]*$"));
        contents.letters += cell.text.size();
        const auto date = dateLike.match(cell.text);
        if (date.hasMatch() && !date.captured(3).isEmpty()) {
            const int first = date.captured(1).toInt(), second = date.captured(2).toInt();
            contents.dayFirst += first > 12 && second <= 12 ? 1 : 0;
            contents.monthFirst += second > 12 && first <= 12 ? 1 : 0;
            ++contents.dates;
        } else if (numberLike.match(cell.text).hasMatch()) {
            ++contents.numbers;
            contents.largest = std::max(contents.largest, QString(cell.text).remove(QRegularExpression(QStringLiteral("[^\\d]"))).toDouble());
        } else if (cell.text.size() <= 40 && domain::typedDays(cell.text, {m_layout.year.value_or(2000), {}, false}).state == domain::TypedState::Understood) {
            ++contents.dates;
        } else {
            ++contents.words;
        }
        contents.votes.add(cell.text);
    }

    void judge()
    {
        m_contents.assign(m_layout.columns.size(), {});
        int judged = 0;
        for (auto place = static_cast<std::size_t>(m_layout.lastHead + 1); place < m_sheet.lines.size(); ++place) {
            const TableLine &one = m_sheet.lines[place];
            ++m_layout.dataLines;
            m_layout.hiddenLines += one.isHidden ? 1 : 0;
            const bool isJudged = judged < mostJudged && !isNumberingLine(one);
            judged += isJudged ? 1 : 0;
            std::size_t at = 0;
            for (const TableCell &cell : one.cells) {
                while (at < m_layout.columns.size() && m_layout.columns[at].column < cell.column)
                    ++at;
                TableColumnInfo &info = m_layout.columns[at];
                ++info.filled;
                if (!isJudged)
                    continue;
                judgeCell(m_contents[at], cell);
                if (info.samples.size() < mostSamples && !cell.text.isEmpty() && !info.samples.contains(cell.text))
                    info.samples << cell.text;
            }
        }
    }

    bool has(TableRole role) const
    {
        return std::any_of(m_layout.columns.begin(), m_layout.columns.end(), [role](const TableColumnInfo &info) { return info.guess.role == role; });
    }

    /// Dates and titles are found by what columns hold, where heads don't say it or say it wrongly.
    void guessFromContents()
    {
        std::optional<std::size_t> dates, titles;
        double longest = leastTitle;
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            const Contents &contents = m_contents[i];
            TableColumnInfo &info = m_layout.columns[i];
            const bool isFree = info.guess.role == TableRole::None || info.guess.role == TableRole::Number;
            const bool holdsDates = contents.dates > 0 && contents.dates * 10 >= contents.filled * 6;
            if (isFree && holdsDates && !dates)
                dates = i;
            const double average = contents.words > 0 ? static_cast<double>(contents.letters) / contents.filled : 0;
            if (isFree && contents.words * 10 >= contents.filled * 7 && average > longest) {
                titles = i;
                longest = average;
            }
        }
        const auto isEmptyOfDates = [&](std::size_t i) { return m_contents[i].dates == 0 && m_contents[i].filled > 0; };
        for (std::size_t i = 0; i < m_layout.columns.size() && dates; ++i) {
            if (m_layout.columns[i].guess.role == TableRole::Date && isEmptyOfDates(i))
                m_layout.columns[i].guess.role = TableRole::None; // "Thời gian": 90 phút
        }
        if (dates && !has(TableRole::Date) && !has(TableRole::FromDate))
            m_layout.columns[*dates].guess.role = TableRole::Date;
        if (titles && !has(TableRole::Title))
            m_layout.columns[*titles].guess.role = TableRole::Title;
    }

    /// One column for each role; numbers of women beside the total that they are of; signs and units decided or asked about.
    void settle()
    {
        std::set<std::pair<TableRole, QString>> taken;
        QString lastTotal;
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            TableColumnInfo &info = m_layout.columns[i];
            ColumnMeaning &guess = info.guess;
            const bool isSexed = guess.role == TableRole::Women || guess.role == TableRole::Men;
            if (guess.role == TableRole::Total && guess.measure.isEmpty())
                guess.measure = QStringLiteral("people");
            if (isSexed && guess.measure.isEmpty())
                guess.measure = lastTotal.isEmpty() ? QStringLiteral("people") : lastTotal;
            if (guess.role == TableRole::Total && isBySex(guess.measure))
                lastTotal = guess.measure;
            const bool mayRepeat = guess.role == TableRole::None || guess.role == TableRole::Result;
            if (!mayRepeat && !taken.insert({guess.role, guess.measure}).second)
                guess.role = TableRole::None;
            settleNumbers(info, m_contents[i]);
            settleDates(info, m_contents[i]);
        }
    }

    bool isBySex(const QString &id) const
    {
        return std::any_of(m_measures.begin(), m_measures.end(), [&](const domain::Measure &m) { return m.id == id && m.isBySex; });
    }

    void settleNumbers(TableColumnInfo &info, const Contents &contents) const
    {
        ColumnMeaning &guess = info.guess;
        const bool isMoney = guess.role == TableRole::Cost;
        if (!isMoney && guess.role != TableRole::Total && guess.role != TableRole::Women && guess.role != TableRole::Men)
            return;
        constexpr double surelyDong = 100'000; // no activity of an office costs as many millions
        if (isMoney && guess.factor == 0 && (contents.largest >= surelyDong || contents.numbers == 0))
            guess.factor = 1;
        info.asksUnit = isMoney && guess.factor == 0;
        decideSeparators(contents.votes, isMoney, guess.factor, guess, info.asksSeparators);
    }

    void settleDates(TableColumnInfo &info, const Contents &contents) const
    {
        const TableRole role = info.guess.role;
        if (role != TableRole::Date && role != TableRole::FromDate && role != TableRole::ToDate)
            return;
        // Excel set to English turns "5/1/2026" into the 1st of May and leaves "13/1/2026" as words.
        const bool mayBeSwapped = contents.lowSerials >= 3 && contents.highSerials == 0 && contents.dayFirst > 0;
        info.asksDateOrder = (contents.monthFirst > 0 && contents.dayFirst == 0) || mayBeSwapped;
        if (info.asksDateOrder)
            info.guess.order = DateOrder::Undecided;
    }

    void sign()
    {
        QStringList heads;
        for (const TableColumnInfo &info : m_layout.columns) {
            if (!info.head.isEmpty())
                heads << text::searchKey(info.head);
        }
        if (heads.isEmpty())
            heads << QStringLiteral("#%1").arg(m_layout.columns.size());
        m_layout.signature = QString::fromLatin1(QCryptographicHash::hash(heads.join(u'|').toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    }

    const TableFile &m_file;
    const TableSheet &m_sheet;
    const std::vector<domain::Measure> &m_measures;
    HeadReader m_heads;
    SheetLayout m_layout;
    std::vector<Contents> m_contents;
};

} // namespace

bool SheetLayout::isUsable() const
{
    const auto has = [this](TableRole role) {
        return std::any_of(columns.begin(), columns.end(), [role](const TableColumnInfo &info) { return info.guess.role == role; });
    };
    return has(TableRole::Title) && (has(TableRole::Date) || has(TableRole::FromDate));
}

bool isNumberingLine(const TableLine &line)
{
    static const QRegularExpression number(QStringLiteral("^\\(?([A-Z]|\\d{1,2})\\)?$"));
    int last = 0, inOrder = 0;
    for (const TableCell &cell : line.cells) {
        if (cell.kind == TableCell::Kind::Date || !number.match(cell.text).hasMatch())
            return false;
        const int value = QString(cell.text).remove(u'(').remove(u')').toInt();
        inOrder += value == last + 1 ? 1 : 0;
        last = value > 0 ? value : last;
    }
    return line.cells.size() >= 3 && inOrder >= 2;
}

SheetLayout layoutOf(const TableFile &file, int sheet, const std::vector<domain::Measure> &measures)
{
    return LayoutFinder(file, sheet, measures).find();
}

} // namespace bd::exchange

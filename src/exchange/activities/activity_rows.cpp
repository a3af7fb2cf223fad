#include "exchange/activities/activity_rows.h"

#include "base/text/fold.h"
#include "exchange/activities/head_words.h"
#include "exchange/activities/line_sort.h"
#include "exchange/activities/number_text.h"
#include "exchange/plan/kinds.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

namespace bd::exchange {

namespace {

using domain::Figure;
using domain::TypedState;

constexpr int progressEach = 256; ///< rows

QString shortHash(const QString &text, qsizetype letters)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(letters));
}

/// Names as people write them, to ids.
class KindFinder {
public:
    explicit KindFinder(const TableKnowledge &knowledge)
    {
        for (const auto &[name, kind] : knowledge.sections)
            m_sections.insert(text::searchKey(name), kind);
        for (const KnownKind &kind : knowledge.kinds) {
            m_ids.insert(text::searchKey(kind.name), kind.id);
            m_ids.insert(kind.id, kind.id);
        }
    }
    QString find(const QString &words) const { return m_ids.value(text::searchKey(words)); }
    domain::SectionKind section(const QString &words) const
    {
        const auto named = m_sections.constFind(text::searchKey(words));
        return named != m_sections.constEnd() ? *named : topicOf(words);
    }

private:
    QHash<QString, domain::SectionKind> m_sections;
    QHash<QString, QString> m_ids;
};

class SheetRows {
public:
    SheetRows(const TableSheet &sheet, const SheetLayout &layout, const TableChoices &choices, const KindFinder &kinds,
              std::vector<ImportedRow> &rows, QHash<QString, int> &keys)
        : m_sheet(sheet), m_layout(layout), m_choices(choices), m_kinds(kinds), m_rows(rows), m_keys(keys), m_sorter(sheet, layout, choices, m_columns)
    {
        for (const TableColumnInfo &info : layout.columns) {
            const ColumnMeaning meaning = meaningIn(layout, info, choices);
            if (meaning.role != TableRole::None)
                m_columns.push_back({info.column, info.head, meaning});
        }
        static const QRegularExpression digits(QStringLiteral("\\d"));
        m_source = shortHash(layout.signature + u'|' + sheet.name + u'|' + text::searchKey(layout.captions.join(u'|')).remove(digits), 12);
    }

    Result<void> read(Progress &progress, qint64 &done, qint64 total)
    {
        for (auto place = static_cast<std::size_t>(m_layout.lastHead + 1); place < m_sheet.lines.size(); ++place) {
            if (++done % progressEach == 0) {
                progress.report(done, total);
                if (progress.isCancelled())
                    return fail("cancelled");
            }
            line(m_sheet.lines[place]);
        }
        return {};
    }

private:
    void line(const TableLine &source)
    {
        m_line = &source;
        m_row = {};
        m_row.sheet = m_layout.sheet;
        m_row.line = source.number;
        if (auto why = m_sorter.whyNoRow(source)) {
            m_row.state = RowState::Skipped;
            m_row.activity.title = wordsOfLine().left(200);
            m_row.findings.push_back({std::move(*why), true, -1});
            m_rows.push_back(std::move(m_row));
            return;
        }
        activity();
        m_rows.push_back(std::move(m_row));
    }

    QString wordsOfLine() const
    {
        QStringList words;
        for (const TableCell &cell : m_line->cells)
            words << cell.text;
        return text::squeezed(words.join(u' '));
    }

    // --- what a row says ---

    QString text(const MeantColumn &column) const { return m_line->text(column.column); }

    void refuse(const tl::unexpected<Error> &why, const MeantColumn *column = nullptr)
    {
        m_row.state = RowState::Refused;
        m_row.findings.push_back({why.value(), false, column ? column->column : -1});
    }

    void note(const tl::unexpected<Error> &what, const MeantColumn *column = nullptr) { m_row.findings.push_back({what.value(), true, column ? column->column : -1}); }

    void said(TableRole role)
    {
        if (std::find(m_row.said.begin(), m_row.said.end(), role) == m_row.said.end())
            m_row.said.push_back(role);
    }

    const TableCell *cellOf(const MeantColumn &column) const
    {
        const TableCell *cell = m_line->at(column.column);
        return cell ? cell : m_sorter.tallCell(*m_line, column.column);
    }

    void activity()
    {
        domain::Activity &made = m_row.activity;
        const auto kind = m_sorter.group().isEmpty() ? domain::SectionKind::Other : topicOf(m_sorter.group());
        made.sectionKind = kind == domain::SectionKind::Other ? std::nullopt : std::optional(kind);
        if (made.sectionKind)
            said(TableRole::Section);
        for (const MeantColumn &column : m_columns) {
            if (const TableCell *cell = cellOf(column))
                take(column, *cell);
        }
        dates();
        if (made.title.isEmpty())
            refuse(fail("row.no_title"));
        figures();
        key();
    }

    void take(const MeantColumn &column, const TableCell &cell)
    {
        domain::Activity &made = m_row.activity;
        if (cell.kind == TableCell::Kind::Error)
            return refuse(fail("row.error_cell", {cell.text, column.head}), &column);
        if (cell.lacksValue)
            return refuse(fail("row.no_value", {column.head}), &column);
        const QString words = text::squeezed(cell.text);
        switch (column.meaning.role) {
        case TableRole::Title: made.title = words; break;
        case TableRole::Place: made.place = words; break;
        case TableRole::Agency: made.agency.name = words; break;
        case TableRole::CostSource: costSource(words); break;
        case TableRole::Result:
            made.result = made.result.isEmpty() ? cell.text : made.result + u'\n' + cell.text;
            break;
        case TableRole::Kind: kind(column, words); break;
        case TableRole::Section: section(column, words); break;
        case TableRole::Participation: participation(words); break;
        case TableRole::Cost: cost(column, cell); return;
        case TableRole::Key:
            if (const QUuid id = QUuid::fromString(words); !id.isNull())
                made.uuid = id.toString(QUuid::WithoutBraces);
            break;
        default: return; // dates and figures are read together
        }
        said(column.meaning.role);
    }

    void kind(const MeantColumn &column, const QString &words)
    {
        m_row.activity.kind = m_kinds.find(words);
        if (m_row.activity.kind.isEmpty())
            note(fail("row.unknown_kind", {words}), &column);
    }

    void section(const MeantColumn &column, const QString &words)
    {
        const domain::SectionKind kind = m_kinds.section(words);
        if (kind == domain::SectionKind::Other)
            return note(fail("row.unknown_section", {words}), &column);
        m_row.activity.sectionKind = kind;
    }

    void participation(const QString &words)
    {
        static const QRegularExpression attended(QStringLiteral("\\b(cu di|duoc cu|tham du|tham gia|du|sent|attended)\\b"));
        const bool isAttended = attended.match(text::searchKey(words)).hasMatch();
        m_row.activity.participation = isAttended ? domain::Participation::Attended : domain::Participation::Held;
    }

    void costSource(const QString &words)
    {
        QString &source = m_row.activity.costSource;
        if (!source.contains(words, Qt::CaseInsensitive))
            source = source.isEmpty() ? words : source + QStringLiteral("; ") + words;
        said(TableRole::CostSource);
    }

    /// Words that say where money comes from in place of how much: "lồng ghép" is what most communes write there.
    static bool isSourceOfMoney(const QString &words)
    {
        static const QRegularExpression source(
            QStringLiteral("^(kinh phi )?(long ghep|khong bo tri|khong co kinh phi|xa hoi hoa|ngan sach|nguon|tu tuc|tai tro|ns(tw|dp| ))[^0-9]*$"));
        return source.match(text::searchKey(words)).hasMatch();
    }

    void cost(const MeantColumn &column, const TableCell &cell)
    {
        if (const QString words = text::squeezed(cell.text); isSourceOfMoney(words)) {
            costSource(words);
            return note(fail("row.cost_as_source", {words}), &column);
        }
        if (column.meaning.factor == 0 && !moneyUnit(cell.text)) {
            return refuse(fail("row.money_unit", {cell.text}), &column);
        }
        const ReadNumber read = moneyOf(cell, column.meaning);
        if (number(column, cell, read)) {
            m_row.activity.cost = read.value;
            m_row.activity.isCostEstimate = read.isEstimate;
            said(TableRole::Cost);
        }
    }

    /// True when it is a number; else why not is told, but for what is simply unknown.
    bool number(const MeantColumn &column, const TableCell &cell, const ReadNumber &read)
    {
        using State = ReadNumber::State;
        switch (read.state) {
        case State::Read: return true;
        case State::Empty: break;
        case State::NotANumber: refuse(fail("row.bad_number", {cell.text, column.head}), &column); break;
        case State::NotWhole: refuse(fail("row.not_whole", {cell.text, column.head}), &column); break;
        case State::Negative: refuse(fail("row.negative", {cell.text, column.head}), &column); break;
        case State::Doubtful: refuse(fail("row.doubtful_number", {cell.text, column.head}), &column); break;
        }
        return false;
    }

    // --- days ---

    domain::TypedDays daysOf(const MeantColumn &column, const TableCell &cell) const
    {
        const DateOrder order = column.meaning.order;
        if (cell.kind == TableCell::Kind::Date)
            return realDay(cell.day, order);
        if (cell.kind == TableCell::Kind::Number) // a serial that lost its format, or "2026"
            return serial(cell);
        domain::TypedDays days = domain::typedDays(cell.text, m_sorter.habit(order));
        if (order == DateOrder::Undecided && days.isUnderstood() && !days.isPartial && days.days.from == days.days.to) {
            const QDate day = days.days.from;
            const domain::TypedDays other = domain::typedDays(cell.text, m_sorter.habit(DateOrder::MonthFirst));
            if (other.isUnderstood() && other.days.from != day)
                return {TypedState::Doubtful, {}, {days.days, other.days}, false};
        }
        return days;
    }

    domain::TypedDays realDay(QDate day, DateOrder order) const
    {
        const QDate swapped = day.day() <= 12 ? QDate(day.year(), day.day(), day.month()) : QDate();
        if (swapped.isValid() && swapped != day && order == DateOrder::Undecided)
            return {TypedState::Doubtful, {}, {{day, day}, {swapped, swapped}}, false};
        const QDate meant = order == DateOrder::Swapped && swapped.isValid() ? swapped : day;
        return {TypedState::Understood, {meant, meant}, {}, false};
    }

    domain::TypedDays serial(const TableCell &cell) const
    {
        constexpr double firstSerial = 36526, lastSerial = 55153; // 2000 to 2050: what offices log
        if (cell.number >= firstSerial && cell.number <= lastSerial) {
            const QDate day = QDate(1899, 12, 30).addDays(static_cast<qint64>(cell.number));
            return {TypedState::Understood, {day, day}, {}, false};
        }
        return domain::typedDays(QString::number(cell.number, 'f', 0), m_sorter.habit(DateOrder::DayFirst));
    }

    void dates()
    {
        const auto typed = m_choices.dates.find({m_row.sheet, m_row.line});
        if (typed != m_choices.dates.end()) {
            domain::DateHabit habit = m_sorter.habit(DateOrder::DayFirst);
            return settle(domain::typedDays(typed->second, habit), typed->second, nullptr);
        }
        std::optional<domain::DayRange> from, to;
        bool isSaid = false;
        for (const MeantColumn &column : m_columns) {
            const TableRole role = column.meaning.role;
            if (role != TableRole::Date && role != TableRole::FromDate && role != TableRole::ToDate)
                continue;
            const TableCell *cell = cellOf(column);
            if (!cell || cell->kind == TableCell::Kind::Error || cell->lacksValue)
                continue;
            isSaid = true;
            const domain::TypedDays days = daysOf(column, *cell);
            settle(days, cell->text, &column);
            if (!days.isUnderstood())
                return;
            if (role != TableRole::ToDate && !from)
                from = days.days;
            if (role != TableRole::FromDate)
                to = days.days;
        }
        if (!isSaid)
            return refuse(fail("row.no_date"));
        m_row.activity.from = (from ? *from : *to).from;
        m_row.activity.to = (to ? *to : *from).to;
        if (m_row.activity.to < m_row.activity.from)
            refuse(fail("row.ends_before", {domain::dayRangeText({m_row.activity.to, m_row.activity.to}), domain::dayRangeText({m_row.activity.from, m_row.activity.from})}));
    }

    void settle(const domain::TypedDays &days, const QString &text, const MeantColumn *column)
    {
        switch (days.state) {
        case TypedState::Understood:
            m_row.activity.from = days.days.from;
            m_row.activity.to = days.days.to;
            said(TableRole::Date);
            if (days.isPartial)
                note(fail("row.month_only", {text, domain::dayRangeText(days.days)}), column);
            return;
        case TypedState::Doubtful: {
            m_row.readings = days.readings;
            QStringList readings;
            for (const domain::DayRange &reading : days.readings)
                readings << domain::dayRangeText(reading);
            return refuse(fail("row.doubtful_date", {text, readings.join(QStringLiteral(" / "))}), column);
        }
        case TypedState::Impossible: return refuse(fail("row.impossible_date", {text}), column);
        case TypedState::Empty: return refuse(fail("row.no_date"), column);
        case TypedState::Unknown: return refuse(fail("row.bad_date", {text}), column);
        }
    }

    // --- figures ---

    void figures()
    {
        struct Counted {
            std::optional<qint64> total, women, men;
            bool isEstimate = false;
        };
        std::vector<std::pair<QString, Counted>> all;
        const auto of = [&all](const QString &measure) -> Counted & {
            const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.first == measure; });
            return found != all.end() ? found->second : all.emplace_back(measure, Counted()).second;
        };
        for (const MeantColumn &column : m_columns) {
            const TableRole role = column.meaning.role;
            const TableCell *cell = m_line->at(column.column);
            if ((role != TableRole::Total && role != TableRole::Women && role != TableRole::Men) || !cell || cell->kind == TableCell::Kind::Error || cell->lacksValue)
                continue;
            const ReadNumber read = countOf(*cell, column.meaning);
            if (!number(column, *cell, read))
                continue;
            Counted &counted = of(column.meaning.measure);
            counted.isEstimate = counted.isEstimate || read.isEstimate;
            (role == TableRole::Total ? counted.total : role == TableRole::Women ? counted.women : counted.men) = read.value;
            if (role == TableRole::Total && read.women && !counted.women)
                counted.women = read.women;
        }
        for (auto &[measure, counted] : all) {
            if (!counted.total && counted.women && counted.men)
                counted.total = *counted.women + *counted.men;
            if (!counted.women && counted.total && counted.men && *counted.men <= *counted.total)
                counted.women = *counted.total - *counted.men;
            if (counted.total && counted.women && *counted.women > *counted.total)
                note(fail("row.women_over_total", {QString::number(*counted.women), QString::number(*counted.total)}));
            m_row.activity.figures.push_back({measure, counted.total, counted.women, {}, domain::Origin::Own, counted.isEstimate});
            m_row.saidMeasures.push_back(measure);
        }
    }

    /// What a row is known by when the file comes again: its place in the world, not its figures.
    void key()
    {
        const domain::Activity &made = m_row.activity;
        const QString what = text::searchKey(made.title) + u'|' + made.from.toString(Qt::ISODate) + u'|' + text::searchKey(made.agency.name) + u'|'
            + text::searchKey(made.place);
        const QString base = m_source + u':' + shortHash(what, 16);
        const int nth = ++m_keys[base];
        m_row.activity.importKey = nth == 1 ? base : base + u':' + QString::number(nth);
        if (nth > 1 && m_row.state == RowState::Ready)
            note(fail("row.twice"));
    }

    const TableSheet &m_sheet;
    const SheetLayout &m_layout;
    const TableChoices &m_choices;
    const KindFinder &m_kinds;
    std::vector<ImportedRow> &m_rows;
    QHash<QString, int> &m_keys;
    std::vector<MeantColumn> m_columns;
    LineSorter m_sorter; ///< behind the columns that it looks at
    QString m_source;
    const TableLine *m_line = nullptr;
    ImportedRow m_row;
};

} // namespace

ColumnMeaning meaningIn(const SheetLayout &layout, const TableColumnInfo &column, const TableChoices &choices)
{
    if (const auto sheet = choices.meanings.find(layout.sheet); sheet != choices.meanings.end()) {
        if (const auto chosen = sheet->second.find(column.column); chosen != sheet->second.end())
            return chosen->second;
    }
    return column.guess;
}

int ImportedActivities::count(RowState state) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [state](const ImportedRow &row) { return row.state == state; }));
}

Result<ImportedActivities> readActivityRows(const TableFile &file, const std::vector<SheetLayout> &layouts, const TableChoices &choices,
                                            const TableKnowledge &knowledge, Progress &progress)
{
    ImportedActivities result;
    const KindFinder kinds(knowledge);
    QHash<QString, int> keys;
    qint64 total = 0, done = 0;
    for (const SheetLayout &layout : layouts)
        total += layout.dataLines;
    for (const int chosen : choices.sheets) {
        const auto layout = std::find_if(layouts.begin(), layouts.end(), [chosen](const SheetLayout &one) { return one.sheet == chosen; });
        if (layout == layouts.end() || chosen >= static_cast<int>(file.sheets.size()))
            continue;
        BD_TRY(SheetRows(file.sheets[static_cast<std::size_t>(chosen)], *layout, choices, kinds, result.rows, keys).read(progress, done, total));
    }
    return result;
}

} // namespace bd::exchange

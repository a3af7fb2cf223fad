// Indicators in from a table: heads by their words, rows by their codes.
#include "application/error_text.h"
#include "application/files.h"
#include "application/indicator_table.h"
#include "application/labels.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "domain/typed_date.h"
#include "exchange/activities/table_file.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;
using exchange::TableCell;
using exchange::TableLine;

namespace {

constexpr qint64 longestFile = 20LL * 1024 * 1024;
constexpr int headsWithin = 30; ///< lines in which a head is looked for

enum class Column { Code, Year, Quarter, Unit, Numerator, Denominator, Value, Estimate, Source, AsOf, Result, Reason, Difficulty, Proposal };

/// Whole heads, without marks; the most exact first.
const std::pair<const char *, Column> headWords[] = {
    {"ma so", Column::Code}, {"ma chi tieu", Column::Code}, {"ma", Column::Code}, {"so hieu", Column::Code}, {"code", Column::Code},
    {"nam", Column::Year}, {"year", Column::Year}, {"quy", Column::Quarter}, {"quarter", Column::Quarter},
    {"don vi bao cao", Column::Unit}, {"co quan, don vi", Column::Unit}, {"co quan don vi", Column::Unit}, {"xa, phuong", Column::Unit},
    {"reporting unit", Column::Unit}, {"tu so", Column::Numerator}, {"numerator", Column::Numerator}, {"mau so", Column::Denominator},
    {"denominator", Column::Denominator}, {"gia tri", Column::Value}, {"ket qua thuc hien", Column::Value}, {"ty le", Column::Value},
    {"value", Column::Value}, {"uoc", Column::Estimate}, {"so uoc", Column::Estimate}, {"estimated", Column::Estimate},
    {"nguon", Column::Source}, {"nguon so lieu", Column::Source}, {"source", Column::Source}, {"tinh den ngay", Column::AsOf},
    {"tinh den", Column::AsOf}, {"as of", Column::AsOf}, {"ket qua", Column::Result}, {"danh gia", Column::Result}, {"result", Column::Result},
    {"nguyen nhan", Column::Reason}, {"ly do", Column::Reason}, {"reason", Column::Reason}, {"kho khan, vuong mac", Column::Difficulty},
    {"kho khan", Column::Difficulty}, {"difficulty", Column::Difficulty}, {"de xuat", Column::Proposal}, {"de xuat, kien nghi", Column::Proposal},
    {"proposal", Column::Proposal},
};

using Columns = std::map<Column, int>;

std::optional<Columns> headIn(const TableLine &line)
{
    Columns columns;
    for (const TableCell &cell : line.cells) {
        const QString key = text::searchKey(cell.text);
        for (const auto &[head, column] : headWords) {
            if (key == QLatin1String(head) && !columns.count(column))
                columns[column] = cell.column;
        }
    }
    const bool hasNumbers = columns.count(Column::Numerator) || columns.count(Column::Value) || columns.count(Column::Result);
    return columns.count(Column::Code) && hasNumbers ? std::optional(columns) : std::nullopt;
}

/// "3.2a". Excel makes a number of 6.1, and a day where a day could be meant.
QString codeOf(const TableCell &cell)
{
    if (cell.kind == TableCell::Kind::Date)
        return u"%1.%2"_s.arg(cell.day.day()).arg(cell.day.month());
    QString code = text::squeezed(text::nfc(cell.text));
    if (cell.kind == TableCell::Kind::Number)
        code.replace(u',', u'.');
    return code;
}

class RowReader {
public:
    RowReader(const Columns &columns, const TableLine &line) : m_columns(columns), m_line(line) { m_row.line = line.number; }

    IndicatorTableRow read()
    {
        m_row.code = codeOf(*cell(Column::Code));
        readYear();
        readQuarter();
        m_row.unit = words(Column::Unit);
        m_row.numerator = count(Column::Numerator);
        m_row.denominator = count(Column::Denominator);
        readValue();
        if (const QString said = text::searchKey(words(Column::Estimate)); !said.isEmpty())
            m_row.isEstimate = said != u"khong"_s && said != u"no"_s && said != u"0"_s;
        readDay();
        readResult();
        m_row.source = words(Column::Source);
        m_row.reason = words(Column::Reason);
        m_row.difficulty = words(Column::Difficulty);
        m_row.proposal = words(Column::Proposal);
        return std::move(m_row);
    }

private:
    const TableCell *cell(Column column) const
    {
        const auto it = m_columns.find(column);
        return it == m_columns.end() ? nullptr : m_line.at(it->second);
    }
    QString words(Column column) const
    {
        const TableCell *found = cell(column);
        return found ? text::squeezed(text::nfc(text::xmlSafe(found->text))) : QString();
    }
    void refuse(const QString &said) { m_row.problems << errorText({u"indicator.bad_cell"_s, {said}, {}}); }

    std::optional<qint64> count(Column column)
    {
        const TableCell *found = cell(column);
        if (!found || found->text.trimmed().isEmpty())
            return std::nullopt;
        if (found->kind == TableCell::Kind::Number) {
            constexpr double largest = 1e15;
            if (found->number >= 0 && found->number <= largest && std::floor(found->number) == found->number)
                return static_cast<qint64>(found->number);
            refuse(found->text);
            return std::nullopt;
        }
        const TypedCount typed = countFrom(found->text);
        if (!typed.isUnderstood || found->kind != TableCell::Kind::Words)
            refuse(found->text);
        else if (typed.isEstimate)
            m_row.isEstimate = true;
        return typed.value;
    }

    void readValue()
    {
        const TableCell *found = cell(Column::Value);
        if (!found || found->text.trimmed().isEmpty())
            return;
        if (found->kind == TableCell::Kind::Number) {
            m_row.value = found->isPercent ? found->number * 100 : found->number;
            return;
        }
        const TypedRatio typed = ratioFrom(found->text);
        if (!typed.isUnderstood || found->kind != TableCell::Kind::Words)
            return refuse(found->text);
        m_row.value = typed.value;
        if (typed.isEstimate)
            m_row.isEstimate = true;
    }

    void readYear()
    {
        const QString said = words(Column::Year).remove(u'.');
        if (said.isEmpty())
            return;
        const int year = said.toInt();
        if (year < 1990 || year > 2200)
            return refuse(words(Column::Year));
        m_row.year = year;
    }

    void readQuarter()
    {
        static const QStringList roman{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s};
        const QString said = text::searchKey(words(Column::Quarter)).remove(u"quy"_s).trimmed();
        if (said.isEmpty() || said == u"ca nam"_s)
            return;
        const auto at = roman.indexOf(said);
        const int quarter = at >= 0 ? static_cast<int>(at) + 1 : said.toInt();
        if (quarter < 1 || quarter > 4)
            return refuse(words(Column::Quarter));
        m_row.quarter = quarter;
    }

    void readDay()
    {
        const TableCell *found = cell(Column::AsOf);
        if (!found || found->text.trimmed().isEmpty())
            return;
        m_row.asOf = found->kind == TableCell::Kind::Date ? std::optional(found->day) : typedDay(found->text);
        if (!m_row.asOf)
            refuse(found->text);
    }

    void readResult()
    {
        const QString said = text::searchKey(words(Column::Result));
        if (said.isEmpty())
            return;
        static const std::pair<const char *, IndicatorResult> known[] = {
            {"dat", IndicatorResult::Met}, {"chua dat", IndicatorResult::NotMet}, {"khong dat", IndicatorResult::NotMet},
            {"khong danh gia duoc", IndicatorResult::NotAssessable}, {"khong thuoc pham vi", IndicatorResult::OutOfScope},
            {"met", IndicatorResult::Met}, {"not met", IndicatorResult::NotMet}};
        for (const auto &[word, result] : known) {
            if (said == QLatin1String(word))
                m_row.result = result;
        }
        for (const IndicatorResult result : allValues<IndicatorResult>()) {
            if (said == text::searchKey(label(result)))
                m_row.result = result;
        }
        // other words ("chỉ cung cấp số liệu") are no result
    }

    const Columns &m_columns;
    const TableLine &m_line;
    IndicatorTableRow m_row;
};

bool saysAnything(const IndicatorTableRow &row)
{
    return row.numerator || row.denominator || row.value || row.asOf || !row.source.isEmpty() || !row.reason.isEmpty()
        || !row.difficulty.isEmpty() || !row.proposal.isEmpty() || !row.problems.isEmpty()
        // a result alone is what the program wrote itself, of indicators that nobody filled in
        || (row.result && *row.result != IndicatorResult::NotAssessable && *row.result != IndicatorResult::OutOfScope);
}

std::vector<IndicatorTableRow> rowsOf(const exchange::TableFile &file)
{
    std::vector<IndicatorTableRow> rows;
    for (const exchange::TableSheet &sheet : file.sheets) {
        std::optional<Columns> columns;
        int looked = 0;
        for (const TableLine &line : sheet.lines) {
            if (!columns) {
                if (++looked <= headsWithin)
                    columns = headIn(line);
                continue;
            }
            const TableCell *code = line.at(columns->at(Column::Code));
            if (!code || code->text.trimmed().isEmpty())
                continue;
            IndicatorTableRow row = RowReader(*columns, line).read();
            if (saysAnything(row))
                rows.push_back(std::move(row));
        }
    }
    return rows;
}

bool hasTable(const exchange::TableFile &file)
{
    return std::any_of(file.sheets.begin(), file.sheets.end(), [](const exchange::TableSheet &sheet) {
        const auto end = sheet.lines.begin() + std::min<std::ptrdiff_t>(headsWithin, static_cast<std::ptrdiff_t>(sheet.lines.size()));
        return std::any_of(sheet.lines.begin(), end, [](const TableLine &line) { return headIn(line).has_value(); });
    });
}

/// What the row says is put over what there is; what it doesn't say stays.
IndicatorValue merged(const IndicatorTableRow &row, const IndicatorLine &line, IndicatorValue value)
{
    const auto take = [](auto &into, const auto &said) {
        if (said)
            into = said;
    };
    const auto takeWords = [](QString &into, const QString &said) {
        if (!said.isEmpty())
            into = said;
    };
    take(value.numerator, row.numerator);
    if (!line.indicator.fixedDenominator)
        take(value.denominator, row.denominator);
    take(value.asOf, row.asOf);
    // a ratio that follows from the counts is no word of its own
    const auto follows = indicatorValue(line.indicator, [&] { IndicatorValue counts = value; counts.value.reset(); return counts; }());
    if (row.value && !(follows && std::abs(*follows - *row.value) < 0.06) && !row.numerator)
        value.value = row.value;
    if (row.isEstimate)
        value.isEstimate = *row.isEstimate;
    if (row.result && row.quarter == 0) {
        IndicatorValue plain = value;
        plain.result.reset();
        std::vector<IndicatorValue> all{plain};
        for (const StoredIndicatorValue &stored : line.values) {
            if (stored.value.quarter != 0)
                all.push_back(stored.value);
        }
        const bool isComputed = line.part != IndicatorPart::Parts && resultOf(line.indicator, all, value.year, AgencyLevel::Central) == *row.result;
        if (!isComputed || value.result)
            value.result = row.result;
    }
    takeWords(value.source, row.source);
    takeWords(value.reason, row.reason);
    takeWords(value.difficulty, row.difficulty);
    takeWords(value.proposal, row.proposal);
    return value;
}

/// The quarters of the same file, which a result of the year follows from.
void addQuarters(IndicatorLine &line, const std::vector<IndicatorTableRow> &rows, const IndicatorTableRow &ofYear, int year)
{
    if (ofYear.quarter != 0 || line.indicator.period != IndicatorPeriod::Quarter)
        return;
    for (const IndicatorTableRow &row : rows) {
        if (row.quarter == 0 || row.code != ofYear.code || row.unit != ofYear.unit || row.year.value_or(year) != ofYear.year.value_or(year))
            continue;
        std::erase_if(line.values, [&](const StoredIndicatorValue &stored) { return stored.value.quarter == row.quarter; });
        StoredIndicatorValue read;
        read.value.year = ofYear.year.value_or(year);
        read.value.quarter = row.quarter;
        read.value.numerator = row.numerator;
        read.value.value = row.value;
        line.values.push_back(read);
    }
}

QString valueRemark(const Indicator &indicator, const IndicatorValue &value)
{
    if (hasSmallCell(indicator, value))
        return errorText({u"indicator.small_cell"_s, {indicator.code, QString::number(indicator.smallCell)}, {}});
    const auto denominator = denominatorOf(indicator, value);
    if (value.numerator && denominator && *value.numerator > *denominator && indicator.factor == 100 && indicator.minDenominator == 0)
        return errorText({u"indicator.over_whole"_s, {indicator.code, countText(value.numerator), countText(denominator)}, {}});
    return {};
}

} // namespace

int IndicatorImportPreview::count(Line::Fate fate) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [fate](const Line &line) { return line.fate == fate; }));
}

Result<std::vector<IndicatorTableRow>> readIndicatorTable(const QString &path, Progress &progress)
{
    BD_ASSIGN(const QByteArray bytes, readFile(path, longestFile));
    return readIndicatorTable(bytes, QFileInfo(path).fileName(), progress);
}

Result<std::vector<IndicatorTableRow>> readIndicatorTable(const QByteArray &bytes, const QString &name, Progress &progress)
{
    const auto file = exchange::readTableFile(bytes, progress);
    if (!file) {
        Error error = file.error();
        if (error.code != u"cancelled"_s)
            error.args.prepend(name);
        return fail(error);
    }
    if (!hasTable(*file))
        return fail("indicator.no_table", {name});
    return rowsOf(*file);
}

Result<IndicatorImportPreview> previewIndicators(const IndicatorService &indicators, const std::vector<IndicatorTableRow> &rows,
                                                 const QString &source, int year)
{
    using Line = IndicatorImportPreview::Line;
    IndicatorImportPreview preview{source, {}};
    BD_ASSIGN(const AgencyLevel level, indicators.level());
    BD_ASSIGN(const auto all, indicators.indicators(true));
    BD_ASSIGN(const auto stored, indicators.values());
    for (const IndicatorTableRow &row : rows) {
        Line line;
        line.line = row.line;
        line.code = row.code;
        line.remarks = row.problems;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Indicator &one) { return one.code.compare(row.code, Qt::CaseInsensitive) == 0; });
        if (known == all.end())
            line.remarks << errorText({u"indicator.not_found"_s, {row.code}, {}});
        if (!line.remarks.isEmpty()) {
            line.fate = Line::Fate::Refused;
            preview.lines.push_back(std::move(line));
            continue;
        }
        const int of = row.year.value_or(year);
        IndicatorLine context;
        context.part = partOf(*known, level);
        context.indicator = indicatorAt(*known, level);
        context.indicator.parts[AgencyLevel::Central] = IndicatorPart::Own; // whatever the level: only the numbers decide
        line.code = known->code;
        line.name = known->shortName;
        IndicatorValue place;
        place.code = known->code;
        place.year = of;
        place.quarter = row.quarter;
        place.unit.name = row.unit;
        for (const StoredIndicatorValue &one : stored) {
            if (one.value.code != place.code || one.value.year != of || unitKey(one.value.unit) != unitKey(place.unit))
                continue;
            context.values.push_back(one);
            if (one.value.quarter == row.quarter) {
                line.before = one.value;
                line.after = one;
            }
        }
        if (!line.before)
            line.after.value = place;
        addQuarters(context, rows, row, year);
        line.after.value = merged(row, context, line.after.value);
        if (const QString remark = valueRemark(context.indicator, line.after.value); !remark.isEmpty())
            line.remarks << remark;
        line.fate = !line.before ? Line::Fate::New : line.after.value == *line.before ? Line::Fate::Same : Line::Fate::Changed;
        const bool isTwice = std::any_of(preview.lines.begin(), preview.lines.end(), [&](const Line &other) {
            return other.fate != Line::Fate::Refused && other.after.value.code == line.after.value.code && other.after.value.year == of
                && other.after.value.quarter == row.quarter && unitKey(other.after.value.unit) == unitKey(line.after.value.unit);
        });
        if (isTwice) {
            line.fate = Line::Fate::Refused;
            line.remarks << errorText({u"indicator.twice"_s, {line.code}, {}});
        }
        preview.lines.push_back(std::move(line));
    }
    return preview;
}

Result<ChangeSet> applyIndicators(IndicatorService &indicators, const IndicatorImportPreview &preview)
{
    using Fate = IndicatorImportPreview::Line::Fate;
    std::vector<StoredIndicatorValue> values;
    for (const auto &line : preview.lines) {
        if (line.fate == Fate::New || line.fate == Fate::Changed)
            values.push_back(line.after);
    }
    if (values.empty())
        return ChangeSet();
    return indicators.saveValues(values, u"indicator.import"_s, {preview.source, QString::number(values.size())});
}

} // namespace bd::application

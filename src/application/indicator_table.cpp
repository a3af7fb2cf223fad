#include "application/indicator_table.h"

#include "application/labels.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

struct IndicatorTableText {
    Q_DECLARE_TR_FUNCTIONS(IndicatorTableText)
};

TableValue words(const QString &text)
{
    TableValue result;
    if (!text.isEmpty())
        result = text;
    return result;
}

template <typename T>
TableValue orNothing(const std::optional<T> &value)
{
    TableValue result;
    if (value)
        result = *value;
    return result;
}

/// The heads are those that indicator_import.cpp knows again.
std::vector<TableColumn> heads(int year)
{
    return {
        {IndicatorTableText::tr("Code"), 7, TableKind::Words},
        {IndicatorTableText::tr("Indicator"), 48, TableKind::Words},
        {IndicatorTableText::tr("Unit"), 12, TableKind::Words},
        {IndicatorTableText::tr("Year"), 7, TableKind::Words},
        {IndicatorTableText::tr("Quarter"), 7, TableKind::Words},
        {IndicatorTableText::tr("Numerator"), 12, TableKind::Number},
        {IndicatorTableText::tr("Denominator"), 12, TableKind::Number},
        {IndicatorTableText::tr("Value"), 10, TableKind::Number},
        {IndicatorTableText::tr("Estimated"), 8, TableKind::Words},
        {IndicatorTableText::tr("Year before (%1)").arg(year - 1), 20, TableKind::Words},
        {IndicatorTableText::tr("Target of %1").arg(year), 14, TableKind::Words},
        {IndicatorTableText::tr("Result"), 18, TableKind::Words},
        {IndicatorTableText::tr("Source"), 28, TableKind::Words},
        {IndicatorTableText::tr("As of"), 12, TableKind::Date},
        {IndicatorTableText::tr("Reason"), 32, TableKind::Words},
        {IndicatorTableText::tr("Difficulty"), 32, TableKind::Words},
        {IndicatorTableText::tr("Proposal"), 32, TableKind::Words},
        {IndicatorTableText::tr("Note"), 40, TableKind::Words},
    };
}

QString resultText(const IndicatorLine &line)
{
    return line.part == IndicatorPart::Parts ? label(IndicatorPart::Parts) : label(line.result);
}

QString noteText(const IndicatorLine &line)
{
    return line.isConfirmed() ? QString() : IndicatorTableText::tr("not yet held against the official text");
}

QString beforeText(const IndicatorLine &line, AgencyLevel level)
{
    std::vector<IndicatorValue> values;
    for (const StoredIndicatorValue &stored : line.before)
        values.push_back(stored.value);
    return reachedText(line.indicator, values, level, screenIndicatorWords());
}

/// One quarter, or the year (0) with what is said about it.
TableRow rowOf(const IndicatorLine &line, AgencyLevel level, int year, int quarter)
{
    const IndicatorValue *found = line.ofQuarter(quarter);
    const IndicatorValue value = found ? *found : IndicatorValue();
    const bool isYear = quarter == 0;
    std::optional<double> ratio = value.value;
    if (!ratio && line.part != IndicatorPart::Parts && !line.indicator.isCount)
        ratio = indicatorValue(line.indicator, value);
    if (ratio)
        *ratio = std::round(*ratio * 100) / 100; // as printed; a CSV would hold fifteen digits
    const QString target = line.target ? targetText(line.indicator, *line.target, level, screenIndicatorWords()) : QString();
    TableRow row;
    row.cells = {words(line.indicator.code), words(line.indicator.name), words(line.unit), words(QString::number(year)),
                 words(isYear ? QString() : QString::number(quarter)), orNothing(value.numerator),
                 orNothing(value.numerator || value.denominator ? denominatorOf(line.indicator, value) : std::nullopt), orNothing(ratio),
                 words(value.isEstimate ? IndicatorTableText::tr("yes") : QString()), words(isYear ? beforeText(line, level) : QString()),
                 words(isYear ? target : QString()), words(isYear ? resultText(line) : QString()), words(value.source), orNothing(value.asOf),
                 words(value.reason), words(value.difficulty), words(value.proposal), words(isYear ? noteText(line) : QString())};
    return row;
}

TableRow objectiveRow(const QString &objective, std::size_t columns)
{
    TableRow row;
    row.isBold = true;
    row.cells.resize(columns);
    row.cells[1] = words(objective);
    return row;
}

} // namespace

IndicatorWords screenIndicatorWords()
{
    IndicatorWords result;
    result.nothing = IndicatorTableText::tr("none arose");
    result.estimate = IndicatorTableText::tr("est.");
    result.yes = IndicatorTableText::tr("yes");
    result.no = IndicatorTableText::tr("no");
    result.quarter = IndicatorTableText::tr("quarter");
    result.about = IndicatorTableText::tr("about");
    return result;
}

Result<TableSource> indicatorTable(const IndicatorService &indicators, int year, bool withOptional)
{
    BD_ASSIGN(const AgencyLevel level, indicators.level());
    BD_ASSIGN(const auto lines, indicators.lines(year, withOptional));
    TableSource table;
    table.name = IndicatorTableText::tr("Indicators %1").arg(year);
    table.title = IndicatorTableText::tr("Indicators on gender equality, %1").arg(year);
    table.columns = heads(year);
    std::vector<TableRow> rows;
    QString objective;
    for (const IndicatorLine &line : lines) {
        if (line.indicator.objective != objective)
            rows.push_back(objectiveRow(objective = line.indicator.objective, table.columns.size()));
        const bool isQuarterly = line.indicator.period == IndicatorPeriod::Quarter;
        rows.push_back(rowOf(line, level, year, 0));
        for (int quarter = 1; isQuarterly && quarter <= 4; ++quarter)
            rows.push_back(rowOf(line, level, year, quarter));
    }
    table.count = static_cast<qint64>(rows.size());
    table.rows = [rows = std::move(rows)](const TableSource::Give &give, Progress &) -> Result<void> {
        for (const TableRow &row : rows)
            BD_TRY(give(row));
        return {};
    };
    return table;
}

} // namespace bd::application

#include "cli/indicator_json.h"

#include "application/indicator_table.h"
#include "application/labels.h"
#include "cli/expected.h"

namespace bd::cli {

using application::IndicatorLine;
using Json = nlohmann::ordered_json;

namespace {

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

std::string code(const auto &value) { return toCode(value).toStdString(); }

Json valueJson(const domain::IndicatorValue &value)
{
    return {{"quarter", value.quarter},
            {"numerator", orNull(value.numerator)},
            {"denominator", orNull(value.denominator)},
            {"value", orNull(value.value)},
            {"as_of", value.asOf ? Json(value.asOf->toString(Qt::ISODate).toStdString()) : Json()},
            {"source", value.source.toStdString()},
            {"estimate", value.isEstimate},
            {"result", value.result ? Json(code(*value.result)) : Json()},
            {"reason", value.reason.toStdString()},
            {"difficulty", value.difficulty.toStdString()},
            {"proposal", value.proposal.toStdString()}};
}

std::vector<domain::IndicatorValue> plain(const std::vector<application::StoredIndicatorValue> &stored)
{
    std::vector<domain::IndicatorValue> values;
    for (const auto &one : stored)
        values.push_back(one.value);
    return values;
}

} // namespace

Json indicatorJson(const IndicatorLine &line, domain::AgencyLevel level)
{
    Json values = Json::array(), log = Json::array();
    for (const auto &stored : line.values)
        values.push_back(valueJson(stored.value));
    for (const auto &quarter : line.fromLog)
        log.push_back(orNull(quarter));
    const bool isCounted = line.part != domain::IndicatorPart::Parts;
    return {{"code", line.indicator.code.toStdString()},
            {"name", line.indicator.name.toStdString()},
            {"objective", line.indicator.objective.toStdString()},
            {"part", code(line.part)},
            {"unit", line.unit.toStdString()},
            {"period", code(line.indicator.period)},
            {"value", orNull(line.value)},
            {"text", domain::reachedText(line.indicator, plain(line.values), level).toStdString()},
            {"estimate", line.isEstimate()},
            {"year_before", orNull(line.yearBefore)},
            {"target", line.target ? Json(line.target->value) : Json()},
            {"target_text", line.target ? Json(domain::targetText(line.indicator, *line.target, level).toStdString()) : Json()},
            {"result", isCounted ? Json(code(line.result)) : Json()},
            {"confirmed", line.isConfirmed()},
            {"from_log", std::move(log)},
            {"values", std::move(values)}};
}

QString indicatorLine(const IndicatorLine &line, domain::AgencyLevel level)
{
    const auto words = application::screenIndicatorWords();
    const QString reached = domain::reachedText(line.indicator, plain(line.values), level, words);
    QStringList parts{line.indicator.code, reached.isEmpty() ? QStringLiteral("–") : reached};
    if (line.target)
        parts << domain::targetText(line.indicator, *line.target, level, words);
    parts << (line.part == domain::IndicatorPart::Parts ? application::label(line.part) : application::label(line.result)) << line.indicator.shortName;
    return parts.join(QStringLiteral("  "));
}

Result<IndicatorLine> indicatorOf(const application::IndicatorService &indicators, const QString &code, int year)
{
    BD_ASSIGN(const auto lines, indicators.lines(year, true, true));
    for (const IndicatorLine &line : lines) {
        if (line.indicator.code.compare(code, Qt::CaseInsensitive) == 0)
            return line;
    }
    return fail("indicator.not_found", {code});
}

Result<int> yearFrom(const QString &typed, QDate today)
{
    if (typed.isEmpty())
        return today.year();
    bool isNumber = false;
    const int year = typed.toInt(&isNumber);
    if (!isNumber || year < 1990 || year > 2200)
        return fail("usage.bad_value", {QStringLiteral("--year"), typed, expectedYear()});
    return year;
}

} // namespace bd::cli

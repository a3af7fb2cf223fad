#include "application/indicator_json.h"

#include "application/catalogue_file.h"
namespace bd::application {

using namespace domain;
using nlohmann::json;

namespace {

template <typename T>
T valueOr(const json &object, const char *key, T otherwise)
{
    const auto it = object.find(key);
    if (it == object.end())
        return otherwise;
    if constexpr (std::is_same_v<T, bool>)
        return it->is_boolean() ? it->get<bool>() : otherwise;
    else
        return it->is_number() ? it->get<T>() : otherwise;
}

std::optional<qint64> optionalNumber(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number_integer() ? std::optional(it->get<qint64>()) : std::nullopt;
}

std::optional<bool> optionalFlag(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_boolean() ? std::optional(it->get<bool>()) : std::nullopt;
}

std::optional<QString> optionalString(const json &object, const char *key)
{
    return object.contains(key) ? std::optional(stringAt(object, key)) : std::nullopt;
}

QStringList strings(const json &list)
{
    QStringList result;
    for (const json &item : list) {
        if (item.is_string())
            result << QString::fromStdString(item.get<std::string>());
    }
    return result;
}

json arrayOf(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_array() ? *it : json::array();
}

/// Members by level.
template <typename Each>
void forLevels(const json &object, const char *key, const Each &each)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_object())
        return;
    for (const auto &[name, value] : it->items()) {
        if (const auto level = fromCode<AgencyLevel>(QString::fromStdString(name)))
            each(*level, value);
    }
}

std::vector<IndicatorTarget> targetsFrom(const json &list)
{
    std::vector<IndicatorTarget> targets;
    for (const json &item : list) {
        if (!item.is_object())
            continue;
        targets.push_back({valueOr(item, "year", 0), valueOr(item, "value", 0.0), valueOr(item, "confirmed", true),
                           valueOr(item, "strict", false), valueOr(item, "about", false), valueOr(item, "ongoing", false)});
    }
    return targets;
}

IndicatorAtLevel atLevelFrom(const json &item)
{
    IndicatorAtLevel at;
    at.fixedDenominator = optionalNumber(item, "fixed_denominator");
    at.isCount = optionalFlag(item, "count");
    at.showsCounts = optionalFlag(item, "shows_counts");
    at.direction = fromCode<IndicatorDirection>(stringAt(item, "direction"));
    at.period = fromCode<IndicatorPeriod>(stringAt(item, "period"));
    if (item.contains("targets"))
        at.targets = targetsFrom(arrayOf(item, "targets"));
    at.numeratorName = optionalString(item, "numerator");
    at.denominatorName = optionalString(item, "denominator");
    return at;
}

std::string std8(const QString &text) { return text.toStdString(); }

json listJson(const QStringList &list)
{
    json result = json::array();
    for (const QString &item : list)
        result.push_back(std8(item));
    return result;
}

json targetsJson(const std::vector<IndicatorTarget> &targets)
{
    json list = json::array();
    for (const IndicatorTarget &target : targets) {
        json item{{"year", target.year}, {"value", target.value}};
        if (!target.isConfirmed)
            item["confirmed"] = false;
        if (target.isStrict)
            item["strict"] = true;
        if (target.isAbout)
            item["about"] = true;
        if (target.isOngoing)
            item["ongoing"] = true;
        list.push_back(std::move(item));
    }
    return list;
}

json toJson(const IndicatorAtLevel &at)
{
    json item = json::object();
    if (at.fixedDenominator)
        item["fixed_denominator"] = *at.fixedDenominator;
    if (at.isCount)
        item["count"] = *at.isCount;
    if (at.showsCounts)
        item["shows_counts"] = *at.showsCounts;
    if (at.direction)
        item["direction"] = std8(toCode(*at.direction));
    if (at.period)
        item["period"] = std8(toCode(*at.period));
    if (at.targets)
        item["targets"] = targetsJson(*at.targets);
    if (at.numeratorName)
        item["numerator"] = std8(*at.numeratorName);
    if (at.denominatorName)
        item["denominator"] = std8(*at.denominatorName);
    return item;
}

void addFlags(json &object, const Indicator &indicator)
{
    const auto flag = [&](const char *key, bool value, bool usual) {
        if (value != usual)
            object[key] = value;
    };
    flag("estimate", indicator.isEstimate, false);
    flag("count", indicator.isCount, false);
    flag("shows_counts", indicator.showsCounts, false);
    flag("confirmed", indicator.isConfirmed, true);
    flag("dropped", indicator.isDropped, false);
}

} // namespace

Indicator indicatorFromJson(const json &object)
{
    Indicator indicator;
    indicator.code = stringAt(object, "code");
    indicator.objective = stringAt(object, "objective");
    indicator.name = stringAt(object, "name");
    indicator.shortName = stringAt(object, "short_name");
    forLevels(object, "parts", [&](AgencyLevel level, const json &value) {
        if (const auto part = fromCode<IndicatorPart>(value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString()))
            indicator.parts[level] = *part;
    });
    forLevels(object, "units", [&](AgencyLevel level, const json &value) {
        if (value.is_string())
            indicator.units[level] = QString::fromStdString(value.get<std::string>());
    });
    forLevels(object, "sources", [&](AgencyLevel level, const json &value) { indicator.sources[level] = strings(value); });
    forLevels(object, "at", [&](AgencyLevel level, const json &value) { indicator.atLevel[level] = atLevelFrom(value); });
    indicator.rollUp = fromCode<RollUp>(stringAt(object, "roll_up")).value_or(RollUp::SumParts);
    indicator.direction = fromCode<IndicatorDirection>(stringAt(object, "direction")).value_or(IndicatorDirection::AtLeast);
    indicator.period = fromCode<IndicatorPeriod>(stringAt(object, "period")).value_or(IndicatorPeriod::Calendar);
    indicator.numeratorName = stringAt(object, "numerator");
    indicator.denominatorName = stringAt(object, "denominator");
    indicator.fixedDenominator = optionalNumber(object, "fixed_denominator");
    indicator.minDenominator = valueOr<qint64>(object, "min_denominator", 0);
    indicator.smallCell = valueOr(object, "small_cell", 0);
    indicator.isEstimate = valueOr(object, "estimate", false);
    indicator.isCount = valueOr(object, "count", false);
    indicator.showsCounts = valueOr(object, "shows_counts", false);
    indicator.factor = valueOr(object, "factor", 100.0);
    indicator.targets = targetsFrom(arrayOf(object, "targets"));
    indicator.logMeasures = strings(arrayOf(object, "log_measures"));
    indicator.isConfirmed = valueOr(object, "confirmed", true);
    indicator.isDropped = valueOr(object, "dropped", false);
    indicator.splitOf = stringAt(object, "split_of");
    indicator.note = stringAt(object, "note");
    return indicator;
}

json toJson(const Indicator &indicator)
{
    json object{{"code", std8(indicator.code)}, {"objective", std8(indicator.objective)}, {"name", std8(indicator.name)},
                {"short_name", std8(indicator.shortName)}, {"roll_up", std8(toCode(indicator.rollUp))},
                {"direction", std8(toCode(indicator.direction))}, {"period", std8(toCode(indicator.period))},
                {"numerator", std8(indicator.numeratorName)}, {"denominator", std8(indicator.denominatorName)},
                {"factor", indicator.factor}, {"targets", targetsJson(indicator.targets)}};
    for (const auto &[level, part] : indicator.parts)
        object["parts"][std8(toCode(level))] = std8(toCode(part));
    for (const auto &[level, unit] : indicator.units)
        object["units"][std8(toCode(level))] = std8(unit);
    for (const auto &[level, names] : indicator.sources)
        object["sources"][std8(toCode(level))] = listJson(names);
    for (const auto &[level, at] : indicator.atLevel)
        object["at"][std8(toCode(level))] = toJson(at);
    if (indicator.fixedDenominator)
        object["fixed_denominator"] = *indicator.fixedDenominator;
    if (indicator.minDenominator != 0)
        object["min_denominator"] = indicator.minDenominator;
    if (indicator.smallCell != 0)
        object["small_cell"] = indicator.smallCell;
    if (!indicator.logMeasures.isEmpty())
        object["log_measures"] = listJson(indicator.logMeasures);
    if (!indicator.splitOf.isEmpty())
        object["split_of"] = std8(indicator.splitOf);
    if (!indicator.note.isEmpty())
        object["note"] = std8(indicator.note);
    addFlags(object, indicator);
    return object;
}

} // namespace bd::application

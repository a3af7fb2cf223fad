#include "application/demo_indicators.h"

#include "application/catalogue_file.h"
#include "application/demo_catalogue.h"
#include "application/indicator_service.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using nlohmann::json;

std::optional<qint64> number(const json &item, const char *key)
{
    return item.contains(key) ? std::optional(item.at(key).get<qint64>()) : std::nullopt;
}

StoredIndicatorValue valueFrom(const json &item, const QString &level)
{
    StoredIndicatorValue stored;
    domain::IndicatorValue &value = stored.value;
    value.code = stringAt(item, "code");
    value.year = item.value("year", 0);
    value.quarter = item.value("quarter", 0);
    value.uuid = demoUuid(u"indicator/%1/%2/%3/%4"_s.arg(level, value.code).arg(value.year).arg(value.quarter));
    value.numerator = number(item, "numerator");
    value.denominator = number(item, "denominator");
    if (item.contains("value"))
        value.value = item.at("value").get<double>();
    if (item.contains("as_of"))
        value.asOf = QDate::fromString(stringAt(item, "as_of"), Qt::ISODate);
    value.source = stringAt(item, "source");
    value.isEstimate = item.value("estimate", false);
    value.reason = stringAt(item, "reason");
    value.difficulty = stringAt(item, "difficulty");
    value.proposal = stringAt(item, "proposal");
    return stored;
}

/// The day as of which it was counted; else the end of its quarter or year.
QDate knownOn(const domain::IndicatorValue &value)
{
    if (value.asOf)
        return *value.asOf;
    return value.quarter > 0 ? QDate(value.year, 3 * value.quarter, 1).addMonths(1).addDays(-1) : QDate(value.year, 12, 31);
}

/// What the superior set for years between the milestones.
Result<std::vector<domain::Indicator>> withTargets(const IndicatorService &service, const json &list, domain::AgencyLevel level)
{
    BD_ASSIGN(const auto all, service.indicators(true));
    std::vector<domain::Indicator> changed;
    for (const json &item : list) {
        for (const domain::Indicator &one : all) {
            if (one.code != stringAt(item, "code"))
                continue;
            domain::Indicator indicator = domain::indicatorAt(one, level);
            indicator.targets.push_back({item.value("year", 0), item.value("value", 0.0)});
            indicator.uuid = demoUuid(u"indicator/"_s + toCode(level) + u'/' + indicator.code);
            changed.push_back(std::move(indicator));
        }
    }
    return changed;
}

} // namespace

Result<void> addDemoIndicators(DatabaseService &database, domain::AgencyLevel level, QDate after, QDate until)
{
    BD_ASSIGN(const json file, demoFile(u"indicators"_s));
    const QString name = toCode(level);
    const json list = file.value(name.toStdString(), json::array());
    if (list.empty())
        return fail("demo.broken", {}, name);
    std::vector<StoredIndicatorValue> values;
    for (const json &item : list) {
        const StoredIndicatorValue value = valueFrom(item, name);
        const QDate day = knownOn(value.value);
        if ((!after.isValid() || day > after) && (!until.isValid() || day <= until))
            values.push_back(value);
    }
    IndicatorService service(database);
    BD_TRY(service.saveValues(values, u"indicators.sample"_s, {}));
    if (after.isValid())
        return {};
    BD_ASSIGN(const auto changed, withTargets(service, file.value("targets", json::object()).value(name.toStdString(), json::array()), level));
    BD_TRY(service.saveIndicators(changed, u"indicators.sample"_s));
    return {};
}

} // namespace bd::application

#include "application/demo_log.h"

#include "application/catalogue_file.h"
#include "application/demo_catalogue.h"
#include "application/figure_service.h"

#include <QHash>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace bd::application {

namespace {

using nlohmann::json;
using namespace domain;

std::optional<qint64> number(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it == object.end() ? std::nullopt : std::optional(it->get<qint64>());
}

QDate day(const json &object, const char *key) { return QDate::fromString(stringAt(object, key), Qt::ISODate); }

Figure figure(const json &item)
{
    Figure result;
    result.measure = stringAt(item, "measure");
    result.total = number(item, "total");
    result.women = number(item, "women");
    result.denominator = number(item, "of");
    result.isEstimate = item.value("estimate", false);
    result.origin = item.value("supplied", false) ? Origin::Supplied : Origin::Own;
    return result;
}

/// The activity of one task of a plan; the task says what the line leaves out.
Activity activity(const json &item, const QString &planId, const Plan &plan)
{
    Activity result;
    result.from = day(item, "date");
    result.to = item.contains("to") ? day(item, "to") : result.from;
    result.title = stringAt(item, "title");
    result.planUuid = plan.uuid;
    result.kind = stringAt(item, "kind");
    result.agency.name = stringAt(item, "agency");
    result.place = stringAt(item, "place");
    result.participation = item.value("attended", false) ? Participation::Attended : Participation::Held;
    for (const json &each : item.value("figures", json::array()))
        result.figures.push_back(figure(each));
    result.cost = number(item, "cost");
    result.isCostEstimate = item.value("cost_estimate", false);
    result.costSource = stringAt(item, "source");
    result.result = stringAt(item, "result");
    if (item.contains("series"))
        result.seriesUuid = demoUuid(planId + QStringLiteral("/series/") + stringAt(item, "series"));
    const QString uuid = demoUuid(planId + QStringLiteral("/task/") + stringAt(item, "task"));
    const auto task = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task &t) { return t.uuid == uuid; });
    if (task == plan.tasks.end())
        return result;
    result.taskUuid = task->uuid;
    result.sectionUuid = task->sectionUuid.value_or(QString());
    result.sectionKind = task->kind;
    if (result.agency.name.isEmpty())
        for (const Assignment &assignment : task->assignments)
            if (assignment.role == Role::Lead && result.agency.name.isEmpty())
                result.agency = assignment.agency;
    return result;
}

Result<std::vector<Activity>> activities(const QString &file, const Plan &plan)
{
    BD_ASSIGN(const json catalogue, demoFile(file));
    const QString planId = stringAt(catalogue, "plan");
    if (plan.uuid != demoUuid(planId + QStringLiteral("/plan")))
        return fail("demo.broken", {}, planId);
    std::vector<Activity> result;
    for (const json &item : catalogue.at("activities")) {
        result.push_back(activity(item, planId, plan));
        result.back().uuid = demoUuid(planId + QStringLiteral("/activity/%1").arg(result.size()));
    }
    return result;
}

FigureEntry entry(const json &item)
{
    FigureEntry result;
    result.measure = stringAt(item, "measure");
    result.period = {day(item, "from"), day(item, "to")};
    result.unit.name = stringAt(item, "unit");
    result.total = number(item, "total");
    result.women = number(item, "women");
    result.denominator = number(item, "of");
    result.opening = number(item, "opening");
    result.added = number(item, "added");
    result.removed = number(item, "removed");
    if (item.contains("as_of"))
        result.asOf = day(item, "as_of");
    result.source = stringAt(item, "source");
    result.method = stringAt(item, "method");
    result.isEstimate = item.value("estimate", false);
    result.isMain = item.value("main", false);
    result.origin = item.value("supplied", false) ? Origin::Supplied : Origin::Own;
    return result;
}

Result<void> addFigures(DatabaseService &database, const QString &name)
{
    BD_ASSIGN(const json catalogue, demoFile(QStringLiteral("log/figures-") + name));
    std::vector<FigureEntry> entries;
    for (const json &item : catalogue.at("figures")) {
        entries.push_back(entry(item));
        entries.back().uuid = demoUuid(QStringLiteral("%1/figure/%2").arg(name).arg(entries.size()));
    }
    BD_TRY(FigureService(database).saveAll(entries, QStringLiteral("figure.save")));
    return {};
}

} // namespace

Result<void> addDemoLog(DatabaseService &database, const Plan &plan, DemoOffice office, QDate after, QDate until)
{
    const QString name = demoOfficeName(office);
    try {
        BD_ASSIGN(auto all, activities(QStringLiteral("log/") + name, plan));
        std::erase_if(all, [&](const Activity &one) { return (after.isValid() && one.to <= after) || (until.isValid() && one.to > until); });
        BD_TRY(ActivityService(database).add(all));
        return after.isValid() ? Result<void>() : addFigures(database, name);
    } catch (const json::exception &error) { // the catalogue is ours, so it is a fault of ours
        return fail("demo.broken", {}, QString::fromUtf8(error.what()));
    }
}

} // namespace bd::application

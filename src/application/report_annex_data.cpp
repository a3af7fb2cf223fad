#include "application/report_annex_data.h"

#include "application/evidence_service.h"
#include "application/measure_catalogue.h"
#include "application/record_service.h"

#include <QSet>
#include <algorithm>

namespace bd::application {

namespace {

Result<void> addMeasures(DatabaseService &database, const ReportFacts &facts, ReportAnnexData &data)
{
    QSet<QString> named{QStringLiteral("budget-spent")}; // stands for what the log's rows cost
    for (const ReportFact &fact : facts.facts)
        named.insert(fact.source.id);
    BD_ASSIGN(data.measures, measures(database));
    std::erase_if(data.measures, [&](const domain::Measure &measure) { return !named.contains(measure.id); });
    return {};
}

Result<void> addModelYears(DatabaseService &database, const domain::Report &report, const ReportFacts &facts, ReportAnnexData &data)
{
    if (facts.registers.models.empty())
        return {};
    QSet<QString> models;
    for (const domain::CommunityModel &model : facts.registers.models)
        models.insert(model.uuid);
    BD_ASSIGN(const auto years, RecordService(database).list<domain::ModelYear>());
    for (const auto &year : years)
        if (year.value.year == reportYear(report) && models.contains(year.value.modelUuid))
            data.modelYears.push_back(year.value);
    return {};
}

Result<void> addActivities(DatabaseService &database, const domain::Report &report, const ReportFacts &facts, ReportAnnexData &data)
{
    if (facts.tasks.empty())
        return {};
    QSet<QString> tasks;
    for (const domain::Task &task : facts.tasks)
        tasks.insert(task.uuid);
    ActivityFilter filter;
    filter.period = report.period;
    BD_ASSIGN(const auto groups, ActivityService(database).groups(filter, ActivityGrouping::Task));
    for (const ActivityGroup &group : groups)
        if (tasks.contains(group.key))
            data.taskActivities.emplace(group.key, group.sums);
    return {};
}

Result<void> addPhotos(DatabaseService &database, const domain::Report &report, ReportAnnexData &data)
{
    const EvidenceService service(database);
    for (const QString &uuid : report.photos) {
        BD_ASSIGN(const auto evidence, service.find(uuid));
        if (!evidence)
            ++data.leftOut.gone;
        else if (!evidence->mediaType.startsWith(QLatin1String("image/")))
            ++data.leftOut.noPicture;
        else if (evidence->hasPersonalData)
            ++data.leftOut.personal;
        else if (!evidence->hasConsent)
            ++data.leftOut.withoutConsent;
        else
            data.photos.push_back({evidence->uuid, evidence->sha256, evidence->caption, evidence->name});
    }
    return {};
}

} // namespace

Result<ReportAnnexData> annexData(DatabaseService &database, const domain::Report &report, const ReportFacts &facts)
{
    ReportAnnexData data;
    BD_TRY(addMeasures(database, facts, data));
    BD_TRY(addModelYears(database, report, facts, data));
    BD_TRY(addActivities(database, report, facts, data));
    BD_TRY(addPhotos(database, report, data));
    return data;
}

} // namespace bd::application

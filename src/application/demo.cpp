#include "application/demo.h"

#include "application/demo_catalogue.h"
#include "application/demo_collection.h"
#include "application/demo_indicators.h"
#include "application/demo_log.h"
#include "application/demo_registers.h"
#include "application/demo_reports.h"
#include "application/document_service.h"
#include "application/due_service.h"
#include "application/office_service.h"
#include "application/plan_service.h"
#include "application/progress_service.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <nlohmann/json.hpp>

namespace bd::application {

namespace {

struct Sample {
    const char *catalogue, *document;
};
constexpr Sample province{"province-2026", "KH-binh-dang-gioi-2026-tinh.docx"};
constexpr Sample department{"department-2026", "KH-binh-dang-gioi-2026-so.docx"};
constexpr Sample commune{"commune-2026", "KH-binh-dang-gioi-2026-xa.docx"};

/// The office's own first, then what it received.
std::vector<Sample> samplesOf(DemoOffice office)
{
    return office == DemoOffice::Commune ? std::vector{commune, province} : std::vector{province, department};
}

Result<domain::Plan> load(const char *name)
{
    BD_ASSIGN(const auto catalogue, demoFile(QLatin1String(name)));
    return planFromCatalogue(catalogue);
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail("file.unwritable", {QDir::toNativeSeparators(path)}, file.errorString());
    return {};
}

/// The cut-offs of the reports of six months and of the year: they tell what was known on their day. The log goes on.
struct CutOffs {
    QDate half, year;
};

CutOffs cutOffsOf(DemoOffice office)
{
    return office == DemoOffice::Commune ? CutOffs{{2026, 5, 25}, {2026, 11, 15}} : CutOffs{{2026, 5, 31}, {2026, 11, 20}};
}

/// Tasks that a person calls done although the log alone can't tell it: a plan without a deadline, 318 pupils of 320.
QDate finishedOn(const QString &taskUuid)
{
    static const QHash<QString, QDate> days{{demoUuid(QStringLiteral("commune-2026/task/X01")), {2026, 2, 27}},
                                            {demoUuid(QStringLiteral("commune-2026/task/X18")), {2026, 5, 13}},
                                            {demoUuid(QStringLiteral("commune-2026/task/X09")), {2026, 10, 15}},
                                            {demoUuid(QStringLiteral("province-2026/task/T14")), {2026, 11, 16}}};
    return days.value(taskUuid);
}

/// What somebody who worked with it would have told: the tasks' states that the log proposes, and what last year's rows were done
/// with.
Result<void> tellWhatWasDone(DatabaseService &database, const PlanService &plans, QDate until)
{
    ProgressService progress(database);
    BD_ASSIGN(const auto listed, plans.list());
    for (const PlanSummary &summary : listed) {
        BD_ASSIGN(const auto plan, plans.load(summary.id));
        BD_ASSIGN(const auto proposals, progress.proposals(plan, until));
        if (!proposals.empty())
            BD_TRY(progress.apply(plan, proposals));
    }
    DueService due(database);
    BD_ASSIGN(const auto items, due.list({}));
    for (const domain::DueItem &item : items) {
        const bool isPast = item.kind == domain::DueKind::ActionMonth && item.due && *item.due < until;
        // Reports of six months went out, and what was expected from below by then has come.
        const bool isSent = (item.kind == domain::DueKind::Duty || item.kind == domain::DueKind::Expected) && item.due && *item.due < until
            && (item.kind == domain::DueKind::Expected || item.due->month() <= 6);
        if ((isPast || isSent) && !item.doneOn)
            BD_TRY(due.setDone(item, item.due));
        if (const QDate day = finishedOn(item.uuid); day.isValid() && day <= until && item.kind == domain::DueKind::Task && !domain::isSettled(item))
            BD_TRY(due.setDone(item, day));
    }
    return {};
}

/// Who it is: the three answers and what it issues in.
Result<void> addOffice(DatabaseService &database, DemoOffice office)
{
    BD_TRY(SettingsService(database).setOffice(demoOfficeAnswers(office)));
    for (const domain::IssuingIdentity &identity : demoIdentities(office))
        BD_TRY(OfficeService(database).save(identity, 0));
    return {};
}

Result<void> fillDatabase(const QString &path, DemoOffice office, const std::vector<domain::Plan> &plans, const Clock &clock, Progress &progress)
{
    DatabaseService database(clock);
    BD_TRY(database.open(path, true));
    BD_TRY(addOffice(database, office));
    PlanService service(database);
    for (const domain::Plan &plan : plans) {
        exchange::ImportedPlan imported;
        imported.plan = plan;
        imported.coverage = {1.0, 0.0, 0.0};
        BD_TRY(service.add(imported, {}));
    }
    const auto level = office == DemoOffice::Commune ? domain::AgencyLevel::Commune : domain::AgencyLevel::Province;
    const auto [half, year] = cutOffsOf(office);
    BD_TRY(addDemoRequests(database, office));
    BD_TRY(addDemoRegisters(database, office, DemoRegisters::WithoutThisYear));
    BD_TRY(addDemoIndicators(database, level, {}, half));
    BD_TRY(addDemoLog(database, plans.front(), office, {}, half));
    BD_TRY(tellWhatWasDone(database, service, half));
    BD_TRY(addDemoReports(database, office, {}, half, progress));
    BD_TRY(addDemoRegisters(database, office, DemoRegisters::OnlyThisYear));
    BD_TRY(addDemoCollection(database, 2026, office));
    BD_TRY(addDemoIndicators(database, level, half));
    BD_TRY(addDemoLog(database, plans.front(), office, half, year));
    BD_TRY(tellWhatWasDone(database, service, year));
    BD_TRY(addDemoReports(database, office, half, year, progress));
    return addDemoLog(database, plans.front(), office, year, {}); // nobody told yet what became of these
}

Result<void> writeAll(const QStringList &files, DemoOffice office, const std::vector<domain::Plan> &plans, const Clock &clock, Progress &progress)
{
    BD_TRY(fillDatabase(files.first(), office, plans, clock, progress));
    for (std::size_t i = 0; i < plans.size(); ++i) {
        progress.report(static_cast<qint64>(i), static_cast<qint64>(plans.size()));
        BD_ASSIGN(const QByteArray bytes, renderPlan(plans.at(i), ExportFormat::Docx, {}, progress));
        if (progress.isCancelled())
            return fail("cancelled");
        BD_TRY(save(files.at(static_cast<qsizetype>(i) + 1), bytes));
    }
    return {};
}

} // namespace

Result<std::vector<domain::Plan>> demoPlans()
{
    std::vector<domain::Plan> plans;
    for (const Sample &sample : {province, department, commune}) {
        BD_ASSIGN(auto plan, load(sample.catalogue));
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<std::vector<domain::Plan>> demoPlans(DemoOffice office)
{
    const auto identities = demoIdentities(office);
    std::vector<domain::Plan> plans;
    for (const Sample &sample : samplesOf(office)) {
        BD_ASSIGN(auto plan, load(sample.catalogue));
        for (const domain::IssuingIdentity &identity : identities)
            if (issued(identity, plan))
                plan.identityUuid = identity.uuid;
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<QStringList> writeDemo(const QString &folder, const Clock &clock, Progress &progress, DemoOffice office)
{
    BD_ASSIGN(const auto plans, demoPlans(office));
    const QDir dir(folder);
    QStringList files{dir.filePath(QStringLiteral("demo.db"))};
    for (const Sample &sample : samplesOf(office))
        files << dir.filePath(QLatin1String(sample.document));
    for (const QString &file : files)
        if (QFile::exists(file))
            return fail("demo.exists", {QDir::toNativeSeparators(file)});
    if (!QDir().mkpath(folder))
        return fail("file.unwritable", {QDir::toNativeSeparators(folder)});
    const auto written = writeAll(files, office, plans, clock, progress);
    if (!written) {
        for (const QString &file : files) // all of them are ours: none was there before
            QFile::remove(file);
        return fail(written.error());
    }
    return files;
}

} // namespace bd::application

#include "application/demo.h"

#include "application/demo_catalogue.h"
#include "application/demo_collection.h"
#include "application/demo_indicators.h"
#include "application/demo_log.h"
#include "application/demo_registers.h"
#include "application/demo_reports.h"
#include "application/document_service.h"
#include "application/due_service.h"
#include "application/plan_service.h"
#include "application/progress_service.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <nlohmann/json.hpp>

namespace bd::application {

namespace {

struct Sample {
    const char *catalogue, *document;
};
constexpr Sample samples[] = {
    {"province-2026", "KH-binh-dang-gioi-2026-tinh.docx"},
    {"department-2026", "KH-binh-dang-gioi-2026-so.docx"},
    {"commune-2026", "KH-binh-dang-gioi-2026-xa.docx"},
};

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

/// The sample's log ends the day before.
QDate toldUntil()
{
    return {2026, 11, 24};
}

/// When the reports of six months were written.
QDate halfOfYear()
{
    return {2026, 6, 14};
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
        if (item.kind == domain::DueKind::ActionMonth && item.due && item.due->year() < until.year() && !item.doneOn)
            BD_TRY(due.setDone(item, item.due));
    }
    return {};
}

Result<void> fillDatabase(const QString &path, const std::vector<domain::Plan> &plans, const Clock &clock, Progress &progress)
{
    DatabaseService database(clock);
    BD_TRY(database.open(path, true));
    PlanService service(database);
    for (const domain::Plan &plan : plans) {
        exchange::ImportedPlan imported;
        imported.plan = plan;
        imported.coverage = {1.0, 0.0, 0.0};
        BD_TRY(service.add(imported, {}));
    }
    BD_TRY(addDemoLog(database, plans));
    BD_TRY(addDemoRegisters(database));
    BD_TRY(addDemoCollection(database, 2026));
    BD_TRY(addDemoIndicators(database, domain::AgencyLevel::Commune));
    BD_TRY(tellWhatWasDone(database, service, halfOfYear()));
    BD_TRY(addDemoReports(database, plans, {}, halfOfYear(), progress));
    BD_TRY(tellWhatWasDone(database, service, toldUntil()));
    return addDemoReports(database, plans, halfOfYear(), toldUntil(), progress);
}

Result<void> writeAll(const QStringList &files, const std::vector<domain::Plan> &plans, const Clock &clock, Progress &progress)
{
    BD_TRY(fillDatabase(files.first(), plans, clock, progress));
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
    for (const Sample &sample : samples) {
        BD_ASSIGN(auto plan, load(sample.catalogue));
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<QStringList> writeDemo(const QString &folder, const Clock &clock, Progress &progress)
{
    BD_ASSIGN(const auto plans, demoPlans());
    const QDir dir(folder);
    QStringList files{dir.filePath(QStringLiteral("demo.db"))};
    for (const Sample &sample : samples)
        files << dir.filePath(QLatin1String(sample.document));
    for (const QString &file : files)
        if (QFile::exists(file))
            return fail("demo.exists", {QDir::toNativeSeparators(file)});
    if (!QDir().mkpath(folder))
        return fail("file.unwritable", {QDir::toNativeSeparators(folder)});
    const auto written = writeAll(files, plans, clock, progress);
    if (!written) {
        for (const QString &file : files) // all of them are ours: none was there before
            QFile::remove(file);
        return fail(written.error());
    }
    return files;
}

} // namespace bd::application

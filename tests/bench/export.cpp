// bench_export [FILE] [RUNS]: the plan of FILE (without it the sample's province) as Word document and as text.
#include "application/demo.h"
#include "application/document_service.h"
#include "stopwatch.h"

#include <QCoreApplication>

namespace {

bd::Result<bd::domain::Plan> planToExport(const QStringList &args)
{
    bd::NoProgress progress;
    if (args.size() > 1) {
        BD_ASSIGN(auto read, bd::application::readPlanFile(args.at(1), progress));
        return std::move(read.imported.plan);
    }
    BD_ASSIGN(auto plans, bd::application::demoPlans());
    return std::move(plans.front());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const auto plan = planToExport(args);
    if (!plan) {
        std::fprintf(stderr, "%s\n", qPrintable(plan.error().code));
        return 1;
    }
    const int runs = args.size() > 2 ? args.at(2).toInt() : 20;
    using bd::application::ExportFormat;
    bd::NoProgress progress;
    const auto render = [&](ExportFormat format) { return bd::application::renderPlan(*plan, format, {}, progress).has_value(); };
    if (!render(ExportFormat::Docx))
        return 1;
    bd::bench::measure("Word document", runs, [&] { return render(ExportFormat::Docx); });
    bd::bench::measure("data (JSON)", runs, [&] { return render(ExportFormat::Json); });
    bd::bench::measure("text", runs, [&] { return render(ExportFormat::Text); });
    return 0;
}

#include "gui/flows/report_version_flow.h"

#include "application/report_export.h"
#include "gui/commands/file_job.h"
#include "gui/commands/preview_commands.h"
#include "gui/dialogs/pages_dialog.h"
#include "gui/editing/report_desk.h"
#include "gui/preview/report_pages.h"
#include "gui/prompts/prompts.h"

#include <QCoreApplication>

namespace bd::gui {

namespace {

struct Versions {
    Q_DECLARE_TR_FUNCTIONS(ReportVersions)
};

QString nameOf(const ReportDesk &report, int revision)
{
    return Versions::tr("%1 – revision %2").arg(report.text().plan().title).arg(revision);
}

} // namespace

bool showVersion(CommandContext &context, const ReportDesk &report, int revision)
{
    const QString title = nameOf(report, revision);
    PagesDialog dialog(context.jobs(), title, revisionPages(context, report.stored().id, revision), context.window());
    if (!context.prompts().run(dialog))
        return false;
    if (dialog.wish() == PagesDialog::Wish::Word)
        exportVersion(context, report, revision, QStringLiteral(".docx"));
    else if (const auto pages = dialog.pages())
        PrintCommand::print(context, context.window(), title, *pages, dialog.currentPage(),
                            [&context, &report, revision] { showVersion(context, report, revision); });
    return true;
}

void exportVersion(CommandContext &context, const ReportDesk &report, int revision, const QString &ending)
{
    const bool isWord = ending == QLatin1String(".docx");
    QString name = application::proposedFileName(report.report(), report.text().plan(), ending.mid(1));
    name.insert(name.size() - ending.size(), QStringLiteral("_lan-chot-%1").arg(revision)); // beside the file of the last version
    const FileWish wish{isWord ? Versions::tr("Export revision %1 to Word").arg(revision) : Versions::tr("Export revision %1 to PDF").arg(revision),
                        name,
                        ending,
                        isWord ? Versions::tr("Word documents (*.docx)") : Versions::tr("PDF files (*.pdf)"),
                        isWord ? Versions::tr("Open in Word") : Versions::tr("Open the file"),
                        isWord};
    const QString target = chooseTarget(context, wish);
    if (target.isEmpty())
        return;
    auto remarks = std::make_shared<QStringList>();
    const auto &services = context.services();
    const auto write = [remarks, file = services.database.path(), &clock = services.clock, id = report.stored().id, target,
                        revision](Progress &progress) -> Result<void> {
        BD_ASSIGN(const application::ReportPaper paper, application::gatherReport(file, clock, id, revision, {}, &progress));
        BD_ASSIGN(const application::ReportFile made,
                  application::exportReport(paper, target, {}, application::photoBytes(file, clock, paper), progress));
        *remarks = made.remarks;
        return {};
    };
    writeAsJob(context, context.window(), wish, target, write, [remarks] { return remarks->join(QLatin1Char(' ')); });
}

} // namespace bd::gui

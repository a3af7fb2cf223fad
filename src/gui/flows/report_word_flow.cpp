#include "application/report_draft.h"
#include "application/report_export.h"
#include "application/report_snapshot.h"
#include "domain/numbering.h"
#include "gui/commands/context.h"
#include "gui/editing/outline_actions.h"
#include "gui/editing/plan_desk.h"
#include "gui/flows/outline_flow.h"
#include "gui/flows/report_start_flow.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bd::gui {

using application::StoredReport;

namespace {

struct ReportStart {
    Q_DECLARE_TR_FUNCTIONS(ReportStart)
};

/// What nobody wrote yet, drafted anew; a section that somebody wrote in is left as it is, one that was never drafted gets its draft.
Result<application::ChangeSet> draftAnew(CommandContext &context, const QString &uuid, const application::ReportFacts &facts)
{
    const Services &services = context.services();
    BD_ASSIGN(const StoredReport stored, services.reports.find(uuid));
    BD_ASSIGN(const auto document, services.plans.load(stored.documentId));
    if (document.plan.state == domain::PlanState::Issued)
        return application::ChangeSet(); // what was sent stays as it was
    BD_ASSIGN(const auto frozen, services.reports.revisions(uuid));
    if (!frozen.empty())
        if (const auto changed = application::isChangedSinceFrozen(services.database, stored); changed && !*changed)
            return application::ChangeSet(); // so does what was frozen: news are told beside the file
    BD_ASSIGN(const auto patterns, application::sentencePatterns(services.database));
    const auto drafts = application::draftReport(facts, document.plan, patterns);
    QStringList sections;
    for (const application::DraftChange &change : application::draftChanges(document.plan, drafts)) {
        bool wasDrafted = false;
        domain::walkSections(document.plan.sections, [&](const domain::Section &section, const domain::SectionNumber &, int) {
            wasDrafted = wasDrafted || (section.uuid == change.sectionUuid && section.draft.has_value());
        });
        if (!change.isEdited || !wasDrafted)
            sections << change.sectionUuid;
    }
    if (sections.isEmpty())
        return application::ChangeSet();
    domain::Plan after = document.plan;
    domain::Report now = stored.report;
    application::takeDrafts(after, now, drafts, sections);
    return services.reports.edit(stored, document.plan, after, now, QStringLiteral("report.draft"));
}

/// Nothing that lies there is written over: it may have been corrected in Word.
QString unusedFile(const QString &folder, const QString &name)
{
    const QFileInfo wanted(QDir(folder), name);
    QString path = wanted.filePath();
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(i).arg(wanted.suffix()));
    return path;
}

void tellWritten(CommandContext &context, const QString &path, const QStringList &remarks)
{
    QStringList lines{ReportStart::tr("Exported to Word: %1. The next report of the year reuses these figures; nobody has to type them again.").arg(QDir::toNativeSeparators(path))};
    lines << remarks.mid(0, 4);
    Notice notice{Notice::Kind::Note, lines.join(QLatin1Char('\n')), {}, true, true};
    notice.actions.push_back({ReportStart::tr("Open the folder"), [&context, path] { openOrTell(context, QFileInfo(path).path()); }, true});
    notice.actions.push_back({ReportStart::tr("Open in Word"), [&context, path] { openOrTell(context, path); }, true});
    context.notify(notice);
}

void exportDrafted(CommandContext &context, const QString &uuid)
{
    const Services &services = context.services();
    const auto stored = services.reports.find(uuid);
    if (!stored)
        return showError(context, stored.error());
    auto gathered = application::gatherReport(services.database, stored->id);
    if (!gathered)
        return showError(context, gathered.error(), [&context, uuid] { writeReportToWord(context, uuid); });
    context.showPlan(stored->documentId); // behind Word
    if (const PlanDesk *desk = context.desk()) {
        if (const QString words = wordsInstead(*desk); !words.isEmpty())
            context.showSection(QString(desk->plan().uuid), words);
    }
    const QString path = unusedFile(context.machine().exportFolder(),
                                    application::proposedFileName(gathered->report, gathered->document, QStringLiteral("docx")));
    const auto work = [paper = std::make_shared<application::ReportPaper>(std::move(*gathered)), path, dataFile = services.database.path(),
                       &clock = services.clock](Progress &progress) {
        return application::exportReport(*paper, path, {}, application::photoBytes(dataFile, clock, *paper), progress);
    };
    context.jobs().run(ReportStart::tr("writing %1").arg(QFileInfo(path).fileName()), work, context.window(),
                       [&context, path, uuid](const Result<application::ReportFile> &done) {
                           if (!done)
                               return showError(context, done.error(), [&context, uuid] { writeReportToWord(context, uuid); });
                           tellWritten(context, path, done->remarks);
                           openOrTell(context, path);
                       });
}

} // namespace

void writeReportToWord(CommandContext &context, const QString &reportUuid)
{
    if (PlanDesk *desk = context.desk())
        desk->flush(); // what is being typed there comes first
    const Services &services = context.services();
    const auto stored = services.reports.find(reportUuid);
    if (!stored)
        return showError(context, stored.error());
    const auto gather = [dataFile = services.database.path(), &clock = services.clock, report = stored->report](Progress &progress) {
        return application::reportFacts(dataFile, clock, report, progress);
    };
    context.jobs().run(ReportStart::tr("gathering the data of the report"), gather, context.window(),
                       [&context, reportUuid](const Result<application::ReportFacts> &facts) {
                           const auto retry = [&context, reportUuid] { writeReportToWord(context, reportUuid); };
                           if (!facts)
                               return showError(context, facts.error(), retry);
                           const auto drafted = retrying(context, [&] { return draftAnew(context, reportUuid, *facts); });
                           if (!drafted)
                               return showError(context, drafted.error(), retry);
                           if (!drafted->isEmpty())
                               recordChange(context, *drafted);
                           exportDrafted(context, reportUuid);
                       });
}

Result<domain::Plan> receivedOutline(CommandContext &context, const QString &path, const QString &sender)
{
    NoProgress progress;
    BD_ASSIGN(const auto read, application::readOutline(path, progress));
    auto reviewed = reviewOutline(context, read, sender, true);
    return reviewed ? Result<domain::Plan>(std::move(*reviewed)) : fail("cancelled");
}

} // namespace bd::gui

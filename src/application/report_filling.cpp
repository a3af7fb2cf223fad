#include "application/report_filling.h"

namespace bd::application {

Result<ChangeSet> fillReport(DatabaseService &database, const StoredReport &report, Progress &progress)
{
    BD_ASSIGN(const StoredPlan stored, PlanService(database).load(report.documentId));
    BD_ASSIGN(const ReportFacts facts, reportFacts(database, report.report, progress));
    BD_ASSIGN(const auto patterns, sentencePatterns(database));
    const std::vector<SectionDraft> drafts = draftReport(facts, stored.plan, patterns);
    QStringList sections;
    for (const SectionDraft &draft : drafts)
        sections.append(draft.sectionUuid);
    domain::Plan document = stored.plan;
    domain::Report now = report.report;
    takeDrafts(document, now, drafts, sections);
    return ReportService(database).edit(report, stored.plan, document, now, QStringLiteral("report.draft"));
}

} // namespace bd::application

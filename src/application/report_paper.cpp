// What a report's paper shows, gathered from the data file: now, or as it was frozen.
#include "application/report_export.h"

#include "application/evidence_service.h"
#include "application/measure_catalogue.h"
#include "application/plan_service.h"
#include "application/record_service.h"
#include "application/report_draft.h"
#include "application/report_snapshot.h"
#include "domain/numbering.h"
#include "domain/report_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace bd::application {

namespace {

struct ReportPaperWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)
};

/// What was asked for by name, so that the words of the command line and of the window are the same.
std::vector<std::pair<QString, bool ReportAnnexes::*>> annexNames()
{
    return {{QStringLiteral("tasks"), &ReportAnnexes::tasks},
            {QStringLiteral("statistics"), &ReportAnnexes::statistics},
            {QStringLiteral("forms"), &ReportAnnexes::forms},
            {QStringLiteral("indicators"), &ReportAnnexes::indicators},
            {QStringLiteral("models"), &ReportAnnexes::models},
            {QStringLiteral("inspections"), &ReportAnnexes::inspections},
            {QStringLiteral("documents"), &ReportAnnexes::documents},
            {QStringLiteral("photos"), &ReportAnnexes::photos},
            {QStringLiteral("charts"), &ReportAnnexes::charts}};
}

/// The chosen photos that may go out; the others are told.
Result<void> addPhotos(DatabaseService &database, ReportPaper &paper)
{
    const EvidenceService service(database);
    int withoutConsent = 0, personal = 0, gone = 0, noPicture = 0;
    for (const QString &uuid : paper.report.photos) {
        BD_ASSIGN(const auto evidence, service.find(uuid));
        if (!evidence)
            ++gone;
        else if (!evidence->mediaType.startsWith(QLatin1String("image/")))
            ++noPicture;
        else if (evidence->hasPersonalData)
            ++personal;
        else if (!evidence->hasConsent)
            ++withoutConsent;
        else
            paper.photos.push_back({evidence->uuid, evidence->sha256, evidence->caption, evidence->name});
    }
    const auto tell = [&](int count, const QString &sentence) {
        if (count > 0)
            paper.remarks << sentence.arg(count);
    };
    tell(withoutConsent, ReportPaperWords::tr("%1 photos are left out: nobody marked that those shown agreed."));
    tell(personal, ReportPaperWords::tr("%1 photos are left out: they are marked as holding personal data."));
    tell(gone, ReportPaperWords::tr("%1 chosen photos are no longer in the data file."));
    tell(noPicture, ReportPaperWords::tr("%1 chosen files are no pictures and are left out."));
    return {};
}

/// Counts that may tell who it was are printed as they are; whoever sends the report decides.
void tellSmallCells(ReportPaper &paper)
{
    QStringList names;
    for (const ReportFact &fact : paper.facts.facts)
        if (fact.isSensitive && fact.value && domain::isSmallCell(*fact.value))
            names << fact.name;
    names.removeDuplicates();
    if (!names.isEmpty() && (paper.annexes.statistics || paper.annexes.forms))
        paper.remarks << ReportPaperWords::tr("Numbers below 5 may tell who it was; look at them before sending: %1.").arg(names.join(QStringLiteral("; ")));
}

void tellUnconfirmed(ReportPaper &paper)
{
    const int year = reportYear(paper.report);
    const auto &values = paper.facts.values;
    if (std::none_of(values.begin(), values.end(), [&](const domain::IndicatorValue &value) { return value.year == year && value.unit.name.isEmpty(); }))
        return; // then there is no annex of them either
    QStringList codes;
    for (const domain::Indicator &indicator : paper.facts.indicators) {
        const auto target = domain::targetOf(indicator, year);
        if (target && !target->isConfirmed && !indicator.isDropped)
            codes << indicator.code;
    }
    if (!codes.isEmpty() && paper.annexes.indicators)
        paper.remarks << ReportPaperWords::tr("Targets not yet held against the official text: %1.").arg(codes.join(QStringLiteral(", ")));
}

/// Nothing is drafted of a number that several sources give differently; whoever sends the report should know what is missing.
void tellUndecided(ReportPaper &paper)
{
    QStringList names;
    for (const ReportFact &fact : paper.facts.facts)
        if (fact.isUndecided)
            names << fact.name;
    names.removeDuplicates();
    if (!names.isEmpty())
        paper.remarks << ReportPaperWords::tr("The log and typed totals differ and nobody chose, so these numbers aren't in the text: %1.").arg(names.join(QStringLiteral("; ")));
}

/// Drafted text that nobody looked at goes out as it is; whoever sends it should know.
void tellDrafts(ReportPaper &paper)
{
    int untouched = 0;
    domain::walkSections(paper.document.sections, [&](const domain::Section &section, const QString &, int) {
        for (const domain::Block &block : section.blocks) {
            const auto *paragraph = std::get_if<domain::Paragraph>(&block);
            untouched += paragraph && isUntouchedDraft(paper.document, paper.report, paragraph->uuid) ? 1 : 0;
        }
    });
    if (untouched > 0)
        paper.remarks << ReportPaperWords::tr("%1 drafted paragraphs were neither changed nor accepted by anybody yet.").arg(untouched);
}

Result<void> addActivities(DatabaseService &database, ReportPaper &paper)
{
    ActivityFilter filter;
    filter.period = paper.report.period;
    BD_ASSIGN(const auto groups, ActivityService(database).groups(filter, ActivityGrouping::Task));
    for (const ActivityGroup &group : groups)
        if (!group.key.isEmpty())
            paper.taskActivities.insert(group.key, group.sums);
    return {};
}

Result<void> addModelYears(DatabaseService &database, ReportPaper &paper)
{
    if (paper.facts.registers.models.empty())
        return {};
    BD_ASSIGN(const auto years, RecordService(database).list<domain::ModelYear>());
    for (const auto &year : years)
        if (year.value.year == reportYear(paper.report))
            paper.modelYears.push_back(year.value);
    return {};
}

/// Numbers changed in the log since the report was frozen, its text didn't: annexes and text would say different things.
bool hasOtherFigures(DatabaseService &database, const ReportPaper &paper)
{
    const auto frozen = frozenReport(database, paper.report.uuid);
    if (!frozen)
        return false; // never frozen; a revision that can't be read is told where it is asked for
    QHash<QString, std::optional<qint64>> before;
    for (const ReportFact &fact : frozen->facts.facts)
        before.insert(fact.id, fact.value);
    const std::vector<ReportFact> &now = paper.facts.facts;
    return static_cast<std::size_t>(before.size()) != now.size()
        || std::any_of(now.begin(), now.end(), [&](const ReportFact &fact) { return before.value(fact.id) != fact.value; });
}

/// Number, date and signer come after the signature: the frozen text is printed with those that it got since.
void takeOverSignature(const domain::Plan &now, domain::Plan &frozen)
{
    frozen.state = now.state;
    frozen.number = now.number;
    frozen.symbol = now.symbol;
    frozen.date = now.date;
    frozen.signer = now.signer;
}

} // namespace

bool ReportAnnexes::leaveOut(const QString &name)
{
    for (const auto &[known, member] : annexNames()) {
        if (known != name)
            continue;
        this->*member = false;
        return true;
    }
    return false;
}

QStringList ReportAnnexes::names()
{
    QStringList names;
    for (const auto &entry : annexNames())
        names << entry.first;
    return names;
}

Result<ReportPaper> gatherReport(DatabaseService &database, qint64 reportId, int revision, const ReportAnnexes &annexes, Progress *progress)
{
    NoProgress none;
    const ReportService service(database);
    BD_ASSIGN(const StoredReport stored, service.load(reportId));
    ReportPaper paper;
    paper.annexes = annexes;
    paper.revision = revision;
    BD_ASSIGN(const StoredPlan document, PlanService(database).load(stored.documentId));
    if (revision > 0) {
        BD_ASSIGN(ReportSnapshot frozen, frozenReport(database, stored.report.uuid, revision));
        paper.document = std::move(frozen.document);
        paper.report = std::move(frozen.report);
        paper.facts = std::move(frozen.facts);
        BD_ASSIGN(const auto revisions, service.revisions(stored.report.uuid));
        if (!revisions.empty() && revisions.back().value.number == revision)
            takeOverSignature(document.plan, paper.document);
    } else {
        paper.document = document.plan;
        paper.report = stored.report;
        BD_ASSIGN(paper.facts, reportFacts(database, stored.report, progress ? *progress : none));
        BD_ASSIGN(const bool isTextChanged, isChangedSinceFrozen(database, stored));
        if (isTextChanged || hasOtherFigures(database, paper))
            paper.remarks << ReportPaperWords::tr("Text or figures changed since it was frozen; these pages show them as they are now.");
    }
    BD_ASSIGN(paper.measures, measures(database));
    BD_TRY(addActivities(database, paper));
    BD_TRY(addModelYears(database, paper));
    if (annexes.photos)
        BD_TRY(addPhotos(database, paper));
    tellUndecided(paper);
    tellDrafts(paper);
    tellSmallCells(paper);
    tellUnconfirmed(paper);
    return paper;
}

Result<ReportPaper> gatherReport(const QString &dataFile, const Clock &clock, qint64 reportId, int revision, const ReportAnnexes &annexes,
                                 Progress *progress)
{
    DatabaseService database(clock);
    BD_TRY(database.open(dataFile, false));
    return gatherReport(database, reportId, revision, annexes, progress);
}

} // namespace bd::application

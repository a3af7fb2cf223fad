// What a report's paper shows, gathered from the data file: now, or as it was frozen.
#include "application/report_export.h"

#include "application/evidence_service.h"
#include "application/history_service.h"
#include "application/plan_service.h"
#include "application/report_draft.h"
#include "application/report_patterns.h"
#include "application/report_snapshot.h"
#include "domain/numbering.h"
#include "domain/outline_edit.h"
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

/// Photos that don't go out, by the reason.
void tellLeftOut(const PhotosLeftOut &leftOut, ReportPaper &paper)
{
    const auto tell = [&](int count, const QString &sentence) {
        if (count > 0)
            paper.remarks << sentence.arg(count);
    };
    tell(leftOut.withoutConsent, ReportPaperWords::tr("%1 photos are left out: nobody marked that those shown agreed."));
    tell(leftOut.personal, ReportPaperWords::tr("%1 photos are left out: they are marked as holding personal data."));
    tell(leftOut.gone, ReportPaperWords::tr("%1 chosen photos are no longer in the data file."));
    tell(leftOut.noPicture, ReportPaperWords::tr("%1 chosen files are no pictures and are left out."));
}

/// A photo of a frozen version whose consent was taken back, or that was found to hold personal data, stays at home all the same.
Result<ReportAnnexData> withoutWithheld(DatabaseService &database, ReportAnnexData data)
{
    const EvidenceService service(database);
    std::vector<ReportPhoto> kept;
    for (ReportPhoto &photo : data.photos) {
        BD_ASSIGN(const auto evidence, service.find(photo.evidenceUuid));
        if (evidence && evidence->hasPersonalData)
            ++data.leftOut.personal;
        else if (evidence && !evidence->hasConsent)
            ++data.leftOut.withoutConsent;
        else
            kept.push_back(std::move(photo));
    }
    data.photos = std::move(kept);
    return data;
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

/// "Nothing was done", "no proposals": told by its place, since only a person knows whether it is so.
Result<void> tellAssumed(DatabaseService &database, ReportPaper &paper)
{
    BD_ASSIGN(const auto patterns, sentencePatterns(database));
    const QStringList assumed = assumedParagraphs(paper.facts, paper.document, patterns);
    QStringList places;
    for (const QString &paragraph : assumed)
        places << domain::sectionPath(paper.document, domain::sectionOfBlock(paper.document, paragraph));
    places.removeDuplicates();
    if (!places.isEmpty())
        paper.remarks << ReportPaperWords::tr("Drafted because nobody wrote anything, so a person must decide whether it is so: %1.").arg(places.join(QStringLiteral(", ")));
    return {};
}

/// Number, date and signer come after the signature: a frozen text is printed with those that it got since.
void takeOverSignature(const domain::Plan &signedText, domain::Plan &frozen)
{
    frozen.number = signedText.number;
    frozen.date = signedText.date;
    frozen.state = signedText.state;
    frozen.signer.name = signedText.signer.name;
}

/// The same words as they were issued, where they were and the history still tells it.
std::optional<domain::Plan> issuedText(DatabaseService &database, qint64 documentId, const ReportSnapshot &frozen)
{
    const HistoryService history(database);
    const auto entries = history.list(documentId);
    if (!entries)
        return std::nullopt;
    for (const HistoryEntry &entry : *entries) {
        const bool isOfHead = entry.act == QLatin1String("plan.issue") || entry.act == QLatin1String("head.edit"); // either may number it
        if (!isOfHead || entry.isInverse)
            continue;
        auto then = history.stateAfter(documentId, entry.batch);
        if (then && then->state == domain::PlanState::Issued && !saysOther(frozen, *then, frozen.report))
            return std::move(*then);
    }
    return std::nullopt;
}

using Revisions = std::vector<StoredRecord<domain::ReportRevision>>;

/// The version of that number, signed as it went out.
Result<ReportSnapshot> signedRevision(DatabaseService &database, const Revisions &revisions, std::size_t at, const domain::Plan &now, const StoredReport &report)
{
    BD_ASSIGN(ReportSnapshot frozen, snapshotFrom(database, revisions[at].value.content));
    const bool isLast = at + 1 == revisions.size();
    if (isLast && !saysOther(frozen, now, report.report))
        takeOverSignature(now, frozen.document);
    else if (frozen.document.number.isEmpty())
        if (const auto issued = issuedText(database, report.documentId, frozen))
            takeOverSignature(*issued, frozen.document);
    return frozen;
}

Result<domain::Plan> textOf(DatabaseService &database, const StoredReport &report, const domain::Plan *document)
{
    if (document)
        return *document;
    BD_ASSIGN(StoredPlan stored, PlanService(database).load(report.documentId));
    return std::move(stored.plan);
}

QString dayOf(const QString &stamp)
{
    const QDateTime at = QDateTime::fromString(stamp, Qt::ISODate).toLocalTime();
    return at.date().toString(QStringLiteral("dd/MM/yyyy"));
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

Result<PrintedState> stateToPrint(DatabaseService &database, const StoredReport &report, int revision, Progress &progress, const domain::Plan *document)
{
    BD_ASSIGN(const auto revisions, ReportService(database).revisions(report.report.uuid));
    BD_ASSIGN(const domain::Plan text, textOf(database, report, document));
    std::size_t at = revisions.size();
    for (std::size_t i = 0; i < revisions.size(); ++i)
        if (revisions[i].value.number == revision)
            at = i;
    if (revision > 0 && at == revisions.size())
        return fail("report.not_frozen", {QString::number(revision)});
    PrintedState state;
    if (revision <= 0) {
        BD_ASSIGN(state.snapshot, reportAsItIs(database, report, progress, &text));
    }
    if (revision <= 0 && !revisions.empty()) {
        const auto last = snapshotFrom(database, revisions.back().value.content); // one that can't be read is told where it is asked for
        const bool isRewritten = !last || saysOther(*last, text, report.report);
        if (revision == usualState && !isRewritten)
            at = revisions.size() - 1;
        state.isOvertaken = !last || isOtherThan(*last, state.snapshot);
    }
    if (at == revisions.size())
        return state;
    BD_ASSIGN(state.snapshot, signedRevision(database, revisions, at, text, report));
    state.revision = revisions[at].value.number;
    state.frozenOn = dayOf(revisions[at].value.frozenAt);
    state.lacksAnnexes = !state.snapshot.annexes;
    BD_ASSIGN(state.snapshot.annexes, state.lacksAnnexes ? annexData(database, state.snapshot.report, state.snapshot.facts)
                                                         : withoutWithheld(database, *state.snapshot.annexes));
    return state;
}

Result<ReportPaper> gatherReport(DatabaseService &database, qint64 reportId, int revision, const ReportAnnexes &annexes, Progress *progress,
                                 const domain::Plan *document)
{
    NoProgress none;
    BD_ASSIGN(const StoredReport stored, ReportService(database).load(reportId));
    BD_ASSIGN(PrintedState state, stateToPrint(database, stored, revision, progress ? *progress : none, document));
    ReportPaper paper;
    paper.annexes = annexes;
    paper.revision = state.revision;
    paper.document = std::move(state.snapshot.document);
    paper.report = std::move(state.snapshot.report);
    paper.facts = std::move(state.snapshot.facts);
    ReportAnnexData data = std::move(state.snapshot.annexes).value_or(ReportAnnexData());
    paper.measures = std::move(data.measures);
    paper.modelYears = std::move(data.modelYears);
    paper.taskActivities = std::move(data.taskActivities);
    if (state.isOvertaken && state.revision > 0)
        paper.remarks << ReportPaperWords::tr("These pages are version %1, frozen on %2. The data file says something else meanwhile; freeze the report again to take it over.")
                             .arg(state.revision).arg(state.frozenOn);
    else if (state.isOvertaken)
        paper.remarks << ReportPaperWords::tr("Text or figures changed since it was frozen; these pages show them as they are now.");
    if (state.lacksAnnexes)
        paper.remarks << ReportPaperWords::tr("Version %1 was frozen by an earlier program, which didn't keep the activities of tasks, the yearly figures of models and the captions of photos: in the annexes these are as they are now.")
                             .arg(state.revision);
    if (annexes.photos) {
        paper.photos = std::move(data.photos);
        tellLeftOut(data.leftOut, paper);
    }
    tellUndecided(paper);
    tellDrafts(paper);
    if (paper.revision == 0) // what was frozen was decided
        BD_TRY(tellAssumed(database, paper));
    tellSmallCells(paper);
    tellUnconfirmed(paper);
    return paper;
}

Result<ReportPaper> gatherReport(const QString &dataFile, const Clock &clock, qint64 reportId, int revision, const ReportAnnexes &annexes,
                                 Progress *progress, const domain::Plan *document)
{
    DatabaseService database(clock);
    BD_TRY(database.open(dataFile, false));
    return gatherReport(database, reportId, revision, annexes, progress, document);
}

} // namespace bd::application

// "Chốt báo cáo": figures and text as they were on a day, and what changed since.
#include "application/difference_text.h"
#include "application/report_rows.h"
#include "application/report_snapshot.h"
#include "base/progress.h"
#include "base/uuid.h"
#include "domain/count_text.h"
#include "domain/outline_edit.h"
#include "domain/plan_compare.h"
#include "storage/record_types.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QHash>

namespace bd::application {

using namespace domain;
using Kind = PlanDifference::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportRevisions)
};

Result<ReportSnapshot> asItIs(DatabaseService &database, const StoredReport &report, const ReportFacts *facts = nullptr)
{
    if (!facts) {
        NoProgress progress;
        return reportAsItIs(database, report, progress);
    }
    BD_ASSIGN(StoredPlan stored, PlanService(database).load(report.documentId));
    ReportSnapshot now{std::move(stored.plan), report.report, *facts, {}};
    now.facts.report = report.report;
    BD_ASSIGN(now.annexes, annexData(database, report.report, now.facts));
    return now;
}

/// What comes after the signature is no change of what a report says.
bool isFormality(const PlanDifference &difference)
{
    return (difference.passage == Passage::Head && (difference.field == u"number" || difference.field == u"date" || difference.field == u"state"))
        || (difference.passage == Passage::Signature && difference.field == u"name");
}

QString whereOf(const PlanDifference &difference, const Plan &before, const Plan &after)
{
    const bool isGone = difference.kind == Kind::Removed;
    const Plan &plan = isGone ? before : after;
    const QString uuid = isGone ? difference.beforeUuid : difference.afterUuid;
    if (difference.passage == Passage::Section)
        return sectionName(plan, uuid);
    if (difference.passage == Passage::Paragraph || difference.passage == Passage::Table)
        if (const QString section = sectionOfBlock(plan, uuid); !section.isEmpty())
            return sectionName(plan, section);
    return differencePlace(difference);
}

std::vector<RevisionDifference> textDifferences(const Plan &before, const Plan &after)
{
    std::vector<RevisionDifference> found;
    for (const PlanDifference &difference : comparePlans(before, after, Identify::ByUuid)) {
        if (isFormality(difference))
            continue;
        RevisionDifference line{whereOf(difference, before, after), valueText(difference, difference.before), valueText(difference, difference.after), false};
        if (difference.kind == Kind::Moved)
            line.before = line.after = valueText(difference, difference.after).isEmpty() ? line.where : valueText(difference, difference.after);
        found.push_back(std::move(line));
    }
    return found;
}

QString textOf(const ReportFacts &facts, const ReportFact *fact)
{
    if (!fact)
        return {};
    const QString text = !fact->value && fact->ratio ? ratioText(facts, *fact).remove(u'%') : countText(fact->value); // the unit stands beside the name
    return text.isEmpty() || !fact->isEstimate ? text : Words::tr("estimated %1").arg(text);
}

std::vector<RevisionDifference> figureDifferences(const ReportFacts &before, const ReportFacts &after)
{
    std::vector<RevisionDifference> found;
    const auto add = [&](const ReportFact &named, const ReportFact *was, const ReportFact *is) {
        const QString wasText = textOf(before, was), isText = textOf(after, is);
        if (wasText != isText)
            found.push_back({named.unit.isEmpty() ? named.name : QStringLiteral("%1 (%2)").arg(named.name, named.unit), wasText, isText, true});
    };
    for (const ReportFact &fact : after.facts)
        add(fact, before.fact(fact.id), &fact);
    for (const ReportFact &fact : before.facts)
        if (!after.fact(fact.id))
            add(fact, &fact, nullptr);
    return found;
}

/// "Ước cả kỳ", which is typed: no fact of its own where nothing was counted.
std::vector<RevisionDifference> estimateDifferences(const ReportSnapshot &before, const ReportSnapshot &after)
{
    const auto find = [](const Report &report, const QString &measure) -> const PeriodEstimate * {
        const auto it = std::find_if(report.estimates.begin(), report.estimates.end(), [&](const PeriodEstimate &one) { return one.measure == measure; });
        return it == report.estimates.end() ? nullptr : &*it;
    };
    const auto text = [](const PeriodEstimate *estimate) {
        if (!estimate)
            return QString();
        const QString women = countText(estimate->women);
        return women.isEmpty() ? countText(estimate->total) : Words::tr("%1, %2 of them women").arg(countText(estimate->total), women);
    };
    const auto name = [&](const QString &measure) {
        for (const ReportSnapshot *side : {&after, &before})
            if (const ReportFact *fact = side->facts.fact(measure + QStringLiteral(".total")))
                return fact->name;
        return measure;
    };
    std::vector<RevisionDifference> found;
    const auto add = [&](const QString &measure) {
        const QString was = text(find(before.report, measure)), is = text(find(after.report, measure));
        if (was != is)
            found.push_back({Words::tr("%1, whole period").arg(name(measure)), was, is, true});
    };
    for (const PeriodEstimate &estimate : after.report.estimates)
        add(estimate.measure);
    for (const PeriodEstimate &estimate : before.report.estimates)
        if (!find(after.report, estimate.measure))
            add(estimate.measure);
    return found;
}

/// A table of what annexes say under a name of its own; in the order of the later one.
class AnnexLines {
public:
    explicit AnnexLines(std::vector<RevisionDifference> &found) : m_found(found) {}
    void add(const QString &where, const QString &before, const QString &after, bool isFigure)
    {
        if (before != after)
            m_found.push_back({where, before, after, isFigure});
    }

private:
    std::vector<RevisionDifference> &m_found;
};

QString activitiesText(const ReportAnnexData &data, const QString &task)
{
    const auto sums = data.taskActivities.find(task);
    if (sums == data.taskActivities.end())
        return {};
    const QString rows = Words::tr("%1 activities").arg(countText(sums->second.rows));
    return sums->second.people.known > 0 ? Words::tr("%1, %2 people").arg(rows, countText(sums->second.people.sum)) : rows;
}

QString yearText(const ReportAnnexData &data, const QString &model)
{
    for (const ModelYear &year : data.modelYears)
        if (year.modelUuid == model) {
            QStringList parts{countText(year.members), countText(year.women), countText(year.sessions), countText(year.helped), countText(year.cost), year.notes};
            for (QString &part : parts)
                if (part.isEmpty())
                    part = QStringLiteral("–");
            return parts.join(QStringLiteral(" / "));
        }
    return {};
}

const ReportPhoto *photoOf(const ReportAnnexData &data, const QString &uuid)
{
    const auto it = std::find_if(data.photos.begin(), data.photos.end(), [&](const ReportPhoto &photo) { return photo.evidenceUuid == uuid; });
    return it == data.photos.end() ? nullptr : &*it;
}

QString captionOf(const ReportPhoto *photo) { return !photo ? QString() : photo->caption.isEmpty() ? photo->name : photo->caption; }

/// What only annexes show: activities of tasks, the year of models, photos. Nothing where one of the two didn't keep it.
std::vector<RevisionDifference> annexDifferences(const ReportSnapshot &before, const ReportSnapshot &after)
{
    std::vector<RevisionDifference> found;
    if (!before.annexes || !after.annexes)
        return found;
    const ReportAnnexData &was = *before.annexes, &is = *after.annexes;
    AnnexLines lines(found);
    for (const Task &task : after.facts.tasks)
        lines.add(task.title, activitiesText(was, task.uuid), activitiesText(is, task.uuid), true);
    for (const CommunityModel &model : after.facts.registers.models)
        lines.add(Words::tr("%1, figures of the year").arg(model.name), yearText(was, model.uuid), yearText(is, model.uuid), true);
    for (const ReportPhoto &photo : is.photos)
        lines.add(Words::tr("Photo %1").arg(photo.name), captionOf(photoOf(was, photo.evidenceUuid)), captionOf(&photo), false);
    for (const ReportPhoto &photo : was.photos)
        if (!photoOf(is, photo.evidenceUuid))
            lines.add(Words::tr("Photo %1").arg(photo.name), captionOf(&photo), {}, false);
    return found;
}

/// What none of the lines above tells: registers that annexes print, what the report is about.
RevisionDifference otherDifference(const ReportSnapshot &before, const ReportSnapshot &after)
{
    if (!hasSameData(before, after))
        return {Words::tr("Other data of the annexes"), {}, Words::tr("changed"), false};
    return {Words::tr("Kind, period, request or ticks of the report"), {}, Words::tr("changed"), false};
}

} // namespace

Result<std::pair<ReportRevision, ChangeSet>> ReportService::freeze(const StoredReport &report, const QString &note, ReportRound round)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(ReportSnapshot now, asItIs(m_database, report));
    now.report.round = now.facts.report.round = round;
    BD_ASSIGN(const auto before, revisions(report.report.uuid));
    if (!before.empty()) {
        const auto last = snapshotFrom(m_database, before.back().value.content); // one that can't be read is no reason not to freeze again
        if (last && last->report.round == round && !isOtherThan(*last, now))
            return std::pair(before.back().value, ChangeSet());
    }
    ReportRevision revision{newUuid(), report.report.uuid, before.empty() ? 1 : before.back().value.number + 1, m_database.clock().stamp(), round,
                            note.trimmed(), snapshotJson(now)};
    const Act act{QStringLiteral("report.freeze"), {now.document.title, QString::number(revision.number)}};
    BD_ASSIGN(auto changes, ChangeWriter::run(m_database, act, [&](ChangeWriter &writer) -> Result<void> {
        if (report.report.round != round)
            BD_TRY(writeReport(writer, report, now.report, now.document.title));
        BD_TRY(writer.insert(storage::RecordType<ReportRevision>::table(), storage::RecordType<ReportRevision>::row(revision)));
        return {};
    }));
    return std::pair(std::move(revision), std::move(changes));
}

Result<ReportNews> reportNews(DatabaseService &database, const ReportNews &known, Progress &progress)
{
    ReportNews news;
    BD_ASSIGN(const auto lines, ReportService(database).list());
    for (const ReportLine &line : lines) {
        if (line.revisions == 0 || line.stored.documentId == 0)
            continue;
        if (progress.isCancelled())
            return fail("cancelled");
        const QString uuid = line.stored.report.uuid;
        BD_ASSIGN(const auto revisions, ReportService(database).revisions(uuid));
        if (revisions.empty())
            continue;
        const auto &last = revisions.back();
        BD_ASSIGN(const QVariant upTo, storage::valueOf(database.session(), QStringLiteral("report/data_since"), {last.version}));
        DataNews found{last.value.number, upTo.toLongLong(), false};
        const DataNews before = known.value(uuid);
        if (upTo.isNull() || (before.revision == found.revision && before.upTo == found.upTo)) {
            found.isOther = !upTo.isNull() && before.isOther;
        } else if (const auto frozen = snapshotFrom(database, last.value.content)) {
            BD_ASSIGN(const ReportSnapshot now, reportAsItIs(database, line.stored, progress));
            found.isOther = !hasSameData(*frozen, now);
        }
        news.insert(uuid, found);
    }
    return news;
}

Result<ReportNews> reportNews(const QString &dataFile, const Clock &clock, const ReportNews &known, Progress &progress)
{
    DatabaseService database(clock);
    BD_TRY(database.open(dataFile, false));
    return reportNews(database, known, progress);
}

Result<std::vector<StoredRecord<ReportRevision>>> ReportService::revisions(const QString &reportUuid) const
{
    return RecordService(m_database).listOf<ReportRevision>(reportUuid);
}

Result<std::vector<RevisionDifference>> ReportService::differences(const StoredReport &report, int from, int to, const ReportFacts *facts) const
{
    BD_ASSIGN(const ReportSnapshot before, frozenReport(m_database, report.report.uuid, from));
    const auto read = [&] { return to == 0 ? asItIs(m_database, report, facts) : frozenReport(m_database, report.report.uuid, to); };
    BD_ASSIGN(const ReportSnapshot after, read());
    std::vector<RevisionDifference> found = textDifferences(before.document, after.document);
    for (const auto &more : {figureDifferences(before.facts, after.facts), estimateDifferences(before, after), annexDifferences(before, after)})
        found.insert(found.end(), more.begin(), more.end());
    // Whoever may freeze again finds a line: the window asks these for whether anything changed.
    if (found.empty() && isOtherThan(before, after))
        found.push_back(otherDifference(before, after));
    return found;
}

} // namespace bd::application

// "Dùng cho yêu cầu khác": what one report says, for somebody else.
#include "application/report_rows.h"
#include "domain/outline_takeover.h"
#include "domain/plan_copy.h"

#include <QHash>

namespace bd::application {

using namespace domain;

namespace {

/// Nothing that anybody wrote: the open places of an outline.
bool isOpen(const Section &section)
{
    return std::all_of(section.blocks.begin(), section.blocks.end(), [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->text.toPlain().trimmed().endsWith(u'…');
    });
}

/// Takes the open places out, by section, so that texts don't come to stand behind them.
void takeOpen(std::vector<Section> &sections, std::vector<std::vector<Block>> &taken)
{
    for (Section &section : sections) {
        taken.push_back(isOpen(section) ? std::exchange(section.blocks, {}) : std::vector<Block>());
        takeOpen(section.sections, taken);
    }
}

/// And back into what stayed empty.
void putBack(std::vector<Section> &sections, std::vector<std::vector<Block>> &taken, std::size_t &next)
{
    for (Section &section : sections) {
        if (next < taken.size() && section.blocks.empty())
            section.blocks = std::move(taken[next]);
        ++next;
        putBack(section.sections, taken, next);
    }
}

void collect(const std::vector<Section> &sections, QStringList &uuids)
{
    for (const Section &section : sections) {
        uuids.append(section.uuid);
        for (const Block &block : section.blocks)
            uuids.append(std::visit([](const auto &b) { return b.uuid; }, block));
        collect(section.sections, uuids);
    }
}

QStringList uuidsOf(const Plan &plan)
{
    QStringList uuids;
    collect(plan.sections, uuids);
    collect(plan.appendices, uuids);
    return uuids;
}

/// The text of `from` under the headings of `document`. Returns what became of uuids of sections and paragraphs.
QHash<QString, QString> takeTexts(Plan &document, const Plan &from)
{
    std::vector<std::vector<Block>> open;
    takeOpen(document.sections, open);
    const bool isCapital = !document.sections.empty() && document.sections.front().heading.toPlain() == document.sections.front().heading.toPlain().toUpper();
    OutlineTakeover taken = withOutline(from, document.sections, isCapital ? QStringLiteral("NỘI DUNG KHÁC") : QStringLiteral("Nội dung khác"));
    Plan moved = std::move(taken.plan);
    std::size_t next = 0;
    putBack(moved.sections, open, next);
    const QStringList before = uuidsOf(moved);
    renewUuids(moved);
    const QStringList after = uuidsOf(moved);
    QHash<QString, QString> now;
    for (qsizetype i = 0; i < before.size(); ++i)
        now.insert(before[i], after[i]);
    for (auto it = taken.sections.constBegin(); it != taken.sections.constEnd(); ++it)
        now.insert(it.key(), now.value(it.value()));
    document.sections = std::move(moved.sections);
    document.appendices = std::move(moved.appendices);
    return now;
}

} // namespace

Result<std::pair<StoredReport, ChangeSet>> ReportService::useFor(const StoredReport &report, const ReportDraft &other)
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    const Report &from = report.report;
    ReportDraft draft = other;
    Report &to = draft.report;
    if (!to.period.from.isValid() || !to.period.to.isValid()) {
        to.period = from.period;
        to.rule = from.rule;
        to.kind = from.kind;
        to.wholeEnd = from.wholeEnd;
    }
    if (to.planUuid.isEmpty())
        to.planUuid = from.planUuid;
    BD_ASSIGN(const StoredPlan stored, PlanService(m_database).load(report.documentId));
    BD_ASSIGN(Plan document, beginDocument(m_database, draft));
    const QHash<QString, QString> now = takeTexts(document, stored.plan);
    to.formerUuid = from.uuid;
    to.done = from.done;
    to.photos = from.photos;
    to.estimates = from.estimates;
    to.reasons = from.reasons;
    for (ReportFigure figure : from.figures) {
        figure.paragraphUuid = now.value(figure.paragraphUuid);
        figure.sectionUuid = now.value(figure.sectionUuid);
        if (!figure.paragraphUuid.isEmpty())
            to.figures.push_back(std::move(figure));
    }
    // That its words were accepted goes along; that its sections were looked through doesn't.
    for (const SectionCheck &check : from.sections)
        if (const QString section = now.value(check.sectionUuid); check.isAccepted && !section.isEmpty())
            to.sections.push_back({section, true, false});
    return storeReport(m_database, draft, to, document, QStringLiteral("report.use"));
}

} // namespace bd::application

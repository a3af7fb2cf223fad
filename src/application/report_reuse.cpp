// "Dùng cho yêu cầu khác": what one report says, for somebody else.
#include "application/report_rows.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/plan_copy.h"

#include <QHash>
#include <QSet>

namespace bd::application {

using namespace domain;

namespace {

const QString openText = QStringLiteral("…");

void collect(std::vector<Section> &sections, std::vector<Section *> &all)
{
    for (Section &section : sections) {
        all.push_back(&section);
        collect(section.sections, all);
    }
}

QString headingKey(const Section &section) { return text::canonical(section.heading.toPlain()); }

/// Nothing that anybody wrote: the open places of an outline.
bool isOpen(const Section &section)
{
    for (const Block &block : section.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || !paragraph->text.toPlain().trimmed().endsWith(openText))
            return false;
    }
    return true;
}

class Reuse {
public:
    Reuse(const Plan &from, Plan &to) : m_from(from), m_to(to)
    {
        collect(m_from.sections, m_sources);
        collect(m_to.sections, m_targets);
    }

    void run()
    {
        std::vector<Section *> left;
        for (Section *source : m_sources)
            if (!source->blocks.empty())
                left.push_back(source);
        // By kind and heading first, then by kind, each place once; then into a place of that kind that has something already.
        pass(left, [](const Section &source, const Section &target) {
            return source.kind == target.kind && headingKey(source) == headingKey(target);
        }, true);
        pass(left, [](const Section &source, const Section &target) { return source.kind == target.kind && target.sections.empty(); }, true);
        pass(left, [](const Section &source, const Section &target) { return source.kind == target.kind; }, false);
        putElsewhere(left);
        for (Section appendix : m_from.appendices) {
            renew(appendix.blocks, 0);
            appendix.uuid = newUuid();
            m_to.appendices.push_back(std::move(appendix));
        }
    }

    QString paragraphNow(const QString &uuid) const { return m_paragraphs.value(uuid); }
    QString sectionNow(const QString &uuid) const { return m_places.value(uuid); }

private:
    template <typename Fits>
    void pass(std::vector<Section *> &left, const Fits &fits, bool onlyOnce)
    {
        std::vector<Section *> still;
        for (Section *source : left) {
            Section *found = nullptr;
            for (Section *target : m_targets)
                if (!found && fits(*source, *target) && !(onlyOnce && m_filled.contains(target)))
                    found = target;
            if (found)
                put(*source, *found);
            else
                still.push_back(source);
        }
        left = std::move(still);
    }

    void put(const Section &source, Section &target)
    {
        const bool isFirst = !m_filled.contains(&target);
        if (isFirst && isOpen(target))
            target.blocks.clear();
        target.draft = isFirst && target.blocks.empty() ? source.draft
                     : target.draft && source.draft     ? std::optional(*target.draft + u'\n' + *source.draft)
                                                        : std::nullopt;
        copyBlocks(target.blocks, source.blocks);
        m_filled.insert(&target);
        m_places.insert(source.uuid, target.uuid);
    }

    /// What the other outline has no place for.
    void putElsewhere(const std::vector<Section *> &left)
    {
        if (left.empty())
            return;
        Section other;
        other.uuid = newUuid();
        other.kind = SectionKind::Other;
        other.numberStyle = m_to.sections.empty() ? NumberStyle::Roman : m_to.sections.front().numberStyle;
        const bool isCapital = !m_to.sections.empty() && m_to.sections.front().heading.toPlain() == m_to.sections.front().heading.toPlain().toUpper();
        other.heading = RichText::plain(isCapital ? QStringLiteral("NỘI DUNG KHÁC") : QStringLiteral("Nội dung khác"));
        for (const Section *source : left) {
            copyBlocks(other.blocks, source->blocks);
            m_places.insert(source->uuid, other.uuid);
        }
        m_to.sections.push_back(std::move(other));
    }

    void copyBlocks(std::vector<Block> &to, const std::vector<Block> &from)
    {
        const std::size_t begin = to.size();
        to.insert(to.end(), from.begin(), from.end());
        renew(to, begin);
    }
    void renew(std::vector<Block> &blocks, std::size_t begin)
    {
        for (std::size_t i = begin; i < blocks.size(); ++i)
            std::visit([this](auto &block) {
                const QString fresh = newUuid();
                m_paragraphs.insert(block.uuid, fresh);
                block.uuid = fresh;
            }, blocks[i]);
    }

    Plan m_from;
    Plan &m_to;
    std::vector<Section *> m_sources, m_targets;
    QSet<const Section *> m_filled;
    QHash<QString, QString> m_paragraphs, m_places;
};

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
    Reuse reuse(stored.plan, document);
    reuse.run();
    to.formerUuid = from.uuid;
    to.done = from.done;
    to.photos = from.photos;
    to.estimates = from.estimates;
    to.reasons = from.reasons;
    for (ReportFigure figure : from.figures) {
        figure.paragraphUuid = reuse.paragraphNow(figure.paragraphUuid);
        figure.sectionUuid = reuse.sectionNow(figure.sectionUuid);
        if (!figure.paragraphUuid.isEmpty())
            to.figures.push_back(std::move(figure));
    }
    // That its words were accepted goes along; that its sections were looked through doesn't.
    for (const SectionCheck &check : from.sections)
        if (const QString section = reuse.sectionNow(check.sectionUuid); check.isAccepted && !section.isEmpty())
            to.sections.push_back({section, true, false});
    return storeReport(m_database, draft, to, document, QStringLiteral("report.use"));
}

} // namespace bd::application

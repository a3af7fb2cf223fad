#include "domain/outline_takeover.h"

#include "base/text/fold.h"
#include "base/uuid.h"
#include "domain/outline_walk.h"

namespace bd::domain {

namespace {

template <typename Visit>
void eachMutable(std::vector<Section> &sections, Visit &&visit)
{
    for (Section &section : sections) {
        visit(section);
        eachMutable(section.sections, visit);
    }
}

class Taking {
public:
    Taking(std::vector<Section> &sections, const QString &otherHeading) : m_sections(sections), m_otherHeading(otherHeading)
    {
        eachMutable(m_sections, [](Section &section) { section.uuid = newUuid(); });
        if (!m_sections.empty() && text::canonical(m_sections.back().heading.toPlain()) == text::canonical(otherHeading))
            m_hasOther = true;
    }

    void take(const Section &old)
    {
        if (!old.blocks.empty())
            put(old);
        for (const Section &child : old.sections)
            take(child);
    }

    OutlineTakeover out;

private:
    /// Of the same heading, else of the same kind; null where neither is there.
    Section *target(const Section &old)
    {
        const QString heading = text::canonical(old.heading.toPlain());
        Section *same = nullptr, *kin = nullptr;
        eachMutable(m_sections, [&](Section &section) {
            if (!same && !heading.isEmpty() && text::canonical(section.heading.toPlain()) == heading)
                same = &section;
            if (!kin && old.kind != SectionKind::Other && section.kind == old.kind)
                kin = &section;
        });
        return same ? same : kin;
    }

    Section &other()
    {
        if (!m_hasOther) {
            Section section;
            section.uuid = newUuid();
            section.kind = SectionKind::Other;
            section.heading = RichText::plain(m_otherHeading);
            section.numberStyle = m_sections.empty() ? NumberStyle::Roman : m_sections.back().numberStyle;
            m_sections.push_back(std::move(section));
            m_hasOther = true;
        }
        return m_sections.back();
    }

    void put(const Section &old)
    {
        Section *found = target(old);
        ++(found ? out.matched : out.unmatched);
        Section &section = found ? *found : other();
        if (!found && !old.heading.isEmpty() && text::canonical(old.heading.toPlain()) != text::canonical(m_otherHeading)) {
            RichText heading; // so that its words are there, and it is seen what the text is about
            heading.append({old.heading.toPlain() + u':', true, false, {}});
            section.blocks.push_back(Paragraph{newUuid(), ParagraphLevel::Plain, heading});
        }
        if (section.blocks.empty() && !m_taken.contains(section.uuid)) {
            section.uuid = old.uuid;
            section.draft = old.draft;
            section.agencies = old.agencies;
        } else if (old.draft) {
            section.draft = section.draft ? *section.draft + u'\n' + *old.draft : *old.draft;
        }
        m_taken.insert(section.uuid);
        if (section.uuid != old.uuid)
            out.sections.insert(old.uuid, section.uuid);
        section.blocks.insert(section.blocks.end(), old.blocks.begin(), old.blocks.end());
    }

    std::vector<Section> &m_sections;
    QString m_otherHeading;
    QSet<QString> m_taken;
    bool m_hasOther = false;
};

} // namespace

OutlineTakeover withOutline(const Plan &document, const std::vector<Section> &outline, const QString &otherHeading)
{
    std::vector<Section> sections = outline;
    Taking taking(sections, otherHeading);
    for (const Section &old : document.sections)
        taking.take(old);
    OutlineTakeover result = std::move(taking.out);
    result.plan = document;
    result.plan.sections = std::move(sections);
    QSet<QString> there;
    eachSection(result.plan, [&](const Section &section) { there.insert(section.uuid); });
    const auto move = [&](std::optional<QString> &uuid) {
        if (!uuid || there.contains(*uuid))
            return;
        const auto found = result.sections.constFind(*uuid);
        uuid = found == result.sections.constEnd() ? std::nullopt : std::optional(*found);
    };
    for (Task &task : result.plan.tasks)
        move(task.sectionUuid);
    for (ReportingDuty &duty : result.plan.duties)
        move(duty.sectionUuid);
    return result;
}

Report withSections(Report report, const QHash<QString, QString> &sections)
{
    for (ReportFigure &figure : report.figures)
        figure.sectionUuid = sections.value(figure.sectionUuid, figure.sectionUuid);
    std::erase_if(report.sections, [&](const SectionCheck &check) { return sections.contains(check.sectionUuid); }); // another text now: looked at anew
    return report;
}

} // namespace bd::domain

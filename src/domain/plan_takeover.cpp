// Differences taken over singly. Whatever isn't chosen stays as it is in `base`; nothing that stands in something taken
// away is lost with it, unless it was chosen too.
#include "domain/outline_edit.h"
#include "domain/plan_compare.h"
#include "domain/plan_fields.h"
#include "domain/plan_identity.h"

#include <QSet>
#include <algorithm>

namespace bd::domain {

namespace {

using Kind = PlanDifference::Kind;

const QString &uuidOf(const Block &block)
{
    return std::visit([](const auto &b) -> const QString & { return b.uuid; }, block);
}

/// The section that holds a block, and where in it.
template <typename Sections>
auto findBlock(Sections &sections, const QString &uuid) -> std::pair<decltype(&sections.front()), std::size_t>
{
    for (auto &section : sections) {
        for (std::size_t i = 0; i < section.blocks.size(); ++i)
            if (uuidOf(section.blocks[i]) == uuid)
                return {&section, i};
        if (const auto found = findBlock(section.sections, uuid); found.first)
            return found;
    }
    return {nullptr, 0};
}

template <typename PlanType>
auto findBlock(PlanType &plan, const QString &uuid, int) -> std::pair<decltype(&plan.sections.front()), std::size_t>
{
    const auto found = findBlock(plan.sections, uuid);
    return found.first ? found : findBlock(plan.appendices, uuid);
}

void readingOrder(const std::vector<Section> &sections, QStringList &uuids)
{
    for (const Section &section : sections) {
        uuids.append(section.uuid);
        readingOrder(section.sections, uuids);
    }
}

const std::vector<Section> &siblingsIn(const Plan &plan, const OutlinePlace &place)
{
    if (const Section *parent = place.parent.isEmpty() ? nullptr : findSection(plan, place.parent))
        return parent->sections;
    return place.isAppendix ? plan.appendices : plan.sections;
}

class Takeover {
public:
    Takeover(const Plan &base, const Plan &other, const std::vector<PlanDifference> &differences, const std::vector<int> &chosen)
        : m_base(base), m_plan(base)
    {
        QSet<QString> removed, added;
        for (const PlanDifference &difference : differences) {
            if (difference.kind == Kind::Removed)
                removed.insert(difference.beforeUuid);
            if (difference.kind == Kind::Added)
                added.insert(difference.afterUuid);
        }
        const auto isApart = [&](const QString &before, const QString &after) { return removed.contains(before) || added.contains(after); };
        QHash<QString, QString> original;
        m_other = withIdentity(other, base, identify(base, other, Identify::BySimilarity, isApart), original);
        for (auto it = original.constBegin(); it != original.constEnd(); ++it)
            m_renamed.insert(it.value(), it.key());
        for (const int index : chosen)
            if (index >= 0 && static_cast<std::size_t>(index) < differences.size())
                m_isChosen.insert(index);
        for (std::size_t i = 0; i < differences.size(); ++i)
            m_all.push_back(&differences[i]);
    }

    Plan run()
    {
        // New and moved ones together, in reading order: what a passage stands behind may have come just now.
        eachPlaced([](Passage passage) { return passage == Passage::Section; },
                   [this](const PlanDifference &d) { d.kind == Kind::Added ? addSection(renamed(d)) : moveSection(d.beforeUuid); });
        for (const Passage passage : {Passage::Paragraph, Passage::Table}) {
            each(passage, Kind::Changed, [this](const PlanDifference &d) { changeBlock(d); });
            each(passage, Kind::Removed, [this](const PlanDifference &d) { removeBlock(d.beforeUuid); });
        }
        eachPlaced([](Passage passage) { return passage == Passage::Paragraph || passage == Passage::Table; },
                   [this](const PlanDifference &d) { putBlock(d.kind == Kind::Added ? renamed(d) : d.beforeUuid); });
        each(Passage::Section, Kind::Changed, [this](const PlanDifference &d) {
            Section *section = findSection(m_plan, d.beforeUuid);
            const Section *from = findSection(m_other, d.beforeUuid);
            if (section && from)
                takeField(sectionFields(), *section, *from, d.field);
        });
        removeSections();
        const auto whole = [this](const PlanDifference &d, const std::vector<Field<Plan>> &fields) { takeField(fields, m_plan, m_other, d.field); };
        each(Passage::Head, Kind::Changed, [&](const PlanDifference &d) { whole(d, headFields()); });
        each(Passage::Signature, Kind::Changed, [&](const PlanDifference &d) { whole(d, signatureFields()); });
        m_plan.preamble = list(Passage::Preamble, m_base.preamble, m_other.preamble);
        m_plan.closing = list(Passage::Closing, m_base.closing, m_other.closing);
        m_plan.recipients = recipients();
        things(Passage::LegalBasis, basisFields(), m_plan.legalBases, m_other.legalBases);
        things(Passage::Task, taskFields(), m_plan.tasks, m_other.tasks);
        things(Passage::Duty, dutyFields(), m_plan.duties, m_other.duties);
        things(Passage::Round, roundFields(), m_plan.rounds, m_other.rounds);
        normalise(m_plan);
        return std::move(m_plan);
    }

private:
    template <typename Do>
    void each(Passage passage, Kind kind, Do &&apply)
    {
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (m_all[i]->passage == passage && m_all[i]->kind == kind && m_isChosen.contains(static_cast<int>(i)))
                apply(*m_all[i]);
    }

    template <typename Is, typename Do>
    void eachPlaced(Is &&isMeant, Do &&apply)
    {
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (isMeant(m_all[i]->passage) && (m_all[i]->kind == Kind::Added || m_all[i]->kind == Kind::Moved)
                && m_isChosen.contains(static_cast<int>(i)))
                apply(*m_all[i]);
    }

    QString renamed(const PlanDifference &difference) const { return m_renamed.value(difference.afterUuid, difference.afterUuid); }

    template <typename T>
    static void takeField(const std::vector<Field<T>> &fields, T &thing, const T &from, const QString &name)
    {
        for (const Field<T> &field : fields)
            if (name == QLatin1String(field.name))
                field.take(thing, from);
    }

    // Outline ---------------------------------------------------------------------------------------------------------

    /// Behind the nearest sibling before it that is there, under the nearest section above it that is there.
    OutlinePlace placeLikeOther(const QString &uuid) const
    {
        auto wanted = placeOf(m_other, uuid).value_or(OutlinePlace{});
        while (!wanted.parent.isEmpty() && !findSection(m_plan, wanted.parent)) {
            const QString parent = wanted.parent;
            wanted = placeOf(m_other, parent).value_or(OutlinePlace{});
            ++wanted.index; // behind where its parent would stand
        }
        const auto &siblings = siblingsIn(m_other, wanted);
        for (int i = std::min(wanted.index, static_cast<int>(siblings.size())); i-- > 0;) {
            const auto there = placeOf(m_plan, siblings[static_cast<std::size_t>(i)].uuid);
            if (there && there->parent == wanted.parent && there->isAppendix == wanted.isAppendix)
                return {wanted.parent, there->index + 1, wanted.isAppendix};
        }
        return {wanted.parent, 0, wanted.isAppendix};
    }

    void addSection(const QString &uuid)
    {
        const Section *from = findSection(m_other, uuid);
        if (!from || findSection(m_plan, uuid))
            return;
        Section section = *from;
        section.blocks.clear();
        section.sections.clear();
        section.draft.reset();
        const OutlinePlace place = placeLikeOther(uuid);
        if (!insertSection(m_plan, place, section))
            insertSection(m_plan, {{}, static_cast<int>(m_plan.sections.size()), false}, section); // too deep there
        if (Section *added = findSection(m_plan, uuid))
            *added = std::move(section); // numbered as it is there, not as its new neighbours
    }

    void moveSection(const QString &uuid)
    {
        const Section *section = findSection(m_plan, uuid);
        if (!section || !findSection(m_other, uuid))
            return;
        // Only its place: how it is numbered is a difference of its own.
        Section kept = *section;
        if (moveSections(m_plan, {uuid}, placeLikeOther(uuid)))
            *findSection(m_plan, uuid) = std::move(kept);
    }

    /// The section in which a block of the other plan stands, or the nearest one before it that is here.
    Section *sectionFor(const QString &wanted)
    {
        QStringList order;
        readingOrder(m_other.sections, order);
        readingOrder(m_other.appendices, order);
        for (qsizetype i = order.indexOf(wanted); i >= 0; --i)
            if (Section *section = findSection(m_plan, order[i]))
                return section;
        if (m_plan.sections.empty())
            addSection(wanted);
        return m_plan.sections.empty() ? nullptr : &m_plan.sections.front();
    }

    void putBlock(const QString &uuid)
    {
        const auto from = findBlock(std::as_const(m_other), uuid, 0);
        if (!from.first)
            return;
        Block block = from.first->blocks[from.second];
        if (const auto here = findBlock(m_plan, uuid, 0); here.first) { // moved: with the text that it has here
            block = here.first->blocks[here.second];
            here.first->blocks.erase(here.first->blocks.begin() + static_cast<std::ptrdiff_t>(here.second));
        }
        Section *section = sectionFor(from.first->uuid);
        if (!section)
            return;
        std::size_t at = section->uuid == from.first->uuid ? 0 : section->blocks.size();
        for (std::size_t i = from.second; i-- > 0 && section->uuid == from.first->uuid;) {
            const auto it = std::find_if(section->blocks.begin(), section->blocks.end(),
                                         [&](const Block &b) { return uuidOf(b) == uuidOf(from.first->blocks[i]); });
            if (it != section->blocks.end()) {
                at = static_cast<std::size_t>(it - section->blocks.begin()) + 1;
                break;
            }
        }
        section->blocks.insert(section->blocks.begin() + static_cast<std::ptrdiff_t>(at), std::move(block));
    }

    void changeBlock(const PlanDifference &difference)
    {
        const auto here = findBlock(m_plan, difference.beforeUuid, 0);
        const auto from = findBlock(std::as_const(m_other), difference.beforeUuid, 0);
        if (!here.first || !from.first)
            return;
        Block &block = here.first->blocks[here.second];
        const Block &other = from.first->blocks[from.second];
        auto *paragraph = std::get_if<Paragraph>(&block);
        const auto *otherParagraph = std::get_if<Paragraph>(&other);
        if (paragraph && otherParagraph) {
            if (difference.field == QLatin1String("level"))
                paragraph->level = otherParagraph->level;
            else
                paragraph->text = otherParagraph->text;
        } else if (!paragraph && !otherParagraph) {
            std::get<Table>(block).rows = std::get<Table>(other).rows;
        }
    }

    void removeBlock(const QString &uuid)
    {
        if (const auto here = findBlock(m_plan, uuid, 0); here.first)
            here.first->blocks.erase(here.first->blocks.begin() + static_cast<std::ptrdiff_t>(here.second));
    }

    /// Inner ones first. What still stands in one stays: text goes to the section before it, sections take its place.
    void removeSections()
    {
        QStringList uuids;
        each(Passage::Section, Kind::Removed, [&](const PlanDifference &d) { uuids.prepend(d.beforeUuid); });
        for (const QString &uuid : uuids) {
            const auto place = placeOf(m_plan, uuid);
            const Section *section = findSection(m_plan, uuid);
            if (!place || !section)
                continue;
            Section *heir = nullptr;
            if (place->index > 0)
                heir = findSection(m_plan, siblingsIn(m_plan, *place)[static_cast<std::size_t>(place->index) - 1].uuid);
            else if (!place->parent.isEmpty())
                heir = findSection(m_plan, place->parent);
            if (!section->blocks.empty() && !heir)
                continue; // its text would have nowhere to go
            if (heir)
                heir->blocks.insert(heir->blocks.end(), section->blocks.begin(), section->blocks.end());
            splice(uuid, *place);
        }
    }

    void splice(const QString &uuid, const OutlinePlace &place)
    {
        auto &siblings = place.parent.isEmpty() ? (place.isAppendix ? m_plan.appendices : m_plan.sections)
                                                : findSection(m_plan, place.parent)->sections;
        const auto it = std::find_if(siblings.begin(), siblings.end(), [&](const Section &s) { return s.uuid == uuid; });
        std::vector<Section> inner = std::move(it->sections);
        const auto at = siblings.erase(it);
        siblings.insert(at, std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
    }

    // Lists -----------------------------------------------------------------------------------------------------------

    std::vector<RichText> list(Passage passage, const std::vector<RichText> &before, const std::vector<RichText> &after)
    {
        std::vector<std::size_t> told;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (m_all[i]->passage == passage)
                told.push_back(i);
        std::size_t next = 0;
        std::vector<RichText> result;
        for (const ListStep &step : compareLists(before, after)) {
            const RichText was = step.before < 0 ? RichText() : before[static_cast<std::size_t>(step.before)];
            const RichText is = step.after < 0 ? RichText() : after[static_cast<std::size_t>(step.after)];
            bool isTaken = false;
            if (!step.isSame && next < told.size()) {
                const PlanDifference &difference = *m_all[told[next]];
                if (difference.kind == step.kind && difference.before == was && difference.after == is)
                    isTaken = m_isChosen.contains(static_cast<int>(told[next++]));
            }
            if (isTaken ? step.kind != Kind::Removed : step.kind != Kind::Added)
                result.push_back(isTaken ? is : was);
        }
        return result;
    }

    QStringList recipients()
    {
        const auto texts = [](const QStringList &lines) {
            std::vector<RichText> result;
            for (const QString &line : lines)
                result.push_back(line.isEmpty() ? RichText() : RichText::plain(line));
            return result;
        };
        QStringList lines;
        for (const RichText &text : list(Passage::Recipient, texts(m_base.recipients), texts(m_other.recipients)))
            lines.append(text.toPlain());
        return lines;
    }

    template <typename T>
    void things(Passage passage, const std::vector<Field<T>> &fields, std::vector<T> &here, const std::vector<T> &other)
    {
        const auto find = [](auto &list, const QString &uuid) {
            return std::find_if(list.begin(), list.end(), [&](const T &thing) { return thing.uuid == uuid; });
        };
        // Behind the nearest one before it that is here.
        const auto insert = [&](T thing) {
            const auto from = find(other, thing.uuid);
            auto at = here.begin();
            for (auto it = from; it != other.begin();)
                if (const auto neighbour = find(here, (--it)->uuid); neighbour != here.end()) {
                    at = neighbour + 1;
                    break;
                }
            here.insert(at, std::move(thing));
        };
        each(passage, Kind::Removed, [&](const PlanDifference &d) { std::erase_if(here, [&](const T &thing) { return thing.uuid == d.beforeUuid; }); });
        each(passage, Kind::Added, [&](const PlanDifference &d) {
            if (const auto from = find(other, renamed(d)); from != other.end() && find(here, from->uuid) == here.end())
                insert(*from);
        });
        each(passage, Kind::Moved, [&](const PlanDifference &d) {
            const auto it = find(here, d.beforeUuid);
            if (it == here.end() || find(other, d.beforeUuid) == other.end())
                return;
            T thing = std::move(*it);
            here.erase(it);
            insert(std::move(thing));
        });
        each(passage, Kind::Changed, [&](const PlanDifference &d) {
            const auto it = find(here, d.beforeUuid);
            const auto from = find(other, d.beforeUuid);
            if (it != here.end() && from != other.end())
                takeField(fields, *it, *from, d.field);
        });
    }

    const Plan &m_base;
    Plan m_plan, m_other; ///< m_other with the uuids of m_base
    QHash<QString, QString> m_renamed; ///< uuids of the other plan, as given, to those in m_other
    std::vector<const PlanDifference *> m_all;
    QSet<int> m_isChosen;
};

} // namespace

Plan withDifferences(const Plan &base, const Plan &other, const std::vector<PlanDifference> &differences,
                     const std::vector<int> &chosen)
{
    return Takeover(base, other, differences, chosen).run();
}

} // namespace bd::domain

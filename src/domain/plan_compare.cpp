#include "domain/plan_compare.h"

#include "domain/numbering.h"
#include "domain/plan_fields.h"
#include "domain/plan_identity.h"
#include "domain/sequence_match.h"

#include <QMap>
#include <map>

namespace bd::domain {

namespace {

using Kind = PlanDifference::Kind;

/// "II" and "2" are "II.2"; "2" and "2.1" are "2.1".
QString labelPath(const QString &parent, const QString &parentLabel, const QString &label)
{
    if (parent.isEmpty() || label.isEmpty())
        return label.isEmpty() ? parent : label;
    if (!parentLabel.isEmpty() && label.startsWith(parentLabel + u'.'))
        return parent + label.mid(parentLabel.size());
    return parent + u'.' + label;
}

/// A section, paragraph or table where it stands.
struct Spot {
    Passage passage;
    QString uuid, parent, place;
    const Section *section = nullptr;
    const Block *block = nullptr;
};

class Spots {
public:
    explicit Spots(const Plan &plan)
    {
        add(plan.sections, {}, {}, {}, body);
        add(plan.appendices, QStringLiteral("*"), {}, {}, appendices);
        for (const auto *list : {&body, &appendices})
            for (const Spot &spot : *list)
                m_byUuid.insert(key(spot.passage, spot.uuid), &spot);
    }
    Spots(const Spots &) = delete;
    Spots &operator=(const Spots &) = delete;
    const Spot *find(Passage passage, const QString &uuid) const { return m_byUuid.value(key(passage, uuid), nullptr); }
    static QString key(Passage passage, const QString &uuid) { return QString::number(static_cast<int>(passage)) + uuid; }

    std::vector<Spot> body, appendices;

private:
    void add(const std::vector<Section> &sections, const QString &parent, const QString &path, const QString &parentLabel,
             std::vector<Spot> &into, const SectionNumber &above = {})
    {
        const auto numbers = sectionNumbers(sections, above);
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const Section &section = sections[i];
            const QString place = labelPath(path, parentLabel, numbers[i].label);
            into.push_back({Passage::Section, section.uuid, parent, place, &section, nullptr});
            for (const Block &block : section.blocks) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                into.push_back({paragraph ? Passage::Paragraph : Passage::Table, paragraph ? paragraph->uuid : std::get<Table>(block).uuid,
                                section.uuid, place, nullptr, &block});
            }
            add(section.sections, section.uuid, place, numbers[i].label, into, numbers[i]);
        }
    }

    QHash<QString, const Spot *> m_byUuid;
};

RichText withoutMarks(const RichText &text)
{
    std::vector<Span> spans = text.spans();
    for (Span &span : spans)
        if (span.footnote)
            span.footnote->mark.clear();
    return RichText(std::move(spans));
}

RichText textOf(const Spot &spot)
{
    if (spot.section)
        return spot.section->heading;
    if (const auto *paragraph = std::get_if<Paragraph>(spot.block))
        return paragraph->text;
    return tableWords(std::get<Table>(*spot.block));
}

class Comparison {
public:
    Comparison(const Plan &before, const Plan &after, const QHash<QString, QString> &original, Identify by)
        : m_before(before), m_after(after), m_original(original), m_by(by), m_spotsBefore(before), m_spotsAfter(after)
    {
    }

    std::vector<PlanDifference> run()
    {
        fields(Passage::Head, headFields(), m_before, m_after, {});
        list(Passage::Preamble, m_before.preamble, m_after.preamble);
        things(Passage::LegalBasis, basisFields(), m_before.legalBases, m_after.legalBases, false);
        findMoved();
        outline(m_spotsBefore.body, m_spotsAfter.body);
        list(Passage::Closing, m_before.closing, m_after.closing);
        list(Passage::Recipient, asTexts(m_before.recipients), asTexts(m_after.recipients));
        fields(Passage::Signature, signatureFields(), m_before, m_after, {});
        outline(m_spotsBefore.appendices, m_spotsAfter.appendices);
        // What Word doesn't carry can't have gone there.
        const bool isComplete = m_by == Identify::ByUuid;
        things(Passage::Task, taskFields(), m_before.tasks, m_after.tasks, !isComplete);
        things(Passage::Duty, dutyFields(), m_before.duties, m_after.duties, !isComplete);
        if (isComplete)
            things(Passage::Round, roundFields(), m_before.rounds, m_after.rounds, false);
        return std::move(m_found);
    }

    static std::vector<RichText> asTexts(const QStringList &lines)
    {
        std::vector<RichText> texts;
        for (const QString &line : lines)
            texts.push_back(line.isEmpty() ? RichText() : RichText::plain(line));
        return texts;
    }

private:
    bool same(const RichText &a, const RichText &b) const
    {
        return a == b || (m_by == Identify::BySimilarity && withoutMarks(a) == withoutMarks(b));
    }

    QString original(const QString &uuid) const { return m_original.value(uuid, uuid); }

    void add(PlanDifference difference)
    {
        if (difference.kind == Kind::Changed)
            difference.words = compareWords(difference.before.toPlain(), difference.after.toPlain());
        m_found.push_back(std::move(difference));
    }

    PlanDifference of(Kind kind, Passage passage, const QString &uuid, const QString &place) const
    {
        PlanDifference difference;
        difference.kind = kind;
        difference.passage = passage;
        difference.place = place;
        if (kind != Kind::Added)
            difference.beforeUuid = uuid;
        if (kind != Kind::Removed)
            difference.afterUuid = original(uuid);
        return difference;
    }

    template <typename T>
    void fields(Passage passage, const std::vector<Field<T>> &list, const T &before, const T &after, const QString &uuid,
                const QString &place = {})
    {
        for (const Field<T> &field : list) {
            if (m_by == Identify::BySimilarity && !field.isPrinted)
                continue;
            if (field.same && field.same(before, after))
                continue;
            PlanDifference difference = of(Kind::Changed, passage, uuid, place);
            difference.before = field.text(m_before, before);
            difference.after = field.text(m_after, after);
            difference.field = QString::fromLatin1(field.name);
            // Of what the other program didn't know nothing came back.
            const bool isUnknown = m_by == Identify::BySimilarity && difference.after.isEmpty() && passage != Passage::Section;
            if ((field.same || !same(difference.before, difference.after)) && !isUnknown)
                add(std::move(difference));
        }
    }

    void list(Passage passage, const std::vector<RichText> &before, const std::vector<RichText> &after)
    {
        for (const ListStep &step : compareLists(before, after)) {
            if (step.isSame)
                continue;
            PlanDifference difference = of(step.kind, passage, {}, {});
            if (step.before >= 0)
                difference.before = before[static_cast<std::size_t>(step.before)];
            if (step.after >= 0)
                difference.after = after[static_cast<std::size_t>(step.after)];
            if (step.kind != Kind::Changed || !same(difference.before, difference.after))
                add(std::move(difference));
        }
    }

    /// Things with uuids that stand in one list: what goes is told behind what stood before it.
    template <typename T>
    void things(Passage passage, const std::vector<Field<T>> &list, const std::vector<T> &before, const std::vector<T> &after,
                bool mayBeMissing)
    {
        QHash<QString, int> places;
        for (std::size_t i = 0; i < before.size(); ++i)
            places.insert(before[i].uuid, static_cast<int>(i));
        QHash<QString, bool> kept;
        std::vector<int> order;
        for (const T &thing : after)
            if (const int at = places.value(thing.uuid, -1); at >= 0) {
                kept.insert(thing.uuid, true);
                order.push_back(at);
            }
        const std::vector<bool> run = longestRun(order);
        std::size_t next = 0;
        const auto removed = [&](std::size_t from) {
            for (std::size_t i = from; i < before.size() && !kept.contains(before[i].uuid) && !mayBeMissing; ++i) {
                PlanDifference difference = of(Kind::Removed, passage, before[i].uuid, {});
                difference.before = list.front().text(m_before, before[i]);
                add(std::move(difference));
            }
        };
        removed(0);
        for (const T &thing : after) {
            const int at = places.value(thing.uuid, -1);
            if (at < 0) {
                PlanDifference difference = of(Kind::Added, passage, thing.uuid, {});
                difference.after = list.front().text(m_after, thing);
                add(std::move(difference));
                continue;
            }
            const T &was = before[static_cast<std::size_t>(at)];
            if (!run[next++] && m_by == Identify::ByUuid) {
                PlanDifference difference = of(Kind::Moved, passage, thing.uuid, {});
                difference.before = list.front().text(m_before, was);
                difference.after = list.front().text(m_after, thing);
                add(std::move(difference));
            }
            fields(passage, list, was, thing, thing.uuid);
            removed(static_cast<std::size_t>(at) + 1);
        }
    }

    /// Of siblings that stayed siblings, all but a longest run in the old order have moved.
    void findMoved()
    {
        QHash<QString, int> places;
        int count = 0;
        for (const auto *list : {&m_spotsBefore.body, &m_spotsBefore.appendices})
            for (const Spot &spot : *list)
                places.insert(Spots::key(spot.passage, spot.uuid), count++);
        struct Siblings {
            std::vector<int> order;
            std::vector<QString> keys;
        };
        std::map<std::pair<bool, QString>, Siblings> lists;
        for (const auto *list : {&m_spotsAfter.body, &m_spotsAfter.appendices})
            for (const Spot &spot : *list) {
                const Spot *was = m_spotsBefore.find(spot.passage, spot.uuid);
                if (!was)
                    continue;
                const QString key = Spots::key(spot.passage, spot.uuid);
                if (was->parent != spot.parent) {
                    m_moved.insert(key, true);
                    continue;
                }
                Siblings &siblings = lists[{spot.passage == Passage::Section, spot.parent}];
                siblings.order.push_back(places.value(key));
                siblings.keys.push_back(key);
            }
        for (const auto &[parent, siblings] : lists) {
            const std::vector<bool> run = longestRun(siblings.order);
            for (std::size_t i = 0; i < run.size(); ++i)
                if (!run[i])
                    m_moved.insert(siblings.keys[i], true);
        }
    }

    void outline(const std::vector<Spot> &before, const std::vector<Spot> &after)
    {
        std::size_t at = 0;
        QMap<QString, std::vector<const Spot *>> gone;
        QString anchor;
        for (; at < before.size(); ++at) {
            if (m_spotsAfter.find(before[at].passage, before[at].uuid))
                anchor = Spots::key(before[at].passage, before[at].uuid);
            else
                gone[anchor].push_back(&before[at]);
        }
        const auto tellGone = [&](const QString &behind) {
            for (const Spot *spot : gone.value(behind)) {
                PlanDifference difference = of(Kind::Removed, spot->passage, spot->uuid, spot->place);
                difference.before = textOf(*spot);
                add(std::move(difference));
            }
            gone.remove(behind);
        };
        tellGone({});
        for (const Spot &spot : after) {
            tell(spot);
            tellGone(Spots::key(spot.passage, spot.uuid));
        }
        // Behind something that now stands in the other part of the document.
        const QStringList rest = gone.keys();
        for (const QString &behind : rest)
            tellGone(behind);
    }

    void tell(const Spot &spot)
    {
        const Spot *was = m_spotsBefore.find(spot.passage, spot.uuid);
        if (!was) {
            PlanDifference difference = of(Kind::Added, spot.passage, spot.uuid, spot.place);
            difference.after = textOf(spot);
            add(std::move(difference));
            return;
        }
        if (m_moved.contains(Spots::key(spot.passage, spot.uuid))) {
            PlanDifference difference = of(Kind::Moved, spot.passage, spot.uuid, spot.place);
            difference.before = textOf(*was);
            difference.after = textOf(spot);
            add(std::move(difference));
        }
        if (spot.section)
            fields(Passage::Section, sectionFields(), *was->section, *spot.section, spot.uuid, spot.place);
        else if (spot.passage == Passage::Paragraph)
            tellParagraph(std::get<Paragraph>(*was->block), std::get<Paragraph>(*spot.block), spot);
        else
            tellTable(std::get<Table>(*was->block), std::get<Table>(*spot.block), spot);
    }

    void tellParagraph(const Paragraph &was, const Paragraph &is, const Spot &spot)
    {
        PlanDifference difference = of(Kind::Changed, Passage::Paragraph, spot.uuid, spot.place);
        if (!same(was.text, is.text)) {
            difference.before = was.text;
            difference.after = is.text;
            add(difference);
        }
        if (was.level != is.level) {
            difference.field = QStringLiteral("level");
            difference.before = RichText::plain(toCode(was.level));
            difference.after = RichText::plain(toCode(is.level));
            add(difference);
        }
    }

    void tellTable(const Table &was, const Table &is, const Spot &spot)
    {
        PlanDifference difference = of(Kind::Changed, Passage::Table, spot.uuid, spot.place);
        difference.before = tableWords(was);
        difference.after = tableWords(is);
        const bool isSame = was.rows == is.rows || (m_by == Identify::BySimilarity && same(difference.before, difference.after));
        if (!isSame)
            add(std::move(difference));
    }

    const Plan &m_before, &m_after;
    const QHash<QString, QString> &m_original; ///< uuids of m_after to those that the caller knows
    Identify m_by;
    Spots m_spotsBefore, m_spotsAfter;
    QHash<QString, bool> m_moved;
    std::vector<PlanDifference> m_found;
};

} // namespace

std::vector<PlanDifference> comparePlans(const Plan &before, const Plan &after, Identify by)
{
    QHash<QString, QString> original;
    if (by == Identify::ByUuid)
        return Comparison(before, after, original, by).run();
    const Plan aligned = withIdentity(after, before, identify(before, after, by), original);
    return Comparison(before, aligned, original, by).run();
}

} // namespace bd::domain

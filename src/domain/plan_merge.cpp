#include "domain/plan_merge.h"

#include "domain/outline_edit.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <functional>

namespace bd::domain {

namespace {

const QString top = QStringLiteral("#sections"), appendixTop = QStringLiteral("#appendices");

const QString &uuidOf(const Block &block)
{
    return std::visit([](const auto &b) -> const QString & { return b.uuid; }, block);
}

QString wordsOf(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->text.toPlain();
    QStringList rows;
    for (const TableRow &row : std::get<Table>(block).rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells) {
            QStringList lines;
            for (const RichText &line : cell.paragraphs)
                lines.append(line.toPlain());
            cells.append(lines.join(u' '));
        }
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows.join(u'\n');
}

QString wordsOf(const Section &section)
{
    QStringList lines{section.heading.toPlain()};
    for (const Block &block : section.blocks)
        lines.append(wordsOf(block));
    for (const Section &child : section.sections)
        lines.append(wordsOf(child));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// A tree as who stands where: lists of ids by parent, and each id's parent.
struct Shape {
    QHash<QString, QStringList> children;
    QHash<QString, QString> parents;
    void add(const QString &parent, const QString &id)
    {
        children[parent].append(id);
        parents.insert(id, parent);
    }
};

struct Tree {
    QHash<QString, const Section *> sections;
    QHash<QString, const Block *> blocks;
    Shape outline, text;

    explicit Tree(const Plan &plan)
    {
        read(plan.sections, top);
        read(plan.appendices, appendixTop);
    }

private:
    void read(const std::vector<Section> &from, const QString &parent)
    {
        for (const Section &section : from) {
            sections.insert(section.uuid, &section);
            outline.add(parent, section.uuid);
            for (const Block &block : section.blocks) {
                blocks.insert(uuidOf(block), &block);
                text.add(section.uuid, uuidOf(block));
            }
            read(section.sections, section.uuid);
        }
    }
};

QStringList only(const QStringList &ids, const QSet<QString> &wanted)
{
    QStringList result;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(result), [&](const QString &id) { return wanted.contains(id); });
    return result;
}

/// What `from` has and `into` lacks comes behind what stands before it in `from`.
void fill(QStringList &into, const QStringList &from)
{
    qsizetype place = 0;
    for (const QString &id : from) {
        const qsizetype at = into.indexOf(id);
        if (at < 0)
            into.insert(place, id);
        place = (at < 0 ? place : at) + 1;
    }
}

/// An order of `wanted` that keeps what either side rearranged.
QStringList mergeOrder(const QStringList &base, const QStringList &mine, const QStringList &theirs, const QSet<QString> &wanted)
{
    const QSet<QString> known(base.begin(), base.end());
    const QSet<QString> ours(mine.begin(), mine.end());
    const bool mineMoved = only(mine, known) != only(only(base, ours), known);
    QStringList order = only(mineMoved ? mine : theirs, wanted);
    fill(order, only(mineMoved ? theirs : mine, wanted));
    fill(order, only(base, wanted));
    return order;
}

class Merger {
public:
    Merger(const Plan &base, const Plan &mine, const Plan &theirs, Prefer prefer)
        : m_base(base), m_mine(mine), m_theirs(theirs), m_prefersMine(prefer == Prefer::Mine), m_baseTree(base), m_mineTree(mine),
          m_theirsTree(theirs)
    {
    }

    Merged run()
    {
        m_merged.plan = m_theirs;
        mergeFields();
        keepSections();
        keepBlocks();
        m_merged.plan.sections.clear();
        m_merged.plan.appendices.clear();
        bool isWhole = placeSections(false);
        if (!isWhole) // each moved a section into the other's: as the file has it
            placeSections(true);
        build(top, m_merged.plan.sections);
        build(appendixTop, m_merged.plan.appendices);
        mergeLists();
        return std::move(m_merged);
    }

private:
    void conflict(const QString &uuid, const QString &base, const QString &mine, const QString &theirs, bool mineIsGone = false,
                  bool theirsIsGone = false)
    {
        m_merged.conflicts.push_back({uuid, base, mine, theirs, mineIsGone, theirsIsGone});
    }

    /// True where both changed it differently: then what is preferred was chosen.
    template <typename T>
    bool pick(T &into, const T &base, const T &mine, const T &theirs) const
    {
        const bool differs = !(mine == base) && !(theirs == base) && !(mine == theirs);
        into = theirs == base || (differs && m_prefersMine) ? mine : theirs;
        return differs;
    }

    // ---- what stays

    void keepSections()
    {
        for (auto it = m_mineTree.sections.cbegin(); it != m_mineTree.sections.cend(); ++it) {
            if (m_theirsTree.sections.contains(it.key()) || !m_baseTree.sections.contains(it.key()))
                m_sections.insert(it.key());
        }
        for (auto it = m_theirsTree.sections.cbegin(); it != m_theirsTree.sections.cend(); ++it) {
            if (!m_baseTree.sections.contains(it.key()))
                m_sections.insert(it.key());
        }
        for (const QString &root : {top, appendixTop}) {
            keepGone(m_theirsTree, m_mineTree, root, true);
            keepGone(m_mineTree, m_theirsTree, root, false);
        }
    }

    /// Sections that one side removed while the other changed something in them.
    void keepGone(const Tree &there, const Tree &gone, const QString &parent, bool goneInMine)
    {
        for (const QString &id : there.outline.children.value(parent)) {
            if (gone.sections.contains(id) || !m_baseTree.sections.contains(id)) {
                keepGone(there, gone, id, goneInMine);
                continue;
            }
            const Section &now = *there.sections.value(id), &before = *m_baseTree.sections.value(id);
            if (now == before)
                continue;
            conflict(id, wordsOf(before), goneInMine ? QString() : wordsOf(now), goneInMine ? wordsOf(now) : QString(), goneInMine,
                     !goneInMine);
            if (goneInMine != m_prefersMine)
                restore(there, id);
        }
    }

    void restore(const Tree &there, const QString &id)
    {
        m_sections.insert(id);
        m_restored.insert(id);
        for (const QString &child : there.outline.children.value(id))
            restore(there, child);
    }

    void keepBlocks()
    {
        QSet<QString> all;
        for (const auto *tree : {&m_mineTree, &m_theirsTree}) {
            for (auto it = tree->blocks.cbegin(); it != tree->blocks.cend(); ++it)
                all.insert(it.key());
        }
        for (const QString &id : all) {
            const Block *base = m_baseTree.blocks.value(id), *mine = m_mineTree.blocks.value(id), *theirs = m_theirsTree.blocks.value(id);
            if (!base || (mine && theirs)) {
                m_blocks.insert(id);
                continue;
            }
            const Tree &there = mine ? m_mineTree : m_theirsTree;
            const Block &left = mine ? *mine : *theirs;
            if (m_restored.contains(there.text.parents.value(id))) {
                m_blocks.insert(id);
                continue;
            }
            if (left == *base || !m_sections.contains(there.text.parents.value(id)))
                continue; // with a section: told there
            conflict(id, wordsOf(*base), mine ? wordsOf(*mine) : QString(), theirs ? wordsOf(*theirs) : QString(), !mine, !theirs);
            if (m_prefersMine == (mine != nullptr))
                m_blocks.insert(id);
        }
    }

    // ---- where it stands

    QString parentOf(const QString &id, Shape Tree::*shape, bool asTheirs) const
    {
        const QString base = (m_baseTree.*shape).parents.value(id), mine = (m_mineTree.*shape).parents.value(id),
                      theirs = (m_theirsTree.*shape).parents.value(id);
        if (theirs.isEmpty())
            return mine;
        if (mine.isEmpty() || asTheirs)
            return theirs;
        QString parent;
        static_cast<void>(pick(parent, base, mine, theirs));
        return parent;
    }

    QHash<QString, QStringList> arrange(const QSet<QString> &ids, Shape Tree::*shape, bool asTheirs) const
    {
        QHash<QString, QSet<QString>> members;
        for (const QString &id : ids)
            members[parentOf(id, shape, asTheirs)].insert(id);
        QHash<QString, QStringList> children;
        for (auto it = members.cbegin(); it != members.cend(); ++it) {
            const auto list = [&](const Tree &tree) { return (tree.*shape).children.value(it.key()); };
            children.insert(it.key(), mergeOrder(list(m_baseTree), list(m_mineTree), list(m_theirsTree), it.value()));
        }
        return children;
    }

    bool placeSections(bool asTheirs)
    {
        m_children = arrange(m_sections, &Tree::outline, asTheirs);
        m_texts = arrange(m_blocks, &Tree::text, asTheirs);
        QSet<QString> reached;
        QStringList open{top, appendixTop};
        while (!open.isEmpty()) {
            for (const QString &child : m_children.value(open.takeFirst())) {
                reached.insert(child);
                open.append(child);
            }
        }
        for (const QString &id : m_sections) { // its parent went: told there
            if (!reached.contains(id) && !m_sections.contains(parentOf(id, &Tree::outline, asTheirs)))
                reached.insert(id);
        }
        return reached.size() == m_sections.size();
    }

    // ---- what it says

    void build(const QString &parent, std::vector<Section> &into)
    {
        for (const QString &id : m_children.value(parent)) {
            into.push_back(sectionOf(id));
            for (const QString &block : m_texts.value(id))
                into.back().blocks.push_back(blockOf(block));
            std::vector<Section> children;
            build(id, children);
            into.back().sections = std::move(children);
        }
    }

    static Section own(const Section &section)
    {
        Section copy;
        copy.uuid = section.uuid;
        copy.kind = section.kind;
        copy.heading = section.heading;
        copy.headingEnd = section.headingEnd;
        copy.numberStyle = section.numberStyle;
        copy.sourceNumber = section.sourceNumber;
        copy.agencies = section.agencies;
        copy.draft = section.draft;
        return copy;
    }

    Section sectionOf(const QString &id)
    {
        const Section *base = m_baseTree.sections.value(id), *mine = m_mineTree.sections.value(id), *theirs = m_theirsTree.sections.value(id);
        if (!mine || !theirs)
            return own(mine ? *mine : *theirs);
        if (!base)
            return own(m_prefersMine ? *mine : *theirs);
        Section merged = own(*theirs);
        if (pick(merged.heading, base->heading, mine->heading, theirs->heading))
            conflict(id, base->heading.toPlain(), mine->heading.toPlain(), theirs->heading.toPlain());
        pick(merged.kind, base->kind, mine->kind, theirs->kind);
        pick(merged.headingEnd, base->headingEnd, mine->headingEnd, theirs->headingEnd);
        pick(merged.numberStyle, base->numberStyle, mine->numberStyle, theirs->numberStyle);
        pick(merged.sourceNumber, base->sourceNumber, mine->sourceNumber, theirs->sourceNumber);
        pick(merged.agencies, base->agencies, mine->agencies, theirs->agencies);
        pick(merged.draft, base->draft, mine->draft, theirs->draft);
        return merged;
    }

    Block blockOf(const QString &id)
    {
        const Block *base = m_baseTree.blocks.value(id), *mine = m_mineTree.blocks.value(id), *theirs = m_theirsTree.blocks.value(id);
        if (!mine || !theirs)
            return mine ? *mine : *theirs;
        if (!base)
            return m_prefersMine ? *mine : *theirs;
        Block merged;
        if (pick(merged, *base, *mine, *theirs))
            conflict(id, wordsOf(*base), wordsOf(*mine), wordsOf(*theirs));
        return merged;
    }

    // ---- beside the outline

    template <typename T>
    void field(T Plan::*member, const std::function<QString(const T &)> &words = {})
    {
        const T &base = m_base.*member, &mine = m_mine.*member, &theirs = m_theirs.*member;
        if (pick(m_merged.plan.*member, base, mine, theirs) && words)
            conflict({}, words(base), words(mine), words(theirs));
    }

    void mergeFields()
    {
        const std::function<QString(const QString &)> itself = [](const QString &text) { return text; };
        const std::function<QString(const QStringList &)> lines = [](const QStringList &list) { return list.join(u'\n'); };
        const std::function<QString(const std::vector<RichText> &)> texts = [](const std::vector<RichText> &list) {
            QStringList plain;
            for (const RichText &text : list)
                plain.append(text.toPlain());
            return plain.join(u'\n');
        };
        const std::function<QString(const Signer &)> signer = [](const Signer &s) {
            return (s.authority + QStringList{s.position, s.name}).join(u'\n');
        };
        for (QString Plan::*text : {&Plan::number, &Plan::symbol, &Plan::place, &Plan::documentType, &Plan::title, &Plan::footLine,
                                    &Plan::revisionNote})
            field(text, itself);
        for (QStringList Plan::*list : {&Plan::superiorLines, &Plan::issuerLines, &Plan::addressees, &Plan::recipients})
            field(list, lines);
        field(&Plan::preamble, texts);
        field(&Plan::closing, texts);
        field(&Plan::signer, signer);
        field(&Plan::kind);
        field(&Plan::state);
        field(&Plan::year);
        field(&Plan::date, std::function<QString(const PartialDate &)>([](const PartialDate &d) { return d.toIso(); }));
        field(&Plan::identityUuid);
        field(&Plan::parentUuid);
        field(&Plan::revisionOf);
    }

    template <typename T>
    static const T *find(const std::vector<T> &list, const QString &uuid)
    {
        const auto it = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.uuid == uuid; });
        return it == list.end() ? nullptr : &*it;
    }

    template <typename T>
    static QStringList idsOf(const std::vector<T> &list)
    {
        QStringList ids;
        for (const T &item : list)
            ids.append(item.uuid);
        return ids;
    }

    /// `merge(into, base, mine, theirs)`: true where both changed the same thing.
    template <typename T, typename Merge, typename Words>
    void list(std::vector<T> Plan::*member, Merge merge, Words words)
    {
        const std::vector<T> &base = m_base.*member, &mine = m_mine.*member, &theirs = m_theirs.*member;
        QHash<QString, T> kept;
        QSet<QString> wanted;
        const auto keep = [&](const T &item) {
            wanted.insert(item.uuid);
            kept.insert(item.uuid, item);
        };
        for (const QString &id : idsOf(base) + idsOf(mine) + idsOf(theirs)) {
            const T *b = find(base, id), *m = find(mine, id), *t = find(theirs, id);
            if (wanted.contains(id) || (!m && !t))
                continue;
            if (m && t) {
                T merged = *t;
                if (!b)
                    merged = m_prefersMine ? *m : *t;
                else if (merge(merged, *b, *m, *t))
                    conflict(id, words(*b), words(*m), words(*t));
                keep(merged);
            } else if (!b) {
                keep(m ? *m : *t);
            } else if (!(*(m ? m : t) == *b)) {
                if (std::none_of(m_merged.conflicts.begin(), m_merged.conflicts.end(), [&](const auto &c) { return c.uuid == id; }))
                    conflict(id, words(*b), m ? words(*m) : QString(), t ? words(*t) : QString(), !m, !t);
                if (m_prefersMine == (m != nullptr))
                    keep(m ? *m : *t);
            }
        }
        std::vector<T> &into = m_merged.plan.*member;
        into.clear();
        for (const QString &id : mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs), wanted))
            into.push_back(kept.value(id));
    }

    bool mergeTask(Task &into, const Task &base, const Task &mine, const Task &theirs) const
    {
        bool differs = pick(into.title, base.title, mine.title, theirs.title);
        const auto one = [&](auto member) { differs = pick(into.*member, base.*member, mine.*member, theirs.*member) || differs; };
        one(&Task::kind);
        one(&Task::sectionUuid);
        one(&Task::paragraphUuid);
        one(&Task::assignments);
        one(&Task::timeText);
        one(&Task::start);
        one(&Task::end);
        one(&Task::product);
        one(&Task::budget);
        one(&Task::status);
        one(&Task::statusReason);
        return differs;
    }

    void mergeLists()
    {
        const auto whole = [this](auto &into, const auto &base, const auto &mine, const auto &theirs) {
            return pick(into, base, mine, theirs);
        };
        list(&Plan::tasks, [this](Task &into, const Task &b, const Task &m, const Task &t) { return mergeTask(into, b, m, t); },
             [](const Task &task) { return task.title; });
        list(&Plan::duties, whole, [](const ReportingDuty &duty) { return duty.wording; });
        list(&Plan::legalBases, whole, [](const LegalBasis &basis) { return basis.text; });
        list(&Plan::rounds, whole, [](const CommentRound &round) { return round.document; });
    }

    const Plan &m_base, &m_mine, &m_theirs;
    const bool m_prefersMine;
    const Tree m_baseTree, m_mineTree, m_theirsTree;
    QSet<QString> m_sections, m_restored, m_blocks;
    QHash<QString, QStringList> m_children, m_texts;
    Merged m_merged;
};

} // namespace

Merged mergePlans(const Plan &base, const Plan &mine, const Plan &theirs, Prefer prefer)
{
    Merged merged = Merger(base, mine, theirs, prefer).run();
    normalise(merged.plan); // what one side pointed at the other may have removed
    return merged;
}

} // namespace bd::domain

#include "domain/outline_edit.h"

#include "base/uuid.h"
#include "domain/numbering.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bd::domain {

namespace {

using Sections = std::vector<Section>;

/// Where a section is, as long as nothing moves.
struct Found {
    Sections *siblings = nullptr;
    std::size_t index = 0;
    Section *parent = nullptr; ///< null at the top
    int depth = 1;
    bool isAppendix = false;
    Section &section() const { return siblings->at(index); }
    explicit operator bool() const { return siblings != nullptr; }
};

Found findIn(Sections &siblings, Section *parent, int depth, const QString &uuid)
{
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        if (siblings[i].uuid == uuid)
            return {&siblings, i, parent, depth, false};
        if (Found found = findIn(siblings[i].sections, &siblings[i], depth + 1, uuid))
            return found;
    }
    return {};
}

Found find(Plan &plan, const QString &uuid)
{
    if (uuid.isEmpty())
        return {};
    if (Found found = findIn(plan.sections, nullptr, 1, uuid))
        return found;
    Found found = findIn(plan.appendices, nullptr, 1, uuid);
    found.isAppendix = true;
    return found;
}

/// The list that a place names, and the depth of what stands in it.
struct Target {
    Sections *siblings = nullptr;
    Section *parent = nullptr;
    int depth = 1;
    explicit operator bool() const { return siblings != nullptr; }
};

Target target(Plan &plan, const OutlinePlace &place)
{
    if (place.parent.isEmpty())
        return {place.isAppendix ? &plan.appendices : &plan.sections, nullptr, 1};
    const Found parent = find(plan, place.parent);
    return parent ? Target{&parent.section().sections, &parent.section(), parent.depth + 1} : Target{};
}

bool contains(const Section &section, const QString &uuid)
{
    return section.uuid == uuid
        || std::any_of(section.sections.begin(), section.sections.end(), [&](const Section &s) { return contains(s, uuid); });
}

void collect(const Sections &sections, const QSet<QString> &wanted, QStringList &into)
{
    for (const Section &section : sections) {
        if (wanted.contains(section.uuid))
            into.append(section.uuid);
        else
            collect(section.sections, wanted, into);
    }
}

/// In reading order; none inside another of them, none that the plan doesn't have.
QStringList topmost(const Plan &plan, const QStringList &uuids)
{
    const QSet<QString> wanted(uuids.begin(), uuids.end());
    QStringList result;
    collect(plan.sections, wanted, result);
    collect(plan.appendices, wanted, result);
    return result;
}

// ---- numbers

/// How this plan numbers what stands under such a number: as it does elsewhere, else as Decree 30/2020 has it.
NumberStyle styleUnder(const Sections &sections, NumberStyle parent)
{
    for (const Section &section : sections) {
        if (section.numberStyle == parent && !section.sections.empty())
            return section.sections.front().numberStyle;
        if (const NumberStyle inside = styleUnder(section.sections, parent); inside != NumberStyle::None)
            return inside;
    }
    return NumberStyle::None;
}

NumberStyle styleUnder(const Plan &plan, NumberStyle parent)
{
    if (const NumberStyle own = styleUnder(plan.sections, parent); own != NumberStyle::None)
        return own;
    switch (parent) {
    case NumberStyle::Roman:
        return NumberStyle::Decimal;
    case NumberStyle::Decimal:
        return NumberStyle::Letter;
    case NumberStyle::Nested:
        return NumberStyle::Nested;
    case NumberStyle::Letter:
    case NumberStyle::None:
        break;
    }
    return NumberStyle::None;
}

NumberStyle styleAt(const Plan &plan, const Target &at, bool isAppendix)
{
    if (!at.siblings->empty())
        return at.siblings->front().numberStyle;
    if (at.parent)
        return styleUnder(plan, at.parent->numberStyle);
    return isAppendix ? NumberStyle::None : NumberStyle::Roman;
}

/// A section on another level takes the numbers of that level, and so does what stands in it.
void restyle(const Plan &plan, Section &section, NumberStyle style)
{
    if (section.numberStyle == style)
        return;
    section.numberStyle = style;
    for (Section &child : section.sections) {
        if (child.numberStyle != NumberStyle::None)
            restyle(plan, child, styleUnder(plan, style));
    }
}

Section take(const Found &found)
{
    Section section = std::move(found.section());
    found.siblings->erase(found.siblings->begin() + static_cast<std::ptrdiff_t>(found.index));
    return section;
}

void put(Sections &siblings, std::size_t index, Section section)
{
    index = std::min(index, siblings.size());
    siblings.insert(siblings.begin() + static_cast<std::ptrdiff_t>(index), std::move(section));
}

// ---- what stands in sections

template <typename Visit>
void eachSection(const Section &section, Visit &&visit)
{
    visit(section);
    for (const Section &child : section.sections)
        eachSection(child, visit);
}

template <typename Visit>
void eachSection(const Plan &plan, Visit &&visit)
{
    for (const auto *sections : {&plan.sections, &plan.appendices}) {
        for (const Section &section : *sections)
            eachSection(section, visit);
    }
}

const QString &uuidOf(const Block &block)
{
    return std::visit([](const auto &b) -> const QString & { return b.uuid; }, block);
}

struct Inside {
    QSet<QString> sections, blocks;
};

Inside insideOf(const Sections &sections)
{
    Inside inside;
    for (const Section &section : sections) {
        eachSection(section, [&](const Section &s) {
            inside.sections.insert(s.uuid);
            for (const Block &block : s.blocks)
                inside.blocks.insert(uuidOf(block));
        });
    }
    return inside;
}

bool isIn(const Inside &inside, const Task &task)
{
    return (task.paragraphUuid && inside.blocks.contains(*task.paragraphUuid))
        || (!task.paragraphUuid && task.sectionUuid && inside.sections.contains(*task.sectionUuid));
}

using NewNames = QHash<QString, QString>;

void rename(QString &uuid, NewNames &names)
{
    const QString made = newUuid();
    names.insert(uuid, made);
    uuid = made;
}

void rename(Section &section, NewNames &names)
{
    rename(section.uuid, names);
    for (Block &block : section.blocks)
        std::visit([&](auto &b) { rename(b.uuid, names); }, block);
    for (Section &child : section.sections)
        rename(child, names);
}

void follow(std::optional<QString> &reference, const NewNames &names)
{
    if (reference)
        reference = names.contains(*reference) ? std::optional(names.value(*reference)) : std::nullopt;
}

void rename(OutlinePiece &piece)
{
    NewNames names;
    for (Section &section : piece.sections)
        rename(section, names);
    for (Task &task : piece.tasks) {
        task.uuid = newUuid();
        follow(task.sectionUuid, names);
        follow(task.paragraphUuid, names);
    }
}

int deepest(const Sections &sections)
{
    int depth = 0;
    for (const Section &section : sections)
        depth = std::max(depth, depthOf(section));
    return depth;
}

} // namespace

namespace {

/// Nested numbers carry their parent's already: "2.1" under "II.2" is said "II.2.1".
QString pathOf(const Sections &sections, const SectionNumber &parent, const QString &parentPath, const QString &uuid)
{
    const std::vector<SectionNumber> numbers = sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        QString path;
        if (numbers[i].style != NumberStyle::None) {
            const QString &label = numbers[i].label;
            const bool nested = numbers[i].style == NumberStyle::Nested && !parent.label.isEmpty();
            const QString own = nested && label.startsWith(parent.label + u'.') ? label.mid(parent.label.size() + 1) : label;
            path = parentPath.isEmpty() ? own : parentPath + u'.' + own;
        }
        if (sections[i].uuid == uuid)
            return path.isEmpty() ? parentPath : path;
        if (contains(sections[i], uuid))
            return pathOf(sections[i].sections, numbers[i], path, uuid);
    }
    return {};
}

} // namespace

QString sectionPath(const Plan &plan, const QString &uuid)
{
    const QString path = pathOf(plan.sections, {}, {}, uuid);
    return path.isEmpty() ? pathOf(plan.appendices, {}, {}, uuid) : path;
}

QString sectionName(const Plan &plan, const QString &uuid)
{
    const Section *section = findSection(plan, uuid);
    if (!section)
        return {};
    QString words = section->heading.toPlain();
    for (const Block &block : section->blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && words.isEmpty())
            words = paragraph->text.toPlain();
    }
    return (sectionPath(plan, uuid) + u' ' + words).trimmed();
}

RichText withText(const RichText &old, const QString &words)
{
    const QString before = old.toPlain();
    const qsizetype most = std::min(before.size(), words.size());
    qsizetype head = 0, tail = 0;
    while (head < most && before[head] == words[head])
        ++head;
    while (tail < most - head && before[before.size() - 1 - tail] == words[words.size() - 1 - tail])
        ++tail;
    RichText result = old.mid(0, head);
    const RichText &beside = head > 0 ? result : old;
    const bool hasText = !beside.spans().empty();
    const Span &format = hasText ? (head > 0 ? beside.spans().back() : beside.spans().front()) : Span{};
    result.append(Span{words.mid(head, words.size() - head - tail), format.bold, format.italic, std::nullopt});
    result.append(old.mid(before.size() - tail, tail));
    return result;
}

Section *findSection(Plan &plan, const QString &uuid)
{
    const Found found = find(plan, uuid);
    return found ? &found.section() : nullptr;
}

const Section *findSection(const Plan &plan, const QString &uuid)
{
    return findSection(const_cast<Plan &>(plan), uuid); // only looked at
}

QString sectionOfBlock(const Plan &plan, const QString &uuid)
{
    QString found;
    eachSection(plan, [&](const Section &section) {
        for (const Block &block : section.blocks) {
            if (!uuid.isEmpty() && uuidOf(block) == uuid)
                found = section.uuid;
        }
    });
    return found;
}

std::optional<OutlinePlace> placeOf(const Plan &plan, const QString &uuid)
{
    const Found found = find(const_cast<Plan &>(plan), uuid); // only looked at
    if (!found)
        return std::nullopt;
    return OutlinePlace{found.parent ? found.parent->uuid : QString(), static_cast<int>(found.index),
                        found.isAppendix && !found.parent};
}

int depthOf(const Section &section)
{
    return 1 + deepest(section.sections);
}

bool insertSection(Plan &plan, const OutlinePlace &place, Section section)
{
    const Target at = target(plan, place);
    if (!at || at.depth - 1 + depthOf(section) > deepestSection)
        return false;
    restyle(plan, section, styleAt(plan, at, place.isAppendix));
    put(*at.siblings, static_cast<std::size_t>(std::max(0, place.index)), std::move(section));
    return true;
}

QString duplicateSection(Plan &plan, const QString &uuid)
{
    const auto place = placeOf(plan, uuid);
    if (!place)
        return {};
    OutlinePlace behind = *place;
    ++behind.index;
    return pastePiece(plan, behind, copyPiece(plan, {uuid})).value(0);
}

bool removeSections(Plan &plan, const QStringList &uuids)
{
    const QStringList gone = topmost(plan, uuids);
    if (gone.isEmpty())
        return false;
    Sections removed;
    for (const QString &uuid : gone)
        removed.push_back(take(find(plan, uuid)));
    const Inside inside = insideOf(removed);
    std::erase_if(plan.tasks, [&](const Task &task) { return task.paragraphUuid && inside.blocks.contains(*task.paragraphUuid); });
    const auto forget = [&](std::optional<QString> &section) {
        if (section && inside.sections.contains(*section))
            section.reset();
    };
    for (Task &task : plan.tasks)
        forget(task.sectionUuid);
    for (ReportingDuty &duty : plan.duties)
        forget(duty.sectionUuid);
    for (CommentRound &round : plan.rounds) {
        for (Comment &comment : round.comments)
            forget(comment.sectionUuid);
    }
    return true;
}

bool moveSections(Plan &plan, const QStringList &uuids, const OutlinePlace &place)
{
    const QStringList moved = topmost(plan, uuids);
    const Target at = target(plan, place);
    if (moved.isEmpty() || !at)
        return false;
    int depth = 0;
    for (const QString &uuid : moved) {
        const Section &section = find(plan, uuid).section();
        if (!place.parent.isEmpty() && contains(section, place.parent))
            return false;
        depth = std::max(depth, depthOf(section));
    }
    if (at.depth - 1 + depth > deepestSection)
        return false;
    QString before; // the sibling that stays and comes next: places shift while sections are taken out
    for (std::size_t i = static_cast<std::size_t>(std::max(0, place.index)); i < at.siblings->size() && before.isEmpty(); ++i) {
        if (!moved.contains(at.siblings->at(i).uuid))
            before = at.siblings->at(i).uuid;
    }
    const Plan old = plan;
    Sections taken;
    for (const QString &uuid : moved)
        taken.push_back(take(find(plan, uuid)));
    const Target to = target(plan, place);
    const bool isAppendix = place.parent.isEmpty() && place.isAppendix;
    std::size_t index = to.siblings->size();
    for (std::size_t i = 0; i < to.siblings->size() && !before.isEmpty(); ++i) {
        if (to.siblings->at(i).uuid == before)
            index = i;
    }
    for (Section &section : taken) {
        const auto from = placeOf(old, section.uuid);
        if (from->parent != place.parent || from->isAppendix != isAppendix)
            restyle(old, section, styleAt(plan, to, isAppendix));
        put(*to.siblings, index++, std::move(section));
    }
    if (plan.sections == old.sections && plan.appendices == old.appendices)
        return false;
    return true;
}

bool promoteSections(Plan &plan, const QStringList &uuids)
{
    const QStringList moved = topmost(plan, uuids);
    bool isDone = false;
    for (auto it = moved.rbegin(); it != moved.rend(); ++it) { // the last first: each lands right behind the parent
        const Found found = find(plan, *it);
        if (!found.parent)
            continue;
        OutlinePlace behind = *placeOf(plan, found.parent->uuid);
        ++behind.index;
        isDone = moveSections(plan, {*it}, behind) || isDone;
    }
    return isDone;
}

bool demoteSections(Plan &plan, const QStringList &uuids)
{
    bool isDone = false;
    QSet<QString> stayed;
    const QStringList moved = topmost(plan, uuids);
    for (const QString &uuid : moved) {
        const Found found = find(plan, uuid);
        const Section *before = found.index > 0 ? &found.siblings->at(found.index - 1) : nullptr;
        const bool done = before && !stayed.contains(before->uuid)
            && moveSections(plan, {uuid}, {before->uuid, static_cast<int>(before->sections.size()), false});
        if (!done)
            stayed.insert(uuid);
        isDone = isDone || done;
    }
    return isDone;
}

bool moveUp(Plan &plan, const QStringList &uuids)
{
    bool isDone = false;
    QSet<QString> stayed;
    for (const QString &uuid : topmost(plan, uuids)) {
        const Found found = find(plan, uuid);
        if (found.index == 0 || stayed.contains(found.siblings->at(found.index - 1).uuid)) {
            stayed.insert(uuid);
            continue;
        }
        std::swap(found.siblings->at(found.index - 1), found.siblings->at(found.index));
        isDone = true;
    }
    return isDone;
}

bool moveDown(Plan &plan, const QStringList &uuids)
{
    bool isDone = false;
    QSet<QString> stayed;
    const QStringList moved = topmost(plan, uuids);
    for (auto it = moved.rbegin(); it != moved.rend(); ++it) {
        const Found found = find(plan, *it);
        if (found.index + 1 == found.siblings->size() || stayed.contains(found.siblings->at(found.index + 1).uuid)) {
            stayed.insert(*it);
            continue;
        }
        std::swap(found.siblings->at(found.index), found.siblings->at(found.index + 1));
        isDone = true;
    }
    return isDone;
}

OutlinePiece copyPiece(const Plan &plan, const QStringList &uuids)
{
    OutlinePiece piece;
    for (const QString &uuid : topmost(plan, uuids))
        piece.sections.push_back(*findSection(plan, uuid));
    const Inside inside = insideOf(piece.sections);
    std::copy_if(plan.tasks.begin(), plan.tasks.end(), std::back_inserter(piece.tasks),
                 [&](const Task &task) { return isIn(inside, task); });
    return piece;
}

QStringList pastePiece(Plan &plan, const OutlinePlace &place, OutlinePiece piece)
{
    const Target at = target(plan, place);
    if (!at || piece.sections.empty() || at.depth - 1 + deepest(piece.sections) > deepestSection)
        return {};
    rename(piece);
    QStringList uuids;
    OutlinePlace next = place;
    next.index = std::clamp(place.index, 0, static_cast<int>(at.siblings->size()));
    for (Section &section : piece.sections) {
        uuids.append(section.uuid);
        insertSection(plan, next, std::move(section));
        ++next.index;
    }
    std::move(piece.tasks.begin(), piece.tasks.end(), std::back_inserter(plan.tasks));
    return uuids;
}

// ---- keeping it whole

namespace {

/// Gives a uuid to whatever has none, and to the second of two that claim the same one.
class UuidGuard {
public:
    void check(QString &uuid)
    {
        if (uuid.isEmpty() || m_seen.contains(uuid))
            uuid = newUuid();
        m_seen.insert(uuid);
    }
    void check(Sections &sections)
    {
        for (Section &section : sections) {
            check(section.uuid);
            for (Block &block : section.blocks)
                std::visit([this](auto &b) { check(b.uuid); }, block);
            check(section.sections);
        }
    }

private:
    QSet<QString> m_seen;
};

} // namespace

void normalise(Plan &plan)
{
    UuidGuard guard;
    guard.check(plan.uuid);
    guard.check(plan.sections);
    guard.check(plan.appendices);
    for (LegalBasis &basis : plan.legalBases)
        guard.check(basis.uuid);
    for (Task &task : plan.tasks)
        guard.check(task.uuid);
    for (ReportingDuty &duty : plan.duties)
        guard.check(duty.uuid);
    for (CommentRound &round : plan.rounds) {
        guard.check(round.uuid);
        for (Comment &comment : round.comments)
            guard.check(comment.uuid);
    }
    Inside inside = insideOf(plan.sections);
    const Inside appended = insideOf(plan.appendices);
    inside.sections |= appended.sections;
    inside.blocks |= appended.blocks;
    const auto check = [](std::optional<QString> &reference, const QSet<QString> &known) {
        if (reference && !known.contains(*reference))
            reference.reset();
    };
    for (Task &task : plan.tasks) {
        check(task.sectionUuid, inside.sections);
        check(task.paragraphUuid, inside.blocks);
    }
    for (ReportingDuty &duty : plan.duties)
        check(duty.sectionUuid, inside.sections);
    for (CommentRound &round : plan.rounds) {
        for (Comment &comment : round.comments)
            check(comment.sectionUuid, inside.sections);
    }
    for (LegalBasis &basis : plan.legalBases) {
        if (basis.preambleIndex && *basis.preambleIndex >= static_cast<int>(plan.preamble.size()))
            basis.preambleIndex.reset();
    }
}

// ---- tasks

namespace {

/// What a task is called that says no more than its paragraph.
QString titleOf(const Paragraph &paragraph)
{
    QString words;
    for (const Span &span : paragraph.text.spans())
        words += span.text;
    words = words.simplified();
    while (words.endsWith(u';') || words.endsWith(u'.') || words.endsWith(u','))
        words.chop(1);
    return words.trimmed();
}

/// Places of all paragraphs in reading order.
QHash<QString, int> readingOrder(const Plan &plan)
{
    QHash<QString, int> order;
    eachSection(plan, [&](const Section &section) {
        for (const Block &block : section.blocks)
            order.insert(uuidOf(block), static_cast<int>(order.size()));
    });
    return order;
}

bool saysMoreThanItsText(const Task &task)
{
    return !task.assignments.empty() || !task.timeText.isEmpty() || !task.start.toIso().isEmpty() || !task.end.toIso().isEmpty()
        || !task.product.isEmpty() || task.budget != Budget() || task.status != TaskStatus::NotStarted;
}

} // namespace

QString makeTask(Plan &plan, const QString &paragraphUuid)
{
    for (const Task &task : plan.tasks) {
        if (task.paragraphUuid == paragraphUuid)
            return task.uuid;
    }
    Task task;
    eachSection(plan, [&](const Section &section) {
        for (const Block &block : section.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->uuid != paragraphUuid || paragraphUuid.isEmpty())
                continue;
            task.uuid = newUuid();
            task.title = titleOf(*paragraph);
            task.kind = section.kind;
            task.sectionUuid = section.uuid;
            task.paragraphUuid = paragraph->uuid;
        }
    });
    if (task.uuid.isEmpty())
        return {};
    const QHash<QString, int> order = readingOrder(plan);
    const int own = order.value(paragraphUuid);
    const auto next = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task &other) {
        return other.paragraphUuid && order.value(*other.paragraphUuid, -1) > own;
    });
    return plan.tasks.insert(next, task)->uuid;
}

bool removeTask(Plan &plan, const QString &taskUuid)
{
    return std::erase_if(plan.tasks, [&](const Task &task) { return task.uuid == taskUuid; }) > 0;
}

bool setBlocks(Plan &plan, const QString &sectionUuid, std::vector<Block> blocks)
{
    Section *section = findSection(plan, sectionUuid);
    if (!section || section->blocks == blocks)
        return false;
    QHash<QString, QString> before, after; // titles by paragraph
    const auto read = [](const std::vector<Block> &from, QHash<QString, QString> &into) {
        for (const Block &block : from) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            into.insert(uuidOf(block), paragraph ? titleOf(*paragraph) : QString());
        }
    };
    read(section->blocks, before);
    read(blocks, after);
    section->blocks = std::move(blocks);
    std::erase_if(plan.tasks, [&](const Task &task) {
        return task.paragraphUuid && before.contains(*task.paragraphUuid) && !after.contains(*task.paragraphUuid)
            && !saysMoreThanItsText(task);
    });
    for (Task &task : plan.tasks) {
        if (!task.paragraphUuid || !before.contains(*task.paragraphUuid))
            continue;
        const auto now = after.constFind(*task.paragraphUuid);
        if (now == after.cend())
            task.paragraphUuid.reset();
        else if (task.title == before.value(*task.paragraphUuid))
            task.title = *now;
    }
    return true;
}

} // namespace bd::domain

#include "domain/outline_edit.h"

#include "base/uuid.h"
#include "domain/outline_walk.h"

#include <QHash>
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

} // namespace bd::domain

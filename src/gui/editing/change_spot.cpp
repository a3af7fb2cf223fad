#include "gui/editing/change_spot.h"

#include <QHash>

namespace bd::gui {

using domain::Block;
using domain::Plan;
using domain::Section;

namespace {

const QString &uuidOf(const Block &block)
{
    return std::visit([](const auto &b) -> const QString & { return b.uuid; }, block);
}

struct Flat {
    const Section *section = nullptr;
    QString parent;
    int row = 0;
};

void flatten(const std::vector<Section> &sections, const QString &parent, QHash<QString, Flat> &into)
{
    for (std::size_t i = 0; i < sections.size(); ++i) {
        into.insert(sections[i].uuid, {&sections[i], parent, static_cast<int>(i)});
        flatten(sections[i].sections, sections[i].uuid, into);
    }
}

QHash<QString, Flat> flatten(const Plan &plan)
{
    QHash<QString, Flat> flat;
    flatten(plan.sections, {}, flat);
    flatten(plan.appendices, {}, flat);
    return flat;
}

bool sameOwn(const Section &a, const Section &b)
{
    return a.kind == b.kind && a.heading == b.heading && a.headingEnd == b.headingEnd && a.numberStyle == b.numberStyle
        && a.agencies == b.agencies && a.draft == b.draft;
}

/// The first block that differs; where blocks were only removed, the one that now stands in their place.
QString firstBlock(const std::vector<Block> &before, const std::vector<Block> &after)
{
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i >= before.size() || !(before[i] == after[i]))
            return uuidOf(after[i]);
    }
    return after.empty() ? QString() : uuidOf(after.back());
}

/// In reading order of `after`. Nothing when only sections were removed.
std::optional<ChangeSpot> differingSection(const QHash<QString, Flat> &before, const std::vector<Section> &sections,
                                           const QString &parent)
{
    std::optional<ChangeSpot> moved; // later sections move along when one comes or goes: what comes counts first
    for (const Section &section : sections) {
        const auto old = before.constFind(section.uuid);
        if (old == before.cend() || old->parent != parent || !sameOwn(*old->section, section))
            return ChangeSpot{ChangeSpot::Part::Text, section.uuid, {}, {}};
        if (old->section->blocks != section.blocks)
            return ChangeSpot{ChangeSpot::Part::Text, section.uuid, firstBlock(old->section->blocks, section.blocks), {}};
        if (const auto inside = differingSection(before, section.sections, section.uuid))
            return inside;
        if (!moved && old->row != static_cast<int>(&section - sections.data()))
            moved = ChangeSpot{ChangeSpot::Part::Text, section.uuid, {}, {}};
    }
    return moved;
}

/// Where a section went away: its parent, or the sibling that now stands in its place.
ChangeSpot removedSection(const Plan &before, const QHash<QString, Flat> &now)
{
    const QHash<QString, Flat> old = flatten(before);
    ChangeSpot spot{ChangeSpot::Part::Text, {}, {}, {}};
    for (auto it = old.cbegin(); it != old.cend(); ++it) {
        if (!now.contains(it.key()) && now.contains(it->parent))
            spot.section = it->parent;
    }
    return spot;
}

std::optional<ChangeSpot> differingTask(const Plan &before, const Plan &after)
{
    for (const domain::Task &task : after.tasks) {
        const auto old = std::find_if(before.tasks.begin(), before.tasks.end(), [&](const auto &t) { return t.uuid == task.uuid; });
        if (old == before.tasks.end() || !(*old == task))
            return ChangeSpot{ChangeSpot::Part::Task, task.sectionUuid.value_or(QString()),
                              task.paragraphUuid.value_or(QString()), task.uuid};
    }
    for (const domain::Task &task : before.tasks) {
        const bool stays = std::any_of(after.tasks.begin(), after.tasks.end(), [&](const auto &t) { return t.uuid == task.uuid; });
        if (!stays)
            return ChangeSpot{ChangeSpot::Part::Task, task.sectionUuid.value_or(QString()),
                              task.paragraphUuid.value_or(QString()), {}};
    }
    return std::nullopt;
}

} // namespace

ChangeSpot firstDifference(const Plan &before, const Plan &after)
{
    if (before.sections != after.sections || before.appendices != after.appendices) {
        const QHash<QString, Flat> old = flatten(before), now = flatten(after);
        for (const auto *sections : {&after.sections, &after.appendices}) {
            if (now.size() >= old.size()) {
                if (const auto spot = differingSection(old, *sections, {}))
                    return *spot;
            }
        }
        return removedSection(before, now);
    }
    if (before.tasks != after.tasks) {
        if (const auto spot = differingTask(before, after))
            return *spot;
        return {ChangeSpot::Part::Task, {}, {}, {}};
    }
    if (before.duties != after.duties)
        return {ChangeSpot::Part::Duty, {}, {}, {}};
    if (before.rounds != after.rounds)
        return {ChangeSpot::Part::Round, {}, {}, {}};
    return {before == after ? ChangeSpot::Part::None : ChangeSpot::Part::Frame, {}, {}, {}};
}

} // namespace bd::gui

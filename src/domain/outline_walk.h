// Walks over what stands in sections; for the files of domain/outline_*.
#pragma once
#include "domain/plan.h"

#include <QSet>
#include <algorithm>

namespace bd::domain {

template <typename Visit>
void eachSection(const Section &section, Visit &&visit)
{
    visit(section);
    for (const Section &child : section.sections)
        eachSection(child, visit);
}

/// Sections and appendices, in reading order.
template <typename Visit>
void eachSection(const Plan &plan, Visit &&visit)
{
    for (const auto *sections : {&plan.sections, &plan.appendices}) {
        for (const Section &section : *sections)
            eachSection(section, visit);
    }
}

inline const QString &uuidOf(const Block &block)
{
    return std::visit([](const auto &b) -> const QString & { return b.uuid; }, block);
}

inline bool contains(const Section &section, const QString &uuid)
{
    return section.uuid == uuid
        || std::any_of(section.sections.begin(), section.sections.end(), [&](const Section &s) { return contains(s, uuid); });
}

/// The uuids of sections, and of the paragraphs and tables in them.
struct Inside {
    QSet<QString> sections, blocks;
};

inline Inside insideOf(const std::vector<Section> &sections)
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

} // namespace bd::domain

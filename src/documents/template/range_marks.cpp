#include "documents/template/range_marks.h"

#include "documents/template/loop_walk.h"

#include <map>

namespace bd::documents {

namespace {

struct Range {
    pugi::xml_node end;
    LoopChain startChain, endChain;
    bool started = false;
};

/// The marker, or what it stands in where no mark of a range may stand.
pugi::xml_node placeOf(pugi::xml_node marker)
{
    while (localName(marker.parent()) == "t" || localName(marker.parent()) == "r")
        marker = marker.parent();
    return marker;
}

} // namespace

void keepRangesWhole(pugi::xml_document &doc, const std::vector<Tag> &tags, const LoopPlan &plan)
{
    std::map<std::string, Range> ranges; // by kind and id
    LoopWalk(tags, plan).over(doc, [&](const pugi::xml_node &node, const LoopChain &chain) {
        const bool start = is(node, "w:bookmarkStart") || is(node, "w:permStart");
        if (!start && !is(node, "w:bookmarkEnd") && !is(node, "w:permEnd"))
            return;
        Range &range = ranges[node.name()[2] + std::string(node.attribute("w:id").value())];
        if (start && !range.started) {
            range.started = true;
            range.startChain = chain;
        } else if (!start && range.started && !range.end) {
            range.end = node;
            range.endChain = chain;
        }
    });
    std::vector<pugi::xml_node> markers;
    collectMarkers(doc, markers);
    std::map<int, pugi::xml_node> markerOf;
    for (const pugi::xml_node &marker : markers)
        markerOf[tagOf(marker)] = marker;
    const auto endOf = [&](int open) { return placeOf(markerOf[plan.partner[std::size_t(open)]]); };
    for (const auto &[id, range] : ranges) {
        const LoopChain &from = range.startChain, &to = range.endChain;
        if (!range.end || from == to)
            continue;
        std::size_t same = 0;
        while (same < from.size() && same < to.size() && from[same] == to[same])
            ++same;
        const bool inside = same < from.size();
        pugi::xml_node marker = inside ? endOf(from.back()) : endOf(to[same]);
        if (inside)
            marker.parent().insert_move_before(range.end, marker);
        else
            marker.parent().insert_move_after(range.end, marker);
    }
}

} // namespace bd::documents

#include "documents/template/list_plan.h"

#include "documents/template/paragraph_properties.h"
#include "documents/template/tag_scan.h"
#include "documents/template/xml_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace bd::documents {

namespace {

/// A list as seen in the body of one section.
struct Seen {
    std::map<int, int> perLevel;  ///< items printed in one pass at most
    bool afterText = false;       ///< text without a number stands before the first item
    std::set<int> sections;       ///< inner sections that hold items of the highest level
    int top = 9;
    unsigned levels = 0;
};

struct OpenSection {
    int tag = -1;
    bool inverted = false;
    QString name;
    std::set<int> before; ///< lists that have items in front of the section
    bool text = false;
    pugi::xml_node table; ///< where its marker stands among rows
    bool textAtRow = false, textInRow = false; ///< before the row; in the row's earlier cells
    std::map<int, Seen> lists;
};

class Planner {
public:
    Planner(const std::vector<Tag> &tags, const ListDefinitions &lists) : m_tags(tags), m_lists(lists)
    {
        plan.byTag.resize(tags.size());
    }

    ListPlan plan;

    void visit(const pugi::xml_node &node)
    {
        for (const pugi::xml_node &child : node.children()) {
            if (child.type() != pugi::node_element || is(child, "mc:Fallback"))
                continue; // the same words once more, for older programs
            if (is(child, markerName)) {
                marker(child);
                continue;
            }
            if (is(child, "w:p"))
                paragraph(child);
            else if (is(child, "w:tr"))
                atRow(child, true);
            else if (is(child, "w:tc"))
                atRow(child, false);
            visit(child);
        }
    }

private:
    /// Text in another cell of the row that a loop repeats doesn't part the row's number from the one above.
    void atRow(const pugi::xml_node &node, bool begins)
    {
        pugi::xml_node table = node.parent();
        while (table && !is(table, "w:tbl"))
            table = table.parent();
        for (OpenSection &section : m_open) {
            if (section.table != table)
                continue;
            if (begins) {
                section.textAtRow = section.textAtRow || section.textInRow || section.text;
                section.textInRow = false;
            } else {
                section.textInRow = section.textInRow || section.text;
                section.text = section.textAtRow;
            }
        }
    }

    void marker(const pugi::xml_node &node)
    {
        const int n = node.attribute("n").as_int();
        const Tag &tag = m_tags[std::size_t(n)];
        if (tag.kind == TagKind::Loop || tag.kind == TagKind::Inverted) {
            OpenSection section;
            section.tag = n;
            section.inverted = tag.kind == TagKind::Inverted;
            section.name = tag.expression.name;
            section.before = m_used;
            pugi::xml_node table = node.parent();
            while (is(table, "w:sdtContent") || is(table, "w:sdt"))
                table = table.parent();
            if (is(table, "w:tbl"))
                section.table = table;
            m_open.push_back(std::move(section));
        } else if (tag.kind == TagKind::End && !m_open.empty()) {
            close();
        }
    }

    void paragraph(const pugi::xml_node &p)
    {
        if (const auto position = m_lists.positionOf(p); position && m_lists.counts(position->numId, position->level))
            return item(*position);
        if (hasWords(p))
            for (OpenSection &section : m_open)
                section.text = true;
    }

    static bool hasWords(const pugi::xml_node &node)
    {
        for (const pugi::xml_node &child : node.children()) {
            if (is(child, "w:p") || is(child, "w:del") || is(child, "w:moveFrom"))
                continue;
            const bool words = is(child, "w:t") && std::string_view(child.text().get()).find_first_not_of(" \t\n") !=
                                                       std::string_view::npos;
            if (words || is(child, markerName) || hasWords(child))
                return true;
        }
        return false;
    }

    void item(const ListPosition &position)
    {
        const int list = m_lists.listOf(position.numId);
        m_used.insert(list);
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const auto [it, first] = m_open[i].lists.try_emplace(list);
            Seen &seen = it->second;
            if (first)
                seen.afterText = m_open[i].text;
            seen.levels |= 1U << position.level;
            if (position.level < seen.top) {
                seen.top = position.level;
                seen.sections.clear();
            }
            if (position.level == seen.top)
                for (std::size_t inner = i + 1; inner < m_open.size(); ++inner)
                    if (!m_open[inner].inverted)
                        seen.sections.insert(m_open[inner].tag);
            if (i + 1 == m_open.size())
                ++seen.perLevel[position.level];
        }
    }

    /// {#x}…{/x}{^x}…{/x}: only one of the two is printed, so their items count once.
    void addCounts(OpenSection &outer, const OpenSection &inner)
    {
        const auto twin = m_counted.find({outer.tag, inner.name});
        std::map<std::pair<int, int>, int> counts;
        for (const auto &[numId, seen] : inner.lists)
            for (const auto &[level, count] : seen.perLevel) {
                counts[{numId, level}] = count;
                int already = 0;
                if (twin != m_counted.end() && twin->second.first != inner.inverted)
                    if (const auto it = twin->second.second.find({numId, level}); it != twin->second.second.end())
                        already = it->second;
                outer.lists[numId].perLevel[level] += std::max(0, count - already);
            }
        m_counted[{outer.tag, inner.name}] = {inner.inverted, std::move(counts)};
    }

    void close()
    {
        const OpenSection section = std::move(m_open.back());
        m_open.pop_back();
        if (!m_open.empty())
            addCounts(m_open.back(), section);
        if (section.inverted)
            return;
        for (const auto &[numId, seen] : section.lists) {
            const auto count = seen.perLevel.find(seen.top);
            const bool several = count != seen.perLevel.end() && count->second > 1;
            if (section.before.contains(numId) || !(several || seen.afterText || !seen.sections.empty()))
                continue;
            plan.byTag[std::size_t(section.tag)].push_back(
                {numId, seen.levels, several || seen.afterText, {seen.sections.begin(), seen.sections.end()}});
        }
    }

    const std::vector<Tag> &m_tags;
    const ListDefinitions &m_lists;
    std::vector<OpenSection> m_open;
    std::set<int> m_used;
    std::map<std::pair<int, QString>, std::pair<bool, std::map<std::pair<int, int>, int>>> m_counted;
};

/// Gives a paragraph numbered by its style the number itself: only then another list can be put in its place.
void takeOver(pugi::xml_node p, const ListPosition &position, const ListDefinitions &lists)
{
    const std::map<std::string, std::string> indents = lists.indentsOverList(p);
    pugi::xml_node numPr = paragraphProperty(p, "w:numPr");
    while (numPr.first_child())
        numPr.remove_child(numPr.first_child());
    numPr.append_child("w:ilvl").append_attribute("w:val") = position.level;
    numPr.append_child("w:numId").append_attribute("w:val") = position.numId;
    if (indents.empty())
        return;
    pugi::xml_node ind = paragraphProperty(p, "w:ind");
    // w:left and w:start, w:firstLine and w:hanging speak of one thing.
    const auto said = [&](const char *one, const char *other) { return ind.attribute(one) || ind.attribute(other); };
    const bool left = said("w:left", "w:start"), first = said("w:firstLine", "w:hanging"), right = said("w:right", "w:end");
    for (const auto &[name, value] : indents) {
        const bool known = (left && (name == "w:left" || name == "w:start")) ||
                           (first && (name == "w:firstLine" || name == "w:hanging")) ||
                           (right && (name == "w:right" || name == "w:end"));
        if (!known && !ind.attribute(name.c_str()))
            ind.append_attribute(name.c_str()) = value.c_str();
    }
}

/// Marks the numbers of `wanted` lists, from the first loop that restarts them on.
class Marker {
public:
    Marker(const ListPlan &plan, const ListDefinitions &lists) : m_plan(plan), m_lists(lists) {}

    void visit(const pugi::xml_node &node)
    {
        for (pugi::xml_node child : node.children()) {
            if (is(child, markerName)) {
                for (const RestartingList &list : m_plan.byTag[std::size_t(child.attribute("n").as_int())])
                    m_wanted.insert(list.numId);
                continue;
            }
            if (is(child, "w:p"))
                paragraph(child);
            visit(child);
        }
    }

private:
    void paragraph(pugi::xml_node p)
    {
        const auto position = m_lists.positionOf(p);
        if (!position || !m_wanted.contains(m_lists.listOf(position->numId)))
            return;
        if (position->fromStyle)
            takeOver(p, *position, m_lists);
        p.child("w:pPr").child("w:numPr").child("w:numId").append_attribute(listMark) = 1;
    }

    const ListPlan &m_plan;
    const ListDefinitions &m_lists;
    std::set<int> m_wanted;
};

} // namespace

bool ListPlan::isEmpty() const
{
    return std::all_of(byTag.begin(), byTag.end(), [](const auto &lists) { return lists.empty(); });
}

ListPlan planLists(pugi::xml_document &doc, const std::vector<Tag> &tags, const ListDefinitions &lists)
{
    Planner planner(tags, lists);
    planner.visit(doc);
    if (!planner.plan.isEmpty())
        Marker(planner.plan, lists).visit(doc);
    return std::move(planner.plan);
}

} // namespace bd::documents

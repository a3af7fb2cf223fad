#include "documents/template/loops.h"

#include "documents/template/tag_scan.h"
#include "documents/template/xml_text.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using Nodes = std::vector<pugi::xml_node>;

bool isParagraph(const pugi::xml_node &node)
{
    return is(node, "w:p") || is(node, "a:p");
}

pugi::xml_node ancestor(pugi::xml_node node, bool (*wanted)(const pugi::xml_node &))
{
    while (node && !wanted(node))
        node = node.parent();
    return node;
}

/// Nothing to see but loop markers: no words, no values, no pictures, breaks or fields.
bool holdsOnlyMarkers(const pugi::xml_node &node, const std::vector<Tag> &tags)
{
    static const std::set<std::string_view> harmless{"pPr",
                                                     "rPr",
                                                     "r",
                                                     "proofErr",
                                                     "bookmarkStart",
                                                     "bookmarkEnd",
                                                     "lastRenderedPageBreak",
                                                     "tcPr",
                                                     "trPr",
                                                     "tblPrEx",
                                                     "tc",
                                                     "p",
                                                     "endParaRPr",
                                                     "permStart",
                                                     "permEnd",
                                                     "smartTag",
                                                     "ins",
                                                     "hyperlink"};
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        if (is(child, markerName)) {
            if (tags[std::size_t(tagOf(child))].kind == TagKind::Value)
                return false;
            continue;
        }
        const std::string_view local = localName(child);
        if (local == "pPr" || local == "rPr" || local == "tcPr" || local == "trPr")
            continue;
        if (local == "t") {
            if (std::string_view(child.text().get()).find_first_not_of(" \t\n") != std::string_view::npos)
                return false;
            continue;
        }
        if (!harmless.contains(local) || !holdsOnlyMarkers(child, tags))
            return false;
    }
    return true;
}

class Placer {
public:
    Placer(const Nodes &markers, const std::vector<Tag> &tags, const LoopPlan &plan,
           std::vector<TemplateError> &errors)
        : m_tags(tags), m_plan(plan), m_errors(errors)
    {
        for (const pugi::xml_node &marker : markers) {
            m_node[tagOf(marker)] = marker;
            m_order.push_back(tagOf(marker));
        }
    }

    std::vector<int> glued; ///< see LoopPlan

    void run()
    {
        liftParagraphs();
        for (const int n : m_order) {
            const TagKind kind = m_tags[std::size_t(n)].kind;
            const int end = m_plan.partner[std::size_t(n)];
            if ((kind == TagKind::Loop || kind == TagKind::Inverted) && end >= 0)
                place(n, end);
        }
    }

private:
    /// Paragraphs that hold only markers vanish, when the partners' paragraphs do so too, in the same
    /// container.
    void liftParagraphs()
    {
        std::map<int, pugi::xml_node> paragraphOf;
        std::set<pugi::xml_node> candidates;
        for (const auto &[n, node] : m_node) {
            const pugi::xml_node paragraph = ancestor(node, isParagraph);
            paragraphOf[n] = paragraph;
            if (paragraph && !candidates.contains(paragraph) && holdsOnlyMarkers(paragraph, m_tags))
                candidates.insert(paragraph);
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (const auto &[n, paragraph] : paragraphOf) {
                if (!candidates.contains(paragraph))
                    continue;
                const int other = m_plan.partner[std::size_t(n)];
                const pugi::xml_node partner = other < 0 ? pugi::xml_node() : paragraphOf[other];
                if (!partner || !candidates.contains(partner) || partner.parent() != paragraph.parent()) {
                    candidates.erase(paragraph);
                    changed = true;
                }
            }
        }
        std::set<pugi::xml_node> done;
        for (const int n : m_order)
            if (const pugi::xml_node paragraph = paragraphOf[n];
                candidates.contains(paragraph) && done.insert(paragraph).second)
                lift(paragraph);
    }

    /// A section break in a paragraph of opening tags belongs to the loop, in one of closing tags it stands
    /// behind it.
    void lift(const pugi::xml_node &paragraph)
    {
        pugi::xml_node parent = paragraph.parent();
        const bool keep = paragraph.child("w:pPr").child("w:sectPr");
        Nodes inside;
        collectMarkers(paragraph, inside);
        for (const pugi::xml_node &marker : inside)
            m_node[tagOf(marker)] = parent.insert_move_before(marker, paragraph);
        for (pugi::xml_node child = paragraph.first_child(); child;) {
            const pugi::xml_node next = child.next_sibling();
            const bool bookmark = is(child, "w:bookmarkStart") || is(child, "w:bookmarkEnd");
            if (bookmark)
                parent.insert_move_before(child, paragraph);
            else if (keep && !is(child, "w:pPr"))
                pugi::xml_node(paragraph).remove_child(child);
            child = next;
        }
        if (!keep)
            parent.remove_child(paragraph);
    }

    static int depth(pugi::xml_node node)
    {
        int d = 0;
        for (; node; node = node.parent())
            ++d;
        return d;
    }

    void place(int open, int end)
    {
        pugi::xml_node s = m_node[open], e = m_node[end];
        // Up to the children of the nearest common ancestor.
        while (s.parent() != e.parent()) {
            const int ds = depth(s), de = depth(e);
            if (ds >= de)
                s = s.parent();
            if (de >= ds)
                e = e.parent();
        }
        if (s == m_node[open] && e == m_node[end])
            return;
        const std::string_view parent = s.parent().name();
        const bool content = parent == "w:sdtContent";
        const auto isOneOf = [](const pugi::xml_node &node, std::string_view name) {
            return node.name() == name || is(node, "w:sdt");
        };
        // A marker in a table inside of the cell does not speak for the row outside.
        const auto inTableWithin = [](pugi::xml_node node, const pugi::xml_node &child) {
            for (; node != child; node = node.parent())
                if (is(node, "w:tbl"))
                    return true;
            return false;
        };
        if (inTableWithin(m_node[open], s) || inTableWithin(m_node[end], e))
            error(open, end);
        else if (parent == "w:tr" || (content && isOneOf(s, "w:tc") && isOneOf(e, "w:tc")))
            aroundRows(open, end, ancestor(s, [](const pugi::xml_node &n) { return is(n, "w:tr"); }), {});
        else if (parent == "w:tbl" || (content && isOneOf(s, "w:tr") && isOneOf(e, "w:tr")))
            aroundRows(open, end, s, e);
        else if (ancestor(s.parent(), isParagraph) && !is(s, "w:p") && !is(e, "w:p"))
            around(open, end, s, e);
        else if (std::string_view(s.name()) == e.name() && (isParagraph(s) || localName(s) == "t") &&
                 m_node[open].parent() == s && m_node[end].parent() == e)
            glued.push_back(open); // from the middle of one paragraph to the middle of another: repeated as it stands
        else if ((isBlock(s, open) && isBlock(e, end)) || (mayStandFor(s, open, true) && mayStandFor(e, end, false)))
            aroundBlocks(open, end, s, e);
        else
            error(open, end);
    }

    /// The loop may as well begin (end) at the whole block: a content control at whose edge the marker stands, or a
    /// paragraph that holds nothing else.
    bool mayStandFor(const pugi::xml_node &block, int n, bool begins) const
    {
        const pugi::xml_node marker = m_node.at(n);
        if (is(block, "w:p"))
            return onlyMarkerOf(block, n) && !block.child("w:pPr").child("w:sectPr");
        return block == marker || (is(block, "w:sdt") && isAtEdge(marker, block, begins));
    }

    /// Nothing to see stands between the marker and the block's beginning (end).
    bool isAtEdge(pugi::xml_node node, const pugi::xml_node &block, bool begins) const
    {
        for (; node != block; node = node.parent())
            for (pugi::xml_node other = begins ? node.previous_sibling() : node.next_sibling(); other;
                 other = begins ? other.previous_sibling() : other.next_sibling()) {
                const std::string_view name = localName(other);
                const bool properties = name.ends_with("Pr");
                if (!properties && (is(other, "w:p") || is(other, markerName) || !isHarmless(other)))
                    return false;
            }
        return true;
    }

    bool isHarmless(const pugi::xml_node &node) const
    {
        const std::string_view name = localName(node);
        return name == "proofErr" || name.starts_with("bookmark") || name.starts_with("perm") ||
               (name == "r" && holdsOnlyMarkers(node, m_tags));
    }

    /// What held a marker and nothing else vanishes with it.
    void aroundBlocks(int open, int end, const pugi::xml_node &s, const pugi::xml_node &e)
    {
        for (const auto &[n, block] : {std::pair(open, s), std::pair(end, e)}) {
            if (block == m_node[n])
                continue;
            pugi::xml_node rest = is(block, "w:sdt") ? ancestor(m_node[n], isParagraph) : block;
            const bool only = rest && onlyMarkerOf(rest, n);
            const pugi::xml_node container = rest.parent();
            pugi::xml_node parent = block.parent();
            m_node[n] = n == open ? parent.insert_move_before(m_node[n], block) : parent.insert_move_after(m_node[n], block);
            if (!only)
                continue;
            const bool isLast = is(block, "w:sdt") && !rest.next_sibling() && !rest.previous_sibling();
            if (isLast && container.parent() == block)
                parent.remove_child(block);
            else if (!isLast)
                pugi::xml_node(container).remove_child(rest);
        }
    }

    /// A content control or a lifted marker beside paragraphs.
    bool isBlock(const pugi::xml_node &node, int n) { return is(node, "w:sdt") || node == m_node[n]; }

    void around(int open, int end, pugi::xml_node s, pugi::xml_node e)
    {
        if (s != m_node[open])
            move(open, s, true);
        if (e != m_node[end])
            move(end, e, false);
    }

    void aroundRows(int open, int end, pugi::xml_node s, pugi::xml_node e)
    {
        const bool oneRow = !e || s == e;
        if (!e)
            e = s;
        // A row that holds nothing but markers of a loop over several rows vanishes like a marker paragraph.
        const bool dropFirst = !oneRow && onlyMarkerOf(s, open), dropLast = !oneRow && onlyMarkerOf(e, end);
        move(open, s, true);
        move(end, e, false);
        if (!oneRow)
            m_node[open].append_attribute("rows") = "several";
        if (dropFirst)
            s.parent().remove_child(s);
        if (dropLast)
            e.parent().remove_child(e);
    }

    bool onlyMarkerOf(const pugi::xml_node &row, int n) const
    {
        Nodes markers;
        collectMarkers(row, markers);
        return markers.size() == 1 && markers.front() == m_node.at(n) && holdsOnlyMarkers(row, m_tags);
    }

    void move(int n, pugi::xml_node target, bool before)
    {
        const pugi::xml_node paragraph = ancestor(m_node[n], isParagraph);
        pugi::xml_node parent = target.parent();
        m_node[n] = before ? parent.insert_move_before(m_node[n], target)
                           : parent.insert_move_after(m_node[n], target);
        // A paragraph of its own for the marker leaves no empty line in a cell that has others.
        if (!paragraph || paragraph == target || paragraph.child("w:pPr").child("w:sectPr"))
            return;
        Nodes rest;
        collectMarkers(paragraph, rest);
        const pugi::xml_node cell = paragraph.parent();
        const bool hasOther = std::count_if(cell.begin(), cell.end(),
                                            [](const pugi::xml_node &node) { return is(node, "w:p"); }) > 1 &&
                              (is(cell.last_child(), "w:p") &&
                               (cell.last_child() != paragraph || is(paragraph.previous_sibling(), "w:p")));
        if (rest.empty() && is(cell, "w:tc") && hasOther && holdsOnlyMarkers(paragraph, m_tags))
            pugi::xml_node(cell).remove_child(paragraph);
    }

    void error(int open, int end)
    {
        const QString code = whyApart(m_node[open], m_node[end]);
        for (const int n : {open, end})
            m_errors.push_back(faultOf(m_tags[std::size_t(n)], code));
    }

    /// The innermost thing of its kind around a marker, within its text.
    template <typename Wanted> static pugi::xml_node innermost(pugi::xml_node node, const Wanted &wanted)
    {
        while (node && !wanted(node) && !isStory(node))
            node = node.parent();
        return node && wanted(node) ? node : pugi::xml_node();
    }

    static bool isStory(const pugi::xml_node &node)
    {
        const std::string_view name = localName(node);
        return name == "txbxContent" || name == "txBody" || name == "footnote" || name == "endnote" || name == "comment";
    }

    static QString whyApart(const pugi::xml_node &open, const pugi::xml_node &end)
    {
        const auto differ = [&](const auto &wanted) { return innermost(open, wanted) != innermost(end, wanted); };
        if (differ(isStory))
            return u"loop_box"_s;
        if (differ([](const pugi::xml_node &node) { return is(node, "w:tbl"); }))
            return u"loop_table"_s;
        if (differ([](const pugi::xml_node &node) { return is(node, "w:tc"); }))
            return u"loop_position"_s;
        return differ([](const pugi::xml_node &node) { return is(node, "w:sdt"); }) ? u"loop_control"_s : u"loop_position"_s;
    }

    const std::vector<Tag> &m_tags;
    const LoopPlan &m_plan;
    std::vector<TemplateError> &m_errors;
    std::map<int, pugi::xml_node> m_node;
    std::vector<int> m_order; // as read
};

} // namespace

LoopPlan placeLoops(pugi::xml_document &doc, const std::vector<Tag> &tags, const KnownNames *names,
                    std::vector<TemplateError> &errors)
{
    Nodes markers;
    collectMarkers(doc, markers);
    LoopPlan plan = pairLoops(markers, tags, names, errors);
    Placer placer(markers, tags, plan, errors);
    placer.run();
    plan.glued = std::move(placer.glued);
    return plan;
}

} // namespace bd::documents

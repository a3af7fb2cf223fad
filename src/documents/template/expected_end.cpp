#include "documents/template/expected_end.h"

#include "documents/template/name_check.h"
#include "documents/template/xml_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

pugi::xml_node ancestorNamed(pugi::xml_node node, const char *name)
{
    while (node && !is(node, name))
        node = node.parent();
    return node;
}

/// What a loop outside of tables may not leave.
pugi::xml_node containerOf(pugi::xml_node node)
{
    static constexpr const char *names[] = {"w:tc",       "w:hdr",     "w:ftr",     "w:txbxContent", "a:txBody",
                                            "w:footnote", "w:endnote", "w:comment", "w:body"};
    for (; node; node = node.parent())
        if (std::any_of(std::begin(names), std::end(names), [&](const char *name) { return is(node, name); }))
            return node;
    return node;
}

bool isInside(pugi::xml_node node, const pugi::xml_node &outer)
{
    while (node && node != outer)
        node = node.parent();
    return bool(node);
}

int positionAmong(const pugi::xml_node &child, const char *name)
{
    int position = 1;
    for (pugi::xml_node before = child.previous_sibling(name); before; before = before.previous_sibling(name))
        ++position;
    return position;
}

class Search {
public:
    Search(int open, int boundary, const std::vector<pugi::xml_node> &markers, const std::vector<Tag> &tags,
           const LoopPlan &plan)
        : m_markers(markers), m_tags(tags), m_plan(plan), m_boundary(boundary), m_openTag(open), m_open(nodeOf(open)),
          m_end(boundary < 0 ? pugi::xml_node() : nodeOf(boundary))
    {
    }

    QString answer(const KnownNames *names) const
    {
        const pugi::xml_node paragraph = ancestorNamed(m_open, "w:p"), row = rowOf(m_open);
        if (m_end && paragraph && ancestorNamed(m_end, "w:p") == paragraph)
            return beforeBoundary();
        const int last = names ? lastOfElement(*names) : -1;
        if (row)
            return inRow(row, last);
        if (last >= 0)
            return behind(last);
        const bool alone = isAlone(m_openTag);
        if (m_end)
            return isAlone(m_boundary) || alone ? u"before:"_s + textAt(m_boundary) : beforeBoundary();
        return alone ? u"end"_s : u"paragraph"_s;
    }

private:
    pugi::xml_node nodeOf(int n) const
    {
        const auto it = std::find_if(m_markers.begin(), m_markers.end(),
                                     [n](const pugi::xml_node &marker) { return tagOf(marker) == n; });
        return it == m_markers.end() ? pugi::xml_node() : *it;
    }

    QString textAt(int n) const { return m_tags[std::size_t(n)].place.paragraph; }
    bool isAlone(int n) const { return textAt(n) == m_tags[std::size_t(n)].text.simplified(); }
    QString beforeBoundary() const { return u"before_tag:"_s + m_tags[std::size_t(m_boundary)].text; }

    /// The row of the innermost table, unless a text box or the like stands between.
    static pugi::xml_node rowOf(const pugi::xml_node &node)
    {
        const pugi::xml_node container = containerOf(node);
        return is(container, "w:tc") ? ancestorNamed(container, "w:tr") : pugi::xml_node();
    }

    QString inRow(const pugi::xml_node &row, int last) const
    {
        const pugi::xml_node cell = containerOf(m_open);
        if (m_end && isInside(m_end, row))
            return beforeBoundary();
        if (last >= 0) {
            const pugi::xml_node node = nodeOf(last);
            if (isInside(node, cell) && isAlone(m_openTag))
                return u"after:"_s + textAt(last);
            pugi::xml_node lastRow = rowOf(node);
            while (lastRow && lastRow.parent() != row.parent())
                lastRow = rowOf(ancestorNamed(lastRow, "w:tbl"));
            if (lastRow && lastRow != row)
                return u"row:%1"_s.arg(positionAmong(lastRow, "w:tr"));
            return u"row"_s;
        }
        if (isAlone(m_openTag) && holdsNothingElse(row))
            return u"table"_s;
        return isAlone(m_openTag) && ancestorNamed(m_open, "w:p").next_sibling("w:p") ? u"cell"_s : u"row"_s;
    }

    static bool hasWords(const pugi::xml_node &node)
    {
        for (const pugi::xml_node &child : node.children())
            if ((is(child, "w:t") && *child.text().get()) || hasWords(child))
                return true;
        return false;
    }

    bool holdsNothingElse(const pugi::xml_node &row) const
    {
        std::vector<pugi::xml_node> inside;
        collectMarkers(row, inside);
        return inside.size() == 1 && !hasWords(row);
    }

    /// Behind the tag `last`, seen from a loop outside of tables.
    QString behind(int last) const
    {
        const pugi::xml_node node = nodeOf(last), container = containerOf(m_open);
        if (ancestorNamed(node, "w:p") == ancestorNamed(m_open, "w:p"))
            return u"paragraph"_s;
        for (const PlaceStep &step : m_tags[std::size_t(last)].place.steps)
            if (step.kind == PlaceStep::Kind::Table && containerOf(node) != container)
                return u"after_table:%1"_s.arg(step.number);
        return u"after:"_s + textAt(last);
    }

    /// The last tag, before the boundary and within reach, that only the loop's elements have a name for.
    int lastOfElement(const KnownNames &names) const
    {
        const NameScopes scopes(names, m_tags, m_plan.parent);
        const std::optional<int> element = scopes.scopeOf(m_openTag);
        if (!element || *element < 0)
            return -1;
        const pugi::xml_node row = rowOf(m_open);
        const pugi::xml_node reach = row ? ancestorNamed(row, "w:tbl") : containerOf(m_open);
        int last = -1;
        bool passed = false;
        for (const pugi::xml_node &marker : m_markers) {
            const int n = tagOf(marker);
            if (n == m_boundary)
                break;
            if (passed && isInside(marker, reach) && m_tags[std::size_t(n)].kind != TagKind::End &&
                isOnlyIn(*element, names, scopes, n))
                last = n;
            passed = passed || n == m_openTag;
        }
        return last;
    }

    bool isOnlyIn(int element, const KnownNames &names, const NameScopes &scopes, int n) const
    {
        const QStringList &path = m_tags[std::size_t(n)].expression.path;
        if (path.isEmpty() || !names.node(element).fields.contains(path[0]))
            return false;
        for (int loop = m_plan.parent[std::size_t(m_openTag)]; loop >= 0; loop = m_plan.parent[std::size_t(loop)])
            if (const auto scope = scopes.scopeOf(loop); // nobody knows how far a loop without end reaches
                m_plan.partner[std::size_t(loop)] >= 0 && scope && *scope >= 0 && names.node(*scope).fields.contains(path[0]))
                return false;
        return !names.node(KnownNames::root).fields.contains(path[0]);
    }

    const std::vector<pugi::xml_node> &m_markers;
    const std::vector<Tag> &m_tags;
    const LoopPlan &m_plan;
    int m_boundary, m_openTag;
    pugi::xml_node m_open, m_end;
};

} // namespace

QString expectedEnd(int open, int boundary, const std::vector<pugi::xml_node> &markers, const std::vector<Tag> &tags,
                    const LoopPlan &plan, const KnownNames *names)
{
    return Search(open, boundary, markers, tags, plan).answer(names);
}

} // namespace bd::documents

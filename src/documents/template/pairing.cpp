#include "documents/template/pairing.h"

#include "documents/template/expected_end.h"
#include "documents/template/nearest.h"
#include "documents/template/tag_scan.h"
#include "documents/template/xml_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

using Nodes = std::vector<pugi::xml_node>;

/// Follows the markers in reading order with a stack.
class Pairing {
public:
    Pairing(const Nodes &markers, const std::vector<Tag> &tags, const KnownNames *names,
            std::vector<TemplateError> &errors)
        : m_markers(markers), m_tags(tags), m_names(names), m_errors(errors)
    {
        plan.partner.assign(tags.size(), -1);
        plan.parent.assign(tags.size(), -1);
    }

    LoopPlan plan;

    void run()
    {
        for (m_at = 0; m_at < m_markers.size(); ++m_at) {
            const int n = tagOf(m_markers[m_at]);
            const TagKind kind = tag(n).kind;
            if (kind == TagKind::End)
                close(n);
            plan.parent[std::size_t(n)] = m_open.empty() ? -1 : m_open.back();
            if (isLoop(kind))
                m_open.push_back(n);
        }
        for (const int n : m_open)
            unclosed(n, -1);
        // Only now are all loops known that stand around a tag.
        constexpr std::size_t mostHints = 50;
        m_unclosed.resize(std::min(m_unclosed.size(), mostHints));
        for (const Unclosed &one : m_unclosed)
            if (const QString end = expectedEnd(one.open, one.boundary, m_markers, m_tags, plan, m_names); !end.isEmpty())
                m_errors[one.error].hints << u"end:"_s + end;
    }

private:
    struct Unclosed {
        int open = 0, boundary = 0;
        std::size_t error = 0;
    };

    static bool isLoop(TagKind kind) { return kind == TagKind::Loop || kind == TagKind::Inverted; }
    const Tag &tag(int n) const { return m_tags[std::size_t(n)]; }
    const QString &name(int n) const { return tag(n).expression.name; }

    void error(const char *code, int n, const QStringList &hints = {})
    {
        m_errors.push_back(faultOf(tag(n), QLatin1String(code), hints));
    }

    void unclosed(int n, int boundary)
    {
        error("unclosed_loop", n);
        m_unclosed.push_back({n, boundary, m_errors.size() - 1});
    }

    void pair(int open, int end)
    {
        plan.partner[std::size_t(open)] = end;
        plan.partner[std::size_t(end)] = open;
        m_open.pop_back();
    }

    void close(int n)
    {
        if (m_open.empty())
            return error("unopened_loop", n);
        const int top = m_open.back();
        if (closes(n, top))
            return pair(top, n);
        const QString meant = u"near:{/"_s + name(top) + u'}';
        if (name(top).compare(name(n), Qt::CaseInsensitive) == 0) {
            error("case_mismatch", n, {meant});
            return pair(top, n);
        }
        const auto it = std::find_if(m_open.rbegin(), m_open.rend(), [&](int open) { return closes(n, open); });
        if (it != m_open.rend())
            return closeOuter(n, *it);
        if (!closedLater(top) && !nearestName(name(n), {name(top)}).isEmpty()) {
            error("unopened_loop", n, {meant});
            return pair(top, n);
        }
        error("unopened_loop", n);
    }

    bool closes(int n, int open) const { return name(n).isEmpty() || name(open) == name(n); }

    /// `n` closes a loop around others that are still open: these cross it, or have no end at all.
    void closeOuter(int n, int outer)
    {
        std::vector<int> crossing;
        while (m_open.back() != outer) {
            if (closedLater(m_open.back()))
                crossing.insert(crossing.begin(), m_open.back());
            else
                unclosed(m_open.back(), n);
            m_open.pop_back();
        }
        if (crossing.empty())
            return pair(outer, n);
        m_open.pop_back();
        for (const int inner : crossing) {
            error("crossed_loop", n, {u"other:"_s + tag(inner).text});
            m_open.push_back(inner);
        }
    }

    /// A closing tag with that very name comes, and no other loop of the name claims it.
    bool closedLater(int open)
    {
        int others = 0;
        for (std::size_t i = m_at + 1; i < m_markers.size() && m_looks > 0; ++i, --m_looks) {
            const int n = tagOf(m_markers[i]);
            if (name(n) != name(open))
                continue;
            if (isLoop(tag(n).kind))
                ++others;
            else if (tag(n).kind == TagKind::End && --others < 0)
                return true;
        }
        return false;
    }

    const Nodes &m_markers;
    const std::vector<Tag> &m_tags;
    const KnownNames *m_names;
    std::vector<TemplateError> &m_errors;
    std::vector<int> m_open;
    std::vector<Unclosed> m_unclosed;
    std::size_t m_at = 0;
    int m_looks = 5'000'000; ///< a template of nothing but faults shall not take minutes
};

} // namespace

void collectMarkers(const pugi::xml_node &node, Nodes &markers)
{
    for (const pugi::xml_node &child : node.children()) {
        if (is(child, markerName))
            markers.push_back(child);
        else
            collectMarkers(child, markers);
    }
}

int tagOf(const pugi::xml_node &marker)
{
    return marker.attribute("n").as_int();
}

LoopPlan pairLoops(const Nodes &markers, const std::vector<Tag> &tags, const KnownNames *names,
                   std::vector<TemplateError> &errors)
{
    Pairing pairing(markers, tags, names, errors);
    pairing.run();
    return std::move(pairing.plan);
}

} // namespace bd::documents

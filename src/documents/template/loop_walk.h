// Walks over a part whose loop markers are in their places, knowing which loops stand around each element.
#pragma once
#include "documents/template/pairing.h"
#include "documents/template/tag_scan.h"
#include "documents/template/xml_text.h"

namespace bd::documents {

/// The opening tags of the loops around an element, the outermost first. Conditions are loops here.
using LoopChain = std::vector<int>;

class LoopWalk {
public:
    LoopWalk(const std::vector<Tag> &tags, const LoopPlan &plan) : m_tags(tags), m_plan(plan) {}

    /// `enter(element, chain)` before an element's children, `leave(element)` behind them. Neither moves what comes later.
    template <typename Enter, typename Leave>
    void over(const pugi::xml_node &node, const Enter &enter, const Leave &leave)
    {
        for (const pugi::xml_node &child : node.children()) {
            if (child.type() != pugi::node_element)
                continue;
            if (is(child, markerName)) {
                marker(tagOf(child));
                continue;
            }
            enter(child, m_chain);
            over(child, enter, leave);
            leave(child);
        }
    }

    template <typename Enter> void over(const pugi::xml_node &node, const Enter &enter)
    {
        over(node, enter, [](const pugi::xml_node &) {});
    }

private:
    void marker(int n)
    {
        const TagKind kind = m_tags[std::size_t(n)].kind;
        const int partner = m_plan.partner[std::size_t(n)];
        if (partner < 0)
            return;
        if (kind == TagKind::Loop || kind == TagKind::Inverted)
            m_chain.push_back(n);
        else if (kind == TagKind::End && !m_chain.empty() && m_chain.back() == partner)
            m_chain.pop_back();
    }

    const std::vector<Tag> &m_tags;
    const LoopPlan &m_plan;
    LoopChain m_chain;
};

} // namespace bd::documents

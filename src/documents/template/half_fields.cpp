#include "documents/template/half_fields.h"

#include "documents/template/loop_walk.h"

#include <set>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

/// A text of its own: no field reaches over its end.
bool isStory(const pugi::xml_node &node)
{
    return is(node, "w:txbxContent") || is(node, "w:footnote") || is(node, "w:endnote") || is(node, "w:comment");
}

class Check {
public:
    std::set<int> halved; ///< opening tags of loops

    void enter(const pugi::xml_node &node, const LoopChain &chain)
    {
        if (isStory(node))
            m_stories.emplace_back();
        if (!is(node, "w:fldChar"))
            return;
        std::vector<LoopChain> &open = m_stories.back();
        const std::string_view type = node.attribute("w:fldCharType").value();
        if (type == "begin") {
            open.push_back(chain);
        } else if (!open.empty()) { // "separate" and "end" stand where their beginning does
            compare(open.back(), chain);
            if (type == "end")
                open.pop_back();
        }
    }

    void leave(const pugi::xml_node &node)
    {
        if (isStory(node))
            endStory();
    }

    /// A field without end is the file's own fault, but no loop can repeat it.
    void endStory()
    {
        for (const LoopChain &begin : m_stories.back())
            compare(begin, {});
        m_stories.pop_back();
    }

private:
    void compare(const LoopChain &one, const LoopChain &other)
    {
        std::size_t same = 0;
        while (same < one.size() && same < other.size() && one[same] == other[same])
            ++same;
        for (const LoopChain &chain : {one, other})
            if (same < chain.size())
                halved.insert(chain[same]);
    }

    std::vector<std::vector<LoopChain>> m_stories{{}}; ///< where the fields that are open began
};

} // namespace

void checkFieldHalves(const pugi::xml_document &doc, const std::vector<Tag> &tags, const LoopPlan &plan,
                      std::vector<TemplateError> &errors)
{
    Check check;
    LoopWalk(tags, plan).over(
        doc, [&](const pugi::xml_node &node, const LoopChain &chain) { check.enter(node, chain); },
        [&](const pugi::xml_node &node) { check.leave(node); });
    check.endStory();
    for (const int n : check.halved)
        errors.push_back(faultOf(tags[std::size_t(n)], u"half_field"_s));
}

} // namespace bd::documents

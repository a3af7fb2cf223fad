#include "documents/template/references.h"

#include "documents/template/loop_walk.h"

#include <QRegularExpression>
#include <map>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

struct Bookmark {
    std::string name; ///< as the bookmark itself writes it
    LoopChain chain;
};

/// A field's code, in one piece or several.
struct Code {
    std::vector<pugi::xml_node> texts;
    LoopChain chain;
    bool isWhole = true; ///< without tags or fields inside
};

std::string folded(const std::string &name)
{
    return QString::fromStdString(name).toLower().toStdString();
}

class Finder {
public:
    std::map<std::string, Bookmark> bookmarks; ///< by name, without regard to case as in Word
    std::vector<std::pair<pugi::xml_node, LoopChain>> elements; ///< w:hyperlink, w:fldSimple
    std::vector<Code> codes;

    void enter(const pugi::xml_node &node, const LoopChain &chain)
    {
        if (is(node, "w:bookmarkStart"))
            bookmarks.try_emplace(folded(node.attribute("w:name").value()), Bookmark{node.attribute("w:name").value(), chain});
        else if (chain.empty())
            return; // what stands outside of all loops means the first one
        else if (is(node, "w:fldSimple") || (is(node, "w:hyperlink") && node.attribute("w:anchor")))
            elements.emplace_back(node, chain);
        else if (is(node, "w:fldChar"))
            field(node.attribute("w:fldCharType").value(), chain);
        else if (is(node, "w:instrText") && !m_open.empty())
            text(node, chain);
    }

private:
    void field(std::string_view type, const LoopChain &chain)
    {
        if (type == "begin") {
            if (!m_open.empty())
                m_open.back().isWhole = false;
            m_open.push_back({{}, chain, true});
        } else if (!m_open.empty()) {
            Code &code = m_open.back();
            if (code.isWhole && !code.texts.empty())
                codes.push_back(code);
            code.isWhole = false; // what follows is its result
            if (type == "end")
                m_open.pop_back();
        }
    }

    void text(const pugi::xml_node &node, const LoopChain &chain)
    {
        Code &code = m_open.back();
        code.isWhole = code.isWhole && code.chain == chain && !node.child(markerName);
        code.texts.push_back(node);
    }

    std::vector<Code> m_open;
};

/// The innermost loop around both, -1 for none.
int commonLoop(const LoopChain &one, const LoopChain &other)
{
    int loop = -1;
    for (std::size_t i = 0; i < one.size() && i < other.size() && one[i] == other[i]; ++i)
        loop = one[i];
    return loop;
}

} // namespace

std::optional<NamedBookmark> bookmarkIn(const std::string &code)
{
    static const QRegularExpression form(
        u"^\\s*(?:(?:REF|PAGEREF|NOTEREF)\\s+(?:\"([^\"\\\\]+)\"|([^\\s\"\\\\]+))|HYPERLINK\\s(?:.*\\s)?\\\\l\\s+\"([^\"]+)\")"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromStdString(code);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int group = match.lastCapturedIndex();
    return NamedBookmark{std::size_t(QStringView(text).left(match.capturedStart(group)).toUtf8().size()),
                         std::size_t(match.captured(group).toUtf8().size())};
}

void markReferences(pugi::xml_document &doc, const std::vector<Tag> &tags, const LoopPlan &plan)
{
    Finder finder;
    LoopWalk(tags, plan).over(doc, [&](const pugi::xml_node &node, const LoopChain &chain) { finder.enter(node, chain); });
    const auto mark = [&](pugi::xml_node node, const std::string &name, const LoopChain &chain) {
        const auto bookmark = finder.bookmarks.find(folded(name));
        const int loop = bookmark == finder.bookmarks.end() ? -1 : commonLoop(bookmark->second.chain, chain);
        if (loop < 0)
            return false;
        node.append_attribute(referenceLoopMark) = loop;
        node.append_attribute(referenceNameMark) = bookmark->second.name.c_str();
        return true;
    };
    for (const auto &[node, chain] : finder.elements) {
        if (is(node, "w:hyperlink")) {
            mark(node, node.attribute("w:anchor").value(), chain);
            continue;
        }
        const std::string code = node.attribute("w:instr").value();
        if (const auto named = bookmarkIn(code))
            mark(node, code.substr(named->at, named->length), chain);
    }
    for (const Code &code : finder.codes) {
        std::string whole;
        for (const pugi::xml_node &text : code.texts)
            whole += text.text().get();
        const auto named = bookmarkIn(whole);
        if (!named || !mark(code.texts.front(), whole.substr(named->at, named->length), code.chain))
            continue;
        for (pugi::xml_node text : code.texts) // Word may have cut the name in two
            text.text().set(text == code.texts.front() ? whole.c_str() : "");
    }
}

} // namespace bd::documents

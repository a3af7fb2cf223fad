#include "documents/template/list_definitions.h"

#include "documents/template/xml_text.h"

#include <algorithm>

#include <string_view>

namespace bd::documents {

namespace {

constexpr int levels = 9, mostHops = 32; // styles may be based on each other in a ring

pugi::xml_node levelIn(const pugi::xml_node &parent, const char *element, int level)
{
    for (const pugi::xml_node &child : parent.children(element))
        if (child.attribute("w:ilvl").as_int(-1) == level)
            return child;
    return {};
}

} // namespace

ListDefinitions::ListDefinitions(const pugi::xml_document *numbering, const pugi::xml_document *styles)
{
    if (styles) {
        const pugi::xml_node root = styles->document_element();
        m_defaults = root.child("w:docDefaults").child("w:pPrDefault").child("w:pPr");
        for (const pugi::xml_node &style : root.children("w:style")) {
            const std::string id = style.attribute("w:styleId").value();
            m_styles[id] = {style.child("w:basedOn").attribute("w:val").value(), style.child("w:pPr")};
            if (style.attribute("w:default").as_bool() &&
                std::string_view(style.attribute("w:type").value()) == "paragraph")
                m_defaultStyle = id;
        }
    }
    if (!numbering)
        return;
    std::map<int, pugi::xml_node> abstracts;
    const pugi::xml_node root = numbering->document_element();
    for (const pugi::xml_node &node : root.children("w:abstractNum"))
        abstracts[node.attribute("w:abstractNumId").as_int(-1)] = node;
    for (const pugi::xml_node &node : root.children("w:num")) {
        const int id = node.attribute("w:numId").as_int();
        m_highest = std::max(m_highest, id);
        const auto found = abstracts.find(node.child("w:abstractNumId").attribute("w:val").as_int(-1));
        if (id > 0 && found != abstracts.end())
            m_nums[id] = {node, found->second};
    }
    for (auto &[id, num] : m_nums) {
        for (int hops = 0; hops < mostHops; ++hops) {
            const Style *style = find(num.abstractNum.child("w:numStyleLink").attribute("w:val").value());
            const auto target =
                style ? m_nums.find(style->pPr.child("w:numPr").child("w:numId").attribute("w:val").as_int())
                      : m_nums.end();
            if (target == m_nums.end())
                break;
            num.abstractNum = target->second.abstractNum;
        }
    }
    gatherLists();
}

const ListDefinitions::Style *ListDefinitions::find(const std::string &id) const
{
    const auto it = id.empty() ? m_styles.end() : m_styles.find(id);
    return it == m_styles.end() ? nullptr : &it->second;
}

std::string ListDefinitions::styleIdOf(const pugi::xml_node &paragraph) const
{
    const std::string named = paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value();
    return find(named) ? named : m_defaultStyle;
}

const ListDefinitions::Style *ListDefinitions::styleOf(const pugi::xml_node &paragraph) const
{
    return find(styleIdOf(paragraph));
}

pugi::xml_node ListDefinitions::levelOf(const Num &num, int level) const
{
    if (const pugi::xml_node own = levelIn(num.node, "w:lvlOverride", level).child("w:lvl"))
        return own;
    return levelIn(num.abstractNum, "w:lvl", level);
}

int ListDefinitions::levelOfStyle(const Num &num, const std::string &style) const
{
    for (int level = 0; level < levels; ++level)
        if (levelOf(num, level).child("w:pStyle").attribute("w:val").value() == style)
            return level;
    return -1;
}

std::optional<ListPosition> ListDefinitions::positionOf(const pugi::xml_node &paragraph) const
{
    const pugi::xml_node own = paragraph.child("w:pPr").child("w:numPr");
    std::string styleId = styleIdOf(paragraph);
    int styleNum = 0, styleLevel = -1;
    bool styleSays = false;
    const Style *style = find(styleId);
    for (int hops = 0; style && !styleSays && hops < mostHops; ++hops, style = find(style->basedOn)) {
        const pugi::xml_node numPr = style->pPr.child("w:numPr");
        if (styleLevel < 0)
            styleLevel = numPr.child("w:ilvl").attribute("w:val").as_int(-1);
        if (numPr.child("w:numId")) {
            styleNum = numPr.child("w:numId").attribute("w:val").as_int();
            styleSays = true;
        }
    }
    ListPosition position;
    position.fromStyle = !own.child("w:numId");
    position.numId =
        position.fromStyle ? styleNum : own.child("w:numId").attribute("w:val").as_int();
    const auto num = m_nums.find(position.numId);
    if (num == m_nums.end())
        return std::nullopt;
    position.level = own.child("w:ilvl").attribute("w:val").as_int(-1);
    if (position.level < 0 && styleSays) {
        position.level = levelOfStyle(num->second, styleId);
        if (position.level < 0)
            position.level = styleLevel;
    }
    position.level = std::clamp(position.level, 0, levels - 1);
    return position;
}

bool ListDefinitions::counts(int numId, int level) const
{
    const auto num = m_nums.find(numId);
    if (num == m_nums.end())
        return false;
    const pugi::xml_node found = levelOf(num->second, level);
    const std::string_view format = found.child("w:numFmt").attribute("w:val").value();
    return found && format != "bullet" && format != "none";
}

void ListDefinitions::gatherLists()
{
    std::map<pugi::xml_node, int> first;
    for (auto &[id, num] : m_nums) {
        const auto overrides = num.node.children("w:lvlOverride");
        const bool starts = std::any_of(overrides.begin(), overrides.end(), [](const pugi::xml_node &node) {
            return bool(node.child("w:startOverride"));
        });
        num.list = starts ? id : first.emplace(num.abstractNum, id).first->second;
    }
}

int ListDefinitions::listOf(int numId) const
{
    const auto num = m_nums.find(numId);
    return num == m_nums.end() ? numId : num->second.list;
}

bool ListDefinitions::lookAlike(int numId, int other) const
{
    const auto a = m_nums.find(numId), b = m_nums.find(other);
    if (a == m_nums.end() || b == m_nums.end())
        return numId == other;
    for (int level = 0; level < levels; ++level)
        if (levelOf(a->second, level) != levelOf(b->second, level))
            return false;
    return true;
}

int ListDefinitions::startOf(const Num &num, int level) const
{
    if (const pugi::xml_node own = levelIn(num.node, "w:lvlOverride", level).child("w:startOverride"))
        return own.attribute("w:val").as_int(1);
    return levelOf(num, level).child("w:start").attribute("w:val").as_int(1);
}

QByteArray ListDefinitions::restartedNum(int newNumId, int numId, unsigned levelBits) const
{
    const auto found = m_nums.find(numId);
    if (found == m_nums.end())
        return {};
    const Num &num = found->second;
    QByteArray out = "<w:num w:numId=\"" + QByteArray::number(newNumId) + "\"><w:abstractNumId w:val=\"" +
                     QByteArray(num.node.child("w:abstractNumId").attribute("w:val").value()) + "\"/>";
    for (int level = 0; level < levels; ++level) {
        const pugi::xml_node own = levelIn(num.node, "w:lvlOverride", level).child("w:lvl");
        const bool starts = levelBits & (1U << level);
        if (!own && !starts)
            continue;
        out += "<w:lvlOverride w:ilvl=\"" + QByteArray::number(level) + "\">";
        if (starts)
            out += "<w:startOverride w:val=\"" + QByteArray::number(startOf(num, level)) + "\"/>";
        if (own)
            appendNode(out, own);
        out += "</w:lvlOverride>";
    }
    return out + "</w:num>";
}

std::string ListDefinitions::property(const pugi::xml_node &paragraph, const char *element, const char *attribute) const
{
    if (const auto own = paragraph.child("w:pPr").child(element).attribute(attribute))
        return own.value();
    const Style *style = styleOf(paragraph);
    for (int hops = 0; style && hops < mostHops; ++hops, style = find(style->basedOn))
        if (const auto said = style->pPr.child(element).attribute(attribute))
            return said.value();
    return m_defaults.child(element).attribute(attribute).value();
}

std::map<std::string, std::string> ListDefinitions::indentsOverList(const pugi::xml_node &paragraph) const
{
    std::map<std::string, std::string> indents;
    const Style *style = styleOf(paragraph);
    for (int hops = 0; style && hops < mostHops; ++hops, style = find(style->basedOn)) {
        for (const pugi::xml_attribute &a : style->pPr.child("w:ind").attributes())
            indents.emplace(a.name(), a.value()); // what the nearer style says stays
        if (style->pPr.child("w:numPr").child("w:numId"))
            break;
    }
    return indents;
}

} // namespace bd::documents

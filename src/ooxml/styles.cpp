#include "ooxml/styles.h"

#include "ooxml/symbols.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

enum State : char { Untouched, OnChain, Resolved };

/// The built-in headings are headings by their name, whether or not the file repeats the level.
std::optional<int> outlineByName(const QString &name)
{
    const QString lower = name.toLower();
    if (!lower.startsWith(QLatin1String("heading ")))
        return std::nullopt;
    bool ok = false;
    const int level = QStringView(lower).mid(8).toInt(&ok);
    return ok && level >= 1 && level <= 9 ? std::optional<int>(level - 1) : std::nullopt;
}

Style readStyle(pugi::xml_node node, const Theme &theme)
{
    Style style;
    if (value(node, "type") == "table")
        style.table = std::make_shared<TableStyle>(readTableStyle(node, theme));
    style.id = value(node, "styleId");
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = localName(child);
        if (name == "name")
            style.name = toQString(value(child));
        else if (name == "basedOn")
            style.base = value(child);
        else if (name == "rPr")
            style.run = readRunFormat(child, theme);
        else if (name == "pPr")
            style.paragraph = readParagraphFormat(child, theme);
        else if (name == "tblPr")
            style.borders = readBorders(childNamed(child, "tblBorders"));
        else if (name == "tblStylePr" && value(child, "type") == "firstRow")
            style.firstRow = readRunFormat(childNamed(child, "rPr"), theme);
    }
    if (!style.paragraph.outline)
        style.paragraph.outline = outlineByName(style.name);
    return style;
}

void inherit(Style &style, const Style &base)
{
    RunFormat run = base.run;
    overlay(run, style.run);
    style.run = run;
    RunFormat firstRow = base.firstRow;
    overlay(firstRow, style.firstRow);
    style.firstRow = firstRow;

    ParagraphFormat paragraph = base.paragraph;
    style.leftBelowList = base.leftBelowList;
    style.firstLineBelowList = base.firstLineBelowList;
    if (style.paragraph.numId) {
        if (paragraph.left)
            style.leftBelowList = paragraph.left;
        if (paragraph.firstLine)
            style.firstLineBelowList = paragraph.firstLine;
        paragraph.left.reset();
        paragraph.firstLine.reset();
        paragraph.level.reset();
    }
    overlay(paragraph, style.paragraph);
    style.paragraph = paragraph;
    for (std::size_t i = 0; i < style.borders.size(); ++i) {
        if (!style.borders[i])
            style.borders[i] = base.borders[i];
    }
    if (style.table && base.table) {
        auto table = std::make_shared<TableStyle>(*base.table);
        overlay(*table, *style.table);
        style.table = std::move(table);
    }
}

bool isDefault(pugi::xml_node style)
{
    return isOnText(value(style, "default"));
}

/// Through the hierarchy toggles add up by exclusive or; said directly, or by the document's default, they are on.
bool toggled(std::optional<bool> RunFormat::*what, const RunFormat &direct, const RunFormat &character,
             const Style &paragraph, const RunFormat &table, const RunFormat &defaults)
{
    if (direct.*what)
        return *(direct.*what);
    if ((defaults.*what).value_or(false))
        return true;
    const bool inTable = (table.*what).value_or(false);
    const bool inParagraph = (paragraph.run.*what).value_or(false);
    const bool inCharacter = (character.*what).value_or(false);
    return (inTable != inParagraph) != inCharacter;
}

RunInk inkOf(const RunFormat &plain, double size)
{
    RunInk ink;
    ink.colour = plain.colour.value_or(Colour());
    ink.shading = plain.highlight.value_or(Colour());
    if (!ink.shading)
        ink.shading = plain.shading.value_or(Colour());
    ink.doubleUnderline = plain.doubleUnderline.value_or(false);
    ink.subscript = plain.subscript.value_or(false);
    const double kernFrom = plain.kernFrom.value_or(0);
    ink.kerning = kernFrom > 0 && size >= kernFrom;
    ink.raise = plain.raise.value_or(0);
    ink.spacing = plain.spacing.value_or(0);
    ink.scale = plain.scale.value_or(100);
    return ink;
}

} // namespace

Borders readBorders(pugi::xml_node node)
{
    static constexpr std::string_view names[] = {"top", "left", "bottom", "right", "insideH", "insideV"};
    Borders borders;
    for (const pugi::xml_node side : node.children()) {
        std::string_view name = localName(side);
        name = name == "start" ? "left" : name == "end" ? "right" : name;
        for (std::size_t i = 0; i < borders.size(); ++i) {
            if (name == names[i])
                borders[i] = value(side) != "nil" && value(side) != "none";
        }
    }
    return borders;
}

void Styles::load(pugi::xml_node root, const Theme &theme)
{
    m_theme = &theme;
    std::optional<std::size_t> defaultIndex, defaultTableIndex;
    for (const pugi::xml_node node : root.children()) {
        if (localName(node) == "docDefaults") {
            m_defaultRun = readRunFormat(childNamed(childNamed(node, "rPrDefault"), "rPr"), theme);
            m_defaultParagraph = readParagraphFormat(childNamed(childNamed(node, "pPrDefault"), "pPr"), theme);
        } else if (localName(node) == "style") {
            m_styles.push_back(readStyle(node, theme));
            if (!m_styles.back().id.empty()) // else whatever names no style would get this one
                m_index.emplace(m_styles.back().id, m_styles.size() - 1);
            const std::string_view type = value(node, "type");
            std::optional<std::size_t> &found = type == "table" ? defaultTableIndex : defaultIndex;
            if (!found && (type == "paragraph" || type == "table") && isDefault(node))
                found = m_styles.size() - 1;
        }
    }
    std::vector<char> state(m_styles.size(), Untouched);
    for (std::size_t i = 0; i < m_styles.size(); ++i)
        resolveChain(i, state);
    m_defaultStyle = defaultIndex ? &m_styles[*defaultIndex] : nullptr;
    m_defaultTableStyle = defaultTableIndex ? &m_styles[*defaultTableIndex] : nullptr;
}

/// Without recursion: a chain may be as long as the part, and may bite its own tail.
void Styles::resolveChain(std::size_t index, std::vector<char> &state)
{
    std::vector<std::size_t> chain;
    std::optional<std::size_t> at = index;
    while (at && state[*at] == Untouched) {
        state[*at] = OnChain;
        chain.push_back(*at);
        const auto base = m_index.find(m_styles[*at].base);
        at = base == m_index.end() ? std::nullopt : std::optional<std::size_t>(base->second);
    }
    const Style *base = at && state[*at] == Resolved ? &m_styles[*at] : nullptr;
    for (auto one = chain.rbegin(); one != chain.rend(); ++one) {
        if (base)
            inherit(m_styles[*one], *base);
        state[*one] = Resolved;
        base = &m_styles[*one];
    }
}

const Style *Styles::find(std::string_view id) const
{
    const auto found = id.empty() ? m_index.end() : m_index.find(id);
    return found == m_index.end() ? nullptr : &m_styles[found->second];
}

const Style *Styles::paragraphStyle(std::string_view id) const
{
    if (const Style *style = find(id))
        return style;
    return m_defaultStyle ? m_defaultStyle : &m_none;
}

QString FontNames::of(std::string_view name)
{
    if (const auto found = m_names.find(name); found != m_names.end())
        return found->second;
    return m_names.emplace(std::string(name), toQString(name)).first->second;
}

RunLook lookOf(const Styles &styles, const RunFormat &direct, const Style &paragraph, const RunFormat &table,
               FontNames *fonts)
{
    static const RunFormat nothing;
    const Style *named = styles.find(direct.style);
    const RunFormat &character = named ? named->run : nothing;
    const RunFormat &defaults = styles.defaultRun();
    const auto toggle = [&](std::optional<bool> RunFormat::*what) {
        return toggled(what, direct, character, paragraph, table, defaults);
    };
    RunFormat plain = defaults;
    overlay(plain, table);
    overlay(plain, paragraph.run);
    const std::string_view paragraphFace = plain.face;
    if (named)
        overlay(plain, character);
    overlay(plain, direct);
    RunLook look;
    look.bold = toggle(&RunFormat::bold);
    look.italic = toggle(&RunFormat::italic);
    look.caps = toggle(&RunFormat::caps);
    look.hidden = toggle(&RunFormat::hidden);
    look.underline = plain.underline.value_or(false);
    look.superscript = plain.superscript.value_or(false);
    look.size = plain.size.value_or(10);
    look.font = plain.font;
    if (!fonts)
        return look;
    look.ink = inkOf(plain, look.size);
    look.ink.smallCaps = toggle(&RunFormat::smallCaps);
    look.ink.strike = toggle(&RunFormat::strike) || plain.doubleStrike.value_or(false);
    // Letters of symbol fonts are read as the signs that they show, which stand in any other font.
    const std::string_view face = isSymbolFont(plain.face) ? paragraphFace : plain.face;
    look.ink.font = isSymbolFont(face) ? QString() : fonts->of(face);
    look.oddities = plain.oddities;
    return look;
}

} // namespace bd::ooxml

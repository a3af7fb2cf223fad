// Pictures, shapes, embedded objects. ECMA-376 part 1, 20.4 (drawings), part 4, 19 (VML).
#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

#include <cmath>

namespace bd::ooxml {
namespace {

constexpr double emuPerTwip = 635;
constexpr int maxLength = 31680; ///< twips: 22 inches, Word's largest page

bool hasText(pugi::xml_node node, qint64 &budget)
{
    for (pugi::xml_node at = node; at && budget > 0; at = nextInTree(at, node)) {
        --budget;
        if (localName(at) == "t" && at.first_child())
            return true;
    }
    return budget <= 0;
}

/// A shape with an outline or fill of its own. Groups have none.
bool isShape(std::string_view name)
{
    static constexpr std::string_view names[] = {"wsp",      "cxnSp", "shape", "rect",    "oval", "line", "roundrect",
                                                 "polyline", "arc",   "curve", "lockedCanvas"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

int twipsOfEmu(std::string_view text)
{
    return std::clamp(static_cast<int>(std::lround(toInt(text, 0) / emuPerTwip)), 0, maxLength);
}

/// A part of the image: thousandths of a per cent, "12.5%", or VML's 65536ths ("6554f").
double fraction(std::string_view text, double unit)
{
    double scale = unit;
    if (text.ends_with('%')) {
        text.remove_suffix(1);
        scale = 100;
    } else if (text.ends_with('f')) {
        text.remove_suffix(1);
        scale = 65536;
    }
    bool ok = false;
    const double number = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toDouble(&ok);
    return ok && std::isfinite(number) ? std::clamp(number / scale, 0.0, 0.99) : 0;
}

/// The value of "width" in "position:absolute;width:12pt".
std::string_view styleValue(std::string_view style, std::string_view name)
{
    while (!style.empty()) {
        const std::size_t end = std::min(style.find(';'), style.size());
        std::string_view entry = style.substr(0, end);
        style.remove_prefix(std::min(end + 1, style.size()));
        const std::size_t colon = entry.find(':');
        if (colon == std::string_view::npos)
            continue;
        std::string_view key = entry.substr(0, colon);
        while (!key.empty() && (key.front() == ' ' || key.front() == '\n'))
            key.remove_prefix(1);
        if (key == name)
            return entry.substr(colon + 1);
    }
    return {};
}

/// A CSS length; plain numbers are pixels.
int twipsOfStyle(std::string_view text)
{
    const bool isPlain = text.find_first_not_of("0123456789.-") == std::string_view::npos;
    const bool isPixels = text.ends_with("px");
    if (isPixels)
        text.remove_suffix(2);
    return std::clamp(toTwips(text).value_or(0) * (isPlain || isPixels ? 15 : 1), 0, maxLength);
}

} // namespace

/// What a picture's surroundings say of its place.
struct StoryReader::Frame {
    int width = 0, height = 0; ///< twips
    double scale = 1;          ///< of a group, from its own units
    bool isFloating = false, isGroup = false;
};

pugi::xml_node chosenAlternative(pugi::xml_node node, qint64 &budget)
{
    const pugi::xml_node choice = childNamed(node, "Choice");
    const pugi::xml_node fallback = childNamed(node, "Fallback");
    if (!choice || !fallback)
        return choice ? choice : fallback;
    return hasText(choice, budget) || !hasText(fallback, budget) ? choice : fallback;
}

pugi::xml_node StoryReader::alternative(pugi::xml_node node)
{
    return chosenAlternative(node, m_alternativeBudget);
}

void StoryReader::noteGraphic(pugi::xml_node node)
{
    const std::string_view name = localName(node);
    if (name == "blip" || name == "imagedata")
        m_context.note(QStringLiteral("picture"));
    else if (name == "chart")
        m_context.note(QStringLiteral("chart"));
    else if (name == "relIds")
        m_context.note(QStringLiteral("diagram"));
    else if (name == "OLEObject" || name == "control" || name == "objectEmbed" || name == "objectLink")
        m_context.note(QStringLiteral("embedded object"));
    else if (name == "contentPart")
        m_context.note(QStringLiteral("ink"));
    else if (name == "textpath" && !value(node, "string").empty())
        m_context.note(QStringLiteral("word art"), toQString(value(node, "string")));
    else if (name == "t" && node.first_child())
        m_context.note(QStringLiteral("drawing text"), textOf(node, {}));
}

/// For text: text boxes are read, the rest is named.
void StoryReader::graphic(pugi::xml_node container)
{
    for (const pugi::xml_node node : container.children()) {
        const std::string_view name = localName(node);
        if (name == "txbxContent") {
            textBox(node);
        } else if (name == "AlternateContent") {
            graphic(alternative(node));
        } else {
            noteGraphic(node);
            graphic(node);
        }
    }
}

/// For paper: pictures become runs, and what isn't printed is named.
void StoryReader::printGraphic(pugi::xml_node container, const RunLook &look, ParagraphBuilder &into)
{
    if (!isFieldTextShown() || look.hidden)
        return;
    const int before = m_graphics;
    drawing(container, Frame(), look, into);
    if (localName(container) == "object" && m_graphics == before)
        m_context.unsupported("embedded_object");
}

void StoryReader::drawing(pugi::xml_node container, const Frame &outer, const RunLook &look, ParagraphBuilder &into)
{
    for (const pugi::xml_node node : container.children()) {
        const std::string_view name = localName(node);
        if (name == "AlternateContent") {
            drawing(alternative(node), outer, look, into);
            continue;
        }
        if (name == "txbxContent") {
            ++m_graphics;
            m_context.unsupported("text_box");
            textBox(node);
            continue;
        }
        noteGraphic(node);
        const int before = m_graphics;
        Frame frame = outer;
        if (name == "inline" || name == "anchor") {
            if (isOnText(value(childNamed(node, "docPr"), "hidden")))
                continue;
            const pugi::xml_node extent = childNamed(node, "extent");
            frame.width = twipsOfEmu(value(extent, "cx"));
            frame.height = twipsOfEmu(value(extent, "cy"));
            frame.isFloating = name == "anchor";
        } else if (name == "wgp" || name == "wpc") {
            const pugi::xml_node place = childNamed(childNamed(node, "grpSpPr"), "xfrm");
            const int inside = twipsOfEmu(childValue(place, "chExt", "cx"));
            frame.isGroup = true;
            frame.scale = inside > 0 && outer.width > 0 ? double(outer.width) / inside : 1;
        } else if (name == "pic" && outer.isGroup) {
            const pugi::xml_node extent = childNamed(childNamed(childNamed(node, "spPr"), "xfrm"), "ext");
            frame.width = std::min(static_cast<int>(twipsOfEmu(value(extent, "cx")) * outer.scale), maxLength);
            frame.height = std::min(static_cast<int>(twipsOfEmu(value(extent, "cy")) * outer.scale), maxLength);
        } else if (isShape(name)) {
            if (const std::string_view style = value(node, "style"); !style.empty()) {
                frame.width = twipsOfStyle(styleValue(style, "width"));
                frame.height = twipsOfStyle(styleValue(style, "height"));
                frame.isFloating = styleValue(style, "position") == "absolute";
            }
        }
        const bool isPicture = name == "imagedata"
            || (name == "blip" && localName(node.parent().parent()) == "pic");
        if (isPicture)
            picture(node, frame, look, into);
        namePrinted(name);
        drawing(node, frame, look, into);
        if (isShape(name) && m_graphics == before)
            m_context.unsupported("drawing");
    }
}

/// What of graphics is left out.
void StoryReader::namePrinted(std::string_view name)
{
    if (name == "textpath") {
        ++m_graphics;
        m_context.unsupported("word_art");
    } else if (name == "chart") {
        m_context.unsupported("chart");
    } else if (name == "relIds") {
        m_context.unsupported("diagram");
    } else if (name == "contentPart") {
        m_context.unsupported("drawing");
    }
}

void StoryReader::picture(pugi::xml_node node, const Frame &frame, const RunLook &look, ParagraphBuilder &into)
{
    ++m_graphics;
    const bool isVml = localName(node) == "imagedata";
    std::string_view id = value(node, isVml ? "id" : "embed");
    if (id.empty())
        id = value(node, isVml ? "relid" : "link");
    Picture picture;
    picture.width = frame.width;
    picture.height = frame.height;
    picture.isFloating = frame.isFloating;
    const auto found = m_context.relations->find(toQString(id));
    if (found == m_context.relations->end() || (!found->second.external && !m_context.hasPart(found->second.target)))
        m_context.unsupported("picture_format");
    else if (found->second.external)
        m_context.unsupported("linked_picture");
    else
        picture.part = found->second.target;
    const pugi::xml_node crop = isVml ? node : childNamed(node.parent(), "srcRect");
    const double unit = isVml ? 1 : 100'000;
    picture.cropLeft = fraction(value(crop, isVml ? "cropleft" : "l"), unit);
    picture.cropTop = fraction(value(crop, isVml ? "croptop" : "t"), unit);
    picture.cropRight = fraction(value(crop, isVml ? "cropright" : "r"), unit);
    picture.cropBottom = fraction(value(crop, isVml ? "cropbottom" : "b"), unit);
    if (frame.isFloating)
        m_context.unsupported("floating_picture");
    for (OpenField &field : m_fields)
        field.gaveText = true;
    into.addPicture(std::move(picture), look);
}

void StoryReader::textBox(pugi::xml_node content)
{
    m_context.note(QStringLiteral("text box"));
    const std::vector<OpenField> fieldsOutside = std::exchange(m_fields, {});
    const int unopenedOutside = std::exchange(m_unopenedFields, 0);
    const FieldMark numberOutside = std::exchange(m_number, {});
    const TableLook *tableOutside = std::exchange(m_table, &noTable());
    const int depthOutside = std::exchange(m_tableDepth, 0);
    Blocks inside = story(content);
    m_tableDepth = depthOutside;
    m_table = tableOutside;
    m_number = numberOutside;
    m_unopenedFields = unopenedOutside;
    m_fields = fieldsOutside;
    std::move(inside.begin(), inside.end(), std::back_inserter(m_boxes));
}

} // namespace bd::ooxml

#include "documents/template/image_room.h"

#include "documents/template/paragraph_properties.h"
#include "documents/template/xml_text.h"

#include <algorithm>
#include <cstdlib>

namespace bd::documents {

namespace {

constexpr int cellMargins = 216, boxMargins = 288, leastWidth = 200;

int number(const pugi::xml_node &node, const char *attribute, int otherwise)
{
    return node.attribute(attribute).as_int(otherwise);
}

int cellWidth(const pugi::xml_node &cell)
{
    const pugi::xml_node tcW = cell.child("w:tcPr").child("w:tcW");
    if (std::string_view(tcW.attribute("w:type").value()) == "dxa" && number(tcW, "w:w", 0) > 0)
        return number(tcW, "w:w", 0);
    int column = 0;
    for (pugi::xml_node before = cell.previous_sibling("w:tc"); before; before = before.previous_sibling("w:tc"))
        column += before.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_int(1);
    const int span = cell.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_int(1);
    pugi::xml_node table = cell.parent();
    while (table && !is(table, "w:tbl"))
        table = table.parent();
    int width = 0, at = 0;
    for (const pugi::xml_node &grid : table.child("w:tblGrid").children("w:gridCol")) {
        if (at >= column && at < column + span)
            width += std::clamp(number(grid, "w:w", 0), 0, 100'000);
        ++at;
    }
    return width;
}

/// "width:123.5pt" in the style of a VML shape.
int vmlWidth(std::string_view style)
{
    for (std::size_t from = 0; from < style.size();) {
        std::size_t end = style.find(';', from);
        end = end == std::string_view::npos ? style.size() : end;
        const std::string item(style.substr(from, end - from));
        const std::size_t start = item.find_first_not_of(" \t");
        if (start != std::string::npos && item.compare(start, 6, "width:") == 0) {
            const double value = std::clamp(std::atof(item.c_str() + start + 6), 0.0, 5000.0);
            if (item.find("pt") != std::string::npos)
                return int(value * 20);
            if (item.find("in") != std::string::npos)
                return int(std::min(value, 50.0) * 1440);
        }
        from = end + 1;
    }
    return 0;
}

int boxWidth(const pugi::xml_node &content)
{
    for (pugi::xml_node node = content.parent(); node && !is(node, "w:r"); node = node.parent()) {
        if (is(node, "wp:inline") || is(node, "wp:anchor"))
            return int(std::clamp(node.child("wp:extent").attribute("cx").as_llong(), 0LL, 100'000'000LL) / 635);
        if (is(node, "v:shape") || is(node, "v:rect") || is(node, "v:roundrect"))
            return vmlWidth(node.attribute("style").value());
    }
    return 0;
}

int indentOf(const pugi::xml_node &paragraph, const ListDefinitions *lists)
{
    if (!paragraph)
        return 0;
    const auto said = [&](const char *name) {
        const std::string value = lists ? lists->property(paragraph, "w:ind", name)
                                        : paragraph.child("w:pPr").child("w:ind").attribute(name).value();
        return std::clamp(std::atoi(value.c_str()), 0, 20'000);
    };
    const int first = said("w:hanging") > 0 ? 0 : said("w:firstLine");
    return std::max(said("w:left"), said("w:start")) + std::max(said("w:right"), said("w:end")) + first;
}

} // namespace

RoomAtMarker roomAt(const pugi::xml_node &marker, const ListDefinitions *lists)
{
    RoomAtMarker room;
    pugi::xml_node node = marker.parent();
    for (; node && !is(node, "w:p"); node = node.parent()) {
    }
    room.indent = indentOf(node, lists);
    for (; node; node = node.parent()) {
        const bool cell = is(node, "w:tc"), box = is(node, "w:txbxContent");
        if (!cell && !box)
            continue;
        const int width = cell ? cellWidth(node) - cellMargins : boxWidth(node) - boxMargins;
        if (width > 0) {
            room.width = std::max(leastWidth, width - room.indent);
            return room;
        }
    }
    return room;
}

int textWidth(const pugi::xml_node &sectPr)
{
    const pugi::xml_node size = sectPr.child("w:pgSz"), margin = sectPr.child("w:pgMar"), cols = sectPr.child("w:cols");
    int width = number(size, "w:w", 11906) - number(margin, "w:left", 1701) - number(margin, "w:right", 851);
    const int columns = std::clamp(number(cols, "w:num", 1), 1, 45);
    if (columns > 1)
        width = (width - (columns - 1) * number(cols, "w:space", 720)) / columns;
    return width > 1000 ? width : 9354;
}

int textHeight(const pugi::xml_node &sectPr)
{
    const pugi::xml_node size = sectPr.child("w:pgSz"), margin = sectPr.child("w:pgMar");
    const int height = number(size, "w:h", 16838) - std::abs(number(margin, "w:top", 1134)) -
                       std::abs(number(margin, "w:bottom", 1134));
    constexpr int line = 400; // the paragraph's own spacing and descent
    return height > 2000 ? height - line : 0;
}

void makeRoomForPicture(pugi::xml_node paragraph, const ListDefinitions *lists)
{
    const std::string rule = lists ? lists->property(paragraph, "w:spacing", "w:lineRule")
                                   : paragraph.child("w:pPr").child("w:spacing").attribute("w:lineRule").value();
    if (rule != "exact")
        return;
    pugi::xml_node spacing = paragraphProperty(paragraph, "w:spacing");
    for (const auto &[name, value] : {std::pair("w:line", "240"), std::pair("w:lineRule", "auto")}) {
        spacing.remove_attribute(name);
        spacing.append_attribute(name) = value;
    }
}

} // namespace bd::documents

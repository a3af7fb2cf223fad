#include "ooxml/table_cells.h"

#include "ooxml/xml_names.h"

#include <algorithm>

namespace bd::ooxml {

int spanOf(pugi::xml_node properties, std::string_view name, int otherwise)
{
    return std::clamp(toInt(childValue(properties, name), otherwise), otherwise, maxColumns);
}

std::vector<RawCell> layOut(const std::vector<pugi::xml_node> &nodes, int gridBefore)
{
    std::vector<RawCell> cells;
    int column = gridBefore;
    for (const pugi::xml_node node : nodes) {
        RawCell cell;
        cell.node = node;
        cell.properties = childNamed(node, "tcPr");
        if (childNamed(cell.properties, "cellDel"))
            continue;
        cell.column = column;
        cell.span = spanOf(cell.properties, "gridSpan", 1);
        const pugi::xml_node merge = childNamed(cell.properties, "vMerge");
        cell.continuesAbove = merge && value(merge) != "restart";
        column = std::min(column + cell.span, 100 * maxColumns);
        cells.push_back(cell);
    }
    return cells;
}

bool isContinuedSideways(const RawCell &cell)
{
    const pugi::xml_node merge = childNamed(cell.properties, "hMerge");
    return merge && value(merge) != "restart";
}

} // namespace bd::ooxml

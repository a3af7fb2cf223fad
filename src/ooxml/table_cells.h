// The cells of a row as the file has them. Private to ooxml.
#pragma once
#include <pugixml.hpp>
#include <string_view>
#include <vector>

namespace bd::ooxml {

constexpr int maxColumns = 1000;

/// Before merges are turned into spans.
struct RawCell {
    pugi::xml_node node, properties;
    int column = 0, span = 1;
    bool continuesAbove = false;
};

/// The number in a child of the properties, between `otherwise` and maxColumns.
int spanOf(pugi::xml_node properties, std::string_view name, int otherwise);
/// Those that no revision took out, in their columns.
std::vector<RawCell> layOut(const std::vector<pugi::xml_node> &nodes, int gridBefore);
bool isContinuedSideways(const RawCell &cell);

} // namespace bd::ooxml

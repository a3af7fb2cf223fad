// How the cells of a table look by its style. Private to ooxml.
#pragma once
#include "ooxml/styles.h"

#include <set>
#include <unordered_map>

namespace bd::ooxml {

/// What a table gives to the words in its cells.
struct TableLook {
    RunFormat run;
    ParagraphFormat paragraph;
};
const TableLook &noTable();

struct CellLook {
    TableLook text;
    CellFormat cell;
};

/// w:tblLook: which of its style's regions a table uses.
struct UsedRegions {
    bool firstRow = false, lastRow = false, firstColumn = false, lastColumn = false;
    bool rowBands = false, columnBands = false;
};
UsedRegions usedRegions(pugi::xml_node tableProperties);

struct CellPlace {
    int row = 0, column = 0; ///< column of the grid
    bool isLastRow = false, isFirstCell = false, isLastCell = false;
};

class TableLooks {
public:
    /// `style`: of a table or nullptr; must outlive this.
    TableLooks(const Style *style, const TableFormat &table, UsedRegions used);
    /// Lives as long as this, wherever it is moved.
    const CellLook &of(const CellPlace &place);

private:
    std::uint32_t regionsAt(const CellPlace &place) const;
    CellLook make(std::uint32_t regions, const CellPlace &place) const;

    const Style *m_style;
    UsedRegions m_used;
    int m_rowBand, m_columnBand;
    std::unordered_map<std::uint32_t, CellLook> m_looks;
};

/// A table whose rows are being read.
struct OpenTable {
    TableInk ink;
    bool hasBorders = false;
    TableLooks looks;
    int rows = 0;
    bool onlyHeads = true;   ///< so far
    std::set<int> merges;    ///< columns where a merge goes on from the row above
};

} // namespace bd::ooxml

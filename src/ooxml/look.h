// How text, paragraphs, cells and tables look on paper, resolved from styles, lists and direct formatting.
// ECMA-376 part 1, 17.3, 17.4, 17.7. Lengths in twips (1/20 point) unless said; colours 0xRRGGBB.
#pragma once
#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace bd::ooxml {

using Colour = std::optional<std::uint32_t>; ///< open: "auto", black on paper

struct RunInk {
    QString font; ///< family as the file names it; empty: nothing said, Times New Roman
    Colour colour, shading; ///< shading: highlight or fill behind the words
    bool strike = false, doubleUnderline = false, subscript = false, smallCaps = false;
    bool kerning = false;  ///< pair kerning, which Word leaves off unless w:kern says so
    double raise = 0;      ///< points, negative down
    int spacing = 0;       ///< between letters
    int scale = 100;       ///< width of letters, per cent
    bool operator==(const RunInk &) const = default;
};

enum class LineStyle : std::uint8_t { None, Single, Double, Dotted, Dashed };

struct BorderLine {
    LineStyle style = LineStyle::None;
    int width = 0; ///< eighths of a point
    int space = 0; ///< points between the line and the text (paragraphs)
    Colour colour;
    bool operator==(const BorderLine &) const = default;
};

/// Open sides say nothing; LineStyle::None says that there is no line.
struct BorderSet {
    std::optional<BorderLine> top, left, bottom, right, insideH, insideV; ///< paragraphs: insideH is "between"
    bool operator==(const BorderSet &) const = default;
};

enum class LineRule : std::uint8_t { Multiple, AtLeast, Exact };
enum class TabKind : std::uint8_t { Left, Centre, Right, Decimal };

struct TabStop {
    int position = 0; ///< from the left edge of the text area, not from the indent
    TabKind kind = TabKind::Left;
    QChar leader; ///< '.', '-', '_', '·'; null for none
};

/// What follows a list's number.
enum class LabelEnd : std::uint8_t { Tab, Space, Nothing };

struct ParagraphInk {
    int rightIndent = 0;
    int spaceBefore = 0, spaceAfter = 0; ///< "auto" spacing resolved to 280
    bool autoBefore = false, autoAfter = false; ///< it was "auto": there is none between two items of a list
    bool contextualSpacing = false;      ///< no space to a neighbour of the same style
    LineRule lineRule = LineRule::Multiple;
    int line = 240; ///< Multiple: 240ths of a line; else twips
    bool keepNext = false, keepLines = false, widowControl = true;
    std::vector<TabStop> tabs; ///< by position; cleared ones are gone
    BorderSet borders;
    Colour shading;
    // The look of the paragraph's mark: how high an empty paragraph is.
    double markSize = 10; ///< points
    RunInk mark;
    // The list's number.
    double labelSize = 10;
    bool labelBold = false, labelItalic = false;
    RunInk labelInk;
    LabelEnd labelEnd = LabelEnd::Tab;
    TabKind labelAlignment = TabKind::Left; ///< Left, Centre or Right of the place where it begins
};

enum class VerticalAlignment : std::uint8_t { Top, Centre, Bottom };
enum class Merge : std::uint8_t { None, Start, Continue };
enum class WidthKind : std::uint8_t { Auto, Twips, Percent }; ///< Percent: 50ths of a per cent

struct Width {
    WidthKind kind = WidthKind::Auto;
    int value = 0;
};

struct CellMargins {
    std::optional<int> top, left, bottom, right;
};

struct CellInk {
    Width width;
    Merge merge = Merge::None; ///< vertical; a Continue cell's own text isn't printed
    BorderSet borders;         ///< the cell's own and the table style's, not the table's
    Colour shading;
    CellMargins margins;
    VerticalAlignment vertical = VerticalAlignment::Top;
};

struct RowInk {
    int gridBefore = 0, gridAfter = 0; ///< empty columns
    int height = 0;
    LineRule heightRule = LineRule::AtLeast; ///< never Multiple
    bool cantSplit = false;
    CellMargins margins; ///< of w:tblPrEx
    std::optional<BorderSet> borders; ///< of w:tblPrEx
};

enum class TablePlace : std::uint8_t { Left, Centre, Right };

struct TableInk {
    std::vector<int> grid; ///< widths of the columns as the file has them; may not fit the cells
    Width width;
    bool isFixed = false;  ///< widths as given, else they follow the contents
    int indent = 0; ///< of the table's left edge; where older files mean its text, that is taken into account
    TablePlace place = TablePlace::Left;
    CellMargins margins;   ///< open: Word's 0, 108, 0, 108
    int cellSpacing = 0;
    BorderSet borders;     ///< the table's own over its style's
    bool isFloating = false;
};

} // namespace bd::ooxml

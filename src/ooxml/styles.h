// The styles part with its chains resolved once, so that a paragraph costs a look-up. ECMA-376 part 1, 17.7.
#pragma once
#include "ooxml/table_style.h"
#include "ooxml/theme.h"

#include <array>
#include <memory>
#include <unordered_map>

namespace bd::ooxml {

/// top, left, bottom, right, inside horizontal, inside vertical; open where nothing is said.
using Borders = std::array<std::optional<bool>, 6>;
Borders readBorders(pugi::xml_node node);

struct Style {
    std::string_view id, base;
    QString name;
    RunFormat run;
    ParagraphFormat paragraph;
    /// Indents from below the style that brought the numbering: the list level's own go over these.
    std::optional<int> leftBelowList, firstLineBelowList;
    RunFormat firstRow; ///< table styles: what the head row adds
    Borders borders;    ///< table styles
    std::shared_ptr<TableStyle> table; ///< table styles, for paper
};

/// Families as QString, each made once.
class FontNames {
public:
    QString of(std::string_view name);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_names;
};

class Styles {
public:
    /// `root` (w:styles, may be none) and `theme` must outlive this.
    void load(pugi::xml_node root, const Theme &theme);
    const Theme &theme() const { return *m_theme; }

    const Style *find(std::string_view id) const; ///< nullptr when there is none
    /// The style of a paragraph: the named one, else the default one. Never nullptr.
    const Style *paragraphStyle(std::string_view id) const;
    /// The style of a table that names none; nullptr when the file has no default.
    const Style *defaultTableStyle() const { return m_defaultTableStyle; }
    const RunFormat &defaultRun() const { return m_defaultRun; }
    const ParagraphFormat &defaultParagraph() const { return m_defaultParagraph; }

private:
    void resolveChain(std::size_t index, std::vector<char> &state);

    std::vector<Style> m_styles;
    std::unordered_map<std::string_view, std::size_t> m_index;
    Style m_none;
    const Style *m_defaultStyle = nullptr, *m_defaultTableStyle = nullptr;
    const Theme *m_theme = nullptr;
    RunFormat m_defaultRun;
    ParagraphFormat m_defaultParagraph;
};

/// How a run looks in the end.
struct RunLook {
    bool bold = false, italic = false, caps = false, hidden = false, underline = false, superscript = false;
    double size = 10; ///< points; Word's own default
    std::string_view font;
    RunInk ink; ///< for paper only
    Oddities oddities;
};
/// `fonts`: for paper, else nullptr.
RunLook lookOf(const Styles &styles, const RunFormat &direct, const Style &paragraph, const RunFormat &table,
               FontNames *fonts);

} // namespace bd::ooxml

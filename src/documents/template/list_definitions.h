// The lists and paragraph styles of a template, as far as loops need them: which list a paragraph belongs to, where
// its levels start, what its style says about indents and line height. ECMA-376 part 1, 17.3.1, 17.7, 17.9.
#pragma once
#include <QByteArray>
#include <map>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>

namespace bd::documents {

struct ListPosition {
    int numId = 0, level = 0;
    bool fromStyle = false; ///< the paragraph itself doesn't name the list
    bool operator==(const ListPosition &) const = default;
};

class ListDefinitions {
public:
    ListDefinitions() = default;
    /// The documents may be null where the template has no such part; they must outlive this.
    ListDefinitions(const pugi::xml_document *numbering, const pugi::xml_document *styles);

    /// The list that numbers a w:p, nothing for plain text and for lists that don't exist.
    std::optional<ListPosition> positionOf(const pugi::xml_node &paragraph) const;
    /// Bullets, and levels that show nothing, have no number that could start anew.
    bool counts(int numId, int level) const;
    /// A w:num that goes on with the list's look and starts the levels anew. `levels` has a bit per level.
    QByteArray restartedNum(int newNumId, int numId, unsigned levels) const;
    /// The one that stands for all w:num that Word counts as one list: those of one w:abstractNum. A w:num that says
    /// where it starts is a list of its own ("Restart at 1").
    int listOf(int numId) const;
    /// Both look alike at every level: one may stand in the other's place.
    bool lookAlike(int numId, int other) const;
    int highestNumId() const { return m_highest; }

    /// An attribute of a paragraph's property ("w:ind", "w:left") as its own, its style's or the default says; empty
    /// when nobody does.
    std::string property(const pugi::xml_node &paragraph, const char *element, const char *attribute) const;
    /// What the style that brought the list, and those based on it, say of indents: these go over the list's own.
    std::map<std::string, std::string> indentsOverList(const pugi::xml_node &paragraph) const;

private:
    struct Style {
        std::string basedOn;
        pugi::xml_node pPr;
    };
    struct Num {
        pugi::xml_node node;
        pugi::xml_node abstractNum; ///< with links to list styles followed
        int list = 0;               ///< see listOf
    };
    void gatherLists();
    const Style *styleOf(const pugi::xml_node &paragraph) const;
    const Style *find(const std::string &id) const;
    std::string styleIdOf(const pugi::xml_node &paragraph) const;
    pugi::xml_node levelOf(const Num &num, int level) const;
    int levelOfStyle(const Num &num, const std::string &style) const;
    int startOf(const Num &num, int level) const;

    std::map<std::string, Style> m_styles;
    std::string m_defaultStyle;
    pugi::xml_node m_defaults; ///< w:pPr of the document's defaults
    std::map<int, Num> m_nums;
    int m_highest = 0;
};

} // namespace bd::documents

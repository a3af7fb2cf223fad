// List numbers as Word counts and prints them. ECMA-376 part 1, 17.9.
#pragma once
#include "ooxml/styles.h"

#include <cstdint>
#include <map>
#include <utility>

namespace bd::ooxml {

struct ListLevel {
    int start = 1;
    std::string_view format = "decimal";
    QString text;     ///< "%1.%2."
    int restart = -1; ///< w:lvlRestart: 0 never, N after level N (from 1); -1 when not said
    std::string_view style, font;
    ParagraphFormat paragraph;
    RunFormat run;
    LabelEnd end = LabelEnd::Tab;
    TabKind alignment = TabKind::Left;
    bool hidden = false, legal = false, picture = false;
};

/// Counts as it is asked, so ask once per paragraph, in the order of the document.
class Numbering {
public:
    /// Shared by all lists of one abstract numbering; open until first used.
    using Counters = std::array<std::optional<int>, 9>;
    /// How far the lists have counted. Each story counts on its own on paper.
    struct State {
        std::map<std::size_t, Counters> counters;
        std::map<int, std::uint16_t> overridden; ///< by list, a bit per level: its start override is used up
    };

    /// `root` (w:numbering, may be none) must outlive this.
    void load(pugi::xml_node root, const Styles &styles);
    /// Bullets as the sign they show, not gathered under "-" and "•".
    void keepBullets() { m_keepsBullets = true; }
    State exchangeState(State state) { return std::exchange(m_state, std::move(state)); }

    bool has(int numId) const { return m_nums.count(numId) > 0; }
    /// The level that belongs to a paragraph style; -1 when the list names none.
    int levelOfStyle(int numId, std::string_view styleId) const;
    const ListLevel *level(int numId, int level) const;
    /// Counts one paragraph and gives its label.
    QString next(int numId, int level);

private:
    struct Abstract {
        std::map<int, ListLevel> levels;
        std::string_view numStyleLink;
    };
    struct Num {
        std::size_t abstract = 0;
        std::map<int, int> startOverrides;
        std::map<int, ListLevel> levels;
    };

    void readNum(pugi::xml_node node, const std::map<int, std::size_t> &abstractById, const Theme &theme);
    void followStyleLinks(const Styles &styles);
    int startOf(const Num &num, int level) const;
    const ListLevel *find(const Num &num, int level) const;
    QString label(const Num &num, int level, const Counters &counters) const;

    std::vector<Abstract> m_abstracts;
    std::map<int, Num> m_nums;
    State m_state;
    bool m_keepsBullets = false;
};

/// A number in a list's format: "decimal", "lowerRoman", "upperLetter" …; "" for "none" and "bullet".
QString numberText(int number, std::string_view format);

} // namespace bd::ooxml

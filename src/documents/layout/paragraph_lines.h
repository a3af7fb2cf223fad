// Letters into lines: breaks, tabs, indents, justification. Lengths in twips. Private to layout.
#pragma once
#include "documents/layout/paragraph_text.h"

namespace bd::documents {

struct SetLine {
    int begin = 0, end = 0;  ///< letters, with the spaces and the break that end the line
    int visibleEnd = 0;      ///< without them
    qreal x = 0;             ///< of the first letter
    int stretchFrom = 0;     ///< spaces between here and visibleEnd are wider by
    qreal stretch = 0;       ///< this
    bool hyphen = false;     ///< a soft hyphen ends the line and is printed
};

struct TabLeader {
    int at = 0; ///< letter
    QChar leader;
};

struct LineRules {
    qreal firstLeft = 0, left = 0, right = 0; ///< edges of the text
    int defaultTab = 720;
    const std::vector<ooxml::TabStop> *tabs = nullptr;
    bool hangs = false; ///< the left edge is a tab stop of the first line
    ooxml::Alignment alignment = ooxml::Alignment::Left;
    ooxml::TabKind labelAlignment = ooxml::TabKind::Left;
};

struct SetLines {
    std::vector<SetLine> lines; ///< one at least
    std::vector<TabLeader> leaders;
};

/// Sets the advances of tabs in `shaped`. Takes time as the text is long, whatever it is.
SetLines setLines(const InkedText &ink, ShapedText &shaped, const LineRules &rules);

} // namespace bd::documents

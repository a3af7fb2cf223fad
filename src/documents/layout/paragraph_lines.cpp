#include "documents/layout/paragraph_lines.h"

#include <algorithm>
#include <cmath>

namespace bd::documents {

namespace {

constexpr qreal tolerance = 1; ///< twips: sums of rounded advances
constexpr qreal leastTab = 0.5;
constexpr int farthestTab = 31'680; ///< twips: 22 inches, Word's own bound

struct Stop {
    qreal position = 0;
    ooxml::TabKind kind = ooxml::TabKind::Left;
    QChar leader;
    bool isCustom = false;
};

/// What stands behind a centred or right tab moves it.
struct OpenTab {
    int at = -1; ///< -1: none
    qreal from = 0, stop = 0;
    bool isCentre = false;

    /// How wide the tab is when `width` stands behind it and the line ends at `limit`.
    qreal advance(qreal width, qreal limit) const
    {
        const qreal begin = isCentre ? std::min(stop - width / 2, std::max(limit, stop) - width) : stop - width;
        return std::max(begin - from, 0.0);
    }
};

class Setter {
public:
    Setter(const InkedText &ink, ShapedText &shaped, const LineRules &rules)
        : m_ink(ink), m_text(ink.text), m_shaped(shaped), m_rules(rules), m_size(static_cast<int>(m_text.size()))
    {
    }

    SetLines set()
    {
        int begin = 0;
        do {
            begin = setLine(begin);
        } while (begin < m_size || (begin == m_size && m_size > 0 && needsLastLine()));
        return std::move(m_out);
    }

private:
    char16_t at(int i) const { return m_text[i].unicode(); }
    qreal advance(int i) const { return qreal(m_shaped.advances[static_cast<std::size_t>(i)]); }

    /// A line break at the end leaves an empty line behind; a page break doesn't.
    bool needsLastLine() const { return m_out.lines.back().begin < m_size && at(m_size - 1) == u'\n'; }

    bool breaksBefore(int i)
    {
        if (m_breaks.empty())
            m_breaks = breaksOf(m_text);
        return m_breaks[static_cast<std::size_t>(i)];
    }

    /// Letters that may not be torn from the one before.
    bool continues(int i) const
    {
        if (i >= m_size)
            return false;
        if (m_text[i].isLowSurrogate() || m_text[i].isMark())
            return true;
        const auto part = std::upper_bound(m_shaped.complex.begin(), m_shaped.complex.end(), i,
                                           [](int letter, const ComplexPart &p) { return letter < p.end; });
        return part != m_shaped.complex.end() && part->begin < i;
    }

    Stop defaultStop(qreal x) const
    {
        const qreal step = m_rules.defaultTab > 0 ? std::max(m_rules.defaultTab, 20) : 720;
        return {(std::floor((x + leastTab) / step) + 1) * step, ooxml::TabKind::Left, QChar(), false};
    }

    /// What stands at it may stand behind the edge when it is aligned by its own end.
    static bool isBehind(const Stop &stop, qreal edge)
    {
        return stop.position > edge && !(stop.isCustom && stop.kind != ooxml::TabKind::Left);
    }

    Stop nextStop(qreal x) const
    {
        Stop stop;
        stop.position = -1e9;
        if (m_rules.tabs) {
            for (const ooxml::TabStop &tab : *m_rules.tabs) {
                const int position = std::clamp(tab.position, -farthestTab, farthestTab);
                if (position > x + leastTab && (stop.position < -1e8 || position < stop.position))
                    stop = {qreal(position), tab.kind, tab.leader, true};
            }
        }
        if (m_rules.hangs && m_rules.left > x + leastTab && (stop.position < -1e8 || m_rules.left < stop.position))
            return {m_rules.left, ooxml::TabKind::Left, QChar(), false};
        return stop.position > -1e8 ? stop : defaultStop(x);
    }

    /// Width up to the decimal mark: the comma, or a point that isn't one of thousands.
    qreal decimalWidth(int from) const
    {
        int end = from;
        while (end < m_size && (m_text[end].isDigit() || m_text[end] == u'.' || m_text[end] == u',' || m_text[end] == u'-'
                                || m_text[end] == u'+'))
            ++end;
        int mark = -1, points = 0, point = -1;
        for (int i = from; i < end; ++i) {
            if (m_text[i] == u',')
                mark = i;
            else if (m_text[i] == u'.' && ++points == 1)
                point = i;
        }
        if (mark < 0 && points == 1 && end - point != 4)
            mark = point;
        if (end == from) // no number: as at a right tab
            while (end < m_size && at(end) != u'\t' && !endsLine(at(end)))
                ++end;
        qreal width = 0;
        for (int i = from; i < (mark >= 0 ? mark : end); ++i)
            width += advance(i);
        return width;
    }

    int visibleEnd(int begin, int end) const
    {
        while (end > begin && (endsLine(at(end - 1)) || at(end - 1) == u' ' || at(end - 1) == u'\u200b'))
            --end;
        return end;
    }

    qreal width(int begin, int end) const
    {
        qreal sum = 0;
        for (int i = begin; i < end; ++i)
            sum += advance(i);
        return sum;
    }

    void closeTab(OpenTab &tab, int end)
    {
        if (tab.at >= 0)
            m_shaped.advances[static_cast<std::size_t>(tab.at)] =
                static_cast<float>(tab.advance(width(tab.at + 1, visibleEnd(tab.at + 1, end)), m_rules.right));
        tab.at = -1;
    }

    /// Sets one line; the place of the next.
    int setLine(const int begin)
    {
        const bool isFirst = m_out.lines.empty();
        const int label = isFirst ? m_ink.labelEnd : 0;
        const int unbroken = std::max(begin, label); ///< no break at or before this letter
        const qreal left = labelStart(isFirst ? m_rules.firstLeft : m_rules.left, label);
        const qreal edge = m_rules.right + tolerance;
        OpenTab tab;
        m_lineTabs = m_out.leaders.size();
        qreal x = left;       ///< behind the letters so far, those behind an open tab not counted
        qreal behind = 0;     ///< their width
        int lastBreak = -1, end = m_size;
        for (int i = begin; i < m_size; ++i) {
            const char16_t c = at(i);
            if (endsLine(c)) {
                end = i + 1;
                break;
            }
            if (c == u'\t') {
                closeTab(tab, i);
                x = left + width(begin, i);
                behind = 0;
                Stop stop = nextStop(x);
                bool wraps = isBehind(stop, edge);
                if (wraps && i > unbroken) {
                    end = i;
                    break;
                }
                if (wraps && stop.isCustom) { // on no line could it be reached
                    stop = defaultStop(x);
                    wraps = isBehind(stop, edge);
                }
                if (i > unbroken)
                    lastBreak = i;
                beginTab(i, x, wraps ? std::max(x, m_rules.right) : stop.position, stop, tab);
                if (tab.at < 0)
                    x += advance(i);
                continue;
            }
            if (c == u' ') {
                behind += advance(i);
                continue;
            }
            const qreal after = behind + advance(i);
            const qreal limit = tab.at >= 0 ? std::max(edge, tab.stop + tolerance) : edge;
            const qreal reach = x + (tab.at >= 0 ? tab.advance(after, m_rules.right) : 0) + after;
            if (reach > limit && i >= label) {
                end = breakBefore(i, unbroken, lastBreak, x + behind, begin);
                break;
            }
            behind = after;
        }
        closeTab(tab, end);
        // A tab that went to the next line takes its leader with it.
        while (m_out.leaders.size() > m_lineTabs && m_out.leaders.back().at >= end)
            m_out.leaders.pop_back();
        const auto lastTab = static_cast<int>(m_text.mid(begin, end - begin).lastIndexOf(u'\t'));
        finishLine(begin, end, left, std::max(begin + lastTab + 1, label));
        return end;
    }

    qreal labelStart(qreal left, int label) const
    {
        if (label == 0 || m_rules.labelAlignment == ooxml::TabKind::Left)
            return left;
        int end = label;
        if (at(end - 1) == u'\t' || at(end - 1) == u' ')
            --end;
        const qreal wide = width(0, end);
        return left - (m_rules.labelAlignment == ooxml::TabKind::Centre ? wide / 2 : wide);
    }

    void beginTab(int i, qreal x, qreal position, const Stop &stop, OpenTab &tab)
    {
        qreal wide = position - x;
        if (stop.kind == ooxml::TabKind::Decimal)
            wide -= decimalWidth(i + 1);
        else if (stop.kind != ooxml::TabKind::Left)
            tab = {i, x, position, stop.kind == ooxml::TabKind::Centre};
        m_shaped.advances[static_cast<std::size_t>(i)] = static_cast<float>(tab.at >= 0 ? 0 : std::max(wide, 0.0));
        if (!stop.leader.isNull())
            m_out.leaders.push_back({i, stop.leader});
    }

    /// Where the line ends when letter `i` doesn't fit any more.
    int breakBefore(int i, int unbroken, int lastBreak, qreal x, int begin)
    {
        const qreal edge = m_rules.right + tolerance;
        for (int b = i; b > std::max(unbroken, lastBreak); --b) {
            if (breaksBefore(b)) {
                // A soft hyphen needs room for its stroke.
                if (at(b - 1) != softHyphen || x + hyphenWidth(m_ink, b - 1) <= edge)
                    return b;
            }
            x -= b - 1 >= begin ? advance(b - 1) : 0;
        }
        if (lastBreak > unbroken)
            return lastBreak;
        int b = i; // a word longer than the line
        while (b > unbroken && continues(b))
            --b;
        if (b <= unbroken) {
            b = std::max(i, unbroken + 1);
            while (b < m_size && (continues(b) || at(b) == u' '))
                ++b;
        }
        return b;
    }

    void finishLine(int begin, int end, qreal left, int stretchFrom)
    {
        SetLine line;
        line.begin = begin;
        line.end = end;
        line.visibleEnd = visibleEnd(begin, end);
        line.x = left;
        line.stretchFrom = stretchFrom;
        qreal wide = width(begin, line.visibleEnd);
        const bool wraps = end < m_size && end > begin && !endsLine(at(end - 1));
        if (wraps && at(end - 1) == softHyphen) {
            line.hyphen = true;
            wide += hyphenWidth(m_ink, end - 1);
        }
        const qreal spare = m_rules.right - left - wide;
        switch (m_rules.alignment) {
        case ooxml::Alignment::Left: break;
        case ooxml::Alignment::Centre: line.x += spare > 0 ? spare / 2 : 0; break;
        case ooxml::Alignment::Right: line.x += std::max(spare, 0.0); break;
        case ooxml::Alignment::Justify:
            // Also a line that ends with a manual break; not the last one, nor before a page break.
            if ((wraps || (end > begin && at(end - 1) == u'\n')) && spare > 0) {
                const auto spaces = m_text.mid(stretchFrom, std::max(line.visibleEnd - stretchFrom, 0)).count(u' ');
                line.stretch = spaces > 0 ? spare / qreal(spaces) : 0;
            }
            break;
        }
        m_out.lines.push_back(line);
    }

    const InkedText &m_ink;
    QStringView m_text;
    ShapedText &m_shaped;
    const LineRules &m_rules;
    int m_size;
    std::vector<bool> m_breaks;
    std::size_t m_lineTabs = 0;
    SetLines m_out;
};

} // namespace

SetLines setLines(const InkedText &ink, ShapedText &shaped, const LineRules &rules)
{
    return Setter(ink, shaped, rules).set();
}

} // namespace bd::documents

#include "exchange/plan/outline.h"

#include "base/uuid.h"
#include "domain/numbering.h"
#include "exchange/plan/agencies.h"
#include "exchange/plan/kinds.h"
#include "exchange/plan/task_table.h"

#include <array>

namespace bd::exchange {

namespace {

using domain::NumberStyle;
using domain::Paragraph;
using domain::ParagraphLevel;
using domain::RichText;
using domain::Section;
using domain::SectionKind;
using domain::Severity;

constexpr int maxDepth = 4;

/// How deep a marker stands, before the outline at hand says more. Steps leave room for one kind inside itself.
enum Rank { RankPart = 0, RankUpper = 10, RankRoman = 20, RankDecimal = 30, RankNested = 40, RankLetter = 70, RankInner = 80 };

struct Node {
    Section section;
    std::vector<std::unique_ptr<Node>> children;
    int rank = -1;
    int outlineLevel = -1;
    Marker marker;
    int first = 0, last = 0;
};

struct Heading {
    enum Mode { Title, Text, RunIn } mode = Text;
    qsizetype end = 0;   ///< RunIn: where the heading ends
    qsizetype rest = 0;  ///< RunIn: where the paragraph begins
    QString sign;        ///< ".", ":" or ""
};

bool isBodyOf(const Para &p)
{
    return p.table || p.marker.type == MarkerType::Dash || p.marker.type == MarkerType::Plus || p.marker.type == MarkerType::None;
}

NumberStyle styleOf(const Marker &marker)
{
    switch (marker.type) {
    case MarkerType::Roman: case MarkerType::Part: case MarkerType::UpperLetter: return NumberStyle::Roman;
    case MarkerType::Decimal: case MarkerType::Article: return NumberStyle::Decimal;
    case MarkerType::Nested: return NumberStyle::Nested;
    case MarkerType::Letter: return NumberStyle::Letter;
    default: return NumberStyle::None;
    }
}

/// The sign behind a heading, taken off its end.
QString takeEnd(RichText &heading)
{
    const QString plain = heading.toPlain();
    if (plain.endsWith(QLatin1Char(':')) || (plain.endsWith(QLatin1Char('.')) && !plain.endsWith(QLatin1String("..")))) {
        const QString sign = plain.right(1);
        heading = heading.mid(0, plain.size() - 1).trimmed();
        return sign;
    }
    return {};
}

/// The first ":" of a text that may end a heading: not inside brackets or quotes, not "số: 76/…", not "14:16".
qsizetype headingColon(const QString &text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < std::min<qsizetype>(text.size(), 400); ++i) {
        const QChar c = text[i];
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (c == u'“')
            quoted = true;
        else if (c == u'”')
            quoted = false;
        if (c != u':' || depth > 0 || quoted)
            continue;
        if (i + 1 < text.size() && text[i + 1].isDigit() && i > 0 && text[i - 1].isDigit())
            continue;
        const QString before = lowered(QStringView(text).first(i)).trimmed();
        if (before.endsWith(u" số") || before.endsWith(u"điện thoại"))
            continue;
        return i;
    }
    return -1;
}

bool endsAsLead(const QString &low)
{
    const QString t = low.trimmed();
    for (const QStringView word : {QStringView(u"gồm"), QStringView(u"như sau"), QStringView(u"cụ thể"), QStringView(u"sau đây"),
                                   QStringView(u"sau"), QStringView(u"gồm có"), QStringView(u"lưu ý"), QStringView(u"là")})
        if (t == word || t.endsWith(QLatin1Char(' ') + word.toString()))
            return true;
    return false;
}

class OutlineReader {
public:
    OutlineReader(const std::vector<Para> &paras, std::size_t begin, std::size_t end, Reading &reading)
        : m_paras(paras), m_begin(begin), m_end(end), m_reading(reading)
    {
    }

    void read()
    {
        survey();
        m_root.rank = -1;
        m_stack = {&m_root};
        for (m_at = m_begin; m_at < m_end; ++m_at)
            take(m_paras[m_at]);
        checkNumbers(m_root);
        for (auto &child : m_root.children)
            m_reading.plan().sections.push_back(finish(*child, SectionKind::Other, 1));
    }

private:
    const std::vector<Para> &m_paras;
    std::size_t m_begin, m_end, m_at = 0;
    Reading &m_reading;
    Node m_root;
    std::vector<Node *> m_stack;
    bool m_hasRoman = false, m_hasDecimal = false;
    bool m_boldDecimals = false; ///< headings of that rank are bold, so what isn't is text
    bool m_styled = false;       ///< the word processor's heading styles tell the headings

    void survey()
    {
        int styled = 0, plainTops = 0;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            const Para &p = m_paras[i];
            if (p.table)
                continue;
            styled += p.outlineLevel >= 0 ? 1 : 0;
            if (p.marker.type == MarkerType::Roman) {
                m_hasRoman = true;
                plainTops += p.outlineLevel < 0 ? 1 : 0;
            }
            if (p.marker.type == MarkerType::Decimal || p.marker.type == MarkerType::Nested) {
                m_hasDecimal = true;
                m_boldDecimals = m_boldDecimals || (m_reading.formatted && leadingBold(p) > 0);
            }
        }
        m_styled = m_reading.out.format == SourceFormat::Docx && styled >= 2 && plainTops == 0;
    }

    /// Length of the bold beginning behind the marker, when there is one of words.
    static qsizetype leadingBold(const Para &p)
    {
        const RichText body = p.body();
        qsizetype length = 0;
        for (const domain::Span &span : body.spans()) {
            if (span.footnote || (!span.bold && !span.text.trimmed().isEmpty()))
                break;
            length += span.text.size();
        }
        return length;
    }

    const Para *next(std::size_t at) const { return at + 1 < m_end ? &m_paras[at + 1] : nullptr; }

    /// Does text, or a deeper number, follow that belongs to this paragraph?
    bool hasBody(const Para &p) const
    {
        const Para *n = next(m_at);
        if (!n)
            return false;
        if (isBodyOf(*n))
            return !n->table ? !isUnnumberedHeading(*n, m_at + 1) : true;
        // "1. Truyền thông" above "1) Phát thanh"
        if (p.marker.type == MarkerType::Decimal && n->marker.type == MarkerType::Decimal && n->marker.value == 1
            && n->marker.delimiter != p.marker.delimiter)
            return true;
        return rankOf(n->marker) > rankOf(p.marker);
    }

    int rankOf(const Marker &marker) const
    {
        switch (marker.type) {
        case MarkerType::Part: return RankPart;
        case MarkerType::UpperLetter: return RankUpper;
        case MarkerType::Roman: return RankRoman;
        case MarkerType::Decimal: case MarkerType::Article: return RankDecimal;
        case MarkerType::Nested: return RankNested + 10 * (static_cast<int>(marker.path.size()) - 2);
        case MarkerType::Letter: return RankLetter;
        default: return RankInner + 10;
        }
    }

    /// A heading without number: capitals or bold on a line of its own, or the word processor says so.
    bool isUnnumberedHeading(const Para &p, std::size_t at) const
    {
        if (p.table || p.marker.type != MarkerType::None || p.plain.size() < 2 || (p.plain.size() > 220 && p.outlineLevel < 0))
            return false;
        if (p.outlineLevel >= 0)
            return true;
        if (m_styled)
            return false;
        const bool upper = isUpperText(p.plain) && p.plain.size() <= 160;
        const bool known = isKnownTop(p.plain);
        if (upper && (known || p.bold || p.centred))
            return true;
        const bool follows = at + 1 < m_end && (m_paras[at + 1].table || !m_paras[at + 1].bold || m_paras[at + 1].marker.isNumber());
        if (m_reading.formatted && p.bold && follows && !p.plain.endsWith(u';') && innerSentenceEnd(p.plain) < 0
            && !p.plain.endsWith(u"./.") && p.plain.size() <= 200)
            return true;
        // Small letters without any sign: only words that plans have at the top, and nothing else numbers the top.
        return known && !m_hasRoman && !endsSentence(p.plain) && p.plain.size() <= 60 && follows && p.plain.front().isUpper()
            && (!m_hasDecimal || upper);
    }

    Heading headingOf(const Para &p) const
    {
        const QString body = p.bodyPlain();
        const QString low = p.bodyLow();
        Heading heading;
        const bool top = p.marker.type == MarkerType::Roman || p.marker.type == MarkerType::Part || p.marker.type == MarkerType::UpperLetter;
        if (body.isEmpty()) {
            heading.mode = Heading::Title;
            return heading;
        }
        if (m_styled && (p.outlineLevel >= 0 ? p.bold || body.size() <= 300 : leadingBold(p) == 0)) {
            heading.mode = p.outlineLevel >= 0 ? Heading::Title : Heading::Text;
            return heading;
        }
        if (p.bold && innerSentenceEnd(body) < 0 && !body.endsWith(u';')) {
            heading.mode = Heading::Title;
            return heading;
        }
        if (runIn(p, body, low, top, heading))
            return heading;
        const bool broken = innerSentenceEnd(body) >= 0;
        if (top) {
            heading.mode = body.size() <= 300 && !broken ? Heading::Title : Heading::Text;
            return heading;
        }
        if (body.endsWith(u';') || body.endsWith(u',') || body.endsWith(u"./.") || broken)
            return heading;
        const bool decimals = p.marker.type == MarkerType::Decimal || p.marker.type == MarkerType::Nested;
        if (m_reading.formatted && m_boldDecimals && decimals && leadingBold(p) == 0 && m_reading.out.format == SourceFormat::Docx)
            return heading; // headings of this document are bold
        const bool follows = hasBody(p);
        const QChar end = body.back();
        if (follows && end == u':')
            heading.mode = body.size() <= 400 ? Heading::Title : Heading::Text;
        else if (follows && end == u'.')
            heading.mode = body.size() <= 120 ? Heading::Title : Heading::Text;
        else if (follows)
            heading.mode = body.size() <= 400 ? Heading::Title : Heading::Text;
        else if (!endsSentence(body) && body.size() <= 80 && (isKnownTop(body) || isUpperText(body)))
            heading.mode = Heading::Title;
        else if (p.outlineLevel >= 0 && body.size() <= 200)
            heading.mode = Heading::Title;
        return heading;
    }

    /// "III. KINH PHÍ: Ngân sách …", "3. Sở Tài chính: tham mưu …", "KINH PHÍ Từ nguồn …": heading and text on one line.
    bool runIn(const Para &p, const QString &body, const QString &low, bool top, Heading &heading) const
    {
        // The bold beginning of a paragraph is its heading.
        if (const qsizetype bold = leadingBold(p); m_reading.formatted && bold >= 4 && bold < body.size() && bold <= 250) {
            const QString head = body.left(bold).trimmed();
            const bool colon = head.endsWith(u':') || body.mid(bold).trimmed().startsWith(u':');
            const bool dot = head.endsWith(u'.');
            if ((colon || dot) && head.size() >= 4 && !isAgencyGroup(head.endsWith(u':') ? head.chopped(1) : head, body.mid(bold))) {
                heading.mode = Heading::RunIn;
                heading.sign = colon ? QStringLiteral(":") : QStringLiteral(".");
                heading.end = bold;
                while (heading.end > 0 && (isBlank(body[heading.end - 1]) || body[heading.end - 1] == heading.sign[0]))
                    --heading.end;
                heading.rest = bold;
                while (heading.rest < body.size() && (isBlank(body[heading.rest]) || body[heading.rest] == u':'))
                    ++heading.rest;
                if (heading.rest < body.size())
                    return true;
                heading = {};
            }
        }
        const qsizetype colon = headingColon(body);
        if (colon > 0 && colon + 1 < body.size() && !body.mid(colon + 1).trimmed().isEmpty()) {
            const QString before = body.left(colon);
            const QString after = body.mid(colon + 1).trimmed();
            const bool agency = agencyBegins(low) || startsWithAny(low, {u"đề nghị", u"giao"});
            const bool upper = after.front().isUpper() || after.front() == u'-' || after.front() == u'“';
            const bool whole = innerSentenceEnd(before) < 0 && before.size() <= (top ? 200 : 220) && !before.contains(u';');
            const bool verb = agency && dutyVerb(before, lowered(before)) > 0;
            if (whole && !isAgencyGroup(before, after) && (top || (!endsAsLead(lowered(before)) && !verb && (upper || (agency && inOrganisation()))))) {
                heading.mode = Heading::RunIn;
                heading.sign = QStringLiteral(":");
                heading.end = colon;
                heading.rest = skipBlanks(body, colon + 1);
                return true;
            }
        }
        // "III. Kinh phí thực hiện. Ngân sách …"
        if (const qsizetype dot = innerSentenceEnd(body); dot > 0 && dot <= 80 && isKnownTop(body.left(dot)) && (top || dot <= 40)) {
            heading.mode = Heading::RunIn;
            heading.sign = QStringLiteral(".");
            heading.end = dot;
            heading.rest = skipBlanks(body, dot + 1);
            return true;
        }
        return top && capitalsThenText(body, heading);
    }

    /// "III. KINH PHÍ THỰC HIỆN Từ nguồn ngân sách …"
    static bool capitalsThenText(const QString &body, Heading &heading)
    {
        qsizetype end = 0, words = 0;
        for (qsizetype i = 0; i < body.size();) {
            const qsizetype stop = body.indexOf(QLatin1Char(' '), i) < 0 ? body.size() : body.indexOf(QLatin1Char(' '), i);
            const QStringView word = QStringView(body).sliced(i, stop - i);
            bool lower = false;
            for (const QChar c : word)
                lower = lower || c.isLower();
            if (lower)
                break;
            end = stop;
            ++words;
            i = skipBlanks(body, stop);
        }
        if (words < 2 || end >= body.size() || !isUpperText(body.left(end)) || body.size() - end < 30)
            return false;
        const qsizetype rest = skipBlanks(body, end);
        if (!body[rest].isUpper())
            return false;
        heading.mode = Heading::RunIn;
        heading.end = end;
        heading.rest = rest;
        const QChar last = body[end - 1];
        if (last == u'.' || last == u':') {
            heading.sign = QString(last);
            --heading.end;
        }
        return true;
    }

    /// Are we inside a section that assigns work to agencies?
    bool inOrganisation() const
    {
        for (const Node *node : m_stack)
            if (node->rank >= 0 && kindOfTop(node->section.heading.toPlain()) == SectionKind::Organisation)
                return true;
        return false;
    }

    void take(const Para &p)
    {
        if (p.table) {
            domain::Table table = p.table->table;
            table.uuid = newUuid();
            m_reading.mark(table.uuid, p.first, p.last);
            holder().section.blocks.emplace_back(std::move(table));
            m_stack.back()->last = p.last;
            return;
        }
        if (p.marker.isNumber() && acceptsNumber(p)) {
            open(p);
            return;
        }
        if (isUnnumberedHeading(p, m_at)) {
            openUnnumbered(p);
            return;
        }
        add(p);
    }

    /// The section that text goes to; text before any heading gets a section of its own.
    Node &holder()
    {
        if (m_stack.size() == 1) {
            auto node = std::make_unique<Node>();
            node->rank = RankRoman;
            node->section.uuid = newUuid();
            node->section.numberStyle = NumberStyle::None;
            m_stack.push_back(node.get());
            m_root.children.push_back(std::move(node));
        }
        return *m_stack.back();
    }

    void add(const Para &p)
    {
        Node &node = holder();
        Paragraph paragraph;
        paragraph.uuid = newUuid();
        paragraph.level = p.marker.type == MarkerType::Dash ? ParagraphLevel::Dash
            : p.marker.type == MarkerType::Plus            ? ParagraphLevel::Plus
                                                           : ParagraphLevel::Plain;
        // What looked like a number but is none stays in the text.
        paragraph.text = p.marker.isNumber() ? p.text : p.body();
        if (paragraph.text.isEmpty())
            return;
        m_reading.mark(paragraph.uuid, p.first, p.last);
        node.section.blocks.emplace_back(std::move(paragraph));
        node.last = p.last;
    }

    Node *lastOfRank(int rank) const
    {
        for (auto it = m_stack.rbegin(); it != m_stack.rend(); ++it) {
            if ((*it)->rank == rank)
                return *it;
            if (!(*it)->children.empty() && (*it)->children.back()->rank == rank && (*it)->children.back()->marker.isNumber())
                return (*it)->children.back().get();
        }
        return nullptr;
    }

    /// Numbers inside running text are no headings: a line may begin with one by chance.
    bool acceptsNumber(const Para &p)
    {
        const Marker &m = p.marker;
        if (m.type == MarkerType::Decimal) {
            const Node *before = lastOfRank(RankDecimal);
            const int expected = before ? before->marker.value + 1 : 1;
            if (m.value > expected + 8 || (m.value == 0))
                return false;
            // In a source of visual lines only the next number is believed.
            if (m_reading.wrapped && m.value != expected && m.value != 1 && p.bodyPlain().isEmpty())
                return false;
        }
        return depthFor(p) <= maxDepth;
    }

    int effectiveRank(const Para &p) const
    {
        const int rank = rankOf(p.marker);
        // "I." inside "A." or "Phần I" that is printed as "I." too: the heading level tells that it is deeper.
        if (const auto level = static_cast<std::size_t>(std::max(0, p.outlineLevel)); m_styled && level >= 1 && level < m_stack.size()) {
            const Node &above = *m_stack[level];
            if (above.rank >= rank && above.outlineLevel == p.outlineLevel - 1)
                return above.rank + 1;
        }
        if (p.marker.type != MarkerType::Decimal)
            return rank;
        // "1)" below "a)" or below "1.": a list inside, when it begins anew with another sign.
        for (auto it = m_stack.rbegin(); it != m_stack.rend(); ++it) {
            const Node &node = **it;
            if (node.rank == RankInner && node.marker.type == MarkerType::Decimal && node.marker.delimiter == p.marker.delimiter
                && p.marker.value == node.marker.value + 1)
                return RankInner;
            if (node.rank == RankDecimal && node.marker.type == MarkerType::Decimal && p.marker.value == 1
                && node.marker.delimiter != p.marker.delimiter)
                return RankInner;
            if (node.rank <= RankDecimal)
                break;
        }
        return rank;
    }

    int depthFor(const Para &p) const
    {
        const int rank = effectiveRank(p);
        int depth = 1;
        for (std::size_t i = 1; i < m_stack.size(); ++i)
            if (m_stack[i]->rank < rank)
                ++depth;
        return depth;
    }

    Node &push(int rank)
    {
        while (m_stack.size() > 1 && m_stack.back()->rank >= rank)
            m_stack.pop_back();
        auto node = std::make_unique<Node>();
        node->rank = rank;
        node->section.uuid = newUuid();
        Node *raw = node.get();
        m_stack.back()->children.push_back(std::move(node));
        m_stack.push_back(raw);
        return *raw;
    }

    void open(const Para &p)
    {
        const Heading heading = headingOf(p);
        Node &node = push(effectiveRank(p));
        node.marker = p.marker;
        node.first = p.first;
        node.last = p.last;
        node.outlineLevel = p.outlineLevel;
        node.section.numberStyle = styleOf(p.marker);
        node.section.sourceNumber = p.marker.label;
        m_reading.mark(node.section.uuid, p.first, p.last);
        const RichText body = p.body();
        if (heading.mode == Heading::Title) {
            RichText title = body;
            // "Phần thứ nhất" on a line of its own: its heading is the next line.
            const bool part = p.marker.type == MarkerType::Part || p.marker.type == MarkerType::Roman;
            if (title.isEmpty() && part && next(m_at) && isBodyOf(*next(m_at)) && !next(m_at)->table && next(m_at)->marker.type == MarkerType::None
                && next(m_at)->plain.size() <= 200) {
                ++m_at;
                title = m_paras[m_at].text;
                node.last = m_paras[m_at].last;
            }
            setHeading(node, title);
            return;
        }
        if (heading.mode == Heading::RunIn) {
            setHeading(node, body.mid(0, heading.end).trimmed());
            node.section.headingEnd = heading.sign;
            addText(node, body.mid(heading.rest).trimmed(), p);
            return;
        }
        addText(node, body, p);
    }

    void openUnnumbered(const Para &p)
    {
        int rank = RankRoman;
        if (p.outlineLevel >= 0)
            rank = styledRank(p.outlineLevel);
        else if (isUpperText(p.plain))
            rank = m_hasRoman && !isKnownTop(p.plain) ? RankDecimal : RankRoman;
        else if (m_stack.size() > 1)
            rank = m_stack.back()->marker.isNumber() && m_stack.back()->rank >= RankDecimal ? std::min<int>(m_stack.back()->rank + 10, RankInner)
                                                                                           : RankDecimal;
        else if (!isKnownTop(p.plain))
            rank = RankDecimal;
        // A bold line below another bold line without number is its sibling.
        for (auto it = m_stack.rbegin(); p.outlineLevel < 0 && !isUpperText(p.plain) && it != m_stack.rend(); ++it)
            if ((*it)->rank >= RankDecimal && !(*it)->marker.isNumber()) {
                rank = (*it)->rank;
                break;
            }
        if (!m_hasRoman && !m_hasDecimal && p.outlineLevel < 0 && isKnownTop(p.plain)
            && kindOfTop(p.plain) != SectionKind::Requirements && !insidePurpose(p))
            rank = RankRoman;
        int depth = 1;
        for (std::size_t i = 1; i < m_stack.size(); ++i)
            depth += m_stack[i]->rank < rank ? 1 : 0;
        if (depth > maxDepth) {
            add(p);
            return;
        }
        Node &node = push(rank);
        node.first = p.first;
        node.last = p.last;
        node.section.numberStyle = NumberStyle::None;
        m_reading.mark(node.section.uuid, p.first, p.last);
        setHeading(node, p.text);
    }

    /// The heading level is the depth; what stands deeper is closed.
    int styledRank(int level)
    {
        while (m_stack.size() > static_cast<std::size_t>(level) + 1)
            m_stack.pop_back();
        static constexpr std::array<int, 4> ranks{RankRoman, RankDecimal, RankNested, RankLetter};
        return std::max(ranks[static_cast<std::size_t>(std::clamp(level, 0, 3))], m_stack.back()->rank + 1);
    }

    /// "Mục đích" and "Yêu cầu" below "MỤC ĐÍCH, YÊU CẦU".
    bool insidePurpose(const Para &p) const
    {
        if (m_stack.size() < 2 || isUpperText(p.plain))
            return false;
        const SectionKind kind = kindOfTop(p.plain);
        return (kind == SectionKind::Purpose || kind == SectionKind::Requirements)
            && kindOfTop(m_stack[1]->section.heading.toPlain()) == SectionKind::Purpose;
    }

    static void setHeading(Node &node, RichText heading)
    {
        node.section.headingEnd = takeEnd(heading);
        if (heading.isAllBold())
            heading = heading.withoutBold(); // bold is how headings are printed
        node.section.heading = heading;
    }

    void addText(Node &node, RichText text, const Para &p)
    {
        if (text.isEmpty())
            return;
        Paragraph paragraph;
        paragraph.uuid = newUuid();
        const Marker inner = node.section.heading.isEmpty() ? Marker() : markerOf(text.toPlain());
        if (inner.type == MarkerType::Dash || inner.type == MarkerType::Plus) {
            paragraph.level = inner.type == MarkerType::Dash ? ParagraphLevel::Dash : ParagraphLevel::Plus;
            text = text.mid(inner.length);
        }
        paragraph.text = std::move(text);
        m_reading.mark(paragraph.uuid, p.first, p.last);
        node.section.blocks.emplace_back(std::move(paragraph));
    }

    /// Typed numbers against computed ones. A gap never changes the level.
    void checkNumbers(Node &parent)
    {
        const Node *before = nullptr;
        for (std::size_t i = 0; i < parent.children.size(); ++i) {
            Node &node = *parent.children[i];
            checkNumbers(node);
            if (!node.marker.isNumber() || node.marker.value <= 0)
                continue;
            const bool sameList = before && before->rank == node.rank;
            const int should = sameList ? before->marker.value + 1 : 1;
            if (node.marker.type == MarkerType::Letter && domain::fromRoman(node.marker.label.toUpper()) == should)
                node.marker.value = should; // "i)", "ii)", "iii)"
            if (node.marker.value != should)
                gap(parent, i, sameList ? before : nullptr, should);
            before = &node;
        }
    }

    void gap(const Node &parent, std::size_t at, const Node *before, int should)
    {
        const Node &node = *parent.children[at];
        const bool repeated = node.marker.value < should;
        domain::Issue &issue = m_reading.issue(repeated ? "numbering_repeated" : "numbering_gap", Severity::Warning,
                                               {node.marker.label, expectedLabel(node, should)}, node.first, node.section.uuid);
        const bool decimal = node.marker.type == MarkerType::Decimal;
        if (repeated || !decimal || !before || before->children.empty() || before->children.back()->marker.type != MarkerType::Nested)
            return;
        // "2" with 2.1 to 2.4, then "5": perhaps they are 2.5, 2.6 …
        const Node &lastChild = *before->children.back();
        if (!lastChild.marker.isNumber() || lastChild.marker.value + 1 != node.marker.value)
            return;
        int last = node.marker.value;
        for (std::size_t i = at + 1; i < parent.children.size() && parent.children[i]->marker.value == last + 1; ++i)
            ++last;
        const QString stem = before->marker.label + QLatin1Char('.');
        issue.proposal = stem + QString::number(node.marker.value);
        if (last > node.marker.value)
            issue.proposal += QLatin1Char('-') + stem + QString::number(last);
    }

    static QString expectedLabel(const Node &node, int value)
    {
        switch (node.marker.type) {
        case MarkerType::Roman: return domain::roman(value);
        case MarkerType::Letter: return domain::vietnameseLetter(value - 1);
        case MarkerType::Nested: {
            const qsizetype dot = node.marker.label.lastIndexOf(QLatin1Char('.'));
            return node.marker.label.left(dot + 1) + QString::number(value);
        }
        default: return QString::number(value);
        }
    }

    static QString firstText(const Section &section)
    {
        for (const domain::Block &block : section.blocks)
            if (const auto *p = std::get_if<Paragraph>(&block))
                return p->text.toPlain();
        return {};
    }

    Section finish(Node &node, SectionKind parent, int depth)
    {
        Section section = std::move(node.section);
        const bool titled = !section.heading.isEmpty();
        const QString words = titled ? section.heading.toPlain() : firstText(section);
        // Below "Phần thứ hai" or "B." the Roman sections are what stands at the top elsewhere.
        const bool general = parent == SectionKind::Other || parent == SectionKind::Content;
        const bool top = depth == 1 || (depth == 2 && node.marker.type == MarkerType::Roman && general);
        section.kind = top && titled ? kindOfTop(words) : SectionKind::Other;
        if (depth > 1 && section.kind == SectionKind::Other)
            section.kind = kindOfPart(words, parent, titled);
        if (section.kind == SectionKind::Organisation)
            assign(section, node, depth);
        for (auto &child : node.children)
            section.sections.push_back(finish(*child, section.kind, depth + 1));
        // Siblings of one list carry one style, whatever one of them was typed as.
        return section;
    }

    /// The assignment section: each entry is tied to the agencies that its heading, its first words or its dashes name.
    void assign(Section &section, const Node &node, int depth)
    {
        if (depth > 1 || node.children.empty()) {
            const QString heading = section.heading.toPlain();
            section.agencies = heading.isEmpty() ? leadingAgencies(firstText(section)) : agenciesIn(heading);
            if (section.agencies.empty() || depth == 1)
                dashAgencies(section, m_reading.plan().year);
            if (section.agencies.empty() && depth > 1 && node.children.empty() && !heading.isEmpty() && !generalHeading(heading))
                m_reading.issue("agency_unknown", Severity::Note, {heading.left(120)}, node.first, section.uuid);
        }
    }

    static bool generalHeading(const QString &heading)
    {
        return startsWithAny(lowered(heading), {u"nhiệm vụ", u"tổ chức", u"phân công", u"yêu cầu", u"chế độ", u"thời gian", u"kinh phí", u"công tác"});
    }

    /// "Sở Nội vụ chủ trì …": only when a verb or a colon shows where the name ends.
    static std::vector<domain::AgencyRef> leadingAgencies(const QString &text)
    {
        const QString low = lowered(QStringView(text).left(600));
        const qsizetype verb = dutyVerb(text, low), colon = low.indexOf(u':');
        if (verb < 0 && colon < 0)
            return {};
        return agenciesIn(text.left(600));
    }

    /// Who leads the tasks of a table that shares them out.
    static void tableAgencies(const Section &section, std::optional<int> year, std::vector<domain::AgencyRef> &found)
    {
        for (const domain::Block &block : section.blocks) {
            const auto *table = std::get_if<domain::Table>(&block);
            const auto rows = table ? tasksOf(*table, year) : std::nullopt;
            if (!rows)
                continue;
            for (const domain::Task &task : rows->tasks)
                for (const domain::Assignment &assignment : task.assignments)
                    if (assignment.role == domain::Role::Lead
                        && std::find(found.begin(), found.end(), assignment.agency) == found.end())
                        found.push_back(assignment.agency);
        }
    }

    static void dashAgencies(Section &section, std::optional<int> year)
    {
        std::vector<domain::AgencyRef> found;
        for (const domain::Block &block : section.blocks) {
            const auto *p = std::get_if<Paragraph>(&block);
            if (!p || p->level == ParagraphLevel::Plus)
                continue;
            const QString text = p->text.toPlain();
            const qsizetype colon = headingColon(text);
            const QString low = lowered(QStringView(text).left(300));
            if (!agencyBegins(low) && !startsWithAny(low, {u"đề nghị", u"giao"}))
                continue;
            const qsizetype verb = dutyVerb(text, low);
            // Running text speaks of bodies too; only "Sở A: …" assigns.
            if (p->level == ParagraphLevel::Plain && (colon < 0 || (verb > 0 && verb < colon) || colon + 1 >= text.size()))
                continue;
            if ((colon < 0 || colon > 160) && (verb < 0 || verb > 160))
                continue;
            for (const domain::AgencyRef &agency : agenciesIn(text.left(600)))
                if (std::find(found.begin(), found.end(), agency) == found.end())
                    found.push_back(agency);
        }
        tableAgencies(section, year, found);
        // One dash that begins with a body may only speak of it; two are a list.
        const bool table = std::any_of(section.blocks.begin(), section.blocks.end(),
                                       [](const domain::Block &b) { return std::holds_alternative<domain::Table>(b); });
        if (found.size() >= 2 || (table && !found.empty()))
            section.agencies.insert(section.agencies.end(), found.begin(), found.end());
    }
};

} // namespace

bool beginsOutline(const std::vector<Para> &paras, std::size_t at, const Reading &reading)
{
    const Para &p = paras[at];
    if (p.table)
        return true;
    if (p.marker.type == MarkerType::Part || p.marker.type == MarkerType::Roman || p.marker.type == MarkerType::UpperLetter)
        return p.marker.value == 1 || p.bodyPlain().size() < 120;
    if (p.marker.type == MarkerType::Decimal || p.marker.type == MarkerType::Article)
        return p.marker.value == 1;
    if (p.marker.type == MarkerType::Nested)
        return true;
    if (p.marker.type != MarkerType::None || p.plain.size() > 160)
        return false;
    if (p.outlineLevel >= 0 || (isUpperText(p.plain) && isKnownTop(p.plain)))
        return true;
    if (reading.formatted && p.bold && isKnownTop(p.plain))
        return true;
    return isKnownTop(p.plain) && !endsSentence(p.plain) && p.plain.size() <= 40;
}

void readOutline(const std::vector<Para> &paras, std::size_t begin, std::size_t end, Reading &reading)
{
    OutlineReader(paras, begin, end, reading).read();
}

} // namespace bd::exchange

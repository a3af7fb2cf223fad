#include "exchange/plan/reading.h"

#include "base/text/fold.h"
#include "exchange/plan/agencies.h"

namespace bd::exchange {

void Reading::leave(const QString &text, const char *reason, int line)
{
    if (const QString t = text.trimmed(); !t.isEmpty())
        out.leftOut.push_back({t, QString::fromLatin1(reason), line});
}

void Reading::leave(const SourceTable &table, const char *reason)
{
    leave(tableText(table.table), reason, table.firstLine);
}

domain::Issue &Reading::issue(const char *code, domain::Severity severity, QStringList args, int line, const QString &where)
{
    domain::Issue issue;
    issue.code = QString::fromLatin1(code);
    issue.severity = severity;
    issue.args = std::move(args);
    issue.sourceLine = line;
    issue.where = where;
    out.issues.push_back(std::move(issue));
    return out.issues.back();
}

void Reading::mark(const QString &what, int first, int last)
{
    if (first > 0)
        out.marks.push_back({what, first, std::max(first, last)});
}

Para paraOf(const domain::RichText &text, int first, int last)
{
    Para p;
    p.text = squeezed(text);
    p.plain = p.text.toPlain();
    p.low = lowered(p.plain);
    p.marker = markerOf(p.plain);
    p.first = first;
    p.last = last;
    p.bold = p.body().isAllBold();
    return p;
}

Para paraOf(const SourceLine &line)
{
    Para p = paraOf(line.text, line.line, line.line);
    p.centred = line.centred;
    p.outlineLevel = line.outlineLevel;
    p.listLevel = line.listLevel;
    p.style = line.style;
    return p;
}

QString tableText(const domain::Table &table)
{
    QStringList parts;
    for (const domain::TableRow &row : table.rows)
        for (const domain::TableCell &cell : row.cells)
            for (const domain::RichText &p : cell.paragraphs)
                parts += p.toPlain();
    return parts.join(QLatin1Char(' '));
}

namespace {

/// Where full lines end in a source of visual lines, and where they begin.
struct Measure {
    double left = 0, right = 0;
    double wrap = 0; ///< a text with paragraphs on lines of their own has stretches broken at this width; 0 when none
};

QString firstWord(const QString &text)
{
    return text.section(QLatin1Char(' '), 0, 0);
}

/// Sentences that go on in small letters on the next line show the width at which a stretch was broken.
double wrapWidth(const std::vector<SourceBlock> &blocks)
{
    std::vector<double> widths;
    const SourceLine *above = nullptr;
    for (const SourceBlock &block : blocks) {
        const auto *line = std::get_if<SourceLine>(&block);
        if (above && line && !line->blankBefore) {
            const QString text = bd::text::squeezed(line->text.toPlain().left(400));
            const QString before = bd::text::squeezed(above->text.toPlain().right(400));
            if (!text.isEmpty() && beginsSmall(text) && markerOf(text).type == MarkerType::None && !endsSentence(before)
                && !isUpperText(before) && above->right - above->left >= 50)
                widths.push_back(above->right - above->left);
        }
        above = line;
    }
    if (widths.size() < 3)
        return 0;
    std::sort(widths.begin(), widths.end());
    return widths[widths.size() / 2];
}

Measure measure(const std::vector<SourceBlock> &blocks)
{
    std::vector<double> lefts, rights;
    for (const SourceBlock &block : blocks)
        if (const auto *line = std::get_if<SourceLine>(&block)) {
            lefts.push_back(line->left);
            rights.push_back(line->right);
        }
    Measure m;
    if (lefts.size() < 3)
        return m;
    std::sort(lefts.begin(), lefts.end());
    std::sort(rights.begin(), rights.end());
    m.left = lefts[lefts.size() / 10];
    m.right = rights[rights.size() * 9 / 10];
    return m;
}

/// Styles of our own template: there a paragraph is a paragraph.
bool isOwnStyle(const QString &style)
{
    return style == u"Văn bản" || style == u"Căn cứ" || style == u"Kết thúc" || style == u"Gạch đầu dòng";
}

/// The last line of the paragraph at hand: where it ends, how wide it is, and where the paragraph begins.
struct Edge {
    double right = 0, width = 0, paragraphLeft = 0;
};

/// "Căn cứ …", "Theo đề nghị …": each stands in a paragraph of its own.
bool beginsBasis(const QString &plain)
{
    return plain.startsWith(u"Căn cứ ") || plain.startsWith(u"Theo đề nghị ") || plain.startsWith(u"Xét đề nghị ");
}

/// "… địa chỉ email:" with the address on the next line.
bool isAddressBehind(const Para &above, const Para &next)
{
    return above.plain.endsWith(u':') && firstWord(next.plain).contains(u'@');
}

/// Names and terms with a dash inside, whose dash begins a line: "Văn hóa" / "- Xã hội", "2021" / "- 2030".
bool breaksName(const Para &above, const Para &next)
{
    if (next.marker.type != MarkerType::Dash || endsSentence(above.plain))
        return false;
    const QString rest = next.low.mid(next.marker.length);
    const auto year = [](QStringView text) { return text.size() == 4 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }); };
    if (rest.size() >= 4 && year(QStringView(rest).first(4)) && above.low.size() > 5 && year(QStringView(above.low).last(4))
        && (rest.size() == 4 || !rest.at(4).isLetterOrNumber()))
        return true;
    struct Name {
        QStringView begin, end;
    };
    static constexpr Name names[] = {{u"văn hóa", u"xã hội"}, {u"lao động", u"thương binh"}, {u"lao động", u"tb"},
                                     {u"tài chính", u"kế hoạch"}, {u"kinh tế", u"xã hội"}, {u"kinh tế", u"hạ tầng"},
                                     {u"dân số", u"kế hoạch hóa"}, {u"kế hoạch", u"tài chính"}, {u"tài nguyên", u"môi trường"}};
    return std::any_of(std::begin(names), std::end(names), [&](const Name &name) {
        return above.low.endsWith(name.begin) && startsWithWord(rest, name.end);
    });
}

/// A citation that ends with "UBND thành phố" lacks the name, which the next line brings: "Cửu Long về công tác …".
bool lacksName(const Para &above, const Para &next)
{
    bool unit = false;
    for (const QStringView noun : {QStringView(u" tỉnh"), QStringView(u" thành phố"), QStringView(u" huyện"), QStringView(u" quận"),
                                   QStringView(u" thị xã"), QStringView(u" xã"), QStringView(u" phường"), QStringView(u" thị trấn"),
                                   QStringView(u" đặc khu")})
        unit = unit || above.low.endsWith(noun);
    const QString second = next.plain.section(QLatin1Char(' '), 1, 1);
    if (!unit || second.isEmpty() || !second.front().isUpper() || agencyBegins(next.low))
        return false;
    for (qsizetype at = above.low.indexOf(u" số "); at >= 0; at = above.low.indexOf(u" số ", at + 1))
        if (numberAt(above.plain, at + 4))
            return true;
    return false;
}

/// Was the line broken because the next word had no room on it?
bool brokenAtWidth(const Para &above, const Para &next, const SourceLine &nextLine, const Edge &edge, const Measure &m)
{
    if (m.wrap <= 0 || nextLine.blankBefore || edge.width < 0.8 * m.wrap || edge.width > 1.15 * m.wrap || above.marker.isNumber() || isUpperText(above.bodyPlain())
        || isUpperText(next.plain) || beginsBasis(next.plain))
        return false;
    return edge.width + 1 + static_cast<double>(firstWord(next.plain).size()) > 0.95 * m.wrap;
}

bool bothUpperHeads(const Para &above, const Para &next)
{
    return isUpperText(above.bodyPlain()) && isUpperText(next.plain) && !next.marker.isNumber() && next.plain.size() <= 120
        && !next.low.startsWith(u"phụ lục");
}

/// "(1) Tập huấn", "(2) …": an item of a list.
bool isBracketItem(const QString &text)
{
    qsizetype i = 1;
    while (i < text.size() && text[i].isDigit())
        ++i;
    return text.startsWith(u'(') && i > 1 && i <= 3 && i < text.size() && text[i] == u')';
}

/// "Đến hết năm", "tối thiểu": a number must follow.
bool expectsNumber(QStringView low)
{
    if (endsOpen(low))
        return true;
    for (const QStringView word : {QStringView(u"năm"), QStringView(u"quý"), QStringView(u"giai đoạn"), QStringView(u"đạt"), QStringView(u"khoảng"),
                                   QStringView(u"ít nhất"), QStringView(u"tối thiểu"), QStringView(u"trên"), QStringView(u"dưới"), QStringView(u"hơn"),
                                   QStringView(u"khoản"), QStringView(u"điều"), QStringView(u"mục"), QStringView(u"lần"), QStringView(u"còn"),
                                   QStringView(u"thêm"), QStringView(u"nhân"), QStringView(u"bằng"), QStringView(u"có"), QStringView(u"gồm"),
                                   QStringView(u"dự kiến"), QStringView(u"sau"), QStringView(u"trước")})
        if (low.trimmed().endsWith(word))
            return true;
    return false;
}

/// A heading ends at its line's end when what follows can't belong to it: text below capitals, a list, a sum or a count.
bool headingEnds(const Para &above, const Para &next, bool single)
{
    const auto lower = [](const QString &t) { return std::any_of(t.begin(), t.end(), [](QChar c) { return c.isLower(); }); };
    const QString first = above.text.toPlain();
    if (first.size() <= 160 && isUpperText(single ? above.bodyPlain() : above.plain) && !lower(first) && lower(next.plain) && !endsOpen(above.plain))
        return true;
    if (isBracketItem(next.plain))
        return true;
    return single && above.marker.isNumber() && above.plain.size() <= 80 && next.plain.front().isDigit() && !expectsNumber(above.low);
}

/// Is `next` the rest of the paragraph that `above` began?
bool continues(const Para &above, const Para &next, const SourceLine &nextLine, const Edge &edge, const Measure &m,
               const Reading &reading, bool single)
{
    const double width = std::max(1.0, m.right - m.left);
    const bool fullLine = reading.wrapped && edge.right >= m.right - 0.14 * width;
    if (next.outlineLevel >= 0 || next.listLevel >= 0 || next.plain.isEmpty() || isOwnStyle(next.style))
        return false;
    if (reading.wrapped && nextLine.text.toPlain().count(QLatin1Char('\t')) >= 2)
        return false; // a row of a table
    if (!nextLine.blankBefore && reading.wrapped && breaksName(above, next))
        return true;
    if (next.marker.type != MarkerType::None) {
        // "Văn hóa" / "- Xã hội": in a source that indents its paragraphs, a line at the very edge goes on.
        return reading.wrapped && edge.right >= m.right - 0.14 * width && edge.paragraphLeft > m.left + 0.025 * width
            && nextLine.left <= m.left + 0.01 * width && !endsSentence(above.plain) && !nextLine.blankBefore
            && !(next.marker.isNumber() && isUpperText(above.plain));
    }
    if (isTruncation(next.plain) || isRule(next.plain) || isRule(above.plain) || isTruncation(above.plain))
        return false;
    if (next.low.startsWith(u"nơi nhận") || next.low.startsWith(u"phụ lục"))
        return false;
    if (above.plain.endsWith(u"./."))
        return false;
    // The label of an appendix stands on a line of its own; its title is the next.
    if (single && above.low.startsWith(u"phụ lục") && above.plain.size() <= 16)
        return false;
    if (!fullLine && headingEnds(above, next, single))
        return false;
    const bool open = !endsSentence(above.plain);
    if ((open ? !endsOpen(above.plain) : above.plain.endsWith(u';')) && beginsBasis(next.plain))
        return false;
    if (!nextLine.blankBefore && isAddressBehind(above, next))
        return true;
    // A heading set over two lines.
    if (open && !nextLine.blankBefore && bothUpperHeads(above, next) && (above.marker.isNumber() || above.bold))
        return true;
    if (reading.wrapped) {
        const bool full = fullLine;
        const bool indented = nextLine.left > m.left + 0.025 * width;
        if (open && beginsSmall(next.plain))
            return true;
        if (!full)
            return open && endsOpen(above.plain);
        // After a full stop at the edge only the first-line indent tells a new paragraph.
        if (!open)
            return !indented && !nextLine.blankBefore && !above.plain.endsWith(QLatin1Char(':'));
        if (isUpperText(above.bodyPlain()) != isUpperText(next.plain))
            return false;
        return !indented;
    }
    if (!open)
        return false;
    if (!reading.formatted && !nextLine.blankBefore && (lacksName(above, next) || brokenAtWidth(above, next, nextLine, edge, m)))
        return true;
    if (reading.formatted && above.bold != next.bold && !above.plain.isEmpty() && (above.marker.isNumber() || next.bold) && !beginsSmall(next.plain))
        return false;
    return beginsSmall(next.plain) || (endsOpen(above.plain) && !next.plain.isEmpty());
}

} // namespace

std::vector<Para> paragraphsOf(const std::vector<SourceBlock> &blocks, Reading &reading)
{
    std::vector<Para> result;
    Measure m = measure(blocks);
    if (!reading.wrapped && !reading.formatted)
        m.wrap = wrapWidth(blocks);
    double right = 0, width = 0;
    // The paragraph at hand grows in `whole` and is looked at again only when it is complete, so that a source of one
    // endless paragraph stays linear.
    domain::RichText whole;
    int pieces = 0;
    double paragraphLeft = 0;
    const auto close = [&] {
        if (pieces > 1) {
            Para &p = result.back();
            Para rebuilt = paraOf(whole, p.first, p.last);
            rebuilt.centred = p.centred;
            rebuilt.outlineLevel = p.outlineLevel;
            rebuilt.listLevel = p.listLevel;
            rebuilt.style = p.style;
            p = std::move(rebuilt);
        }
        pieces = 0;
        whole = {};
    };
    QString tail; // the last line of the paragraph at hand
    for (const SourceBlock &block : blocks) {
        if (const auto *table = std::get_if<SourceTable>(&block)) {
            close();
            Para p;
            p.table = *table;
            p.first = table->firstLine;
            p.last = table->lastLine;
            result.push_back(std::move(p));
            continue;
        }
        const auto &line = std::get<SourceLine>(block);
        Para next = paraOf(line);
        if (next.plain.isEmpty())
            continue;
        if (!result.empty() && !result.back().table && pieces > 0) {
            Para above = result.back();
            if (pieces > 1) {
                above.plain = tail; // only its end matters now
                above.low = lowered(tail);
                above.marker = {};
                above.marker.type = result.back().marker.type;
            }
            if (continues(above, next, line, {right, width, paragraphLeft}, m, reading, pieces == 1)) {
                if (!reading.wrapped && line.blankBefore)
                    reading.issue("lines_joined", domain::Severity::Note, {}, line.line);
                result.back().last = line.line;
                appendPiece(whole, next.text);
                ++pieces;
                tail = next.plain;
                right = line.right;
                width = line.right - line.left;
                continue;
            }
        }
        close();
        right = line.right;
        width = line.right - line.left;
        // A bullet that is a letter ("o") is a sign, not a word.
        if ((next.marker.type == MarkerType::Dash || next.marker.type == MarkerType::Plus) && next.plain.front().isLetter())
            reading.formula(next.plain.left(1));
        tail = next.plain;
        paragraphLeft = line.left;
        whole = next.text;
        pieces = 1;
        result.push_back(std::move(next));
    }
    close();
    return result;
}

} // namespace bd::exchange

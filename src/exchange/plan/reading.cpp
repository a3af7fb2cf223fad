#include "exchange/plan/reading.h"

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
};

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

/// The last line of the paragraph at hand: where it ends, and where the paragraph begins.
struct Edge {
    double right = 0, paragraphLeft = 0;
};

bool bothUpperHeads(const Para &above, const Para &next)
{
    return isUpperText(above.bodyPlain()) && isUpperText(next.plain) && !next.marker.isNumber() && next.plain.size() <= 120
        && !next.low.startsWith(u"phụ lục");
}

/// Is `next` the rest of the paragraph that `above` began?
bool continues(const Para &above, const Para &next, const SourceLine &nextLine, const Edge &edge, const Measure &m,
               const Reading &reading)
{
    const double width = std::max(1.0, m.right - m.left);
    if (next.outlineLevel >= 0 || next.listLevel >= 0 || next.plain.isEmpty() || isOwnStyle(next.style))
        return false;
    if (reading.wrapped && nextLine.text.toPlain().count(QLatin1Char('\t')) >= 2)
        return false; // a row of a table
    if (next.marker.type != MarkerType::None) {
        // "Văn hóa" / "- Xã hội": in a source that indents its paragraphs, a line at the very edge goes on.
        return reading.wrapped && edge.right >= m.right - 0.14 * width && edge.paragraphLeft > m.left + 0.025 * width
            && nextLine.left <= m.left + 0.01 * width && !endsSentence(above.plain) && !nextLine.blankBefore;
    }
    if (isTruncation(next.plain) || isRule(next.plain) || isRule(above.plain) || isTruncation(above.plain))
        return false;
    if (next.low.startsWith(u"nơi nhận") || next.low.startsWith(u"phụ lục"))
        return false;
    if (above.plain.endsWith(u"./."))
        return false;
    const bool open = !endsSentence(above.plain);
    // A heading set over two lines.
    if (open && !nextLine.blankBefore && bothUpperHeads(above, next) && (above.marker.isNumber() || above.bold))
        return true;
    if (reading.wrapped) {
        const bool full = edge.right >= m.right - 0.14 * width;
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
    if (reading.formatted && above.bold != next.bold && !above.plain.isEmpty() && (above.marker.isNumber() || next.bold) && !beginsSmall(next.plain))
        return false;
    return beginsSmall(next.plain) || (endsOpen(above.plain) && !next.plain.isEmpty());
}

} // namespace

std::vector<Para> paragraphsOf(const std::vector<SourceBlock> &blocks, Reading &reading)
{
    std::vector<Para> result;
    const Measure m = measure(blocks);
    double right = 0;
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
            if (continues(above, next, line, {right, paragraphLeft}, m, reading)) {
                if (!reading.wrapped && line.blankBefore)
                    reading.issue("lines_joined", domain::Severity::Note, {}, line.line);
                result.back().last = line.line;
                appendPiece(whole, next.text);
                ++pieces;
                tail = next.plain;
                right = line.right;
                continue;
            }
        }
        close();
        right = line.right;
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

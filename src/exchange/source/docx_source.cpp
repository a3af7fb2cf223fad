#include "exchange/source/docx_source.h"

#include "base/text/fold.h"
#include "domain/passage_mark.h"
#include "exchange/plan/scan.h"
#include "exchange/source/text_source.h"

namespace bd::exchange {

namespace {

using ooxml::DocBlock;
using ooxml::DocParagraph;
using ooxml::DocTable;

class Reader {
public:
    explicit Reader(const ooxml::Document &document) : m_in(document) { m_out.format = SourceFormat::Docx; }

    SourceDocument read()
    {
        m_out.formatted = true;
        std::size_t section = 0;
        for (std::size_t i = 0; i < m_in.blocks.size(); ++i) {
            while (section + 1 < m_in.sections.size() && m_in.sections[section + 1].firstBlock <= i)
                ++section;
            m_landscape = section < m_in.sections.size() && m_in.sections[section].landscape;
            block(m_in.blocks[i], -1);
        }
        margin(m_in.headerParagraphs, "page_header");
        margin(m_in.footerParagraphs, "page_footer");
        unread();
        return std::move(m_out);
    }

private:
    const ooxml::Document &m_in;
    SourceDocument m_out;
    bool m_blank = false;
    bool m_landscape = false;
    int m_marks = 0;

    int addLine(const QString &text)
    {
        m_out.lines += bd::text::xmlSafe(bd::text::nfc(text));
        return static_cast<int>(m_out.lines.size());
    }

    void block(const DocBlock &item, int column)
    {
        if (const auto *p = std::get_if<DocParagraph>(&item))
            paragraph(*p, column);
        else
            table(std::get<DocTable>(item));
    }

    domain::Footnote footnote(int id)
    {
        domain::Footnote note;
        note.mark = QString::number(++m_marks);
        const auto found = m_in.footnotes.find(id);
        if (found == m_in.footnotes.end())
            return note;
        QStringList parts;
        for (const DocParagraph &p : found->second)
            if (const QString t = bd::text::squeezed(bd::text::nfc(p.text())); !t.isEmpty())
                parts += t;
        if (!parts.isEmpty())
            note.text = parts.join(QLatin1Char(' '));
        return note;
    }

    static QString bulletText(const DocParagraph &p)
    {
        // Symbol fonts put bullets into the private use area; depth tells "-" from "+" then.
        if (p.listLabel.isEmpty())
            return {};
        const QChar c = p.listLabel.front();
        if (c.isLetterOrNumber() && !(p.listLabel.size() == 1 && c == u'o') && c.unicode() < 0xE000)
            return p.listLabel;
        if (c == u'-' || c == u'+' || isDash(c))
            return p.listLabel;
        return p.listLevel > 0 ? QStringLiteral("+") : QStringLiteral("-");
    }

    void keepPassages(const DocParagraph &p, int line)
    {
        for (const QString &name : p.bookmarks)
            if (const auto uuid = domain::passageOf(name))
                m_out.passages.push_back({*uuid, line});
    }

    void paragraph(const DocParagraph &p, int column)
    {
        domain::RichText text;
        const QString label = bulletText(p);
        if (!label.isEmpty()) {
            domain::Span span;
            span.text = label + QLatin1Char(' ');
            span.bold = !p.runs.empty() && p.runs.front().bold;
            text.append(span);
        }
        QString line = p.listLabel.isEmpty() ? QString() : label + QLatin1Char(' ');
        bool any = false;
        const auto flush = [&] {
            if (!bd::text::squeezed(line).isEmpty() && !text.trimmed().isEmpty()) {
                SourceLine out;
                out.text = text;
                out.line = addLine(line);
                if (!any)
                    keepPassages(p, out.line);
                out.blankBefore = m_blank;
                out.centred = p.alignment == ooxml::Alignment::Centre;
                out.outlineLevel = any ? -1 : p.outlineLevel;
                out.listLevel = any ? -1 : p.listLevel;
                out.column = column;
                out.style = p.styleName;
                m_out.blocks.emplace_back(std::move(out));
                m_blank = false;
                any = true;
            }
            text = {};
            line.clear();
        };
        for (const ooxml::Run &run : p.runs) {
            if (run.pageField)
                continue;
            domain::Span span;
            span.bold = run.bold;
            span.italic = run.italic;
            if (run.footnote) {
                span.footnote = footnote(*run.footnote);
                line += QLatin1Char('[') + span.footnote->mark + QLatin1Char(']');
                if (span.footnote->text)
                    m_pendingNotes += span.footnote->mark + QLatin1Char(' ') + *span.footnote->text;
                text.append(span);
                continue;
            }
            const QStringList parts = bd::text::xmlSafe(bd::text::nfc(run.text)).split(QLatin1Char('\n'));
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    flush();
                appendMarked(text, parts.at(i), run);
                line += parts.at(i);
            }
        }
        flush();
        if (!any)
            m_blank = true;
        for (const QString &note : std::as_const(m_pendingNotes))
            addLine(QLatin1Char('[') + note.section(QLatin1Char(' '), 0, 0) + QLatin1String("] ")
                    + note.section(QLatin1Char(' '), 1));
        m_pendingNotes.clear();
    }

    QStringList m_pendingNotes;

    /// A mark that was typed as "[1]" or as a raised "(1)" is a footnote without text.
    static void appendMarked(domain::RichText &text, const QString &part, const ooxml::Run &run)
    {
        const bool attached = !text.isEmpty();
        const domain::RichText marked = markedText((attached ? QStringLiteral("x") : QString()) + part);
        bool first = attached;
        for (domain::Span span : marked.spans()) {
            if (first) {
                span.text.remove(0, 1);
                first = false;
            }
            span.bold = run.bold;
            span.italic = run.italic;
            text.append(span);
        }
    }

    /// Of our own template, whose signature may be a name and nothing else.
    static bool isTailStyle(const QString &style)
    {
        return style == u"Họ tên" || style == u"Chức vụ" || style == u"Danh sách nơi nhận";
    }

    static bool isLayout(const DocTable &table)
    {
        if (table.rows.empty() || table.rows.size() > 12)
            return false;
        std::size_t columns = 0;
        QString all;
        for (const ooxml::DocRow &row : table.rows) {
            columns = std::max(columns, row.cells.size());
            for (const ooxml::DocCell &cell : row.cells)
                for (const DocBlock &b : cell.blocks)
                    if (const auto *p = std::get_if<DocParagraph>(&b); p && all.size() < 4000)
                        all += lowered(bd::text::nfc(p->text())) + QLatin1Char('\n')
                            + (isTailStyle(p->styleName) ? QStringLiteral("nơi nhận\n") : QString());
        }
        if (columns > 4)
            return false;
        if (columns == 1)
            return !table.hasBorders && table.rows.size() <= 3;
        return all.contains(u"cộng hòa xã hội") || all.contains(u"độc lập - tự do") || all.contains(u"nơi nhận")
            || all.contains(u"noi nhận") || all.contains(u"\nkt. ") || all.startsWith(u"tm.") || all.contains(u"\ntm. ");
    }

    void table(const DocTable &t)
    {
        if (isLayout(t)) {
            layout(t);
            return;
        }
        SourceTable out;
        out.landscape = m_landscape;
        out.firstLine = static_cast<int>(m_out.lines.size()) + 1;
        for (const ooxml::DocRow &row : t.rows) {
            domain::TableRow outRow;
            outRow.isHead = row.isHead;
            QStringList cells;
            for (const ooxml::DocCell &cell : row.cells) {
                domain::TableCell outCell;
                outCell.columnSpan = std::max(1, cell.columnSpan);
                outCell.rowSpan = std::max(1, cell.rowSpan);
                cellBlocks(cell.blocks, outCell);
                QStringList parts;
                for (const domain::RichText &p : outCell.paragraphs)
                    parts += p.toPlain();
                cells += parts.join(QLatin1Char(' '));
                outRow.cells.push_back(std::move(outCell));
            }
            addLine(cells.join(QLatin1Char('\t')));
            out.table.rows.push_back(std::move(outRow));
        }
        out.lastLine = static_cast<int>(m_out.lines.size());
        m_out.blocks.emplace_back(std::move(out));
        m_blank = false;
    }

    void cellBlocks(const std::vector<DocBlock> &blocks, domain::TableCell &cell)
    {
        for (const DocBlock &b : blocks) {
            if (const auto *p = std::get_if<DocParagraph>(&b)) {
                keepPassages(*p, static_cast<int>(m_out.lines.size()) + 1); // the row's line comes next
                domain::RichText text;
                if (const QString label = bulletText(*p); !label.isEmpty())
                    text.append(domain::Span{label + QLatin1Char(' '), false, false, std::nullopt});
                for (const ooxml::Run &run : p->runs) {
                    domain::Span span;
                    span.bold = run.bold;
                    span.italic = run.italic;
                    if (run.footnote) {
                        span.footnote = footnote(*run.footnote);
                        if (span.footnote->text)
                            addLine(QLatin1Char('[') + span.footnote->mark + QLatin1String("] ") + *span.footnote->text);
                    } else if (!run.pageField) {
                        span.text = bd::text::xmlSafe(bd::text::nfc(run.text)).replace(QLatin1Char('\n'), QLatin1Char(' '));
                    }
                    text.append(span);
                }
                text = squeezed(text);
                if (!text.isEmpty())
                    cell.paragraphs.push_back(text);
            } else {
                // A table inside a cell: its cells become paragraphs of the outer one, so that no word goes.
                for (const ooxml::DocRow &row : std::get<DocTable>(b).rows)
                    for (const ooxml::DocCell &inner : row.cells)
                        cellBlocks(inner.blocks, cell);
            }
        }
    }

    void layout(const DocTable &t)
    {
        std::size_t columns = 0;
        for (const ooxml::DocRow &row : t.rows)
            columns = std::max(columns, row.cells.size());
        for (std::size_t column = 0; column < columns; ++column)
            for (const ooxml::DocRow &row : t.rows)
                if (column < row.cells.size())
                    for (const DocBlock &b : row.cells[column].blocks)
                        block(b, row.cells.size() == 1 ? -1 : static_cast<int>(column));
        m_blank = true;
    }

    void margin(const std::vector<DocParagraph> &paragraphs, const char *reason)
    {
        for (const DocParagraph &p : paragraphs) {
            QString text;
            for (const ooxml::Run &run : p.runs)
                if (!run.pageField)
                    text += run.text;
            text = bd::text::squeezed(bd::text::xmlSafe(bd::text::nfc(text)));
            int number = 0;
            if (text.isEmpty() || isPageNumber(text, number))
                continue;
            if (m_seenMargins.contains(text))
                continue;
            m_seenMargins += text;
            const int line = addLine(text);
            if (lowered(text).startsWith(u"dữ liệu minh họa"))
                m_out.footLine = text;
            else
                m_out.leftOut.push_back({text, QString::fromLatin1(reason), line});
        }
    }

    QStringList m_seenMargins;

    /// What stands in the file but not on the paper: hidden and deleted words, comments.
    void unread()
    {
        struct Kind {
            QStringView name;
            const char *reason;
        };
        static constexpr Kind kinds[] = {{u"hidden text", "hidden_text"}, {u"deleted text", "deleted_text"}, {u"comment", "comment"},
                                         {u"covered cell", "hidden_text"}, {u"word art", "drawing"}, {u"drawing text", "drawing"}};
        bool changes = false;
        for (const QString &item : m_in.unread) {
            changes = changes || item.startsWith(u"deleted text") || item.startsWith(u"inserted text");
            const qsizetype colon = item.indexOf(u": ");
            const QString text = colon < 0 ? QString() : bd::text::squeezed(bd::text::xmlSafe(item.mid(colon + 2)));
            if (text.isEmpty())
                continue;
            for (const Kind &kind : kinds)
                if (QStringView(item).first(colon) == kind.name)
                    m_out.leftOut.push_back({text, QString::fromLatin1(kind.reason), addLine(text)});
        }
        if (!changes)
            return;
        domain::Issue issue;
        issue.code = QStringLiteral("changes_not_accepted");
        issue.severity = domain::Severity::Warning;
        m_out.issues.push_back(issue);
    }
};

} // namespace

SourceDocument docxSource(const ooxml::Document &document)
{
    return Reader(document).read();
}

} // namespace bd::exchange

#include "exchange/clipboard/clipboard_blocks.h"
#include "exchange/clipboard/grid.h"
#include "exchange/clipboard/line_level.h"

#include <QSet>

#include <algorithm>

namespace bd::exchange {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == QChar(0x85);
}

QString withPlainLineEnds(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        out += isLineEnd(text[i]) ? QChar(u'\n') : text[i];
    }
    return out;
}

/// Cells as Excel copies them: a cell with line ends or quotes stands in quotes, its own quotes doubled.
class TabbedText {
public:
    explicit TabbedText(const QString &text) : m_text(text) {}

    std::vector<QStringList> rows()
    {
        std::vector<QStringList> all;
        while (m_at < m_text.size()) {
            QStringList row;
            do {
                row += cell();
            } while (takes(u'\t'));
            takes(u'\n');
            all.push_back(std::move(row));
        }
        return all;
    }

private:
    bool takes(QChar c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    QString cell()
    {
        QString value;
        if (m_at < m_text.size() && m_text[m_at] == u'"' && m_inVain < m_text.size() && quoted(value))
            return value;
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    bool quoted(QString &value)
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != u'"') {
                value += m_text[i];
                continue;
            }
            const QChar next = i + 1 < m_text.size() ? m_text[i + 1] : QChar(u'\n');
            if (next == u'"') {
                value += m_text[i++];
                continue;
            }
            if (next != u'\t' && next != u'\n') { // a quotation at the cell's start
                m_inVain += i - m_at;
                return false;
            }
            m_at = i + 1;
            return true;
        }
        m_inVain = m_text.size();
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_inVain = 0; ///< letters gone over for quotes that don't close: never more than there are
};

std::vector<domain::RichText> linesOf(const QString &cell)
{
    std::vector<domain::RichText> lines;
    const QStringList all = cell.split(u'\n');
    for (const QString &line : all) {
        const domain::RichText text = cleaned(domain::RichText::plain(line));
        if (!text.isEmpty())
            lines.push_back(text);
    }
    return lines;
}

/// A table when every line has tabs and more than one column has text.
std::optional<domain::Table> tableOf(const QString &text, PasteReport &report)
{
    QString body = text;
    while (body.endsWith(u'\n'))
        body.chop(1);
    if (!body.contains(u'\t'))
        return std::nullopt;
    const std::vector<QStringList> rows = TabbedText(body).rows();
    if (std::any_of(rows.begin(), rows.end(), [](const QStringList &row) { return row.size() < 2; }))
        return std::nullopt;
    const PasteReport before = report;
    std::vector<domain::TableRow> out;
    QSet<qsizetype> used; // columns
    qsizetype paragraphs = 0;
    for (const QStringList &row : rows) {
        domain::TableRow line;
        for (qsizetype c = 0; c < row.size(); ++c) {
            if (paragraphs >= PasteLimits::cells) {
                report.charactersLeftOut += row[c].size();
                continue;
            }
            line.cells.push_back({linesOf(row[c]), 1, 1});
            const auto lines = qsizetype(line.cells.back().paragraphs.size());
            paragraphs += std::max<qsizetype>(1, lines);
            if (lines > 0)
                used.insert(c);
        }
        if (!line.cells.empty())
            out.push_back(std::move(line));
    }
    if (used.size() < 2) {
        report = before;
        return std::nullopt;
    }
    domain::Table table = gridOf(std::move(out), report);
    if (table.rows.empty()) { // all of its text stands beyond the widest table
        report = before;
        return std::nullopt;
    }
    return table;
}

} // namespace

std::vector<domain::Block> textBlocks(const QString &text, PasteReport &report)
{
    const QString body = withPlainLineEnds(text.left(PasteLimits::characters));
    report.charactersLeftOut += std::max<qsizetype>(0, text.size() - PasteLimits::characters);
    if (auto table = tableOf(body, report))
        return {std::move(*table)};
    std::vector<domain::Block> blocks;
    const QStringList lines = body.split(u'\n');
    for (const QString &line : lines) {
        const domain::RichText words = cleaned(domain::RichText::plain(line));
        if (words.isEmpty())
            continue;
        if (qsizetype(blocks.size()) >= PasteLimits::paragraphs)
            report.charactersLeftOut += words.toPlain().size();
        else
            blocks.push_back(typedParagraph(words));
    }
    return blocks;
}

} // namespace bd::exchange

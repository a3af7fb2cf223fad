#include "base/text/csv.h"

namespace bd::text {

namespace {

bool isEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The sign that stands most often in the first row, outside quotes.
QChar separatorOf(const QString &text)
{
    qsizetype commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (isEnd(c) && commas + semicolons + tabs > 0)
            break;
        else if (c == u',')
            ++commas;
        else if (c == u';')
            ++semicolons;
        else if (c == u'\t')
            ++tabs;
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

class Reader {
public:
    explicit Reader(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<std::vector<CsvRow>> read()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row{{}, m_line};
            bool isFilled = false;
            for (bool more = true; more;) {
                BD_ASSIGN(const QString cell, readCell());
                isFilled = isFilled || !cell.trimmed().isEmpty();
                row.cells << cell;
                more = m_at < m_text.size() && m_text[m_at] == m_separator;
                m_at += more ? 1 : 0;
            }
            endLine();
            if (isFilled)
                rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    /// Up to a separator or an end of line that isn't quoted.
    Result<QString> readCell()
    {
        QString cell;
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == u' ' && m_separator != u' ')
            ++at;
        if (at < m_text.size() && m_text[at] == u'"') {
            m_at = at;
            BD_ASSIGN(cell, readQuoted());
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isEnd(m_text[m_at]))
            ++m_at;
        return cell + m_text.mid(from, m_at - from);
    }

    Result<QString> readQuoted()
    {
        const int began = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return cell;
                }
                ++m_at;
            }
            if (c == u'\n')
                ++m_line;
            cell += c;
        }
        return fail("csv.open_quote", {QString::number(began)});
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// A sign that Excel would calculate with, perhaps behind apostrophes and blanks.
bool looksLikeFormula(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && (cell[at] == u'\'' || cell[at].isSpace()))
        ++at;
    return at < cell.size() && (cell[at] == u'=' || cell[at] == u'+' || cell[at] == u'-' || cell[at] == u'@');
}

} // namespace

Result<std::vector<CsvRow>> parseCsv(const QString &text)
{
    return Reader(text).read();
}

QString csvRow(const QStringList &cells, QChar separator)
{
    QStringList written;
    for (QString cell : cells) {
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        const bool mustQuote = cell.contains(u'"') || cell.contains(u',') || cell.contains(u';') || cell.contains(u'\n')
            || cell.contains(u'\r') || cell.contains(u'\t') || cell != cell.trimmed();
        cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
        written << (mustQuote ? u'"' + cell + u'"' : cell);
    }
    return written.join(separator) + QStringLiteral("\r\n");
}

QString fromCsvCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

} // namespace bd::text

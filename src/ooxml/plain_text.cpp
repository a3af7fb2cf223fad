#include "ooxml/document.h"

#include <QHash>

namespace bd::ooxml {
namespace {

class TextWriter {
public:
    explicit TextWriter(const Document &document) : m_document(document) {}
    QString write();

private:
    QStringList lines(const std::vector<DocBlock> &blocks);
    QStringList lines(const DocParagraph &paragraph);
    void appendRow(const DocRow &row, QStringList &out);
    QString mark(int footnote);

    const Document &m_document;
    QHash<int, int> m_numbers; ///< footnote id to its number in the order of the text
    std::vector<int> m_order;
};

QString TextWriter::mark(int footnote)
{
    if (!m_numbers.contains(footnote)) {
        m_order.push_back(footnote);
        m_numbers.insert(footnote, static_cast<int>(m_order.size()));
    }
    return QStringLiteral("[%1]").arg(m_numbers.value(footnote));
}

QStringList TextWriter::lines(const DocParagraph &paragraph)
{
    QString text;
    for (const Run &run : paragraph.runs)
        text += run.footnote ? mark(*run.footnote) : run.text;
    if (!paragraph.listLabel.isEmpty())
        text.prepend(paragraph.listLabel + QLatin1Char(' '));
    return text.split(QLatin1Char('\n'));
}

QStringList TextWriter::lines(const std::vector<DocBlock> &blocks)
{
    QStringList out;
    for (const DocBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<DocParagraph>(&block)) {
            out += lines(*paragraph);
            continue;
        }
        for (const DocRow &row : std::get<DocTable>(block).rows)
            appendRow(row, out);
    }
    return out;
}

/// The first line has all the row's tabs, so that columns can be told; the lines below end with their text.
void TextWriter::appendRow(const DocRow &row, QStringList &out)
{
    std::vector<QStringList> cells;
    qsizetype height = 0;
    for (const DocCell &cell : row.cells) {
        cells.push_back(lines(cell.blocks));
        while (cells.back().size() > 1 && cells.back().last().isEmpty())
            cells.back().removeLast();
        height = std::max(height, cells.back().size());
    }
    for (qsizetype i = 0; i < height; ++i) {
        QString line;
        QString tabs; // held back until text follows them
        for (const QStringList &cell : cells) {
            if (const QString text = cell.value(i); i == 0 || !text.isEmpty()) {
                line += tabs + text;
                tabs.clear();
            }
            tabs += QLatin1Char('\t');
        }
        out << line;
    }
}

QString TextWriter::write()
{
    QStringList all = lines(m_document.blocks);
    for (const auto &[id, paragraphs] : m_document.footnotes)
        mark(id);
    if (!m_order.empty())
        all << QString();
    for (std::size_t i = 0; i < m_order.size(); ++i) { // grows when a note refers to a note
        const auto note = m_document.footnotes.find(m_order[i]);
        QStringList noteLines;
        if (note != m_document.footnotes.end()) {
            for (const DocParagraph &paragraph : note->second)
                noteLines += lines(paragraph);
        }
        all << (mark(m_order[i]) + QLatin1Char(' ') + noteLines.join(QLatin1Char('\n'))).trimmed();
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace

QString plainText(const Document &document)
{
    return TextWriter(document).write();
}

} // namespace bd::ooxml

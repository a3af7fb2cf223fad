#include "gui/editor/section_mime.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace bd::gui {

using domain::Block;
using domain::Footnote;
using domain::Paragraph;
using domain::ParagraphLevel;
using domain::RichText;
using domain::Span;
using domain::Table;

namespace {

constexpr quint32 magic = 0x42440001; // the second half is the version
constexpr quint32 mostParts = 1000000;
constexpr auto streamVersion = QDataStream::Qt_6_4;

// ---- out

void put(QDataStream &out, const RichText &text)
{
    out << static_cast<quint32>(text.spans().size());
    for (const Span &span : text.spans()) {
        out << span.text << span.bold << span.italic << span.footnote.has_value();
        if (span.footnote)
            out << span.footnote->mark << span.footnote->text.has_value() << span.footnote->text.value_or(QString());
    }
}

void put(QDataStream &out, const Table &table)
{
    out << static_cast<quint32>(table.rows.size());
    for (const domain::TableRow &row : table.rows) {
        out << row.isHead << static_cast<quint32>(row.cells.size());
        for (const domain::TableCell &cell : row.cells) {
            out << cell.columnSpan << cell.rowSpan << static_cast<quint32>(cell.paragraphs.size());
            for (const RichText &text : cell.paragraphs)
                put(out, text);
        }
    }
}

// ---- in

/// How many parts follow; 0 when that can't be.
quint32 takeCount(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    if (count > mostParts)
        in.setStatus(QDataStream::ReadCorruptData);
    return in.status() == QDataStream::Ok ? count : 0;
}

RichText takeText(QDataStream &in)
{
    RichText text;
    for (quint32 i = 0, count = takeCount(in); i < count && in.status() == QDataStream::Ok; ++i) {
        Span span;
        bool isNote = false, isKnown = false;
        in >> span.text >> span.bold >> span.italic >> isNote;
        if (isNote) {
            Footnote note;
            QString words;
            in >> note.mark >> isKnown >> words;
            if (isKnown)
                note.text = words;
            span.footnote = note;
        }
        text.append(span);
    }
    return text;
}

Table takeTable(QDataStream &in)
{
    Table table;
    for (quint32 r = 0, rows = takeCount(in); r < rows && in.status() == QDataStream::Ok; ++r) {
        domain::TableRow row;
        in >> row.isHead;
        for (quint32 c = 0, cells = takeCount(in); c < cells && in.status() == QDataStream::Ok; ++c) {
            domain::TableCell cell;
            in >> cell.columnSpan >> cell.rowSpan;
            for (quint32 p = 0, count = takeCount(in); p < count && in.status() == QDataStream::Ok; ++p)
                cell.paragraphs.push_back(takeText(in));
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

// ---- for others

QString signOfLevel(ParagraphLevel level)
{
    return level == ParagraphLevel::Dash ? QStringLiteral("- ") : level == ParagraphLevel::Plus ? QStringLiteral("+ ") : QString();
}

QString htmlText(const RichText &text)
{
    QString html;
    for (const Span &span : text.spans()) {
        if (span.footnote) {
            html += QStringLiteral("<sup>[%1]</sup>").arg(span.footnote->mark.toHtmlEscaped());
            continue;
        }
        QString words = span.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        if (span.italic)
            words = QStringLiteral("<i>") + words + QStringLiteral("</i>");
        html += span.bold ? QStringLiteral("<b>") + words + QStringLiteral("</b>") : words;
    }
    return html;
}

QString htmlTable(const Table &table)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
    for (const domain::TableRow &row : table.rows) {
        html += QStringLiteral("<tr>");
        const QString tag = row.isHead ? QStringLiteral("th") : QStringLiteral("td");
        for (const domain::TableCell &cell : row.cells) {
            html += u'<' + tag;
            if (cell.columnSpan > 1)
                html += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
            if (cell.rowSpan > 1)
                html += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
            html += u'>';
            for (const RichText &text : cell.paragraphs)
                html += QStringLiteral("<p>") + htmlText(text) + QStringLiteral("</p>");
            html += QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString blocksMimeType()
{
    return QStringLiteral("application/x-binhdang-blocks");
}

QByteArray encodeBlocks(const std::vector<Block> &blocks)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << magic << static_cast<quint32>(blocks.size());
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        out << (paragraph != nullptr);
        if (paragraph) {
            out << static_cast<quint32>(paragraph->level);
            put(out, paragraph->text);
        } else {
            put(out, std::get<Table>(block));
        }
    }
    return bytes;
}

std::optional<std::vector<Block>> decodeBlocks(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    quint32 found = 0;
    in >> found;
    if (found != magic)
        return std::nullopt;
    std::vector<Block> blocks;
    for (quint32 i = 0, count = takeCount(in); i < count && in.status() == QDataStream::Ok; ++i) {
        bool isParagraph = false;
        in >> isParagraph;
        if (!isParagraph) {
            blocks.emplace_back(takeTable(in));
            continue;
        }
        quint32 level = 0;
        in >> level;
        Paragraph paragraph;
        paragraph.level = static_cast<ParagraphLevel>(std::min(level, quint32(2)));
        paragraph.text = takeText(in);
        blocks.emplace_back(std::move(paragraph));
    }
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    return blocks;
}

QString htmlOf(const std::vector<Block> &blocks)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            html += QStringLiteral("<p>") + signOfLevel(paragraph->level) + htmlText(paragraph->text) + QStringLiteral("</p>");
        else
            html += htmlTable(std::get<Table>(block));
    }
    return html + QStringLiteral("</body></html>");
}

QString plainOf(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            lines.append((blocks.size() > 1 ? signOfLevel(paragraph->level) : QString()) + paragraph->text.toPlain());
            continue;
        }
        for (const domain::TableRow &row : std::get<Table>(block).rows) {
            QStringList cells;
            for (const domain::TableCell &cell : row.cells) {
                QStringList texts;
                for (const RichText &text : cell.paragraphs)
                    texts.append(text.toPlain().replace(u'\n', u' '));
                cells.append(texts.join(u' '));
            }
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

std::unique_ptr<QMimeData> mimeOf(const std::vector<Block> &blocks)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setData(blocksMimeType(), encodeBlocks(blocks));
    mime->setHtml(htmlOf(blocks));
    mime->setText(plainOf(blocks));
    return mime;
}

std::vector<Block> blocksOf(const QMimeData &mime)
{
    return decodeBlocks(mime.data(blocksMimeType())).value_or(std::vector<Block>());
}

} // namespace bd::gui

#include "paragraph_sample.h"

#include <QFontDatabase>

#include <iostream>

namespace bd::test {

bool hasFaces()
{
    const bool has = QFontDatabase::hasFamily(QStringLiteral("Liberation Serif"))
        && QFontDatabase::hasFamily(QStringLiteral("Liberation Sans"));
    if (!has)
        std::cout << "skipped: the Liberation fonts are not installed\n";
    return has;
}

ooxml::Run run(const QString &text, double size)
{
    ooxml::Run run;
    run.text = text;
    run.size = size;
    run.ink.font = QStringLiteral("Liberation Serif");
    return run;
}

ooxml::DocParagraph paragraph(const std::vector<ooxml::Run> &runs, double size)
{
    ooxml::DocParagraph paragraph;
    paragraph.runs = runs;
    paragraph.ink.markSize = paragraph.ink.labelSize = size;
    paragraph.ink.mark.font = paragraph.ink.labelInk.font = QStringLiteral("Liberation Serif");
    return paragraph;
}

ooxml::DocParagraph paragraph(const QString &text, double size)
{
    return paragraph(text.isEmpty() ? std::vector<ooxml::Run>() : std::vector<ooxml::Run>{run(text, size)}, size);
}

documents::Setting setting(qreal width)
{
    documents::Setting setting;
    setting.width = width;
    return setting;
}

BoxPtr boxOf(const ooxml::DocParagraph &paragraph, qreal width)
{
    return documents::ParagraphBox::make(paragraph, setting(width));
}

std::vector<documents::TextPiece> piecesOf(const BoxPtr &box)
{
    std::vector<documents::TextPiece> pieces;
    box->appendText(pieces, {0, 0}, 0, box->lines().size());
    for (const documents::TextPiece &piece : pieces)
        REQUIRE(std::ssize(piece.edges) == piece.text.size() + 1);
    return pieces;
}

std::string linesOf(const BoxPtr &box)
{
    QStringList lines;
    for (const documents::TextPiece &piece : piecesOf(box)) {
        QString text = piece.text;
        while (text.endsWith(u' ') || text.endsWith(u'\n'))
            text.chop(1);
        lines += text;
    }
    return lines.join(u'|').toStdString();
}

qreal xOf(const BoxPtr &box, const QString &text, std::size_t line)
{
    const auto pieces = piecesOf(box);
    REQUIRE(line < pieces.size());
    const qsizetype at = pieces[line].text.indexOf(text);
    INFO(pieces[line].text.toStdString());
    REQUIRE(at >= 0);
    return pieces[line].edges[static_cast<std::size_t>(at)];
}

qreal endOf(const BoxPtr &box, std::size_t line)
{
    return piecesOf(box).at(line).box.right();
}

} // namespace bd::test

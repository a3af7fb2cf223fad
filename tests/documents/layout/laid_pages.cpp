#include "laid_pages.h"

namespace bd::test {

QByteArray lines(const QByteArray &text, const QByteArray &properties, const QByteArray &spacing)
{
    QByteArray inside;
    for (const QByteArray &line : text.split('|'))
        inside += (inside.isEmpty() ? QByteArray() : QByteArray("<w:r><w:br/></w:r>")) + r(line);
    return p(inside, properties + "<w:spacing " + spacing + " w:line=\"240\" w:lineRule=\"exact\"/>");
}

QByteArray paragraphs(const char *letter, int count)
{
    QByteArray all;
    for (int i = 1; i <= count; ++i)
        all += lines(letter + QByteArray::number(i));
    return all;
}

QByteArray section(const QByteArray &inside, const QByteArray &more, int width, int height)
{
    const QByteArray m = QByteArray::number(margin);
    return "<w:sectPr>" + inside + "<w:pgSz w:w=\"" + QByteArray::number(width) + "\" w:h=\"" + QByteArray::number(height)
        + "\"/><w:pgMar w:top=\"" + m + "\" w:right=\"" + m + "\" w:bottom=\"" + m + "\" w:left=\"" + m
        + "\" w:header=\"300\" w:footer=\"300\" w:gutter=\"0\"/>" + more + "</w:sectPr>";
}

QByteArray endOfSection(const QByteArray &text, const QByteArray &section)
{
    return p(r(text), "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>" + section);
}

QByteArray mark(int note)
{
    return "<w:r><w:footnoteReference w:id=\"" + QByteArray::number(note) + "\"/></w:r>";
}

QByteArray note(int id, const QByteArray &inside)
{
    return "<w:footnote w:id=\"" + QByteArray::number(id) + "\">" + inside + "</w:footnote>";
}

QByteArray table(const QByteArray &rows, const std::vector<int> &grid, const QByteArray &properties)
{
    QByteArray columns;
    for (const int width : grid)
        columns += "<w:gridCol w:w=\"" + QByteArray::number(width) + "\"/>";
    return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tblGrid>" + columns + "</w:tblGrid>" + rows + "</w:tbl>";
}

QByteArray tableRow(const std::vector<QByteArray> &cells, const QByteArray &properties)
{
    QByteArray all;
    for (const QByteArray &each : cells)
        all += each;
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + all + "</w:tr>";
}

QByteArray oneCell(const QByteArray &text, const QByteArray &rowProperties)
{
    return tableRow({cell(lines(text))}, rowProperties);
}

QByteArray allBorders(int eighths)
{
    QByteArray all;
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        all += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"" + QByteArray::number(eighths) + "\"/>";
    return "<w:tblBorders>" + all + "</w:tblBorders>";
}

Pages pagesOf(const DocxBuilder &docx)
{
    DocxBuilder file = docx;
    if (file.settings.isEmpty())
        file.settings = "<w:defaultTabStop w:val=\"720\"/>";
    NoProgress progress;
    const auto pages = documents::layOut(file.toBytes(), progress);
    INFO((pages ? std::string() : pages.error().code.toStdString()));
    REQUIRE(pages);
    REQUIRE_FALSE(pages->empty());
    return *pages;
}

Pages pagesOf(const QByteArray &body)
{
    DocxBuilder docx;
    docx.body = body.contains("<w:sectPr") && body.endsWith("</w:sectPr>") ? body : body + section();
    return pagesOf(docx);
}

std::string words(const documents::PagePtr &page)
{
    QStringList all;
    for (const documents::TextPiece &piece : page->text()) {
        if (const QString text = piece.text.simplified(); !text.isEmpty())
            all += text;
    }
    return all.join(QLatin1Char(' ')).toStdString();
}

Words words(const Pages &pages)
{
    Words all;
    for (const auto &page : pages)
        all.push_back(words(page));
    return all;
}

std::string allWords(const Pages &pages)
{
    std::string all;
    for (const auto &page : pages)
        all += words(page) + ' ';
    return all;
}

QRectF boxOf(const documents::PagePtr &page, const std::string &text)
{
    for (const documents::TextPiece &piece : page->text()) {
        if (piece.text.simplified().toStdString() == text)
            return piece.box;
    }
    FAIL(text << " is not on the page");
    return {};
}

} // namespace bd::test

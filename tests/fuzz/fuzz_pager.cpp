// Fuzzes what makes pages out of Word documents: whole files, and, since a fuzzer seldom gets through a checksum, single
// parts of a package that is well-formed around them. The first byte selects. A few pages are laid out and painted.
#include "documents/layout/pager.h"
#include "ooxml/zip_archive.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace {

using namespace bd;

constexpr int mostPages = 6;
constexpr const char *kinds[] = {"styles", "numbering", "settings", "footnotes", "header", "image"};

struct Part {
    QByteArray kind, bytes;
};

QByteArray relationship(const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + kind + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
        + "\" Target=\"" + target + "\"/>";
}

constexpr const char *documentStart =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";

// Uses every part beside it, on more than one page.
constexpr const char *body =
    "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:keepNext/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
    "<w:r><w:rPr><w:rStyle w:val=\"B\"/></w:rPr><w:t>Kế hoạch năm</w:t><w:tab/><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
    "<w:tbl><w:tblPr><w:tblStyle w:val=\"C\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
    "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
    "<w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
    "<a:blip r:embed=\"image\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    "<w:p><w:r><w:br w:type=\"page\"/><w:t>x</w:t></w:r></w:p>";

constexpr const char *section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:titlePg/></w:sectPr>";

QByteArray defaultPart(const QByteArray &kind)
{
    if (kind == "footnotes")
        return "<w:footnotes><w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/><w:t>Chú thích</w:t></w:r></w:p></w:footnote></w:footnotes>";
    if (kind == "header")
        return "<w:hdr><w:p><w:r><w:fldSimple w:instr=\"PAGE\"/></w:r></w:p></w:hdr>";
    if (kind == "numbering")
        return "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/>"
               "<w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    if (kind == "styles")
        return "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"A\"/><w:style w:type=\"table\" w:styleId=\"C\"/></w:styles>";
    return kind == "image" ? QByteArray() : "<w:settings/>";
}

/// A document with `input` in place of its body, or of the part of that kind.
QByteArray documentAround(const Part &input)
{
    ooxml::ZipWriter zip;
    zip.add(QStringLiteral("_rels/.rels"), "<Relationships>" + relationship("officeDocument", "word/document.xml") + "</Relationships>");
    QByteArray beside;
    for (const char *kind : kinds) {
        const QByteArray name = QByteArray(kind) + (qstrcmp(kind, "image") == 0 ? ".png" : ".xml");
        beside += relationship(kind, name);
        zip.add(QStringLiteral("word/") + QString::fromLatin1(name), input.kind == kind ? input.bytes : defaultPart(kind));
    }
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), "<Relationships>" + beside + "</Relationships>");
    zip.add(QStringLiteral("word/document.xml"),
            documentStart + (input.kind == "body" ? input.bytes : QByteArray(body)) + section + "</w:body></w:document>");
    return zip.toBytes().value_or(QByteArray());
}

void paint(const documents::Page &page)
{
    QImage image(120, 170, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.01, 0.01);
    page.paint(painter);
    // The promise of TextPiece: as many edges as letters, and one more.
    for (const documents::TextPiece &piece : page.text())
        if (piece.edges.size() != static_cast<std::size_t>(piece.text.size()) + 1)
            std::abort();
    (void)page.headings();
}

void layOutSome(const QByteArray &docx)
{
    NoProgress progress;
    auto pager = documents::Pager::open(docx, progress);
    if (!pager)
        return;
    if (pager->printsPageCount())
        pager->setCounts({mostPages, {}});
    for (int i = 0; i < mostPages; ++i) {
        const auto page = pager->next(progress);
        if (!page || !*page)
            return;
        paint(**page);
    }
}

} // namespace

// fontconfig keeps its lists until the process ends.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig";
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const auto app = std::make_unique<QGuiApplication>(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const std::size_t selected = data[0] % 10;
    if (selected == 0)
        layOutSome(bytes);
    else
        layOutSome(documentAround({selected <= std::size(kinds) ? QByteArray(kinds[selected - 1]) : QByteArray("body"), bytes}));
    return 0;
}

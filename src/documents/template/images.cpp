#include "documents/template/images.h"

#include "documents/template/image_header.h"
#include "documents/template/xml_text.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

struct Names {
    const char *wp, *a, *pic, *r;
};

Names namesOf(Dialect dialect)
{
    if (dialect == Dialect::Strict)
        return {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "http://purl.oclc.org/ooxml/drawingml/main",
                "http://purl.oclc.org/ooxml/drawingml/picture", "http://purl.oclc.org/ooxml/officeDocument/relationships"};
    return {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"};
}

QByteArray quoted(const QString &text)
{
    QByteArray out = escaped(text.simplified());
    return out.replace('"', "&quot;");
}

/// ECMA-376 part 1, 20.4 (inline) and 20.2 (picture). The namespaces are said here: not every template knows them.
QByteArray drawing(const Names &ns, const QByteArray &id, const QByteArray &relation, const QString &description,
                   const ImageSize &size)
{
    const QByteArray cx = QByteArray::number(size.width), cy = QByteArray::number(size.height);
    const QByteArray properties =
        " id=\"" + id + "\" name=\"Picture " + id + '"' +
        (description.isEmpty() ? QByteArray() : " descr=\"" + quoted(description) + '"') + "/>";
    return QByteArray("<w:drawing><wp:inline xmlns:wp=\"") + ns.wp +
           "\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + cx + "\" cy=\"" + cy +
           "\"/><wp:docPr" + properties + "<a:graphic xmlns:a=\"" + ns.a + "\"><a:graphicData uri=\"" + ns.pic +
           "\"><pic:pic xmlns:pic=\"" + ns.pic + "\"><pic:nvPicPr><pic:cNvPr" + properties +
           "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r=\"" + ns.r + "\" r:embed=\"" + relation +
           "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" +
           cx + "\" cy=\"" + cy +
           "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
           "</a:graphic></wp:inline></w:drawing>";
}

} // namespace

QString Images::append(QByteArray &out, const Json &value, const QString &part, const ImageOptions &options, ImageRoom room)
{
    const ImageValue image = imageValue(value, m_files);
    if (!image.fault.isEmpty())
        return image.fault;
    const ImageVerdict verdict = readImageHeader(image.bytes);
    if (!verdict.header)
        return verdict.fault;
    const ImageSize size = imageSize(*verdict.header, options, room.width * emuPerTwip, room.height * emuPerTwip);
    const bool isPng = verdict.header->format == ImageHeader::Format::Png;
    const QByteArray relation = m_parts.image(part, image.bytes, isPng ? "png" : "jpeg");
    out += drawing(namesOf(m_dialect), m_ids.fresh(IdKind::Drawing), relation, image.description, size);
    return {};
}

} // namespace bd::documents

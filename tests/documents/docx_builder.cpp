#include "docx_builder.h"

#include "ooxml/package.h"
#include "ooxml/zip_archive.h"
#include "support/catch.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace bd::test {

namespace {

constexpr const char *declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *roots =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    " xmlns:v=\"urn:schemas-microsoft-com:vml\""
    " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

/// What a part of the word folder is: its root, its relationship, its content type.
struct PartKind {
    QLatin1String name;
    QByteArray root, relation, type;
};

const PartKind &kindOf(const QString &part)
{
    static const std::vector<PartKind> kinds{
        {"header"_L1, "w:hdr", "header", "header"},
        {"footer"_L1, "w:ftr", "footer", "footer"},
        {"numbering"_L1, "w:numbering", "numbering", "numbering"},
        {"styles"_L1, "w:styles", "styles", "styles"},
        {"footnotes"_L1, "w:footnotes", "footnotes", "footnotes"},
        {"endnotes"_L1, "w:endnotes", "endnotes", "endnotes"},
        {"comments"_L1, "w:comments", "comments", "comments"},
    };
    for (const PartKind &kind : kinds)
        if (part.contains(kind.name))
            return kind;
    return kinds.front();
}

bool isXml(const QString &part)
{
    return part.startsWith(u"word/"_s) && part.endsWith(u".xml"_s);
}

} // namespace

QByteArray docx(const QString &body, const std::map<QString, QByteArray> &parts)
{
    QByteArray overrides;
    for (const auto &[name, bytes] : parts)
        if (isXml(name))
            overrides += "<Override PartName=\"/" + name.toUtf8() +
                         "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." +
                         kindOf(name).type + "+xml\"/>";
    QByteArray types = QByteArray(declaration) +
                       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                       "<Default Extension=\"rels\" "
                       "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                       "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                       "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>" +
                       overrides + "</Types>";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray open =
        QByteArray(declaration) +
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    QByteArray related = open;
    int id = 0;
    for (const auto &[name, bytes] : parts)
        if (isXml(name))
            related += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + office +
                       kindOf(name).relation + "\" Target=\"" +
                       name.mid(5).toUtf8() + "\"/>";
    ooxml::ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, types);
    zip.add(u"_rels/.rels"_s, open + "<Relationship Id=\"rId1\" Type=\"" + office +
                                  "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    zip.add(u"word/document.xml"_s, QByteArray(declaration) + "<w:document" + roots + "><w:body>" +
                                        body.toUtf8() + "</w:body></w:document>");
    const QString bodyRelations = u"word/_rels/document.xml.rels"_s;
    for (const auto &[name, bytes] : parts) // further ones of the body
        if (name == bodyRelations)
            related += bytes;
    zip.add(bodyRelations, related + "</Relationships>");
    for (const auto &[name, bytes] : parts) {
        if (name == bodyRelations)
            continue;
        const QByteArray root = kindOf(name).root;
        zip.add(name, isXml(name) ? QByteArray(declaration) + '<' + root + roots + '>' + bytes + "</" + root + '>' : bytes);
    }
    auto bytes = zip.toBytes();
    REQUIRE(bytes);
    return *bytes;
}

QString para(const QString &text)
{
    return u"<w:p><w:r><w:t xml:space=\"preserve\">"_s + text + u"</w:t></w:r></w:p>"_s;
}

QString row(const QStringList &cells)
{
    QString xml = u"<w:tr>"_s;
    for (const QString &cell : cells)
        xml += u"<w:tc>"_s + (cell.startsWith(u'<') ? cell : para(cell)) + u"</w:tc>"_s;
    return xml + u"</w:tr>"_s;
}

QString tableOf(const QStringList &rows, int columns)
{
    QString xml = u"<w:tbl><w:tblPr/><w:tblGrid>"_s;
    for (int i = 0; i < columns; ++i)
        xml += u"<w:gridCol w:w=\"2000\"/>"_s;
    return xml + u"</w:tblGrid>"_s + rows.join(QString()) + u"</w:tbl>"_s;
}

QString bodyOf(const QByteArray &docx)
{
    const auto package = ooxml::Package::fromBytes(docx);
    REQUIRE(package);
    const QString xml = QString::fromUtf8(package->part(package->mainPart()));
    const qsizetype from = xml.indexOf(u"<w:body>"_s) + 8;
    return xml.mid(from, xml.indexOf(u"</w:body>"_s) - from);
}

} // namespace bd::test

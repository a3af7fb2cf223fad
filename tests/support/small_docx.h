// The least that Word calls a document, for tests above ooxml. Inline: the support library knows no ooxml.
#pragma once
#include "ooxml/zip_archive.h"
#include "support/catch.h"

#include <QString>

namespace bd::test {

/// `body`: the XML inside of w:body.
inline QByteArray smallDocx(const QByteArray &body)
{
    ooxml::ZipWriter zip;
    zip.add(QStringLiteral("[Content_Types].xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            "</Types>");
    zip.add(QStringLiteral("_rels/.rels"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
            "</Relationships>");
    zip.add(QStringLiteral("word/document.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "<w:sectPr/></w:body></w:document>");
    const auto bytes = zip.toBytes();
    REQUIRE(bytes);
    return *bytes;
}

inline QByteArray docxParagraph(const QString &text)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
}

inline QByteArray docxRow(const QStringList &cells)
{
    QByteArray xml = "<w:tr>";
    for (const QString &cell : cells)
        xml += "<w:tc>" + docxParagraph(cell) + "</w:tc>";
    return xml + "</w:tr>";
}

} // namespace bd::test

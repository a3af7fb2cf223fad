// Fuzzes the reader of Word documents: whole files, and, since a fuzzer seldom gets through a checksum, single parts
// of a package that is well-formed around them. The first byte selects.
#include "ooxml/body_reader.h"
#include "ooxml/package.h"

#include <cstddef>
#include <cstdint>

namespace {

using bd::ooxml::ZipWriter;

constexpr const char *relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char *kinds[] = {"styles", "numbering", "footnotes", "endnotes", "comments", "header", "settings", "theme"};

QByteArray relationship(const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + kind + "\" Type=\"" + relationshipType + kind + "\" Target=\"" + target + "\"/>";
}

/// A package with `bytes` as its main part, or as the part of a kind beside a small main part.
QByteArray packageAround(const QByteArray &bytes, std::size_t selected)
{
    constexpr std::size_t count = std::size(kinds);
    const QByteArray kind = selected < count ? kinds[selected] : "document";
    ZipWriter zip;
    zip.add(QStringLiteral("_rels/.rels"),
            "<Relationships>" + relationship("officeDocument", "word/document.xml") + "</Relationships>");
    QByteArray beside;
    for (const char *one : kinds)
        beside += relationship(one, QByteArray(one) + ".xml");
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), "<Relationships>" + beside + "</Relationships>");
    if (kind != "document") {
        zip.add(QStringLiteral("word/document.xml"),
                "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>"
                "</w:numPr></w:pPr><w:r><w:rPr><w:rStyle w:val=\"B\"/></w:rPr><w:t>x</w:t><w:footnoteReference w:id=\"1\"/>"
                "<w:endnoteReference w:id=\"1\"/></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val=\"C\"/></w:tblPr><w:tr><w:tc>"
                "<w:p/></w:tc></w:tr></w:tbl><w:sectPr><w:headerReference r:id=\"header\"/></w:sectPr></w:body></w:document>");
    }
    zip.add(QStringLiteral("word/") + QString::fromLatin1(kind) + QStringLiteral(".xml"), bytes);
    return zip.toBytes().value_or(QByteArray());
}

/// Block by block, as pages are made.
void drain(const QByteArray &bytes)
{
    bd::NoProgress progress;
    auto reader = bd::ooxml::BodyReader::open(bytes, progress);
    while (reader) {
        const auto item = reader->next(progress);
        if (!item || !*item)
            return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (const std::size_t selected = data[0] % 12; selected > 0)
        bytes = packageAround(bytes, selected - 1);
    bd::NoProgress progress;
    if (const auto document = bd::ooxml::readDocument(bytes, progress))
        (void)bd::ooxml::plainText(*document);
    drain(bytes);
    return 0;
}

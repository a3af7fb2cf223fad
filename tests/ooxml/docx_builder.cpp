#include "docx_builder.h"

namespace bd::test {
namespace {

const char *const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray entry(const QByteArray &id, const QByteArray &type, const QByteArray &target, const QByteArray &mode = {})
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\" " + mode + "/>";
}

QByteArray relationshipsPart(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside + "</Relationships>";
}

} // namespace

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target, bool isExternal)
{
    return entry(id, relationshipTypes + type, target, isExternal ? "TargetMode=\"External\"" : "");
}

QByteArray wordXml(const char *root, const QByteArray &inside)
{
    const QByteArray name = root;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + name
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          " xmlns:v=\"urn:schemas-microsoft-com:vml\">"
        + inside + "</w:" + name + ">";
}

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    ooxml::ZipWriter zip;
    for (const auto &[name, bytes] : parts)
        zip.add(QString::fromUtf8(name), bytes);
    const auto bytes = zip.toBytes();
    REQUIRE(bytes);
    return *bytes;
}

std::vector<std::pair<QByteArray, QByteArray>> DocxBuilder::parts() const
{
    const std::pair<const char *, const QByteArray *> kinds[] = {
        {"styles", &styles}, {"numbering", &numbering}, {"footnotes", &footnotes},
        {"endnotes", &endnotes}, {"comments", &comments}, {"settings", &settings},
    };
    QByteArray types = "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                       "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>";
    QByteArray rels;
    std::vector<std::pair<QByteArray, QByteArray>> all;
    for (const auto &[kind, inside] : kinds) {
        if (inside->isEmpty())
            continue;
        const QByteArray name = kind;
        rels += relationship(name, name, name + ".xml");
        all.emplace_back("word/" + name + ".xml", wordXml(kind, *inside));
    }
    for (const auto &[name, inside] : headers) {
        const bool isHeader = name.startsWith("header");
        rels += relationship(name, isHeader ? "header" : "footer", name + ".xml");
        all.emplace_back("word/" + name + ".xml", wordXml(isHeader ? "hdr" : "ftr", inside));
    }
    if (!theme.isEmpty()) {
        rels += relationship("theme", "theme", "theme/theme1.xml");
        all.emplace_back("word/theme/theme1.xml", "<a:theme><a:themeElements>" + theme + "</a:themeElements></a:theme>");
    }
    rels += this->relationships;
    QByteArray top = relationship("rId1", "officeDocument", "word/document.xml");
    if (!title.isEmpty()) {
        top += entry("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                            "docProps/core.xml");
        all.emplace_back("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"x\" xmlns:dc=\"y\"><dc:title>" + title
                                                  + "</dc:title></cp:coreProperties>");
    }
    all.emplace(all.begin(), "word/document.xml", wordXml("document", "<w:body>" + body + "</w:body>"));
    all.emplace(all.begin(), "word/_rels/document.xml.rels", relationshipsPart(rels));
    all.emplace(all.begin(), "_rels/.rels", relationshipsPart(top));
    all.emplace(all.begin(), "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types + "</Types>");
    for (const auto &[name, bytes] : replaced) {
        const auto same = [&](const auto &part) { return part.first == name; };
        if (const auto found = std::find_if(all.begin(), all.end(), same); found != all.end())
            found->second = bytes;
        else
            all.emplace_back(name, bytes);
    }
    return all;
}

QByteArray DocxBuilder::toBytes() const
{
    return zipOf(parts());
}

ooxml::Document readOk(const QByteArray &bytes)
{
    NoProgress progress;
    const auto document = ooxml::readDocument(bytes, progress);
    INFO((document ? std::string("read") : document.error().code.toStdString()));
    REQUIRE(document);
    return *document;
}

ooxml::Document readBody(const QByteArray &body)
{
    DocxBuilder docx;
    docx.body = body;
    return readOk(docx);
}

ooxml::Document paperOf(const DocxBuilder &docx)
{
    NoProgress progress;
    const auto document = ooxml::readDocument(docx.toBytes(), progress, ooxml::ReadFor::Paper);
    INFO((document ? std::string("read") : document.error().code.toStdString()));
    REQUIRE(document);
    return *document;
}

ooxml::Document paperOf(const QByteArray &body)
{
    DocxBuilder docx;
    docx.body = body;
    return paperOf(docx);
}

QString readCode(const QByteArray &bytes)
{
    NoProgress progress;
    const auto document = ooxml::readDocument(bytes, progress);
    return document ? QString() : document.error().code;
}

const ooxml::DocParagraph &paragraphAt(const ooxml::Document &document, std::size_t block)
{
    REQUIRE(block < document.blocks.size());
    REQUIRE(std::holds_alternative<ooxml::DocParagraph>(document.blocks[block]));
    return std::get<ooxml::DocParagraph>(document.blocks[block]);
}

const ooxml::DocTable &tableAt(const ooxml::Document &document, std::size_t block)
{
    REQUIRE(block < document.blocks.size());
    REQUIRE(std::holds_alternative<ooxml::DocTable>(document.blocks[block]));
    return std::get<ooxml::DocTable>(document.blocks[block]);
}

} // namespace bd::test

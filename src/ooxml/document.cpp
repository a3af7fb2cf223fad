#include "ooxml/document.h"

#include "ooxml/document_parts.h"
#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

void readForText(DocumentParts &parts, pugi::xml_node root)
{
    StoryReader body(parts.context(), true);
    parts.document().blocks = body.read(root);
    parts.document().sections = body.takeSections();
}

Result<void> readForPaper(DocumentParts &parts, pugi::xml_node root)
{
    SectionFinder finder(parts.context());
    for (const pugi::xml_node child : root.children()) {
        if (localName(child) != "body") {
            finder.look(child);
            continue;
        }
        for (const pugi::xml_node inBody : child.children())
            finder.look(inBody);
    }
    BD_TRY(parts.readFrame(finder.finish()));
    StoryReader body(parts.context(), true);
    Document &document = parts.document();
    document.blocks = body.read(root);
    const std::vector<std::size_t> ends = body.takeSectionEnds();
    for (std::size_t i = 1; i < document.sections.size(); ++i)
        document.sections[i].firstBlock = i <= ends.size() ? ends[i - 1] : document.blocks.size();
    return {};
}

/// Unpacks the parts it needs only: a theme or a picture with a fault is no reason to refuse the words.
Result<Document> readBytes(const QByteArray &bytes, Progress &progress, ReadFor purpose)
{
    BD_TRY(Package::refuseOtherFormats(bytes));
    BD_ASSIGN(const ZipArchive archive, ZipArchive::fromBytes(bytes));
    BD_ASSIGN(const Package package, Package::outline(archive));
    const QString mainPart = package.mainPart();
    BD_ASSIGN(QByteArray mainBytes, archive.read(mainPart));
    BD_ASSIGN(const auto main, parseXml(std::exchange(mainBytes, {}), mainPart));
    const pugi::xml_node root = main->document_element();
    if (localName(root) != "document")
        return fail("docx.not_word");
    const auto source = [&](const QString &part) { return archive.read(part); };
    DocumentParts parts(package, source, purpose, progress);
    BD_TRY(parts.open());
    if (purpose == ReadFor::Paper) {
        BD_TRY(readForPaper(parts, root));
    } else {
        readForText(parts, root);
        BD_TRY(parts.readRestForText());
    }
    if (parts.context().cancelled)
        return fail("cancelled");
    return std::move(parts.document());
}

} // namespace

QString DocParagraph::text() const
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

Result<Document> readDocument(const QString &path, Progress &progress, ReadFor purpose)
{
    BD_ASSIGN(const QByteArray bytes, readWholeFile(path, ZipLimits{}.maxTotalBytes));
    return readBytes(bytes, progress, purpose);
}

Result<Document> readDocument(const QByteArray &bytes, Progress &progress, ReadFor purpose)
{
    return readBytes(bytes, progress, purpose);
}

} // namespace bd::ooxml

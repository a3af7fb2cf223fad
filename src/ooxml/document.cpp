#include "ooxml/document.h"

#include "ooxml/package.h"
#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

using Xml = std::unique_ptr<pugi::xml_document>;

/// Notes that Word keeps for its own rules between text and notes.
bool isSeparator(pugi::xml_node note)
{
    const std::string_view type = value(note, "type");
    return !type.empty() && type != "normal";
}

class DocumentReader {
public:
    DocumentReader(const Package &package, Progress &progress) : m_package(package)
    {
        m_context.document = &m_document;
        m_context.progress = &progress;
    }
    Result<Document> read();

private:
    Result<Xml> related(const char *kind) const;
    QString relatedPart(const char *kind) const;
    void findNotes();
    void readNotes(pugi::xml_node root, bool areEndnotes);
    Result<void> readMargins(const std::vector<std::string_view> &ids, std::vector<DocParagraph> &out);
    Result<void> noteRest();
    void readTitle();

    const Package &m_package;
    Document m_document;
    ReadingContext m_context;
    std::vector<Relationship> m_relationships; ///< of the main part
    Xml m_main, m_styles, m_numbering, m_footnotes, m_endnotes;
    std::vector<Xml> m_margins;
};

/// The part of the main part by the kind of its relationship; an empty tree when there is none.
Result<Xml> DocumentReader::related(const char *kind) const
{
    const QString part = relatedPart(kind);
    if (part.isEmpty())
        return std::make_unique<pugi::xml_document>();
    return parseXml(m_package.part(part), part);
}

QString DocumentReader::relatedPart(const char *kind) const
{
    const QString ending = QLatin1Char('/') + QString::fromLatin1(kind);
    for (const Relationship &one : m_relationships) {
        if (!one.external && one.type.endsWith(ending) && m_package.contains(one.target))
            return one.target;
    }
    return {};
}

Result<Document> DocumentReader::read()
{
    BD_ASSIGN(m_main, parseXml(m_package.part(m_package.mainPart()), m_package.mainPart()));
    const pugi::xml_node root = m_main->document_element();
    if (localName(root) != "document")
        return fail("docx.not_word");
    BD_ASSIGN(m_relationships, m_package.relationships(m_package.mainPart()));
    BD_ASSIGN(m_styles, related("styles"));
    BD_ASSIGN(m_numbering, related("numbering"));
    BD_ASSIGN(m_footnotes, related("footnotes"));
    BD_ASSIGN(m_endnotes, related("endnotes"));
    m_context.styles.load(m_styles->document_element());
    m_context.numbering.load(m_numbering->document_element(), m_context.styles);
    findNotes();

    StoryReader body(m_context, true);
    m_document.blocks = body.read(root);
    m_document.sections = body.takeSections();
    readNotes(m_footnotes->document_element(), false);
    readNotes(m_endnotes->document_element(), true);
    BD_TRY(readMargins(m_context.headers, m_document.headerParagraphs));
    BD_TRY(readMargins(m_context.footers, m_document.footerParagraphs));
    BD_TRY(noteRest());
    readTitle();
    if (m_context.cancelled)
        return fail("cancelled");
    return std::move(m_document);
}

/// Gives every note its id before the body refers to it: footnotes keep theirs, endnotes come behind.
void DocumentReader::findNotes()
{
    int next = 1;
    for (const pugi::xml_node note : m_footnotes->document_element().children()) {
        const int id = toInt(value(note, "id"), -1);
        if (localName(note) != "footnote" || isSeparator(note) || id < 0)
            continue;
        m_context.footnotes.insert(id);
        next = std::max(next, id + 1);
    }
    for (const pugi::xml_node note : m_endnotes->document_element().children()) {
        if (localName(note) == "endnote" && !isSeparator(note)
            && m_context.endnotes.emplace(toInt(value(note, "id"), -1), next).second)
            ++next;
    }
}

void DocumentReader::readNotes(pugi::xml_node root, bool areEndnotes)
{
    for (const pugi::xml_node note : root.children()) {
        if (m_context.cancelled)
            return;
        int id = toInt(value(note, "id"), -1);
        if (localName(note) != (areEndnotes ? "endnote" : "footnote") || isSeparator(note))
            continue;
        if (areEndnotes)
            id = m_context.endnotes.at(id);
        StoryReader reader(m_context, false);
        std::vector<DocParagraph> &paragraphs = m_document.footnotes[id];
        appendParagraphs(reader.read(note), paragraphs);
        // Word sets a space between the mark, which is not text, and the text.
        if (!paragraphs.empty() && !paragraphs.front().runs.empty()) {
            QString &first = paragraphs.front().runs.front().text;
            while (first.startsWith(QLatin1Char(' ')) || first.startsWith(QLatin1Char('\t')))
                first.remove(0, 1);
        }
    }
}

Result<void> DocumentReader::readMargins(const std::vector<std::string_view> &ids, std::vector<DocParagraph> &out)
{
    std::map<QString, QString> partById;
    for (const Relationship &one : m_relationships) {
        if (!one.external)
            partById.emplace(one.id, one.target);
    }
    QSet<QString> seen;
    for (const std::string_view id : ids) {
        const auto part = partById.find(toQString(id));
        if (part == partById.end() || !m_package.contains(part->second) || seen.contains(part->second))
            continue;
        seen.insert(part->second);
        BD_ASSIGN(Xml xml, parseXml(m_package.part(part->second), part->second));
        StoryReader reader(m_context, false);
        appendParagraphs(reader.read(xml->document_element()), out);
        m_margins.push_back(std::move(xml));
    }
    return {};
}

/// Parts with text that is no part of the document's own text.
Result<void> DocumentReader::noteRest()
{
    BD_ASSIGN(const Xml comments, related("comments"));
    for (const pugi::xml_node comment : comments->document_element().children()) {
        QString text;
        for (pugi::xml_node at = comment; at; at = nextInTree(at, comment)) {
            if (localName(at) == "t")
                text += textOf(at, {});
            else if (localName(at) == "p" && !text.isEmpty())
                text += QLatin1Char(' ');
        }
        if (!text.trimmed().isEmpty())
            m_context.note(QStringLiteral("comment"), text);
    }
    if (!relatedPart("glossaryDocument").isEmpty())
        m_context.note(QStringLiteral("building blocks"));
    if (!relatedPart("aFChunk").isEmpty())
        m_context.note(QStringLiteral("embedded document"));
    return {};
}

/// The title of the file's properties. A help only, so nothing here is an error.
void DocumentReader::readTitle()
{
    const auto all = m_package.relationships(QString());
    for (const Relationship &one : all.value_or(std::vector<Relationship>())) {
        if (one.external || !one.type.endsWith(QLatin1String("/core-properties")))
            continue;
        if (const auto xml = parseXml(m_package.part(one.target), one.target))
            m_document.coreTitle = toQString(childNamed((*xml)->document_element(), "title").child_value()).trimmed();
    }
}

Result<Document> readPackage(const Result<Package> &package, Progress &progress, ReadFor)
{
    if (!package)
        return fail(package.error());
    return DocumentReader(*package, progress).read();
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
    return readPackage(Package::open(path), progress, purpose);
}

Result<Document> readDocument(const QByteArray &bytes, Progress &progress, ReadFor purpose)
{
    return readPackage(Package::fromBytes(bytes), progress, purpose);
}

} // namespace bd::ooxml

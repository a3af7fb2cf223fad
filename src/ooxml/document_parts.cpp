#include "ooxml/document_parts.h"

#include "ooxml/story_reader.h"
#include "ooxml/xml_names.h"

namespace bd::ooxml {
namespace {

constexpr int wordOf2013 = 15; ///< its compatibility mode

/// Notes that Word keeps for its own rules between text and notes.
bool isSeparator(pugi::xml_node note)
{
    const std::string_view type = value(note, "type");
    return !type.empty() && type != "normal";
}

bool isNote(pugi::xml_node note, bool areEndnotes)
{
    return localName(note) == (areEndnotes ? "endnote" : "footnote") && !isSeparator(note);
}

} // namespace

DocumentParts::DocumentParts(const Package &package, Source source, ReadFor purpose, Progress &progress)
    : m_package(package), m_source(std::move(source))
{
    m_context.purpose = purpose;
    m_context.document = &m_document;
    m_context.progress = &progress;
    m_context.relations = &m_relations;
    m_context.hasPart = [&package](const QString &part) { return package.contains(part); };
}

auto DocumentParts::parsed(const QString &part) const -> Result<Xml>
{
    BD_ASSIGN(const QByteArray bytes, m_source(part));
    return parseXml(bytes, part);
}

/// The part of the main part by the kind of its relationship; an empty tree when there is none.
auto DocumentParts::related(const char *kind) const -> Result<Xml>
{
    const QString part = relatedPart(kind);
    if (part.isEmpty())
        return std::make_unique<pugi::xml_document>();
    return parsed(part);
}

QString DocumentParts::relatedPart(const char *kind) const
{
    const QString ending = QLatin1Char('/') + QString::fromLatin1(kind);
    for (const Relationship &one : m_ordered) {
        if (!one.external && one.type.endsWith(ending) && m_package.contains(one.target))
            return one.target;
    }
    return {};
}

Result<Relations> DocumentParts::relationsOf(const QString &part) const
{
    BD_ASSIGN(std::vector<Relationship> all, m_package.relationships(part));
    return byId(std::move(all));
}

Result<void> DocumentParts::open()
{
    BD_ASSIGN(m_ordered, m_package.relationships(m_package.mainPart()));
    m_relations = byId(m_ordered);
    BD_ASSIGN(m_styles, related("styles"));
    BD_ASSIGN(m_numbering, related("numbering"));
    BD_ASSIGN(m_footnotes, related("footnotes"));
    BD_ASSIGN(m_endnotes, related("endnotes"));
    if (m_context.isPaper()) {
        // Neither is worth a document: without them Word's own settings hold.
        if (const Result<Xml> theme = related("theme"))
            m_theme.load((*theme)->document_element());
        if (const Result<Xml> settings = related("settings"))
            readSettings((*settings)->document_element());
        m_context.numbering.keepBullets();
    }
    m_context.styles.load(m_styles->document_element(), m_theme);
    m_context.numbering.load(m_numbering->document_element(), m_context.styles);
    findNotes();
    return {};
}

/// Gives every note its id before the body refers to it: footnotes keep theirs, endnotes come behind.
void DocumentParts::findNotes()
{
    int next = 1;
    for (const pugi::xml_node note : m_footnotes->document_element().children()) {
        const int id = toInt(value(note, "id"), -1);
        if (!isNote(note, false) || id < 0)
            continue;
        m_context.footnotes.insert(id);
        next = std::max(next, id + 1);
    }
    for (const pugi::xml_node note : m_endnotes->document_element().children()) {
        if (isNote(note, true) && m_context.endnotes.emplace(toInt(value(note, "id"), -1), next).second)
            ++next;
    }
}

void DocumentParts::readSettings(pugi::xml_node root)
{
    m_document.addsSpaces = !root;
    for (const pugi::xml_node node : root.children()) {
        const std::string_view name = localName(node);
        if (name == "defaultTabStop")
            m_document.defaultTab = std::max(toTwips(value(node)).value_or(0), 0);
        else if (name == "evenAndOddHeaders")
            m_document.hasEvenPages = isOn(node);
        else if (name == "autoHyphenation")
            m_context.hyphenates = isOn(node);
        else if (name == "mirrorMargins" && isOn(node))
            m_context.unsupported("mirror_margins");
        else if (name == "compat")
            readCompatibility(node);
        else if (name == "footnotePr" || name == "endnotePr") {
            const std::string_view restart = childValue(node, "numRestart");
            if (!restart.empty() && restart != "continuous")
                m_context.unsupported("note_numbering");
            const std::string_view format = childValue(node, "numFmt");
            if (!format.empty())
                (name == "footnotePr" ? m_document.footnoteFormat : m_document.endnoteFormat) = toQString(format);
        }
    }
    if (m_document.defaultTab == 0)
        m_document.defaultTab = Document().defaultTab;
}

void DocumentParts::readCompatibility(pugi::xml_node node)
{
    for (const pugi::xml_node child : node.children()) {
        if (localName(child) == "splitPgBreakAndParaMark")
            m_context.splitsBreakAndMark = isOn(child);
        else if (localName(child) == "dontUseHTMLParagraphAutoSpacing")
            m_document.addsSpaces = isOn(child);
        else if (localName(child) == "compatSetting" && value(child, "name") == "compatibilityMode")
            m_context.countsIndentFromText = toInt(value(child), 0) < wordOf2013;
    }
}

Result<void> DocumentParts::readRestForText()
{
    readNotes(m_footnotes->document_element(), false);
    readNotes(m_endnotes->document_element(), true);
    BD_TRY(readMargins(m_context.headers, m_document.headerParagraphs));
    BD_TRY(readMargins(m_context.footers, m_document.footerParagraphs));
    BD_TRY(noteRest());
    readTitle();
    return {};
}

void DocumentParts::readNotes(pugi::xml_node root, bool areEndnotes)
{
    for (const pugi::xml_node note : root.children()) {
        if (m_context.cancelled)
            return;
        if (!isNote(note, areEndnotes))
            continue;
        int id = toInt(value(note, "id"), -1);
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

Result<void> DocumentParts::readMargins(const std::vector<std::string_view> &ids, std::vector<DocParagraph> &out)
{
    QSet<QString> seen;
    for (const std::string_view id : ids) {
        const auto found = m_relations.find(toQString(id));
        if (found == m_relations.end() || found->second.external)
            continue;
        const QString &part = found->second.target;
        if (!m_package.contains(part) || seen.contains(part))
            continue;
        seen.insert(part);
        BD_ASSIGN(const Xml xml, parsed(part));
        StoryReader reader(m_context, false);
        appendParagraphs(reader.read(xml->document_element()), out);
    }
    return {};
}

Result<void> DocumentParts::readFrame(std::vector<FoundSection> sections)
{
    Margins headers, footers;
    for (FoundSection &found : sections) {
        BD_TRY(inherit(found.headers, headers, found.section.headers));
        BD_TRY(inherit(found.footers, footers, found.section.footers));
        headers = found.section.headers;
        footers = found.section.footers;
        m_document.sections.push_back(std::move(found.section));
    }
    BD_TRY(printNotes("footnotes", m_footnotes->document_element(), false));
    BD_TRY(printNotes("endnotes", m_endnotes->document_element(), true));
    BD_TRY(noteRest());
    readTitle();
    return {};
}

Result<void> DocumentParts::inherit(const FoundSection::Ids &ids, Margins before, Margins &out)
{
    out = before;
    for (const auto &[id, into] : {std::pair(&ids.regular, &out.regular), {&ids.first, &out.first}, {&ids.even, &out.even}}) {
        if (!id->isEmpty()) {
            BD_ASSIGN(*into, story(*id));
        }
    }
    return {};
}

/// The index of a header or footer among the stories; -1 when the package has none by that name.
Result<int> DocumentParts::story(const QString &relationshipId)
{
    const auto found = m_relations.find(relationshipId);
    if (found == m_relations.end() || found->second.external || !m_package.contains(found->second.target))
        return -1;
    const QString &part = found->second.target;
    if (const auto known = m_stories.find(part); known != m_stories.end())
        return known->second;
    BD_ASSIGN(const Xml xml, parsed(part));
    BD_ASSIGN(const Relations relations, relationsOf(part));
    m_context.relations = &relations;
    const Numbering::State outside = m_context.numbering.exchangeState({});
    StoryReader reader(m_context, false);
    m_document.stories.push_back({reader.read(xml->document_element())});
    m_context.numbering.exchangeState(outside);
    m_context.relations = &m_relations;
    const int index = static_cast<int>(m_document.stories.size()) - 1;
    m_stories.emplace(part, index);
    return index;
}

/// Notes as blocks. Their lists count on from note to note, apart from the body's.
Result<void> DocumentParts::printNotes(const char *kind, pugi::xml_node root, bool areEndnotes)
{
    const QString part = relatedPart(kind);
    if (part.isEmpty())
        return {};
    BD_ASSIGN(const Relations relations, relationsOf(part));
    m_context.relations = &relations;
    const Numbering::State outside = m_context.numbering.exchangeState({});
    for (const pugi::xml_node note : root.children()) {
        if (m_context.cancelled || !isNote(note, areEndnotes))
            continue;
        const int number = toInt(value(note, "id"), -1);
        const int id = areEndnotes ? m_context.endnotes.at(number) : number;
        StoryReader reader(m_context, false);
        m_document.noteBlocks.insert_or_assign(id, reader.read(note));
        if (areEndnotes)
            m_document.endnotes.insert(id);
    }
    m_context.numbering.exchangeState(outside);
    m_context.relations = &m_relations;
    return {};
}

/// Parts with text that is no part of the document's own text.
Result<void> DocumentParts::noteRest()
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
        if (localName(comment) == "comment")
            m_context.unsupported("comment");
    }
    if (!relatedPart("glossaryDocument").isEmpty())
        m_context.note(QStringLiteral("building blocks"));
    if (!relatedPart("aFChunk").isEmpty())
        m_context.note(QStringLiteral("embedded document"));
    return {};
}

/// The title of the file's properties. A help only, so nothing here is an error.
void DocumentParts::readTitle()
{
    const auto all = m_package.relationships(QString());
    for (const Relationship &one : all.value_or(std::vector<Relationship>())) {
        if (one.external || !one.type.endsWith(QLatin1String("/core-properties")) || !m_package.contains(one.target))
            continue;
        if (const Result<Xml> xml = parsed(one.target))
            m_document.coreTitle = toQString(childNamed((*xml)->document_element(), "title").child_value()).trimmed();
    }
}

} // namespace bd::ooxml

// Everything of a Word package beside its body: styles, lists, notes, headers, settings. Private to ooxml.
#pragma once
#include "ooxml/reading_context.h"
#include "ooxml/section_reader.h"

namespace bd::ooxml {

class DocumentParts {
public:
    /// The bytes of a part that the package has.
    using Source = std::function<Result<QByteArray>(const QString &part)>;

    /// `package` must outlive this; of its parts only those named by relationships are read, through `source`.
    DocumentParts(const Package &package, Source source, ReadFor purpose, Progress &progress);
    Q_DISABLE_COPY_MOVE(DocumentParts)

    /// Styles, lists, settings and what notes there are: all that the body needs.
    Result<void> open();
    ReadingContext &context() { return m_context; }
    Document &document() { return m_document; }
    const Document &document() const { return m_document; }

    /// For text, behind the body: notes, headers and footers as paragraphs; what isn't read is named.
    Result<void> readRestForText();
    /// For paper, before the body: sections, headers, notes; what isn't printed is named.
    Result<void> readFrame(std::vector<FoundSection> sections);

private:
    using Xml = std::unique_ptr<pugi::xml_document>;

    Result<Xml> parsed(const QString &part) const;
    Result<Xml> related(const char *kind) const;
    QString relatedPart(const char *kind) const;
    Result<Relations> relationsOf(const QString &part) const;
    void findNotes();
    void readSettings(pugi::xml_node root);
    void readCompatibility(pugi::xml_node node);
    void readNotes(pugi::xml_node root, bool areEndnotes);
    Result<void> printNotes(const char *kind, pugi::xml_node root, bool areEndnotes);
    Result<void> readMargins(const std::vector<std::string_view> &ids, std::vector<DocParagraph> &out);
    Result<int> story(const QString &relationshipId);
    Result<void> inherit(const FoundSection::Ids &ids, Margins before, Margins &out);
    Result<void> noteRest();
    void readTitle();

    const Package &m_package;
    Source m_source;
    Document m_document;
    ReadingContext m_context;
    Theme m_theme;
    std::vector<Relationship> m_ordered; ///< of the main part, as the file has them
    Relations m_relations;
    Xml m_styles, m_numbering, m_footnotes, m_endnotes;
    std::map<QString, int> m_stories; ///< by part
};

} // namespace bd::ooxml

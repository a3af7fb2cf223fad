// An Office Open XML package: parts, content types, relationships. ECMA-376 part 2.
#pragma once
#include "base/result.h"
#include "ooxml/zip_archive.h"

#include <map>
#include <pugixml.hpp>

namespace bd::ooxml {

/// XML hardened: no DTD, nesting at most 512 deep, size as the zip limits. Read in UTF-8, UTF-16, UTF-32 or Latin-1.
/// Errors: xml.broken (args: part, line), xml.dtd, xml.too_deep, xml.too_large (args: part).
Result<std::unique_ptr<pugi::xml_document>> parseXml(const QByteArray &bytes, const QString &partName);
/// Standalone UTF-8 declaration first, no added white space. Control characters that XML forbids are left out.
QByteArray toBytes(const pugi::xml_document &doc);

struct Relationship {
    QString id, type, target; ///< target resolved to a part name ("word/header1.xml"), or the URL when external
    bool external = false;
};

/// What the caller can deal with: a package of any kind, or a Word document (also a macro or template one) only.
enum class PackageKind { Word, Any };

class Package {
public:
    /// Errors: those of ZipArchive and parseXml, docx.no_main_part; docx.encrypted (password), docx.old_doc (Word
    /// 97-2003), docx.not_word (another program's document).
    static Result<Package> open(const QString &path, PackageKind kind = PackageKind::Word);
    static Result<Package> fromBytes(const QByteArray &bytes, PackageKind kind = PackageKind::Word);
    /// What the package holds, without the bytes of parts other than content types and relationships: for readers that
    /// take parts out of the archive as they need them.
    static Result<Package> outline(const ZipArchive &archive, PackageKind kind = PackageKind::Word);
    /// Refuses files that people take for DOCX. Errors: docx.encrypted, docx.old_doc, docx.not_word.
    static Result<void> refuseOtherFormats(const QByteArray &bytes);

    QString mainPart() const { return m_mainPart; } ///< "word/document.xml", found by relationship
    QStringList partNames() const;
    bool contains(const QString &part) const { return m_parts.count(part) > 0; }
    const QByteArray &part(const QString &name) const; ///< empty when there is none
    /// Replaces or appends; a new part's content type and relationships are the caller's.
    void setPart(const QString &name, QByteArray bytes);
    QString contentType(const QString &part) const;
    /// Relationships of a part ("" for the package).
    Result<std::vector<Relationship>> relationships(const QString &part) const;
    /// Parts of the main part by the last word of their relationship type: "header", "footer", "footnotes", "styles".
    QStringList relatedParts(const QString &lastWordOfType) const;
    /// The parts in their original order, untouched ones byte for byte.
    Result<QByteArray> toBytes() const;

private:
    static Result<Package> fromArchive(const ZipArchive &archive, PackageKind kind, bool isOutline);
    Result<void> readParts(const ZipArchive &archive, bool isOutline);
    Result<void> readContentTypes();
    Result<void> findMainPart();
    QString existingPart(const QString &name) const;

    std::vector<QString> m_order;
    std::map<QString, QByteArray> m_parts;
    std::map<QString, QString> m_spelling; ///< lower case to the archive's own
    std::map<QString, QString> m_typeByExtension, m_typeByPart; ///< keys lower case
    QString m_mainPart;
};

} // namespace bd::ooxml

// An Office Open XML package: parts, content types, relationships. ECMA-376 part 2.
#pragma once
#include "base/result.h"
#include "ooxml/zip_archive.h"

#include <map>
#include <pugixml.hpp>

namespace bd::ooxml {

/// XML hardened: no DTD, nesting at most 512 deep, size as the zip limits. Errors: xml.broken (args: part, line),
/// xml.dtd, xml.too_deep.
Result<std::unique_ptr<pugi::xml_document>> parseXml(const QByteArray &bytes, const QString &partName);
/// Standalone UTF-8 declaration first, no added white space.
QByteArray toBytes(const pugi::xml_document &doc);

struct Relationship {
    QString id, type, target; ///< target resolved to a part name ("word/header1.xml"), or the URL when external
    bool external = false;
};

class Package {
public:
    /// Errors: those of ZipArchive and parseXml, docx.no_main_part.
    static Result<Package> open(const QString &path);
    static Result<Package> fromBytes(const QByteArray &bytes);

    QString mainPart() const { return m_mainPart; } ///< "word/document.xml", found by relationship
    QStringList partNames() const;
    bool contains(const QString &part) const { return m_parts.count(part) > 0; }
    const QByteArray &part(const QString &name) const; ///< empty when there is none
    void setPart(const QString &name, QByteArray bytes);
    QString contentType(const QString &part) const;
    /// Relationships of a part ("" for the package).
    Result<std::vector<Relationship>> relationships(const QString &part) const;
    /// Parts of the main part by the last word of their relationship type: "header", "footer", "footnotes", "styles".
    QStringList relatedParts(const QString &lastWordOfType) const;
    /// The parts in their original order, untouched ones byte for byte.
    Result<QByteArray> toBytes() const;

private:
    std::vector<QString> m_order;
    std::map<QString, QByteArray> m_parts;
    QString m_mainPart;
};

} // namespace bd::ooxml

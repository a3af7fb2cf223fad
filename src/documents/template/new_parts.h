// What rendering adds to a package besides the text of its parts: relationships, media, content types.
#pragma once
#include "ooxml/package.h"

#include <map>
#include <set>
#include <tuple>

namespace bd::documents {

/// The namespaces of relationships and drawings: Word's own, or those of a file in the strict form of the standard.
enum class Dialect { Transitional, Strict };

QByteArray relationshipType(Dialect dialect, const char *lastWord);

class NewParts {
public:
    NewParts(Dialect dialect, const ooxml::Package &package);

    /// The id of a relationship from `part`; the same for the same target.
    QByteArray link(const QString &part, const char *lastWord, const QString &target, bool external);
    /// The id of a relationship to an image, which is kept once however often it is used. `extension`: "png", "jpeg".
    QByteArray image(const QString &part, const QByteArray &bytes, const char *extension);
    /// Errors: those of parseXml.
    Result<void> store(ooxml::Package &package) const;

private:
    struct Relation {
        QByteArray type;
        QString target;
        bool external = false;
        bool operator<(const Relation &other) const
        {
            return std::tie(type, target, external) < std::tie(other.type, other.target, other.external);
        }
    };
    Dialect m_dialect;
    std::map<QString, std::map<Relation, int>> m_relations; ///< per part: what -> number of its id
    int m_last = 0;
    std::map<QString, QByteArray> m_media; ///< part name -> bytes
    std::set<std::string> m_extensions;
};

/// Of the elements that are added: as they are, or that of the root in front of each (they are written without one).
enum class Prefix { AsIs, OfRoot };

/// The part with elements more at the end of its root; a part that doesn't exist yet begins as `emptyRoot`.
Result<void> appendToPart(ooxml::Package &package, const QString &part, QByteArray elements,
                          const QByteArray &emptyRoot = {}, Prefix sameNamespace = Prefix::AsIs);
/// "word/document.xml" -> "word/_rels/document.xml.rels"
QString relationshipsPart(const QString &part);

} // namespace bd::documents

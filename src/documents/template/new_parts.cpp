#include "documents/template/new_parts.h"

#include "documents/template/xml_text.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

constexpr const char *declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *idPrefix = "rIdBd";
constexpr const char *emptyRelationships =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

/// As a target is written from within the part's folder.
QString absolute(const QString &target)
{
    return u'/' + target;
}

QByteArray attribute(const char *name, const QString &value)
{
    QByteArray out;
    const QByteArray utf8 = value.toUtf8();
    appendAttribute(out, name, std::string_view(utf8.constData(), std::size_t(utf8.size())));
    return out;
}

/// The highest number among the ids of this kind that the file has already: it may have been rendered before.
int highestId(const ooxml::Package &package)
{
    int highest = 0;
    for (const QString &part : package.partNames()) {
        const QByteArray &bytes = part.endsWith(u".rels") ? package.part(part) : QByteArray();
        for (qsizetype at = 0; (at = bytes.indexOf(idPrefix, at)) >= 0;) {
            at += qstrlen(idPrefix);
            qsizetype end = at;
            while (end < bytes.size() && end - at < 8 && bytes[end] >= '0' && bytes[end] <= '9')
                ++end;
            highest = std::max(highest, bytes.mid(at, end - at).toInt());
        }
    }
    return highest;
}

} // namespace

QByteArray relationshipType(Dialect dialect, const char *lastWord)
{
    return QByteArray(dialect == Dialect::Strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                                 : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/") +
           lastWord;
}

NewParts::NewParts(Dialect dialect, const ooxml::Package &package) : m_dialect(dialect), m_last(highestId(package)) {}

QByteArray NewParts::link(const QString &part, const char *lastWord, const QString &target, bool external)
{
    const auto [it, isNew] =
        m_relations[part].try_emplace({relationshipType(m_dialect, lastWord), target, external}, m_last + 1);
    if (isNew)
        ++m_last;
    return idPrefix + QByteArray::number(it->second);
}

QByteArray NewParts::image(const QString &part, const QByteArray &bytes, const char *extension)
{
    // Named by its contents: the same image twice is one part, also when a rendered document becomes a template.
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"word/media/bd-"_s + QLatin1String(hash) + u'.' + QLatin1String(extension);
    m_media.try_emplace(name, bytes);
    m_extensions.insert(extension);
    return link(part, "image", absolute(name), false);
}

Result<void> NewParts::store(ooxml::Package &package) const
{
    for (const auto &[part, relations] : m_relations) {
        QByteArray xml;
        for (const auto &[relation, number] : relations) {
            xml += QByteArray("<Relationship Id=\"") + idPrefix + QByteArray::number(number) + "\" Type=\"" + relation.type + '"' +
                   attribute("Target", relation.target) + (relation.external ? " TargetMode=\"External\"/>" : "/>");
        }
        BD_TRY(appendToPart(package, relationshipsPart(part), xml, emptyRelationships, Prefix::OfRoot));
    }
    for (const auto &[name, bytes] : m_media)
        if (!package.contains(name))
            package.setPart(name, bytes);
    QByteArray types;
    for (const std::string &extension : m_extensions)
        if (package.contentType(u"x."_s + QString::fromStdString(extension)).isEmpty())
            types += QByteArray("<Default Extension=\"") + extension.c_str() + "\" ContentType=\"image/" +
                     extension.c_str() + "\"/>";
    return types.isEmpty() ? Result<void>() : appendToPart(package, u"[Content_Types].xml"_s, types, {}, Prefix::OfRoot);
}

Result<void> appendToPart(ooxml::Package &package, const QString &part, QByteArray elements,
                          const QByteArray &emptyRoot, Prefix sameNamespace)
{
    const bool exists = package.contains(part);
    BD_ASSIGN(const auto doc, ooxml::parseXml(exists ? package.part(part) : emptyRoot, part));
    const pugi::xml_node root = doc->document_element();
    const std::string_view name = root.name();
    if (const std::size_t colon = name.find(':'); sameNamespace == Prefix::OfRoot && colon != std::string_view::npos)
        elements.replace("<", '<' + QByteArray(name.data(), qsizetype(colon) + 1));
    QByteArray out = declaration;
    appendStartTag(out, root, false);
    for (const pugi::xml_node &child : root.children())
        appendNode(out, child);
    out += elements;
    appendEndTag(out, root);
    package.setPart(part, std::move(out));
    return {};
}

QString relationshipsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

} // namespace bd::documents

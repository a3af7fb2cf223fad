#include "ooxml/package.h"

#include "ooxml/xml_names.h"

#include <QSet>
#include <QUrl>

namespace bd::ooxml {
namespace {

QString contentTypesPart()
{
    return QStringLiteral("[Content_Types].xml");
}

/// What tells an OpenDocument file.
QString openDocumentPart()
{
    return QStringLiteral("mimetype");
}

bool isOfOutline(const QString &name)
{
    return name == contentTypesPart() || name == openDocumentPart()
        || name.endsWith(QLatin1String(".rels"), Qt::CaseInsensitive);
}

/// The name as it stands in the directory of an OLE2 container.
bool hasOleStream(const QByteArray &bytes, const char *name)
{
    const QString text = QString::fromLatin1(name);
    QByteArray wide;
    for (const QChar c : text) {
        wide.append(static_cast<char>(c.unicode()));
        wide.append('\0');
    }
    return bytes.contains(wide);
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

QString relationshipsPart(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
}

/// "../media/image1.png" as seen from "word/" is "media/image1.png". Steps above the root stay at the root.
QString resolved(const QString &folder, const QString &target)
{
    QString path = QUrl::fromPercentEncoding(target.section(QLatin1Char('#'), 0, 0).toUtf8());
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (!path.startsWith(QLatin1Char('/')))
        path.prepend(folder);
    QStringList steps;
    for (const QString &step : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps << step;
        }
    }
    return steps.join(QLatin1Char('/'));
}

bool isWordType(const QString &type)
{
    return type.isEmpty() || type == QLatin1String("application/xml") || type == QLatin1String("text/xml")
        || type.contains(QLatin1String("wordprocessingml"), Qt::CaseInsensitive)
        || type.contains(QLatin1String("ms-word"), Qt::CaseInsensitive);
}

} // namespace

Result<Package> Package::open(const QString &path, PackageKind kind)
{
    BD_ASSIGN(const QByteArray bytes, readWholeFile(path, ZipLimits{}.maxTotalBytes));
    return fromBytes(bytes, kind);
}

/// Told apart so that the sentence says what to do.
Result<void> Package::refuseOtherFormats(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        if (hasOleStream(bytes, "EncryptedPackage"))
            return fail("docx.encrypted");
        if (hasOleStream(bytes, "Workbook") || hasOleStream(bytes, "PowerPoint Document"))
            return fail("docx.not_word");
        return fail("docx.old_doc");
    }
    if (bytes.startsWith("{\\rtf") || bytes.startsWith("%PDF-"))
        return fail("docx.not_word");
    return {};
}

Result<Package> Package::fromBytes(const QByteArray &bytes, PackageKind kind)
{
    BD_TRY(refuseOtherFormats(bytes));
    BD_ASSIGN(const ZipArchive archive, ZipArchive::fromBytes(bytes));
    return fromArchive(archive, kind, false);
}

Result<Package> Package::outline(const ZipArchive &archive, PackageKind kind)
{
    return fromArchive(archive, kind, true);
}

Result<Package> Package::fromArchive(const ZipArchive &archive, PackageKind kind, bool isOutline)
{
    Package package;
    BD_TRY(package.readParts(archive, isOutline));
    if (!package.contains(contentTypesPart())
        && package.part(openDocumentPart()).startsWith("application/vnd.oasis.opendocument"))
        return fail("docx.not_word");
    BD_TRY(package.readContentTypes());
    BD_TRY(package.findMainPart());
    if (kind == PackageKind::Word && !isWordType(package.contentType(package.m_mainPart)))
        return fail("docx.not_word");
    return package;
}

Result<void> Package::readParts(const ZipArchive &archive, bool isOutline)
{
    for (const QString &name : archive.names()) {
        QByteArray part;
        if (!isOutline || isOfOutline(name)) {
            BD_ASSIGN(part, archive.read(name));
        }
        m_order.push_back(name);
        m_spelling.emplace(name.toLower(), name);
        m_parts.emplace(name, std::move(part));
    }
    return {};
}

Result<void> Package::readContentTypes()
{
    m_typeByExtension.clear();
    m_typeByPart.clear();
    if (!contains(contentTypesPart()))
        return {};
    BD_ASSIGN(const auto doc, parseXml(part(contentTypesPart()), contentTypesPart()));
    for (const pugi::xml_node node : doc->document_element().children()) {
        const QString type = toQString(value(node, "ContentType"));
        if (localName(node) == "Default")
            m_typeByExtension[toQString(value(node, "Extension")).toLower()] = type;
        else if (localName(node) == "Override")
            m_typeByPart[resolved(QString(), toQString(value(node, "PartName"))).toLower()] = type;
    }
    return {};
}

Result<void> Package::findMainPart()
{
    BD_ASSIGN(const std::vector<Relationship> all, relationships(QString()));
    for (const Relationship &one : all) {
        if (!one.external && one.type.endsWith(QLatin1String("/officeDocument")) && contains(one.target)) {
            m_mainPart = one.target;
            return {};
        }
    }
    return fail("docx.no_main_part");
}

QStringList Package::partNames() const
{
    return QStringList(m_order.begin(), m_order.end());
}

const QByteArray &Package::part(const QString &name) const
{
    static const QByteArray none;
    const auto found = m_parts.find(name);
    return found == m_parts.end() ? none : found->second;
}

void Package::setPart(const QString &name, QByteArray bytes)
{
    if (!contains(name)) {
        m_order.push_back(name);
        m_spelling.emplace(name.toLower(), name);
    }
    m_parts[name] = std::move(bytes);
    if (name == contentTypesPart() && !readContentTypes())
        m_typeByPart.clear();
}

QString Package::contentType(const QString &part) const
{
    const QString key = part.toLower();
    if (const auto found = m_typeByPart.find(key); found != m_typeByPart.end())
        return found->second;
    const auto found = m_typeByExtension.find(key.section(QLatin1Char('.'), -1));
    return found == m_typeByExtension.end() ? QString() : found->second;
}

/// The part as the archive spells it: names are equal whatever their case (ECMA-376 part 2, 6.2.2.3).
QString Package::existingPart(const QString &name) const
{
    if (contains(name))
        return name;
    const auto found = m_spelling.find(name.toLower());
    return found == m_spelling.end() ? name : found->second;
}

Result<std::vector<Relationship>> Package::relationships(const QString &part) const
{
    std::vector<Relationship> found;
    const QString source = existingPart(relationshipsPart(part));
    if (!contains(source))
        return found;
    BD_ASSIGN(const auto doc, parseXml(this->part(source), source));
    for (const pugi::xml_node node : doc->document_element().children()) {
        if (localName(node) != "Relationship")
            continue;
        Relationship one;
        one.id = toQString(value(node, "Id"));
        one.type = toQString(value(node, "Type"));
        one.target = toQString(value(node, "Target"));
        one.external = value(node, "TargetMode") == "External";
        if (!one.external)
            one.target = existingPart(resolved(folderOf(part), one.target));
        found.push_back(std::move(one));
    }
    return found;
}

QStringList Package::relatedParts(const QString &lastWordOfType) const
{
    QStringList found;
    QSet<QString> seen;
    const auto all = relationships(m_mainPart);
    if (!all)
        return found;
    for (const Relationship &one : *all) {
        if (!one.external && one.type.endsWith(QLatin1Char('/') + lastWordOfType) && contains(one.target)
            && !seen.contains(one.target)) {
            seen.insert(one.target);
            found << one.target;
        }
    }
    return found;
}

Result<QByteArray> Package::toBytes() const
{
    ZipWriter zip;
    for (const QString &name : m_order)
        zip.add(name, part(name));
    return zip.toBytes();
}

} // namespace bd::ooxml

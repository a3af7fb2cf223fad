#include "documents/template/template_setting.h"

#include "documents/template/image_room.h"
#include "documents/template/xml_text.h"

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

std::unique_ptr<pugi::xml_document> parsed(const ooxml::Package &package, const QString &part)
{
    if (part.isEmpty())
        return nullptr;
    auto doc = ooxml::parseXml(package.part(part), part);
    return doc ? std::move(*doc) : nullptr;
}

QString firstOf(const ooxml::Package &package, const QString &kind)
{
    const QStringList parts = package.relatedParts(kind);
    return parts.isEmpty() ? QString() : parts.first();
}

pugi::xml_node firstSection(const pugi::xml_node &node)
{
    for (const pugi::xml_node &child : node.children()) {
        if (is(child, "w:sectPr"))
            return child;
        if (const pugi::xml_node found = firstSection(child))
            return found;
    }
    return {};
}

bool hasBraces(const QString &target)
{
    return target.contains(u'{') || target.contains(u"%7B"_s, Qt::CaseInsensitive);
}

} // namespace

TemplateSetting::TemplateSetting(const ooxml::Package &package, const pugi::xml_document &main)
    : m_numbering(parsed(package, firstOf(package, u"numbering"_s))),
      m_styles(parsed(package, firstOf(package, u"styles"_s))), m_lists(m_numbering.get(), m_styles.get()),
      m_numberingPart(firstOf(package, u"numbering"_s))
{
    const std::string_view ns = main.document_element().attribute("xmlns:w").value();
    if (ns.starts_with("http://purl.oclc.org/"))
        m_dialect = Dialect::Strict;
    const pugi::xml_node section = firstSection(main);
    m_text = section ? ImageRoom{textWidth(section), 0} : ImageRoom{};
    for (const auto &[family, kind] :
         {std::pair(NoteCopies::Family::Footnotes, u"footnotes"_s), std::pair(NoteCopies::Family::Endnotes, u"endnotes"_s),
          std::pair(NoteCopies::Family::Comments, u"comments"_s)})
        if (const QString part = firstOf(package, kind); !part.isEmpty())
            m_notes[family] = part;
}

QString TemplateSetting::notesPart(NoteCopies::Family family) const
{
    const auto it = m_notes.find(family);
    return it == m_notes.end() ? QString() : it->second;
}

std::optional<NoteCopies::Family> TemplateSetting::familyOf(const QString &part) const
{
    for (const auto &[family, name] : m_notes)
        if (name == part)
            return family;
    return std::nullopt;
}

PartSetting TemplateSetting::of(const ooxml::Package &package, const QString &part) const
{
    PartSetting setting;
    setting.lists = &m_lists;
    setting.text = m_text;
    if (const auto relationships = package.relationships(part))
        for (const ooxml::Relationship &relationship : *relationships)
            if (relationship.external && hasBraces(relationship.target))
                setting.links[relationship.id.toStdString()] = relationship.target;
    return setting;
}

} // namespace bd::documents

#include "documents/template/template_parts.h"

#include "documents/template/compiler.h"
#include "documents/template/xml_text.h"
#include "ooxml/xml_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::documents {

namespace {

QString fileName(const QString &part)
{
    return part.mid(part.lastIndexOf(u'/') + 1);
}

/// Parts whose text is no text of the document.
bool mayHoldTags(const QString &part)
{
    static const QStringList without{u"styles.xml"_s,         u"settings.xml"_s,  u"fontTable.xml"_s,
                                     u"webSettings.xml"_s,    u"numbering.xml"_s, u"stylesWithEffects.xml"_s,
                                     u"[Content_Types].xml"_s};
    return part.endsWith(u".xml") && !part.contains(u"_rels/") && !part.contains(u"theme/") &&
           !part.startsWith(u"customXml/") && !without.contains(fileName(part));
}

/// Headers and footers by the pages and the section that name them first.
class PartPlaces {
public:
    PartPlaces(const ooxml::Package &package, const pugi::xml_document &main)
    {
        if (const auto relationships = package.relationships(package.mainPart()))
            for (const ooxml::Relationship &relationship : *relationships)
                m_parts[relationship.id] = relationship.target;
        collect(main);
        for (auto &[part, place] : m_places)
            if (m_sections < 2)
                place.section = 0;
    }

    Place of(const QString &part) const
    {
        const auto it = m_places.find(part);
        Place place = it == m_places.end() ? Place{} : it->second;
        place.part = fileName(part).chopped(4);
        return place;
    }

private:
    void collect(const pugi::xml_node &node)
    {
        for (const pugi::xml_node &child : node.children()) {
            if (is(child, "w:sectPr"))
                section(child);
            else if (child.type() == pugi::node_element)
                collect(child);
        }
    }

    void section(const pugi::xml_node &properties)
    {
        ++m_sections;
        for (const pugi::xml_node &child : properties.children()) {
            if (!is(child, "w:headerReference") && !is(child, "w:footerReference"))
                continue;
            const auto part = m_parts.find(ooxml::toQString(ooxml::value(child, "id")));
            if (part == m_parts.end())
                continue;
            Place place;
            place.section = m_sections;
            if (const QString type = ooxml::toQString(ooxml::value(child, "type")); type != u"default")
                place.pages = type;
            m_places.emplace(part->second, place);
        }
    }

    std::map<QString, QString> m_parts; ///< by relationship
    std::map<QString, Place> m_places;  ///< by part
    int m_sections = 0;
};

bool holdsBraces(const QByteArray &bytes)
{
    return bytes.contains('{') || bytes.contains('}');
}

} // namespace

Result<CompiledTemplate> compileTemplate(const ooxml::Package &package, const KnownNames *names)
{
    CompiledTemplate compiled;
    const QString main = package.mainPart();
    BD_ASSIGN(const auto mainDocument, ooxml::parseXml(package.part(main), main));
    const PartPlaces places(package, *mainDocument);
    const auto add = [&](const QString &name, const Place &place, pugi::xml_document &document) {
        Program program = compilePart(document, place, name.startsWith(u"docProps/"), names, compiled.errors);
        if (!program.tags.empty())
            compiled.parts.push_back({name, place, std::move(program), name == main});
    };
    Place body;
    body.part = u"body"_s;
    add(main, body, *mainDocument);
    for (const QString &name : package.partNames()) {
        if (name == main || !mayHoldTags(name) || !holdsBraces(package.part(name)))
            continue;
        BD_ASSIGN(const auto document, ooxml::parseXml(package.part(name), name));
        add(name, places.of(name), *document);
    }
    return compiled;
}

Error invalidTemplate(const std::vector<TemplateError> &errors)
{
    QStringList args;
    for (const TemplateError &error : errors)
        args << error.toArg();
    return fail("template.invalid", args).value();
}

} // namespace bd::documents

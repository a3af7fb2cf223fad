#include "documents/template/template_parts.h"

#include "documents/template/compiler.h"
#include "documents/template/name_check.h"
#include "documents/template/xml_text.h"
#include "ooxml/xml_names.h"

#include <algorithm>
#include <array>
#include <set>

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

namespace {

/// Compiles part by part into a CompiledTemplate.
class PartCompiler {
public:
    PartCompiler(const ooxml::Package &package, const KnownNames *names, CompiledTemplate &out)
        : m_package(package), m_names(names), m_out(out)
    {
    }

    Result<void> run()
    {
        const QString main = m_package.mainPart();
        BD_ASSIGN(const auto body, ooxml::parseXml(m_package.part(main), main));
        m_out.setting = std::make_shared<TemplateSetting>(m_package, *body);
        const PartPlaces places(m_package, *body);
        Place place;
        place.part = u"body"_s;
        add(main, place, *body, tagsInNotes());
        const std::set<QString> repeated = repeatedNotes();
        for (const QString &name : m_package.partNames()) {
            const bool isRepeated = repeated.contains(name);
            if (name == main || !mayHoldTags(name) || !(isRepeated || holdsTags(name)))
                continue;
            BD_ASSIGN(const auto document, ooxml::parseXml(m_package.part(name), name));
            add(name, places.of(name), *document, isRepeated);
        }
        return {};
    }

private:
    static constexpr std::array families{NoteCopies::Family::Footnotes, NoteCopies::Family::Endnotes,
                                         NoteCopies::Family::Comments};

    bool holdsTags(const QString &part) const
    {
        return holdsBraces(m_package.part(part)) || !m_out.setting->of(m_package, part).links.empty();
    }

    /// The body says where notes are printed, so it has to be run even when only they have tags.
    bool tagsInNotes() const
    {
        return std::any_of(families.begin(), families.end(), [this](NoteCopies::Family family) {
            const QString part = m_out.setting->notesPart(family);
            return !part.isEmpty() && holdsTags(part);
        });
    }

    /// Parts of notes that a loop or condition of the body refers to.
    std::set<QString> repeatedNotes() const
    {
        std::set<QString> parts;
        int depth = 0;
        for (const CompiledPart &compiled : m_out.parts) {
            for (const Op &op : compiled.program.ops) {
                depth += op.kind == OpKind::LoopBegin ? 1 : op.kind == OpKind::LoopEnd ? -1 : 0;
                if (op.kind == OpKind::NoteMark && depth > 0)
                    parts.insert(m_out.setting->notesPart(NoteCopies::familyOf(op.note)));
            }
        }
        return parts;
    }

    void add(const QString &name, const Place &place, pugi::xml_document &document, bool evenWithoutTags)
    {
        PartSetting setting = m_out.setting->of(m_package, name);
        setting.evenWithoutTags = evenWithoutTags;
        const std::size_t first = m_out.errors.size();
        Program program =
            compilePart(document, place, name.startsWith(u"docProps/"), setting, m_names, m_out.errors);
        ++m_partNumber;
        for (Tag &tag : program.tags)
            tag.order.part = m_partNumber;
        for (std::size_t i = first; i < m_out.errors.size(); ++i)
            m_out.errors[i].order.part = m_partNumber;
        if (!program.tags.empty() || evenWithoutTags)
            m_out.parts.push_back(
                {name, place, std::move(program), name == m_package.mainPart(), m_out.setting->familyOf(name)});
    }

    const ooxml::Package &m_package;
    const KnownNames *m_names;
    CompiledTemplate &m_out;
    int m_partNumber = 0;
};

} // namespace

Result<CompiledTemplate> compileTemplate(const ooxml::Package &package, const KnownNames *names)
{
    CompiledTemplate compiled;
    BD_TRY(PartCompiler(package, names, compiled).run());
    return compiled;
}

void addParts(NameCheck &check, const std::vector<CompiledPart> &parts)
{
    for (const CompiledPart &part : parts) {
        if (part.notes)
            check.addNotes(part.program.tags, part.program.parent, part.program.glued);
        else
            check.addPart(part.program.tags, part.program.parent, part.program.glued);
    }
}

std::vector<TemplateError> faultsAgainst(const CompiledTemplate &compiled, const NameCheck &check)
{
    std::vector<TemplateError> faults = compiled.errors;
    faults.insert(faults.end(), check.unknown().begin(), check.unknown().end());
    faults.insert(faults.end(), check.wrongKind().begin(), check.wrongKind().end());
    sortForReading(faults);
    return faults;
}

QStringList argsOf(const std::vector<TemplateError> &errors)
{
    QStringList args;
    std::set<QString> told;
    for (const TemplateError &error : errors)
        if (const QString arg = error.toArg(); told.insert(arg).second)
            args << arg;
    return args;
}

Error invalidTemplate(const std::vector<TemplateError> &errors)
{
    return fail("template.invalid", argsOf(errors)).value();
}

} // namespace bd::documents

#include "application/section_names.h"

#include "domain/numbering.h"

namespace bd::application {

namespace {

constexpr qsizetype longest = 80; ///< of a heading in a list of choices

QString headingOf(const domain::Section &section)
{
    QString heading = section.heading.toPlain().simplified();
    for (const domain::Block &block : section.blocks) {
        if (!heading.isEmpty())
            break;
        if (const auto *paragraph = std::get_if<domain::Paragraph>(&block))
            heading = paragraph->text.toPlain().simplified();
    }
    return heading.size() > longest ? heading.left(longest - 1).trimmed() + QChar(0x2026) : heading;
}

void add(std::vector<SectionName> &names, const std::vector<domain::Section> &sections, const domain::SectionNumber &above,
         const QString &parent, const QString &parentPath, int depth)
{
    const std::vector<domain::SectionNumber> numbers = domain::sectionNumbers(sections, above);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        QString path = parentPath;
        if (numbers[i].style != domain::NumberStyle::None) {
            // Nested numbers carry their parent's already: "2.1" under "II.2" is said "II.2.1".
            const bool nested = numbers[i].style == domain::NumberStyle::Nested && !above.label.isEmpty();
            const QString own = nested && numbers[i].label.startsWith(above.label + u'.') ? numbers[i].label.mid(above.label.size() + 1)
                                                                                         : numbers[i].label;
            path = parentPath.isEmpty() ? own : parentPath + u'.' + own;
        }
        names.push_back({sections[i].uuid, parent, path, headingOf(sections[i]), depth});
        add(names, sections[i].sections, numbers[i], sections[i].uuid, path, depth + 1);
    }
}

} // namespace

std::vector<SectionName> sectionNames(const domain::Plan &plan)
{
    std::vector<SectionName> names;
    add(names, plan.sections, {}, {}, {}, 1);
    add(names, plan.appendices, {}, {}, {}, 1);
    return names;
}

} // namespace bd::application

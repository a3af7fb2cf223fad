// How sections are called, and words that keep their formats.
#include "domain/numbering.h"
#include "domain/outline_edit.h"
#include "domain/outline_walk.h"

namespace bd::domain {

namespace {

/// Nested numbers carry their parent's already: "2.1" under "II.2" is said "II.2.1".
QString pathOf(const std::vector<Section> &sections, const SectionNumber &parent, const QString &parentPath, const QString &uuid)
{
    const std::vector<SectionNumber> numbers = sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        QString path;
        if (numbers[i].style != NumberStyle::None) {
            const QString &label = numbers[i].label;
            const bool nested = numbers[i].style == NumberStyle::Nested && !parent.label.isEmpty();
            const QString own = nested && label.startsWith(parent.label + u'.') ? label.mid(parent.label.size() + 1) : label;
            path = parentPath.isEmpty() ? own : parentPath + u'.' + own;
        }
        if (sections[i].uuid == uuid)
            return path.isEmpty() ? parentPath : path;
        if (contains(sections[i], uuid))
            return pathOf(sections[i].sections, numbers[i], path, uuid);
    }
    return {};
}

} // namespace

QString sectionPath(const Plan &plan, const QString &uuid)
{
    const QString path = pathOf(plan.sections, {}, {}, uuid);
    return path.isEmpty() ? pathOf(plan.appendices, {}, {}, uuid) : path;
}

QString sectionName(const Plan &plan, const QString &uuid)
{
    const Section *section = findSection(plan, uuid);
    if (!section)
        return {};
    QString words = section->heading.toPlain();
    for (const Block &block : section->blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && words.isEmpty())
            words = paragraph->text.toPlain();
    }
    return (sectionPath(plan, uuid) + u' ' + words).trimmed();
}

RichText withText(const RichText &old, const QString &words)
{
    const QString before = old.toPlain();
    const qsizetype most = std::min(before.size(), words.size());
    qsizetype head = 0, tail = 0;
    while (head < most && before[head] == words[head])
        ++head;
    while (tail < most - head && before[before.size() - 1 - tail] == words[words.size() - 1 - tail])
        ++tail;
    RichText result = old.mid(0, head);
    const RichText &beside = head > 0 ? result : old;
    const bool hasText = !beside.spans().empty();
    const Span &format = hasText ? (head > 0 ? beside.spans().back() : beside.spans().front()) : Span{};
    result.append(Span{words.mid(head, words.size() - head - tail), format.bold, format.italic, std::nullopt});
    result.append(old.mid(before.size() - tail, tail));
    return result;
}

} // namespace bd::domain

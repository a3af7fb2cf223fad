// Numbers of an outline, computed. Letters follow the Vietnamese alphabet (Decree 30/2020, Annex I: a b c d đ e g h …).
#pragma once
#include "domain/plan.h"

#include <QString>
#include <type_traits>

namespace bd::domain {

/// The label of the index-th (from 0) section of a style under `parentLabel`: "I", "1", "2.1", "a".
QString sectionLabel(NumberStyle style, int index, const QString &parentLabel = {});
/// As printed before the heading: "I.", "1.", "2.1.", "a)"; "" for None. A label of letters gets its bracket whatever
/// the style: a section's own style may differ from the one it is printed with.
QString printedNumber(NumberStyle style, const QString &label);
QString roman(int number);            ///< 1..3999
std::optional<int> fromRoman(const QString &);
QString vietnameseLetter(int index);  ///< 0 -> a, 4 -> đ; after y: aa, ab …
std::optional<int> fromVietnameseLetter(const QString &);

/// The number of one section among the others: what is printed, and which marks its own sections can't take.
struct SectionNumber {
    NumberStyle style = NumberStyle::None; ///< as printed; differs from the section's where a level above has its mark
    QString label;                         ///< "2.1"; "" where nothing is counted
    unsigned marks = 0;                    ///< marks printed so far from the top; for sectionNumbers() only
    QString printed() const { return printedNumber(style, label); }
};

/// The numbers of sections that stand side by side under `parent`. No level prints the mark of a level above it: a
/// reader could not tell them apart. Such a level gets the next official mark (I. -> 1. -> a) -> none; Decree 30/2020,
/// Annex I); "1.1." instead of a) where the letters are needed further down. Siblings of style None don't count.
std::vector<SectionNumber> sectionNumbers(const std::vector<Section> &siblings, const SectionNumber &parent = {});

/// Calls visit(section, label or SectionNumber, depth) in reading order; depth from 1.
template <typename Visitor>
void walkSections(const std::vector<Section> &sections, Visitor &&visit, const SectionNumber &parent = {}, int depth = 1)
{
    const std::vector<SectionNumber> numbers = sectionNumbers(sections, parent);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if constexpr (std::is_invocable_v<Visitor &, const Section &, const SectionNumber &, int>)
            visit(sections[i], numbers[i], depth);
        else
            visit(sections[i], numbers[i].label, depth);
        walkSections(sections[i].sections, visit, numbers[i], depth + 1);
    }
}

} // namespace bd::domain

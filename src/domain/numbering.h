// Numbers of an outline, computed. Letters follow the Vietnamese alphabet (Decree 30/2020, Annex I: a b c d đ e g h …).
#pragma once
#include "domain/plan.h"

#include <QString>

namespace bd::domain {

/// The label of the index-th (from 0) section of a style under `parentLabel`: "I", "1", "2.1", "a".
QString sectionLabel(NumberStyle style, int index, const QString &parentLabel = {});
/// As printed before the heading: "I.", "1.", "2.1.", "a)"; "" for None.
QString printedNumber(NumberStyle style, const QString &label);
QString roman(int number);            ///< 1..3999
std::optional<int> fromRoman(const QString &);
QString vietnameseLetter(int index);  ///< 0 -> a, 4 -> đ; after y: aa, ab …
std::optional<int> fromVietnameseLetter(const QString &);

/// Calls visit(section, label, depth) in reading order; depth from 1. Siblings of style None don't count.
template <typename Visitor>
void walkSections(const std::vector<Section> &sections, Visitor &&visit, const QString &parentLabel = {}, int depth = 1)
{
    int index = 0;
    for (const Section &section : sections) {
        const QString label = section.numberStyle == NumberStyle::None
            ? QString() : sectionLabel(section.numberStyle, index++, parentLabel);
        visit(section, label, depth);
        walkSections(section.sections, visit, label, depth + 1);
    }
}

} // namespace bd::domain

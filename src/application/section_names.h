// How sections are called where they are named outside the text: "II.2", "II.2 Truyền thông".
#pragma once
#include "domain/plan.h"

namespace bd::application {

struct SectionName {
    QString uuid, parent;
    QString path;    ///< "II.2"; that of the section above where it has no number
    QString heading; ///< or the beginning of its first paragraph
    int depth = 1;
    QString whole() const { return path.isEmpty() ? heading : heading.isEmpty() ? path : path + QLatin1Char(' ') + heading; }
};

/// All sections in reading order, the appendices' at the end.
std::vector<SectionName> sectionNames(const domain::Plan &plan);

} // namespace bd::application

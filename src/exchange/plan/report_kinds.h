// Which kind a heading of a report is of: the words of superiors' outlines ("đề cương"). Pure functions.
#pragma once
#include "domain/codes.h"

#include <QString>

namespace bd::exchange {

/// `parent`: of the section around it; Other at the top. Other when its words are unknown.
domain::SectionKind kindOfReportHeading(const QString &heading, domain::SectionKind parent);

} // namespace bd::exchange

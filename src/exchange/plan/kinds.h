// Which kind a heading is of. Vocabulary from real plans; pure functions.
#pragma once
#include "domain/codes.h"

#include <QString>

namespace bd::exchange {

/// Of a section at the top of the outline: purpose, content, budget, organisation …; Other when its words are unknown.
domain::SectionKind kindOfTop(const QString &heading);

/// Of a section below one of `parent` kind: parts of the content by topic, others as their parent.
domain::SectionKind kindOfPart(const QString &heading, domain::SectionKind parent, bool isHeading);

/// The topic that a heading's words speak of most; Other when none.
domain::SectionKind topicOf(const QString &heading);

/// Is it a heading that plans have at the top ("Mục đích, yêu cầu", "Kinh phí thực hiện")?
bool isKnownTop(const QString &heading);

} // namespace bd::exchange

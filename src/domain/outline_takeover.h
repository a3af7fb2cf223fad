// A report under another outline: the superior's headings, the report's texts. Nothing is lost: what no heading takes stands in
// the last section, "Nội dung khác". Pure.
#pragma once
#include "domain/plan.h"
#include "domain/report.h"

#include <QHash>

namespace bd::domain {

struct OutlineTakeover {
    Plan plan;
    QHash<QString, QString> sections; ///< of sections that are gone: where their text stands now
    int matched = 0, unmatched = 0;   ///< sections with text that found a heading, and that didn't
};

/// Sections find their text by their heading, else by their kind; the first of a kind takes it. Paragraphs keep their uuids, and a
/// heading takes over the uuid of the first section whose text it gets, so that figures, ticks and drafts stay where they were.
/// Appendices and all that stands around the sections stay. `otherHeading`: of the last section, made where the outline has none.
OutlineTakeover withOutline(const Plan &document, const std::vector<Section> &outline, const QString &otherHeading);
/// The same places for what a report says about its sections.
Report withSections(Report report, const QHash<QString, QString> &sections);

} // namespace bd::domain

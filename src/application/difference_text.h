// Differences between two values of a plan in the user's words: what a passage, a field, a coded value is called.
#pragma once
#include "domain/plan_compare.h"

namespace bd::application {

QString passageText(domain::Passage passage); ///< "paragraph", within a sentence
/// "title", "due date"; "" for the passage's own text.
QString fieldText(domain::Passage passage, const QString &field);
/// "II.2, paragraph: level": where and what.
QString differencePlace(const domain::PlanDifference &difference);
/// The value of a side as people read it: codes of states and kinds by their screen names.
QString valueText(const domain::PlanDifference &difference, const domain::RichText &side);

/// Stable codes, for programs.
QString toCode(domain::Passage passage);
QString toCode(domain::PlanDifference::Kind kind);
QString toCode(domain::WordChange::Kind kind);

} // namespace bd::application

// The papers around a plan: the letter asking for comments, the table of comments, the submission. Made through their own
// templates, which users may change like any other. Needs no database; any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "domain/issuing_identity.h"

namespace bd::application {

enum class PlanPaper { ConsultationLetter, CommentTable, Submission };

/// As `template list` names it: "cong-van-lay-y-kien".
QString templateName(PlanPaper paper);
bool isPaperTemplate(const QString &name);
/// A name for saving, without marks.
QString proposedFileName(PlanPaper paper, const domain::Plan &plan);
/// In the name of `issuer` (the office that drafts, not the one that issues the plan); addressed to those asked in the plan's
/// last round, or to whom the identity reports. Errors: those of templates; paper.no_round where a letter or table is
/// asked for and nobody was asked yet.
Result<QByteArray> renderPlanPaper(PlanPaper paper, const domain::Plan &plan, const domain::IssuingIdentity &issuer,
                                   Progress &progress);

} // namespace bd::application

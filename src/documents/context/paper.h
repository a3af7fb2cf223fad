// A document around a plan that isn't the plan itself: the letter asking for comments, the table of comments, the
// submission. Its own head and signature; the plan's names hold in it as well (docs/templates.md, "paper" and "round").
#pragma once
#include "domain/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace bd::documents {

struct Paper {
    QStringList superiorLines, issuerLines; ///< head lines as printed
    QString number, symbol, place;          ///< number: empty until the clerk gives it
    domain::PartialDate date;
    QString subject;                        ///< "lấy ý kiến đối với dự thảo Kế hoạch …", without "V/v"
    QStringList addressees;                 ///< behind "Kính gửi:"
    QStringList recipients;
    domain::Signer signer;
};

/// The plan's context (planContext) with the paper's own head in it.
nlohmann::json paperContext(const domain::Plan &plan, const Paper &paper);

} // namespace bd::documents

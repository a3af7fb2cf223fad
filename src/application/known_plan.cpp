#include "application/known_plan.h"

#include "base/text/fold.h"

namespace bd::application {

namespace {

bool same(const QString &a, const QString &b)
{
    return text::canonical(a) == text::canonical(b);
}

} // namespace

std::optional<PlanSummary> samePlan(const std::vector<PlanSummary> &stored, const domain::Plan &plan)
{
    const auto year = plan.year ? plan.year : plan.date.year();
    const QString issuer = plan.issuer();
    for (const PlanSummary &other : stored) {
        if (year != (other.year ? other.year : other.date.year()))
            continue;
        // every commune has a 15/KH-UBND: with another issuing body it is another plan
        const bool otherIssuer = !issuer.isEmpty() && !other.issuer.isEmpty() && !same(issuer, other.issuer);
        const bool byNumber = !plan.number.isEmpty() && !plan.symbol.isEmpty() && same(plan.number, other.number)
            && same(plan.symbol, other.symbol) && !otherIssuer;
        const bool byTitle = !plan.title.isEmpty() && same(plan.title, other.title) && same(issuer, other.issuer);
        if (byNumber || byTitle)
            return other;
    }
    return std::nullopt;
}

} // namespace bd::application

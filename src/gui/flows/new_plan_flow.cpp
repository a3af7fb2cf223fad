#include "gui/flows/new_plan_flow.h"

#include "domain/plan_copy.h"
#include "gui/commands/context.h"
#include "gui/dialogs/new_plan_dialog.h"
#include "gui/prompts/prompts.h"

namespace bd::gui {

namespace {

/// What a choice makes, and what is worth looking at in it.
Result<domain::PlanCopy> planOf(const Services &services, const NewPlanDraft &draft)
{
    if (!draft.copyOf) {
        BD_ASSIGN(const auto matcher, services.agencies.matcher());
        BD_ASSIGN(auto plan, application::planFromOutline(draft.choice, matcher));
        return domain::PlanCopy{std::move(plan), {}};
    }
    BD_ASSIGN(const auto stored, services.plans.load(*draft.copyOf));
    domain::PlanCopy copy = domain::copyPlan(stored.plan, draft.choice.year);
    if (!draft.choice.title.isEmpty())
        copy.plan.title = draft.choice.title;
    return copy;
}

/// In autumn people begin next year's plan (users.md, "How the year really runs").
int proposedYear(QDate today)
{
    constexpr int firstMonthOfNext = 11;
    return today.month() >= firstMonthOfNext ? today.year() + 1 : today.year();
}

} // namespace

NewPlanFlow::NewPlanFlow(CommandContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void NewPlanFlow::begin()
{
    ask(0);
}

void NewPlanFlow::beginFrom(qint64 plan)
{
    ask(plan);
}

void NewPlanFlow::ask(qint64 copyOf)
{
    const Services &services = m_context.services();
    NewPlanOffer offer;
    offer.outlines = application::outlines();
    const auto plans = services.plans.list();
    const auto identities = services.office.identities();
    const auto office = services.settings.office();
    for (const Error *error : {plans ? nullptr : &plans.error(), identities ? nullptr : &identities.error(), office ? nullptr : &office.error()}) {
        if (error)
            return showError(m_context, *error, [this, copyOf] { ask(copyOf); });
    }
    offer.plans = *plans;
    for (const application::StoredIdentity &stored : *identities)
        offer.identities.push_back(stored.identity);
    offer.office = *office;
    offer.year = proposedYear(services.clock.today());
    offer.outline = application::usualOutline(offer.identities.empty() ? std::nullopt : std::optional(offer.identities.front()));
    offer.copyOf = copyOf;
    NewPlanDialog dialog(
        offer,
        [&services](const NewPlanDraft &draft) -> Result<domain::Plan> {
            BD_ASSIGN(auto made, planOf(services, draft));
            return std::move(made.plan);
        },
        m_context.window());
    if (m_context.prompts().run(dialog))
        make(dialog.draft());
}

void NewPlanFlow::make(const NewPlanDraft &draft)
{
    const Services &services = m_context.services();
    const auto made = planOf(services, draft);
    if (!made)
        return showError(m_context, made.error(), [this, draft] { make(draft); });
    const QString act = draft.copyOf ? QStringLiteral("plan.copy") : QStringLiteral("plan.create");
    const auto stored = retrying(m_context, [&] { return services.plans.create(made->plan, act, made->remarks); });
    if (!stored)
        return showError(m_context, stored.error(), [this, draft] { make(draft); });
    recordChange(m_context, stored->changes);
    m_context.showPlan(stored->planId);
    Notice notice{Notice::Kind::Note, tr("The plan was begun. “…” stands where something is to be filled in."), {}, true, true};
    if (draft.copyOf)
        notice.text = made->remarks.empty() ? tr("The plan was copied.")
                                            : tr("The plan was copied. %n passages still name the old year; the review lists them.", nullptr,
                                                 static_cast<int>(made->remarks.size()));
    notice.actions = {{tr("Undo"), [this] { undoLast(m_context); }}};
    m_context.notify(notice);
}

} // namespace bd::gui

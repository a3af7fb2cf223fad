#include "gui/editing/activity_desk.h"

#include "application/labels.h"
#include "application/progress_service.h"
#include "domain/activity_privacy.h"
#include "gui/commands/context.h"
#include "gui/commands/privacy_prompt.h"
#include "gui/editing/plan_desk.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace bd::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityDesk)
};

} // namespace

void takeProgress(CommandContext &context, qint64 planId, const std::vector<domain::ProgressProposal> &proposals)
{
    if (PlanDesk *desk = context.desk())
        desk->flush();
    const auto plan = context.services().plans.load(planId);
    if (!plan)
        return showError(context, plan.error());
    application::ProgressService progress(context.services().database);
    const auto done = retrying(context, [&] { return progress.apply(*plan, proposals); });
    if (!done)
        return showError(context, done.error());
    if (!done->changes.isEmpty())
        recordChange(context, done->changes);
}

domain::Activity alike(const domain::Activity &activity, bool keepsTitle)
{
    domain::Activity copy = activity;
    copy.uuid.clear();
    copy.seriesUuid.clear();
    copy.importKey.clear();
    copy.figures.clear();
    copy.cost.reset();
    copy.isCostEstimate = false;
    copy.result.clear();
    if (!keepsTitle) {
        copy.title.clear();
        copy.place.clear();
    }
    return copy;
}

std::optional<domain::Activity> ActivityDesk::last() const
{
    if (m_last)
        return m_last;
    const application::ActivityService &log = m_context.services().activities;
    const auto ids = log.ids({});
    if (!ids || ids->empty())
        return {};
    const auto rows = log.read({*std::max_element(ids->begin(), ids->end())});
    if (!rows || rows->empty())
        return {};
    return rows->front().activity;
}

domain::Activity ActivityDesk::begin() const
{
    domain::Activity activity;
    if (const auto before = last())
        activity = alike(*before, false);
    if (!m_last || activity.from.year() != m_names.year()) // a pile of papers is mostly in the order of its days; a new day begins with today
        activity.from = activity.to = m_names.year() == m_names.today().year() ? m_names.today() : QDate();
    if (activity.costSource.isEmpty()) {
        const QStringList sources = m_names.costSources();
        activity.costSource = sources.isEmpty() ? QString() : sources.front();
    }
    return activity;
}

bool ActivityDesk::add(std::vector<domain::Activity> activities)
{
    if (!mayStore(m_context, activities))
        return false;
    const auto done = retrying(m_context, [&] { return m_context.services().activities.add(activities); });
    if (!done) {
        showError(m_context, done.error());
        return false;
    }
    m_last = activities.back();
    m_names.remember(*m_last);
    recordChange(m_context, *done);
    proposeProgress(activities);
    return true;
}

std::optional<int> ActivityDesk::change(const std::vector<qint64> &ids, const Change &change)
{
    const auto rows = m_context.services().activities.read(ids);
    if (!rows) {
        showError(m_context, rows.error());
        return {};
    }
    std::vector<application::StoredActivity> changed;
    for (application::StoredActivity row : *rows) {
        const domain::Activity before = row.activity;
        if (!change(row.activity) || row.activity == before)
            continue;
        if (domain::personalKinds(row.activity) != domain::personalKinds(before)) { // asked about once, not at every further edit
            std::vector<domain::Activity> typed{row.activity};
            if (!mayStore(m_context, typed))
                return {};
            row.activity = typed.front();
        }
        changed.push_back(std::move(row));
    }
    if (changed.empty())
        return 0;
    const auto done = retrying(m_context, [&] { return m_context.services().activities.save(changed); });
    if (!done) {
        showError(m_context, done.error());
        return {};
    }
    recordChange(m_context, *done);
    m_names.remember(changed.front().activity);
    return static_cast<int>(changed.size());
}

bool ActivityDesk::remove(const std::vector<qint64> &ids)
{
    const auto done = retrying(m_context, [&] { return m_context.services().activities.remove(ids); });
    if (!done) {
        showError(m_context, done.error());
        return false;
    }
    recordChange(m_context, *done);
    return true;
}

void ActivityDesk::proposeProgress(const std::vector<domain::Activity> &stored)
{
    QSet<QString> tasks;
    for (const domain::Activity &activity : stored)
        tasks.insert(activity.taskUuid);
    const domain::Activity &last = stored.back();
    if (last.taskUuid.isEmpty())
        return;
    const auto plan = m_context.services().plans.find(last.planUuid);
    if (!plan)
        return;
    const application::ProgressService progress(m_context.services().database);
    const auto proposals = progress.proposals(*plan, m_names.today());
    for (const domain::ProgressProposal &proposal : proposals ? *proposals : std::vector<domain::ProgressProposal>()) {
        if (!tasks.contains(proposal.taskUuid))
            continue;
        const QString state = application::label(proposal.proposed);
        const QString count = proposal.expected ? Words::tr("%1 of %2 times are logged", nullptr).arg(proposal.activities).arg(*proposal.expected)
                                                : Words::tr("%Ln activities are logged", nullptr, proposal.activities);
        m_context.notify({Notice::Kind::Note, Words::tr("The task “%1” is “%2”, and %3.").arg(m_names.taskText(proposal.taskUuid), application::label(proposal.now), count),
                          {{Words::tr("Mark as “%1”").arg(state), [context = &m_context, planId = plan->id, proposal] { takeProgress(*context, planId, {proposal}); }}}, true, true});
        return; // one at a time: quiet
    }
}

} // namespace bd::gui

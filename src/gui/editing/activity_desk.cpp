#include "gui/editing/activity_desk.h"

#include "domain/activity_privacy.h"
#include "gui/commands/context.h"
#include "gui/commands/privacy_prompt.h"

#include <QCoreApplication>
#include <algorithm>

namespace bd::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityDesk)
};

} // namespace

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
    Q_UNUSED(stored)
}

} // namespace bd::gui

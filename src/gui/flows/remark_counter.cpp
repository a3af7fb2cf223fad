#include "gui/flows/remark_counter.h"

#include "application/remarks.h"
#include "gui/commands/context.h"
#include "gui/models/issue_model.h"
#include "gui/models/plan_list_model.h"

#include <QTimer>

namespace bd::gui {

namespace {
constexpr int afterFirstFrame = 250; ///< ms: counting remarks must not keep the window from showing
} // namespace

RemarkCounter::RemarkCounter(CommandContext &context, PlanListModel &list, QObject *parent)
    : QObject(parent), m_context(context), m_list(list), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &RemarkCounter::step);
}

void RemarkCounter::count(const std::vector<application::PlanSummary> &plans, bool later)
{
    m_uncounted.clear();
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) { // counted from the back: the top of the list first
        if (!m_counted.contains(plan->id))
            m_uncounted.push_back(plan->id);
    }
    if (!m_uncounted.empty())
        m_timer->start(later ? afterFirstFrame : 0);
}

void RemarkCounter::countAgain(qint64 plan)
{
    if (m_counted.contains(plan))
        return;
    m_uncounted.push_back(plan);
    m_timer->start(0);
}

void RemarkCounter::step()
{
    const auto &services = m_context.services();
    if (m_uncounted.empty() || !services.database.isOpen()) {
        m_timer->stop();
        return;
    }
    m_timer->setInterval(0);
    const qint64 id = m_uncounted.back();
    m_uncounted.pop_back();
    if (const auto stored = services.plans.load(id)) { // else the list tells
        m_list.setRemarks(id, issueCounts(application::remarks(*stored)));
        m_counted.insert(id);
    }
}

} // namespace bd::gui

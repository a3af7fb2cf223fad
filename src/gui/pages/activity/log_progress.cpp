// How the tasks of the year stand by the log, above its table: those that nothing was logged for, and states that are proposed.
#include "application/labels.h"
#include "application/progress_service.h"
#include "gui/commands/context.h"
#include "gui/icon.h"
#include "gui/models/activity_cells.h"
#include "gui/pages/activity/log_page.h"
#include "gui/theme.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

constexpr int midYear = 6;      ///< before June many tasks have nothing in the log, and should not
constexpr qsizetype longest = 90; ///< letters of a task's title in a menu

QString menuText(QString title)
{
    if (title.size() > longest)
        title = title.left(longest) + QStringLiteral("…");
    return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void LogPage::makeProgressButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    const std::pair<QToolButton *, const char *> buttons[] = {{m_unlogged, "logUnlogged"}, {m_proposed, "logProposed"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(button == m_unlogged ? QStringLiteral("dialog-information") : QStringLiteral("checkmark")));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(new QMenu(button));
        button->hide();
        row->addWidget(button);
    }
    row->addStretch(1);
    column.addLayout(row);
}

void LogPage::showProgress()
{
    const QDate today = m_names.today();
    const int year = m_names.year();
    for (QToolButton *button : {m_unlogged, m_proposed})
        button->menu()->clear();
    int unlogged = 0;
    std::vector<std::pair<qint64, std::vector<domain::ProgressProposal>>> proposed; // by plan
    const Services &services = m_context.services();
    const application::ProgressService progress(services.database);
    const auto plans = services.database.isOpen() ? services.plans.list() : Result<std::vector<application::PlanSummary>>(fail("db.not_open"));
    const QStringList received = services.database.isOpen() ? services.office.receivedPlans().value_or(QStringList()) : QStringList();
    for (const application::PlanSummary &summary : plans ? *plans : std::vector<application::PlanSummary>()) {
        if (summary.year != year || summary.state == domain::PlanState::Replaced
            || (m_scope.planUuid.isEmpty() ? received.contains(summary.uuid) : summary.uuid != m_scope.planUuid))
            continue;
        const auto logged = progress.activities(summary.id);
        if (!logged || (logged->isEmpty() && today < QDate(year, midYear, 1)))
            continue; // nothing to say of it
        const auto plan = services.plans.load(summary.id);
        if (!plan)
            continue;
        std::vector<domain::ProgressProposal> ofPlan;
        for (const domain::Task &task : plan->plan.tasks) {
            const domain::TaskActivities activities = logged->value(task.uuid);
            if (const auto proposal = domain::proposeState(task, activities, today)) {
                ofPlan.push_back(*proposal);
                addProposal(summary.id, *proposal);
            }
            if (today >= QDate(year, midYear, 1) && domain::lacksActivity(task, activities, std::min(today, QDate(year, 12, 31)))) {
                ++unlogged;
                addUnlogged(summary.uuid, task.uuid);
            }
        }
        if (!ofPlan.empty())
            proposed.emplace_back(summary.id, std::move(ofPlan));
    }
    m_unlogged->setText(tr("%Ln tasks of the plan have nothing in the log yet", nullptr, unlogged));
    m_unlogged->setVisible(unlogged > 0);
    const int count = static_cast<int>(m_proposed->menu()->actions().size());
    m_proposed->setText(tr("States are proposed for %Ln tasks", nullptr, count));
    m_proposed->setVisible(count > 0);
    if (count > 1) {
        m_proposed->menu()->addSeparator();
        QAction *all = m_proposed->menu()->addAction(tr("Take all %Ln", nullptr, count));
        connect(all, &QAction::triggered, this, [this, proposed] {
            for (const auto &[plan, proposals] : proposed)
                takeProgress(m_context, plan, proposals);
        });
    }
}

void LogPage::addUnlogged(const QString &plan, const QString &task)
{
    connect(m_unlogged->menu()->addAction(menuText(m_names.taskText(task))), &QAction::triggered, this, [this, plan, task] {
        domain::Activity begun = m_desk.begin();
        setActivityCell(begun, application::ActivityColumn::Task, m_names.taskText(task), m_names);
        begun.planUuid = plan;
        begun.taskUuid = task;
        m_context.enterActivity(&begun);
    });
}

void LogPage::addProposal(qint64 plan, const domain::ProgressProposal &proposal)
{
    const QString count = proposal.expected ? tr("%1 of %2 times logged").arg(proposal.activities).arg(*proposal.expected)
                                            : tr("%Ln activities logged", nullptr, proposal.activities);
    const QString text = tr("%1: mark as “%2” (%3)").arg(menuText(m_names.taskText(proposal.taskUuid)), application::label(proposal.proposed), count);
    connect(m_proposed->menu()->addAction(text), &QAction::triggered, this, [this, plan, proposal] { takeProgress(m_context, plan, {proposal}); });
}

} // namespace bd::gui

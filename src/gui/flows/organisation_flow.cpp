#include "gui/flows/organisation_flow.h"

#include "gui/dialogs/organisation_dialog.h"
#include "gui/editing/plan_desk.h"
#include "gui/prompts/prompts.h"

#include <QTimer>

namespace bd::gui {

namespace {

constexpr int pause = 1500; ///< ms

QString key()
{
    return QStringLiteral("organisation");
}

/// Tells one state of the differences from another.
QString stampOf(const QString &plan, const std::vector<domain::OrganisationChange> &changes)
{
    QStringList parts{plan};
    for (const domain::OrganisationChange &change : changes)
        parts << change.section << change.heading << change.after.join(u'\n');
    return parts.join(u'\x1f');
}

} // namespace

OrganisationFlow::OrganisationFlow(CommandContext &context, QObject *parent) : QObject(parent), m_context(context), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &OrganisationFlow::look);
}

void OrganisationFlow::follow(PlanDesk &desk)
{
    connect(&desk, &PlanDesk::changed, this, [this, &desk](const domain::Plan &before) {
        if (before.tasks != desk.plan().tasks && domain::hasOrganisationDraft(desk.plan()))
            m_pause->start();
    });
    connect(&desk, &PlanDesk::closed, this, [this] {
        m_pause->stop();
        m_toldFor.clear();
        m_context.withdraw(key());
    });
}

std::vector<domain::OrganisationChange> OrganisationFlow::changes() const
{
    const PlanDesk *desk = m_context.desk();
    const auto matcher = m_context.services().agencies.matcher();
    return desk && matcher ? domain::organisationChanges(desk->plan(), *matcher) : std::vector<domain::OrganisationChange>();
}

void OrganisationFlow::look()
{
    const PlanDesk *desk = m_context.desk();
    if (!desk || desk->isReadOnly())
        return;
    const auto found = changes();
    if (found.empty()) {
        m_toldFor.clear();
        return m_context.withdraw(key());
    }
    const QString stamp = stampOf(desk->plan().uuid, found);
    if (stamp == std::exchange(m_toldFor, stamp))
        return;
    Notice notice{Notice::Kind::Note,
                  tr("The assignments changed: the section of organisation can follow in %n places.", nullptr, static_cast<int>(found.size())),
                  {{tr("Look…"), [this] { review(); }}}, true};
    notice.about = key();
    m_context.notify(notice);
}

void OrganisationFlow::review()
{
    PlanDesk *desk = m_context.desk();
    if (!desk)
        return;
    desk->flush();
    const auto matcher = m_context.services().agencies.matcher();
    if (!matcher)
        return showError(m_context, matcher.error(), [this] { review(); });
    const auto found = domain::organisationChanges(desk->plan(), *matcher);
    if (found.empty()) {
        const bool hasTasks = !desk->plan().tasks.empty();
        return m_context.notify({Notice::Kind::Note,
                                 hasTasks ? tr("The section of organisation says all that is assigned; nothing is to be done.")
                                          : tr("No task of this plan is assigned to anybody yet. Make tasks of paragraphs and say who leads them, then draft the section."),
                                 {}, true, true});
    }
    OrganisationDialog dialog(found, m_context.window());
    if (!m_context.prompts().run(dialog))
        return;
    const auto chosen = dialog.chosen();
    const bool done = desk->edit(QStringLiteral("organisation.draft"), {tr("organisation")}, [&](domain::Plan &plan) {
        return domain::applyOrganisationChanges(plan, *matcher, chosen);
    });
    if (!done)
        return;
    m_context.withdraw(key());
    m_context.notify({Notice::Kind::Note, tr("The section of organisation was drafted for %n bodies.", nullptr, static_cast<int>(chosen.size())),
                      {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

} // namespace bd::gui

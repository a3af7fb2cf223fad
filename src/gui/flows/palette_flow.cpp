#include "gui/flows/palette_flow.h"

#include "application/labels.h"
#include "domain/numbering.h"
#include "gui/commands/command_table.h"
#include "gui/frame.h"
#include "gui/icon.h"
#include "gui/workspace.h"

#include <QAction>

namespace bd::gui {

PaletteFlow::PaletteFlow(CommandContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void PaletteFlow::setSources(const CommandTable &commands, Workspace &workspace)
{
    m_commands = &commands;
    m_workspace = &workspace;
}

void PaletteFlow::open()
{
    if (!m_palette)
        m_palette = new CommandPalette(m_context.window());
    m_context.refreshCommands();
    std::vector<PaletteEntry> entries;
    if (m_context.services().database.isOpen()) {
        addPages(entries);
        addSections(entries);
    }
    addCommands(entries);
    if (m_context.services().database.isOpen())
        addPlans(entries);
    m_palette->open(std::move(entries));
}

void PaletteFlow::addCommands(std::vector<PaletteEntry> &entries) const
{
    for (const auto &command : m_commands->commands()) {
        if (!command->isInPalette())
            continue;
        QAction *action = command->action();
        QString title = action->text();
        title.remove(QLatin1Char('&'));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entries.push_back({title, m_commands->menuOf(command->name()), keys, command->isEnabled() ? QString() : command->whyNot(),
                           action->icon(), [action] { action->trigger(); }});
    }
}

void PaletteFlow::addPages(std::vector<PaletteEntry> &entries) const
{
    const SideBar &bar = m_workspace->frame()->sideBar();
    const QStringList shown = bar.shown();
    for (const SidePage &page : bar.pages()) {
        const qsizetype row = shown.indexOf(page.id);
        const QString keys = row >= 0 && row < 9 ? QStringLiteral("Alt+%1").arg(row + 1) : QString();
        entries.push_back({page.title, tr("Page"), keys, {}, icon(page.iconName),
                           [this, id = page.id] { m_workspace->showPage(id); }});
    }
}

void PaletteFlow::addPlans(std::vector<PaletteEntry> &entries) const
{
    const auto plans = m_context.services().plans.list();
    if (!plans)
        return; // the list of plans tells
    for (const application::PlanSummary &plan : *plans) {
        QStringList where{plan.year ? tr("Plan of %1").arg(*plan.year) : tr("Plan"), plan.issuer, application::label(plan.state)};
        where.removeAll(QString());
        entries.push_back({plan.title.isEmpty() ? tr("(no title)") : plan.title, where.join(QStringLiteral(" · ")), {}, {},
                           icon(QStringLiteral("x-office-document")), [this, id = plan.id] { m_workspace->showPlan(id); }});
    }
}

void PaletteFlow::addSections(std::vector<PaletteEntry> &entries) const
{
    const domain::Plan *plan = m_workspace->openPlan();
    if (!plan)
        return;
    domain::walkSections(plan->sections, [&](const domain::Section &section, const domain::SectionNumber &number, int) {
        if (section.heading.isEmpty())
            return;
        entries.push_back({QStringLiteral("%1 %2").arg(number.printed(), section.heading.toPlain()).trimmed(),
                           tr("Section of the open plan"), {}, {}, icon(QStringLiteral("view-list-tree")),
                           [this, uuid = section.uuid] { m_workspace->showSection(uuid); }});
    });
}

} // namespace bd::gui

#include "gui/commands/command.h"

#include "gui/editing/plan_desk.h"
#include "gui/icon.h"

#include <QAction>
#include <QKeySequence>

namespace bd::gui {

Command::Command(CommandContext &context, const QString &name)
    : m_context(context), m_name(name), m_action(new QAction(this))
{
    m_action->setObjectName(name);
    connect(m_action, &QAction::triggered, this, [this] {
        if (PlanDesk *desk = m_context.desk())
            desk->flush(); // what is being typed comes first
        if (isEnabled())
            execute();
    });
}

Command::~Command() = default;

void Command::describe(const QString &text, const QString &iconName, const QList<QKeySequence> &shortcuts)
{
    if (!iconName.isEmpty())
        m_action->setIcon(icon(iconName));
    m_action->setShortcuts(shortcuts);
    rename(text);
}

void Command::rename(const QString &text)
{
    m_action->setText(text);
    const QList<QKeySequence> shortcuts = m_action->shortcuts();
    QString tip = text;
    tip.remove(QLatin1Char('&'));
    if (!shortcuts.isEmpty())
        tip += QStringLiteral(" (%1)").arg(shortcuts.first().toString(QKeySequence::NativeText));
    m_action->setToolTip(tip);
}

void Command::refresh()
{
    m_action->setEnabled(isEnabled());
}

QString Command::whyNot() const
{
    return hasDatabase() ? tr("not possible here") : tr("no data file is open");
}

bool Command::hasDatabase() const
{
    return m_context.services().database.isOpen();
}

} // namespace bd::gui

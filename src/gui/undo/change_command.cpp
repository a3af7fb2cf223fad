#include "gui/undo/change_command.h"

#include <QCoreApplication>

namespace bd::gui {

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

} // namespace

QString actText(const application::ChangeSet &changes)
{
    const QString name = changes.titleArgs.value(0);
    if (changes.title == QLatin1String("plan.import"))
        return UndoText::tr("receiving “%1”").arg(name);
    if (changes.title == QLatin1String("plan.delete"))
        return UndoText::tr("deleting “%1”").arg(name);
    if (changes.title == QLatin1String("plan.issue"))
        return UndoText::tr("marking “%1” as issued").arg(name);
    if (changes.title == QLatin1String("plan.state"))
        return UndoText::tr("changing the state of “%1”").arg(name);
    return UndoText::tr("the last change");
}

ChangeCommand::ChangeCommand(application::ChangeSet changes, Apply apply, Failed failed)
    : QUndoCommand(actText(changes)), m_changes(std::move(changes)), m_apply(std::move(apply)), m_failed(std::move(failed))
{
}

void ChangeCommand::run(const application::ChangeSet &changes)
{
    if (const auto done = m_apply(changes); !done) {
        setObsolete(true); // the file has moved on: this step can't be taken any more
        m_failed(done.error());
    }
}

void ChangeCommand::undo()
{
    run(m_changes.inverted());
}

void ChangeCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    run(m_changes);
}

} // namespace bd::gui

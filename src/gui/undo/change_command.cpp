#include "gui/undo/change_command.h"

#include "application/act_text.h"

namespace bd::gui {

ChangeCommand::ChangeCommand(application::ChangeSet changes, Apply apply, Failed failed, const ChangeCommand *joins)
    : QUndoCommand(application::actText(changes.title, changes.titleArgs)), m_changes(std::move(changes)),
      m_apply(std::move(apply)), m_failed(std::move(failed)), m_joins(joins), m_batch(m_changes.batchId)
{
}

bool ChangeCommand::mergeWith(const QUndoCommand *next)
{
    const auto *part = static_cast<const ChangeCommand *>(next); // the stack asks only those of the same id
    if (part->m_joins != this)
        return false;
    m_changes = m_changes.followedBy(part->m_changes);
    setText(part->text()); // a new section by the name it got
    setObsolete(m_changes.isEmpty()); // typed and taken away again
    return true;
}

void ChangeCommand::forget()
{
    m_changes = {};
    setText(application::actText({}, {})); // its name may be what was erased
    setObsolete(true);
}

void ChangeCommand::run(const application::ChangeSet &changes)
{
    if (isObsolete())
        return;
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

// The one undo command: undo and redo are the same change set, inverted or not, applied through the service.
#pragma once
#include "application/change_set.h"
#include "base/result.h"

#include <QUndoCommand>
#include <functional>

namespace bd::gui {

/// "Nhận kế hoạch “…”": what an act is called in Undo and Redo.
QString actText(const application::ChangeSet &changes);

class ChangeCommand final : public QUndoCommand {
public:
    using Apply = std::function<Result<void>(const application::ChangeSet &)>;
    using Failed = std::function<void(const Error &)>;
    /// `changes` have been made already: the first redo, which the stack calls on push, does nothing.
    ChangeCommand(application::ChangeSet changes, Apply apply, Failed failed);
    void undo() override;
    void redo() override;

private:
    void run(const application::ChangeSet &changes);
    application::ChangeSet m_changes;
    Apply m_apply;
    Failed m_failed;
    bool m_done = true;
};

} // namespace bd::gui

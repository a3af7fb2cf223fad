// The one undo command: undo and redo are the same change set, inverted or not, applied through the service.
#pragma once
#include "application/change_set.h"
#include "base/result.h"

#include <QUndoCommand>
#include <functional>

namespace bd::gui {

class ChangeCommand final : public QUndoCommand {
public:
    using Apply = std::function<Result<void>(const application::ChangeSet &)>;
    using Failed = std::function<void(const Error &)>;
    /// `changes` have been made already: the first redo, which the stack calls on push, does nothing.
    /// `joins`: the step of the same visit to a paragraph, which it becomes a part of.
    ChangeCommand(application::ChangeSet changes, Apply apply, Failed failed, const ChangeCommand *joins = nullptr);
    void undo() override;
    void redo() override;
    int id() const override { return 1; } ///< all may be joined; mergeWith() says which are
    bool mergeWith(const QUndoCommand *next) override;
    /// Of the history, of its first part.
    qint64 batch() const { return m_batch; }
    const application::ChangeSet &changes() const { return m_changes; }
    /// What it holds was erased for good: the step does nothing any more and goes when its turn comes.
    void forget();

private:
    void run(const application::ChangeSet &changes);
    application::ChangeSet m_changes;
    Apply m_apply;
    Failed m_failed;
    const ChangeCommand *m_joins;
    qint64 m_batch;
    bool m_done = true;
};

} // namespace bd::gui

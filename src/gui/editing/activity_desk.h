// What is done with activities, wherever that is asked for: adding, changing one or many, removing, each as one act on the undo
// stack, told when it failed. Holds nothing but what the last entry was.
#pragma once
#include "domain/task_progress.h"
#include "gui/editing/activity_names.h"

#include <functional>

namespace bd::gui {

class CommandContext;

/// Takes over proposed states, as one act. On the plan as it is by then; a task that has another state by now is left alone.
void takeProgress(CommandContext &context, qint64 planId, const std::vector<domain::ProgressProposal> &proposals);

class ActivityDesk {
public:
    /// False: this one stays as it is.
    using Change = std::function<bool(domain::Activity &)>;

    ActivityDesk(CommandContext &context, ActivityNames &names) : m_context(context), m_names(names) {}
    /// What a new one starts with: what the last entry was about. Dates, title, place, figures, cost and result are its own.
    domain::Activity begin() const;
    /// The last one that was entered; nothing in an empty log.
    std::optional<domain::Activity> last() const;
    void forget() { m_last.reset(); }
    /// Stores new ones as one act and offers what follows for their task. False: told, and nothing was stored.
    bool add(std::vector<domain::Activity> activities);
    /// One act for all that change. How many were stored; nothing: told, and nothing was stored.
    std::optional<int> change(const std::vector<qint64> &ids, const Change &change);
    bool remove(const std::vector<qint64> &ids);

private:
    void proposeProgress(const std::vector<domain::Activity> &stored);
    CommandContext &m_context;
    ActivityNames &m_names;
    std::optional<domain::Activity> m_last;
};

/// A copy without date-bound facts: no uuid, figures, cost, result; `keepsTitle` for duplicates.
domain::Activity alike(const domain::Activity &activity, bool keepsTitle);

} // namespace bd::gui

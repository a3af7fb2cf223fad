// What commands and flows may reach: services, prompts, jobs and a few things that the window does for them. Narrow on
// purpose: a command never sees the window's widgets.
#pragma once
#include "gui/services.h"
#include "gui/widgets/notice_bar.h"

class QUndoStack;

namespace bd::application {
struct ActivityFilter;
struct TemplateInfo;
}

namespace bd::gui {

class FindPort;
class JobRunner;
class MachineSettings;
class Page;
class PlanDesk;
class PreviewPort;
class ReportDesk;
class SpellingFlow;
class TextPort;
class Prompts;

/// The plan that commands act on: the open one, else the selected line of the list. A report's text is one too, while it is open.
struct PlanTarget {
    qint64 id = 0;
    int version = 0;
    QString title;
    domain::PlanState state = domain::PlanState::Draft;
    domain::DocumentKind document = domain::DocumentKind::Plan;
};

class CommandContext {
public:
    virtual ~CommandContext() = default;
    virtual const Services &services() const = 0;
    virtual Prompts &prompts() = 0;
    virtual JobRunner &jobs() = 0;
    virtual MachineSettings &machine() = 0;
    virtual QUndoStack &undoStack() = 0;
    virtual QWidget *window() = 0;
    virtual std::optional<PlanTarget> target() const = 0;
    /// The pages of the open plan, shown or not; null while no plan is open.
    virtual PreviewPort *preview() = 0;
    /// The text of the section that is written; null while none is shown.
    virtual TextPort *text() = 0;
    /// The open plan, for whatever edits it; null while none is open.
    virtual PlanDesk *desk() = 0;
    /// What belongs to the open report beside its text; null while none is open.
    virtual ReportDesk *report() { return nullptr; }
    /// Finding in the open plan; null while none is open.
    virtual FindPort *find() { return nullptr; }
    /// Spelling in the texts of plans; null until one was opened.
    virtual SpellingFlow *spelling() { return nullptr; }
    /// A plan on the page of plans, the text of a report (StoredReport::documentId) on the page of reports.
    virtual void showPlan(qint64 id) = 0;
    /// A page by its id, and the tab within it ("" for the one it has).
    virtual void showPage(const QString &id, const QString &tab = {}) { Q_UNUSED(id) Q_UNUSED(tab) }
    /// A section of a plan; the plan is opened where it isn't.
    virtual void showSection(const QString &planUuid, const QString &sectionUuid) { Q_UNUSED(planUuid) Q_UNUSED(sectionUuid) }
    /// The rows of the log behind a figure; `caption` says which.
    virtual void showActivities(const application::ActivityFilter &filter, const QString &caption) { Q_UNUSED(filter) Q_UNUSED(caption) }
    /// The quick entry of activities (Ctrl+N), beginning like this one; null: as the last entry was.
    virtual void enterActivity(const domain::Activity *like = nullptr) { Q_UNUSED(like) }
    /// The page of the year that is shown (gui/flows/year_pages.h); null on the plans and the settings.
    virtual Page *page() { return nullptr; }
    virtual void focusFilter() = 0;
    /// The window's dialog of templates.
    virtual void showTemplates() = 0;
    /// A template may have changed, or another one been chosen: pages that are shown are made anew when it did.
    virtual void templatesChanged() = 0;
    virtual void notify(const Notice &notice) = 0;
    /// Closes the notice about what works now (Notice::about).
    virtual void withdraw(const QString &about) = 0;
    /// Enabled states may have changed.
    virtual void refreshCommands() = 0;
};

/// Notice::about of what keeps a plan from being made into pages.
QString pagesKey();
/// Which file is at fault, where it is one of the user's.
QString ownTemplateText(const application::TemplateInfo &used);
/// The sentence for an error in the notice bar; `retry` becomes the button "Thử lại". A cancelled job says nothing.
void showError(CommandContext &context, const Error &error, std::function<void()> retry = {});
/// Asks whether to try again when another program or computer holds the file.
bool askRetry(CommandContext &context, const Error &error);
/// Puts a change on the undo stack.
void recordChange(CommandContext &context, const application::ChangeSet &changes);
/// Of one visit to a paragraph: joined to its step while that is the last one. `step` and `batch` are the visit's.
void recordVisit(CommandContext &context, const application::ChangeSet &changes, const void *&step, qint64 &batch);
/// The visit's step is the last one done: what comes now belongs to it.
bool continuesStep(CommandContext &context, const void *step, qint64 batch);

/// Takes the last act back, or does it once more, and says so with the way back.
void undoLast(CommandContext &context);
void redoNext(CommandContext &context);
/// Hands a file or folder to the system's program for it, or says where it lies when there is none.
void openOrTell(CommandContext &context, const QString &path);

/// Runs `attempt` until it succeeds, fails for another reason than a busy file, or the user has had enough.
template <typename Attempt>
auto retrying(CommandContext &context, Attempt attempt) -> decltype(attempt())
{
    while (true) {
        auto result = attempt();
        if (result || result.error().code != QLatin1String("db.busy") || !askRetry(context, result.error()))
            return result;
    }
}

} // namespace bd::gui

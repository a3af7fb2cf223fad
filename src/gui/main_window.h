// The window: composes frame, commands, flows and status line, and answers what commands ask of it.
#pragma once
#include "gui/commands/context.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QMainWindow>
#include <memory>

class QStackedWidget;
class QUndoStack;

namespace bd::gui {

class ActivityImportFlow;
class CommandTable;
class DataFileFlow;
class DueWatch;
class ErrorPage;
class ImportFlow;
class JobRunner;
class LocationPage;
class NewPlanFlow;
class OrganisationFlow;
class PaletteFlow;
class QuickEntryFlow;
class StatusLine;
class Workspace;

class MainWindow final : public QMainWindow, private CommandContext {
    Q_OBJECT
public:
    /// With an open database its plans are shown; without one, the question where it shall live.
    /// Without `prompts` the real ones ask.
    explicit MainWindow(const Services &services, std::unique_ptr<Prompts> prompts = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the data file, or shows why it can't be. `remember`: also next time.
    void openDataFile(const QString &path, bool create, bool remember);
    void importFiles(const QStringList &paths);
    /// What went wrong before there was a window.
    void tell(const Error &error);
    const CommandTable &commands() const { return *m_commands; }
    bool isBusy() const;

Q_SIGNALS:
    /// The language was changed: main builds the window anew.
    void restartWanted();
    /// The same, and before the fresh window the settings are to be moved (application::keepBesideProgram).
    void settingsMoveWanted(bool besideProgram);
    void becameIdle();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // what commands may ask for
    const Services &services() const override { return m_services; }
    Prompts &prompts() override { return *m_prompts; }
    JobRunner &jobs() override { return *m_jobs; }
    MachineSettings &machine() override { return m_machine; }
    QUndoStack &undoStack() override { return *m_undo; }
    QWidget *window() override { return this; }
    std::optional<PlanTarget> target() const override;
    PreviewPort *preview() override;
    TextPort *text() override;
    FindPort *find() override;
    SpellingFlow *spelling() override;
    PlanDesk *desk() override;
    ReportDesk *report() override;
    void showPlan(qint64 id) override;
    void showPage(const QString &id, const QString &tab) override;
    void showSection(const QString &planUuid, const QString &sectionUuid) override;
    void showActivities(const application::ActivityFilter &filter, const QString &caption) override;
    void enterActivity(const domain::Activity *like) override;
    Page *page() override;
    void focusFilter() override;
    void showTemplates() override;
    void templatesChanged() override;
    void notify(const Notice &notice) override;
    void withdraw(const QString &about) override;
    void refreshCommands() override;

    void connectAll();
    void connectPages();
    void showOpened();
    void showLocation();
    void showProblem(const Error &error, const QString &path);
    void updateTitle();
    void showTyping();
    void lookOutside();
    void remind();
    void restoreLook();
    void changeTheme(Theme theme);
    void changeLanguage(const QString &code);
    void moveSettings(bool besideProgram);

    Services m_services;
    std::unique_ptr<Prompts> m_prompts;
    MachineSettings m_machine;
    QUndoStack *m_undo;
    JobRunner *m_jobs;
    QStackedWidget *m_views;
    ImportFlow *m_imports;
    ActivityImportFlow *m_tables; ///< of activities that come in
    DataFileFlow *m_dataFile;
    PaletteFlow *m_palette;
    NewPlanFlow *m_newPlan;
    OrganisationFlow *m_organisation;
    QuickEntryFlow *m_entry;
    std::unique_ptr<CommandTable> m_commands;
    Workspace *m_workspace;
    DueWatch *m_due;
    StatusLine *m_status; ///< made last: last in the tab order
    LocationPage *m_location = nullptr;
    ErrorPage *m_error = nullptr;
    bool m_wasShown = false, m_closeLater = false, m_wasRestored = false;
};

} // namespace bd::gui

// The pages of an open data file and what keeps them true: re-reads exactly what changed, follows year and plan.
#pragma once
#include "gui/commands/context.h"
#include "gui/pages/page.h"

#include <QObject>

class QStackedWidget;

namespace bd::gui {

class AgenciesPage;
class AgencyFlow;
class CommandTable;
class FindPort;
class Frame;
class OfficeFlow;
class OpenDocument;
class PlanDesk;
class PlansPage;
class RemarkCounter;
class ReportDesk;
class ReportsPage;
class SettingsPage;
class SidePages;
class SpellingFlow;
class YearPages;
enum class Theme;

class Workspace final : public QObject {
    Q_OBJECT
public:
    Workspace(CommandContext &context, QWidget *parent);
    ~Workspace() override;
    /// Buttons of the pages; called once, when the commands exist.
    void setCommands(const CommandTable &commands);
    Frame *frame() const { return m_frame; }

    /// Another file, or another program wrote: everything is read anew.
    void reload();
    /// Another program wrote to the same file: as above, and a plan that went leaves nothing selected.
    void followOutside();
    void showPlan(qint64 id);
    void showPlans();
    /// What is due, when the file holds anything to do; else the plans, where one begins.
    void showFirst();
    void showSettings();
    /// A page by its id, also one that isn't in the side bar yet: it stands there from then on.
    void showPage(const QString &id, const QString &tab = {});
    /// The rows of the log behind a figure.
    void showActivities(const application::ActivityFilter &filter, const QString &caption);
    PageScope scope() const; ///< the year and plan chosen at the top
    Page *page() const; ///< of the year, that is shown; null on others
    void focusFilter();
    bool isPlanOpen() const { return openId() != 0; }
    PlanDesk &desk() const { return *m_desk; }
    ReportDesk *report() const; ///< null while no report is open
    const domain::Plan *openPlan() const; ///< or the text of the open report; null while none is open
    /// Goes to a section of the open plan or report.
    void showSection(const QString &uuid);
    /// Page, plan, section and how things were arranged, for the next start; and back.
    void keepSession();
    void restoreSession();
    std::optional<PlanTarget> target() const;
    PreviewPort *preview() const; ///< of the open plan; null while none is open
    TextPort *text() const;       ///< of the section that is shown; null while none is
    FindPort *find() const;       ///< in the open plan; null while none is open
    SpellingFlow *spelling() const;
    void notify(const Notice &notice);
    /// Makes the pages of the preview anew when the template of plans is another one than before, or was changed.
    void followTemplate();

Q_SIGNALS:
    void importFileWanted();
    void pasteWanted();
    void sampleWanted();
    void openOtherWanted();
    void templatesWanted();
    void languageChosen(const QString &code);
    void besideProgramChosen(bool on);
    void themeChosen(bd::gui::Theme theme);

private:
    void connectPages();
    void readPlans();
    qint64 openId() const;
    void openPlanPage();
    void closeDocument();
    void showReports();
    ReportsPage *reportsPage() const; ///< null until it was shown
    void takeReportsPage(ReportsPage &page);
    bool isDocumentShown() const;
    void readOffice();
    void readAgencies();
    void tellScope();
    void showTemplateName();
    void chooseBackupFolder();
    void onChanged(const application::ChangeSet &changes);
    bool eventFilter(QObject *watched, QEvent *event) override;

    CommandContext &m_context;
    const CommandTable *m_commands = nullptr;
    Frame *m_frame;
    SidePages *m_sidePages = nullptr;
    YearPages *m_year = nullptr;
    QStackedWidget *m_planStack;
    PlansPage *m_plans;
    SettingsPage *m_settings = nullptr;
    OfficeFlow *m_office;
    QWidget *m_settingsPlace;
    QStackedWidget *m_agenciesPlace;
    AgenciesPage *m_agencies = nullptr; ///< made when it is shown for the first time
    AgencyFlow *m_agencyFlow = nullptr;
    OpenDocument *m_document;
    PlanDesk *m_desk;
    qint64 m_leftReport = 0; ///< was open when somebody went to the plans: shown again on the way back
    RemarkCounter *m_remarks;
};

} // namespace bd::gui

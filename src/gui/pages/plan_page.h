// One plan, or one report: outline at the left; its text, tasks, head and duties in the middle; and its pages as they will be printed
// beside or in place of them. Shows what the desk holds, and goes where the desk stands.
#pragma once
#include "gui/editing/plan_desk.h"

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace bd::domain {
struct TextPlace;
}

namespace bd::gui {

class ContentPage;
class DutyPage;
class FactsPage;
class FiguresPane;
class HistoryPage;
class FindBar;
class FindPort;
class FramePage;
class JobRunner;
class NoticeBar;
class OutlineView;
class PlanFileBar;
class PlanFind;
class PlanHead;
class PreviewPanel;
class PreviewPort;
class ReportDesk;
class ReportMarks;
class RoundsPage;
class TaskInspector;
class TaskTablePage;
struct PageScale;

class PlanPage final : public QWidget {
    Q_OBJECT
public:
    PlanPage(JobRunner &jobs, PlanDesk &desk, QWidget *parent = nullptr);
    ~PlanPage() override;
    /// Main actions as buttons; `more` go into the menu of the first.
    void setActions(QAction *main, const QList<QAction *> &more, const QList<QAction *> &others);
    /// The menu of the outline (null is a line), and the buttons below it.
    void setOutlineActions(const QList<QAction *> &menu, const QList<QAction *> &buttons);
    /// For the bar above the pages, for their menu, and what has only keys there.
    void setPreviewActions(const QList<QAction *> &bar, const QList<QAction *> &menu, const QList<QAction *> &keys);
    /// Called once: from then on the page also serves reports, with their figures in the place of tasks.
    void setReport(ReportDesk &report);
    /// Buttons beside the figures, above the table of all figures, and which of the head's are for reports only.
    void setReportActions(const QList<QAction *> &figures, const QList<QAction *> &facts, const QList<QAction *> &head);
    FiguresPane *figures() const { return m_figures; } ///< null before setReport()
    FactsPage *facts() const { return m_facts; }
    ReportMarks *marks() const { return m_marks; }
    PreviewPort *preview() const;
    void restorePreview(bool shown, const PageScale &scale);
    const application::StoredPlan &stored() const { return m_desk.stored(); }
    /// A section, or whatever stands in one: a paragraph, a task, a duty.
    void selectSection(const QString &uuid);
    void focusOutline(); ///< from there Enter goes to the text
    ContentPage &content() const { return *m_content; }
    FindPort *find() const;
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void back();
    void pagesMade();
    void previewChanged(); ///< shown or hidden, its pages, its size

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOutline();
    QWidget *makeSourceTab();
    void placeTabs();
    void showKind();
    bool isReport() const;
    void showMarks();
    void goToFigure(const QString &name, bool isInText);
    void connectAll();
    void showPlan();
    void follow();
    void showHead();
    void showReadOnly();
    void showPart(const QString &uuid);
    void showTitles();
    void showIssues();
    void showSource();
    void showSpot(const ChangeSpot &spot);
    void makeFind();
    void showPlace(const domain::TextPlace &place);
    void showPreview(bool shown);
    void followInPages();
    void layOutPages();
    void arrange();

    /// What stands where: changes with the window's width and the preview. Sizes are the user's until then.
    struct Arrangement {
        bool isTiny = false, isWide = false, hasTree = false, hasTabs = false, hasPreview = false;
        bool operator==(const Arrangement &) const = default;
    };
    PlanDesk &m_desk;
    Arrangement m_arrangement;
    PlanFileBar *m_files;
    PlanHead *m_head;
    NoticeBar *m_readOnly;
    QWidget *m_outlinePane = nullptr;
    OutlineView *m_tree = nullptr;
    QHBoxLayout *m_outlineTools = nullptr;
    QTabWidget *m_tabs;
    ContentPage *m_content;
    QStackedWidget *m_beside = nullptr; ///< inspector, or the figures of a report
    TaskInspector *m_inspector;
    ReportDesk *m_report = nullptr;
    FiguresPane *m_figures = nullptr;
    FactsPage *m_facts = nullptr;
    ReportMarks *m_marks = nullptr;
    QList<QAction *> m_ofReports;
    bool m_wasReport = false;
    TaskTablePage *m_tasks;
    FramePage *m_frame;
    HistoryPage *m_history = nullptr;
    DutyPage *m_duties;
    RoundsPage *m_rounds;
    QSplitter *m_splitter;
    PreviewPanel *m_preview;
    FindBar *m_findBar;
    PlanFind *m_find = nullptr;
    QTimer *m_reviewing; ///< remarks follow a moment later: they look at the whole plan
    QWidget *m_sourceTab = nullptr;
    QLabel *m_source = nullptr;
    QStackedWidget *m_leftOutStack = nullptr;
    QAbstractItemModel *m_leftOut = nullptr;
};

} // namespace bd::gui

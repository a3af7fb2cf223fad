// One plan: outline at the left, its text, tasks, head, duties, remarks and source at the right, and its pages as they
// will be printed beside or in place of them. Read only in this form.
#pragma once
#include "application/plan_service.h"

#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTreeView;

namespace bd::gui {

class IssueList;
class JobRunner;
class OutlineModel;
class PlanHead;
class PlanTextView;
class PreviewPanel;
class PreviewPort;
struct PageScale;
struct DutyRow;
struct TaskRow;
template <typename Row>
class TableModel;

class PlanPage final : public QWidget {
    Q_OBJECT
public:
    explicit PlanPage(JobRunner &jobs, QWidget *parent = nullptr);
    ~PlanPage() override;
    /// Main actions as buttons; `more` go into the menu of the first.
    void setActions(QAction *main, const QList<QAction *> &more, const QList<QAction *> &others);
    /// For the bar above the pages, for their menu, and what has only keys there.
    void setPreviewActions(const QList<QAction *> &bar, const QList<QAction *> &menu, const QList<QAction *> &keys);
    PreviewPort *preview() const;
    void restorePreview(bool shown, const PageScale &scale);
    /// Shows the plan; the selected section stays when the same plan is shown again.
    void setPlan(application::StoredPlan stored);
    const application::StoredPlan &stored() const { return m_stored; }
    void selectSection(const QString &uuid);
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
    /// A table and what stands in its place while it is empty. Widths of 0 share the rest.
    QStackedWidget *makeTable(QAbstractItemModel *model, const char *name, std::initializer_list<int> widths,
                              const QString &accessible, const QString &emptyTitle, const QString &emptyText);
    QWidget *makeSourceTab();
    void connectAll();
    void showHead();
    void showSection();
    void showTables();
    void showIssues();
    void showSource();
    void showPreview(bool shown);
    void layOutPages();
    void arrange();

    /// What stands where: changes with the window's width and the preview. Sizes are the user's until then.
    struct Arrangement {
        bool isTiny = false, isWide = false, hasTree = false, hasTabs = false, hasPreview = false;
        bool operator==(const Arrangement &) const = default;
    };
    Arrangement m_arrangement;
    bool m_isSetting = false;
    application::StoredPlan m_stored;
    OutlineModel *m_outline;
    TableModel<TaskRow> *m_tasks;
    TableModel<DutyRow> *m_duties;
    PlanHead *m_head = nullptr;
    QLabel *m_source = nullptr;
    QSplitter *m_splitter = nullptr, *m_content = nullptr;
    QTreeView *m_tree = nullptr;
    QTabWidget *m_tabs = nullptr;
    PlanTextView *m_text = nullptr, *m_fields = nullptr, *m_frame = nullptr;
    QStackedWidget *m_taskStack = nullptr, *m_dutyStack = nullptr, *m_leftOutStack = nullptr;
    IssueList *m_issues = nullptr;
    PreviewPanel *m_preview = nullptr;
    QAbstractItemModel *m_leftOut = nullptr;
};

} // namespace bd::gui

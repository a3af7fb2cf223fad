// One plan: outline at the left, its text, tasks, head, duties, remarks and source at the right. Read only in this form.
#pragma once
#include "application/plan_service.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace bd::gui {

class IssueList;
class OutlineModel;
class PlanTextView;
struct DutyRow;
struct TaskRow;
template <typename Row>
class TableModel;

class PlanPage final : public QWidget {
    Q_OBJECT
public:
    explicit PlanPage(QWidget *parent = nullptr);
    ~PlanPage() override;
    /// Main actions as buttons; `more` go into the menu of the first.
    void setActions(QAction *main, const QList<QAction *> &more, const QList<QAction *> &others);
    /// Shows the plan; the selected section stays when the same plan is shown again.
    void setPlan(application::StoredPlan stored);
    const application::StoredPlan &stored() const { return m_stored; }
    void selectSection(const QString &uuid);
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void back();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    /// A table and what stands in its place while it is empty. Widths of 0 share the rest.
    QStackedWidget *makeTable(QAbstractItemModel *model, const char *name, std::initializer_list<int> widths,
                              const QString &accessible, const QString &emptyTitle, const QString &emptyText);
    QWidget *makeSourceTab();
    void connectAll();
    void fitHead();
    void showHead();
    void showSection();
    void showTables();
    void showIssues();
    void showSource();

    application::StoredPlan m_stored;
    OutlineModel *m_outline;
    TableModel<TaskRow> *m_tasks;
    TableModel<DutyRow> *m_duties;
    QLabel *m_title = nullptr, *m_facts = nullptr, *m_state = nullptr, *m_source = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QList<QToolButton *> m_buttons; ///< of the head; icons alone where there is little room
    QSplitter *m_splitter = nullptr, *m_content = nullptr;
    QTreeView *m_tree = nullptr;
    QTabWidget *m_tabs = nullptr;
    PlanTextView *m_text = nullptr, *m_fields = nullptr, *m_frame = nullptr;
    QStackedWidget *m_taskStack = nullptr, *m_dutyStack = nullptr, *m_leftOutStack = nullptr;
    IssueList *m_issues = nullptr;
    QAbstractItemModel *m_leftOut = nullptr;
};

} // namespace bd::gui

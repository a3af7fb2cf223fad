// The tab "Nhiệm vụ": all tasks of the plan as a table, edited in place, filtered, grouped, sorted.
#pragma once
#include "gui/editing/task_edit.h"
#include "gui/models/task_lines.h"

#include <QWidget>
#include <memory>

class QLabel;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTimer;
class QToolButton;

namespace bd::gui {

class ExportTasksCommand;
class PlanDesk;
class TaskDelegate;
class TaskFilterBar;
class TaskTableModel;
struct ChangeSpot;

class TaskTablePage final : public QWidget {
    Q_OBJECT
public:
    explicit TaskTablePage(QWidget *parent = nullptr);
    ~TaskTablePage() override;
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);
    void selectTask(const QString &uuid);

Q_SIGNALS:
    /// The text of the current task is wanted; the desk stands there already.
    void textWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void makeTable();
    QMenu *makeStatusMenu();
    QMenu *makeColumnMenu();
    void connectTable();
    void follow(const domain::Plan &before);
    /// Filters, groups and sorts anew; what was selected stays so.
    void arrange();
    void showSums();
    void fitRows(int first, int last);
    void fitTitle();
    void showGroups();
    QStringList selectedTasks() const;
    void store(TaskField field, const domain::Task &task);
    void commit();
    void setStatus(domain::TaskStatus status, const QStringList &uuids);
    void addTask();
    void removeTasks();
    void goToText(const QModelIndex &index);
    void copyRows() const;
    void updateButtons();
    void restoreState();
    void keepState();

    PlanDesk *m_desk = nullptr;
    std::unique_ptr<ExportTasksCommand> m_exporter;
    TaskTableModel *m_model;
    TaskView m_view;
    TaskFilterBar *m_filter;
    QTableView *m_table;
    TaskDelegate *m_delegate;
    QStackedLayout *m_stack;
    QLabel *m_sums;
    QWidget *m_bar = nullptr;
    QPushButton *m_add, *m_remove, *m_export;
    QToolButton *m_status, *m_columns;
    QTimer *m_fit;
    bool m_isStale = true, m_directoryIsOld = true, m_isRestoring = false, m_isStoring = false;
};

} // namespace bd::gui

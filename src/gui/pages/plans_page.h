// The plans by year: filter, table, keyboard. Without any plan: the welcome page.
#pragma once
#include "application/plan_service.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeView;

namespace bd::gui {

class EmptyState;
class PlanListModel;
class WelcomePage;

class PlansPage final : public QWidget {
    Q_OBJECT
public:
    explicit PlansPage(QWidget *parent = nullptr);
    /// Buttons of the page run these.
    void setActions(QAction *newPlan, QAction *importFile, QAction *paste);
    /// What the filter found, in the order of PlanService::list; `total` counts all plans of the file.
    void setPlans(const std::vector<application::PlanSummary> &plans, int total);
    QString filter() const;
    void focusFilter();
    /// The selected plan; null when none is.
    const application::PlanSummary *current() const;
    void select(qint64 id);
    /// Nothing is selected: no command may hit a plan that nobody chose.
    void selectNothing();
    WelcomePage *welcome() const { return m_welcome; }
    PlanListModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void filterChanged(); ///< after typing paused
    void currentChanged();
    void opened(qint64 id);
    void deleteWanted(); ///< the Delete key in the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    void fitColumns(int width);
    PlanListModel *m_model;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    EmptyState *m_nothing;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_found = nullptr;
    QWidget *m_head = nullptr;
    QList<QToolButton *> m_buttons; ///< their long words make room for the filter, the last first
    QTimer *m_pause;
    int m_shown = -1; ///< list or welcome; each takes the focus when it comes
};

} // namespace bd::gui

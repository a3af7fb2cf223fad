// The task of the paragraph that the desk stands at: who leads, who coordinates, when, product, budget, status. Beside the
// text, below it on narrow screens. Makes the paragraph a task where it is none.
#pragma once
#include "gui/widgets/agency_directory.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace bd::gui {

class PlanDesk;
class TaskFields;

class TaskInspector final : public QWidget {
    Q_OBJECT
public:
    explicit TaskInspector(QWidget *parent = nullptr);
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);
    /// Into the task's first field, where the paragraph is a task.
    void focusTask();

Q_SIGNALS:
    /// Back to the text, from where the task was reached (Esc).
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeNone();
    QWidget *makeForm();
    void showTask();
    void makeTask();
    void removeTask();

    PlanDesk *m_desk = nullptr;
    QString m_task;
    QStackedLayout *m_stack;
    QLabel *m_hint = nullptr, *m_remarks = nullptr;
    QPushButton *m_make = nullptr, *m_remove = nullptr;
    TaskFields *m_fields = nullptr;
    AgencyDirectory m_directory;
    bool m_directoryIsOld = true;
};

} // namespace bd::gui

// The fields of one task as a form. Value in; a field tells when it was left with something else than it showed. What is
// being typed stays when the task is shown again.
#pragma once
#include "gui/editing/task_edit.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bd::gui {

class AgencyChips;
class PartialDateEdit;

class TaskFields final : public QWidget {
    Q_OBJECT
public:
    explicit TaskFields(QWidget *parent = nullptr);
    void setDirectory(const AgencyDirectory &directory);
    /// Sources that are offered before the usual ones: those of the other tasks.
    void setSources(const QStringList &sources);
    /// `canFollow`: what became of the task may be told all the same.
    void setReadOnly(bool readOnly, bool canFollow = false);
    /// `year` is the plan's; `today` tells what is late.
    void setTask(const domain::Task &task, std::optional<int> year, QDate today);
    QString taskUuid() const { return m_task.uuid; }
    /// Whatever was typed and not left yet is told now.
    void commit();
    void focusFirst();

Q_SIGNALS:
    /// Only `field` of `task` counts.
    void edited(bd::gui::TaskField field, const bd::domain::Task &task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeWords(QFormLayout *form);
    void makeFacts(QFormLayout *form);
    QPlainTextEdit *makeLines(const char *name, int lines);
    QComboBox *makeTypedChoice(const char *name);
    void watch(QWidget *field);
    void leave(QWidget *field);
    void tell(TaskField field, const domain::Task &task);
    /// What was stored is shown as it was understood.
    void settle(TaskField field);
    void takeTitle();
    void takeProduct();
    void takeTime();
    void takeDays();
    void takeBudget();
    void takeSource();
    void takeStatus();
    void takeReason();
    void takeKind();
    void showTime();
    void showStatus();
    void showMoney();

    domain::Task m_task; ///< as shown
    std::optional<int> m_year;
    QDate m_today;
    QStringList m_sources;
    bool m_readOnly = false, m_canFollow = true, m_isShowing = false;
    QBoxLayout *m_columns;
    QFormLayout *m_facts = nullptr;
    QPlainTextEdit *m_title, *m_product;
    AgencyChips *m_lead, *m_coordinate;
    QComboBox *m_time, *m_source, *m_status, *m_kind;
    PartialDateEdit *m_start, *m_end;
    QLineEdit *m_money, *m_reason;
    QLabel *m_timeNote, *m_moneyNote, *m_late, *m_reasonLabel = nullptr;
};

} // namespace bd::gui

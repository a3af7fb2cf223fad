// "Tháng hành động", 15/11 to 15/12 of the year chosen at the top: theme and messages, the launch and its hosts of former years,
// a checklist, the days that are left, its own plan, its report, and what the log holds of it.
#pragma once
#include "gui/pages/page.h"
#include "gui/pages/registers/record_field.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace bd::gui {

class EmptyState;
class EvidenceList;
class FieldForm;
class FieldGrid;

class ActionMonthPage final : public Page {
    Q_OBJECT
public:
    explicit ActionMonthPage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;
    void setScope(const PageScope &scope) override;
    bool mayLeave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *makeWork();
    QPushButton *makeButton(const QString &text, const char *name, QWidget *parent);
    int year() const;
    void begin();
    void showMonth();
    void showSteps();
    void showPlan();
    void showLog();
    void storeField(int field, const FieldValue &value);
    /// Changes the checklist as one act.
    bool storeSteps(std::vector<domain::ActionMonth::Step> steps);
    void editStep(int row, int column, const FieldValue &value);
    void openOrBeginPlan();
    void showActivities(bool ofSection);
    bool save(const std::function<void(domain::ActionMonth &)> &change, const QString &act = {});

    CommandContext &m_context;
    PageScope m_scope;
    application::StoredRecord<domain::ActionMonth> m_month; ///< id 0: there is none for the year
    std::vector<RecordField<domain::ActionMonth>> m_fields;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_begin;
    QLabel *m_heading, *m_countdown, *m_name, *m_hosts, *m_planText, *m_logText;
    FieldForm *m_form;
    FieldGrid *m_steps;
    EvidenceList *m_evidence;
    QPushButton *m_usualSteps, *m_takeTheme, *m_plan, *m_ofSection, *m_inDays;
    QBoxLayout *m_columns;
    int m_shownYear = 0;
};

/// "Còn 12 ngày đến 15/11", "Ngày thứ 3/31", "Đã kết thúc".
QString countdownText(int year, QDate today);

} // namespace bd::gui

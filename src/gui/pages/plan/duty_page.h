// The tab "Chế độ báo cáo": who reports what to whom, when; a table and the fields of the chosen one.
#pragma once
#include "domain/plan.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace bd::gui {

class DutyFields;
class PlanDesk;
template <typename Row>
class TableModel;

/// A duty as its row shows it.
struct DutyLine {
    domain::ReportingDuty duty;
    QString section;    ///< "V.1"
    bool hasRemark = false;
    bool operator==(const DutyLine &) const = default;
};

class DutyPage final : public QWidget {
    Q_OBJECT
public:
    explicit DutyPage(QWidget *parent = nullptr);
    ~DutyPage() override;
    /// Called once; follows the desk's signals from then on.
    void setDesk(PlanDesk &desk);
    void selectDuty(const QString &uuid) { choose(uuid); }

Q_SIGNALS:
    /// The text where the duty stands is wanted; the desk stands there already.
    void textWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void showDuties();
    void showFields();
    const domain::ReportingDuty *current() const;
    void choose(const QString &uuid);
    void store(const domain::ReportingDuty &duty);
    void add(domain::ReportingDuty duty);
    void remove();
    void goToText();

    PlanDesk *m_desk = nullptr;
    TableModel<DutyLine> *m_model;
    QTableView *m_table;
    DutyFields *m_fields;
    QBoxLayout *m_panes;
    QStackedLayout *m_stack;
    QPushButton *m_add, *m_copy, *m_remove, *m_report;
    bool m_isShowing = false, m_directoryIsOld = true;
};

} // namespace bd::gui

// The tab "Số liệu" of a report: everything that is known about its period, measure by measure, beside the year before and the
// estimate of the whole period. Enter opens the rows behind a figure.
#pragma once
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace bd::gui {

class EmptyState;
class FactModel;
class ReportDesk;

class FactsPage final : public QWidget {
    Q_OBJECT
public:
    explicit FactsPage(QWidget *parent = nullptr);
    /// Called once.
    void setDesk(ReportDesk &desk);
    void setActions(const QList<QAction *> &actions);
    QString current() const; ///< id of the fact; "" for none
    void focusFilter();

Q_SIGNALS:
    void explainWanted(const QString &factId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    ReportDesk *m_desk = nullptr;
    FactModel *m_model;
    QLineEdit *m_filter;
    QLabel *m_summary;
    QPushButton *m_confirm;
    QHBoxLayout *m_row;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace bd::gui

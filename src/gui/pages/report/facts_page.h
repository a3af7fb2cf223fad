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
class QToolButton;

namespace bd::gui {

class EmptyState;
class FactModel;
class FigureChoice;
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
    /// The fact of that name, and its choice of numbers.
    void goToNamed(const QString &name);

Q_SIGNALS:
    void explainWanted(const QString &factId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    ReportDesk *m_desk = nullptr;
    FactModel *m_model;
    QLineEdit *m_filter;
    QLabel *m_summary;
    QPushButton *m_confirm;
    QHBoxLayout *m_row;
    QTableView *m_table;
    QList<QToolButton *> m_tools;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FigureChoice *m_choice;
};

} // namespace bd::gui

// Beside a report's text: the figures that stand in the section, what they were a year before, which number counts where two
// differ, and the reasons that the section asks for. Shows what the report's desk holds; goes where the text's desk stands.
#pragma once
#include "domain/report.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QTabWidget;
class QTableView;

namespace bd::gui {

class FactModel;
class FigureChoice;
class FieldTableModel;
class ReportDesk;

class FiguresPane final : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPane(QWidget *parent = nullptr);
    /// Called once.
    void setDesk(ReportDesk &desk);
    /// Buttons above the table, for commands on the figures.
    void setActions(const QList<QAction *> &actions);
    /// The figure chosen in the table; "" for none.
    QString current() const;
    void showFigure(const QString &factId);
    /// The figure of that name, and its choice of numbers: what a remark in the review is about. False: not in this section.
    bool goToNamed(const QString &name);

Q_SIGNALS:
    void explainWanted(const QString &factId);
    void left(); ///< Esc: back to the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTables();
    void show();
    void showChoice();
    void showReasons();
    ReportDesk *m_desk = nullptr;
    QTabWidget *m_tabs; ///< figures, reasons: one below the other they would have no room on a laptop
    QWidget *m_toolPlace;
    QLabel *m_nothing;
    QHBoxLayout *m_tools;
    FactModel *m_facts;
    FieldTableModel *m_reasons;
    QTableView *m_table, *m_reasonTable;
    FigureChoice *m_choice;
};

} // namespace bd::gui

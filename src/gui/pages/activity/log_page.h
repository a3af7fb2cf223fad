// "Hoạt động đã thực hiện": the log as a table, with a line to log at once, filters, groups, sums and details. Below 1400 px the
// details stand under the table.
#pragma once
#include "gui/editing/activity_desk.h"
#include "gui/pages/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
class QVBoxLayout;
class QToolButton;

namespace bd::gui {

class CommandContext;
class LogDetails;
class LogFilterBar;
class LogTable;
class QuickLine;

class LogPage final : public Page {
    Q_OBJECT
public:
    explicit LogPage(CommandContext &context, QWidget *parent = nullptr);
    ~LogPage() override;
    void reload() override;
    void follow(const application::ChangeSet &changes) override;
    void setScope(const PageScope &scope) override;
    bool focusFilter() override;
    void showRows(const application::ActivityFilter &filter, const QString &caption) override;
    bool mayLeave() override;
    std::optional<application::TableSource> table() override;
    /// What the page shows, for whoever writes it elsewhere: the filter with the year of the page, and the order.
    application::ActivityFilter filter() const;
    application::ActivityOrder order() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QPushButton *makeButton(QWidget *head, const char *name, const char *iconName, const QString &text);
    QWidget *makeEmpty();
    QWidget *makeNothing();
    QMenu *makeGroupMenu();
    void connectTable();
    /// Reads ids, groups and sums anew; what was chosen stays so where it is still shown.
    void read();
    void readRows();
    void readGroups(const application::ActivityFilter &filter);
    void showSums();
    void showChosen();
    void setGrouping(application::ActivityGrouping grouping);
    void editCells(qint64 id, application::ActivityColumn column, const QVariant &value);
    void fillDown();
    void removeChosen();
    void duplicate();
    void paste();
    void enterQuickly();
    void askColumnFilter(application::ActivityColumn column);
    void showRowMenu(const QPoint &global);
    /// What plans say by the log: tasks without anything, proposed states.
    void showProgress();
    void makeProgressButtons(QVBoxLayout &column);
    void addUnlogged(const QString &plan, const QString &task);
    void addProposal(qint64 plan, const domain::ProgressProposal &proposal);
    void placeDetails();
    /// On an enlarged small screen the table has what room there is; Enter shows the details in its place, Esc goes back.
    void placeAll();
    /// Under the table they take room only while something is chosen.
    bool wantsDetails() const;
    void showDetails();
    void leaveDetails();
    void restoreState();
    QString groupTitle(const QString &key) const;
    /// Where the group stands among the others: as the plan, the catalogue or the alphabet has it.
    QString groupOrder(const QString &key) const;

    CommandContext &m_context;
    ActivityNames m_names;
    ActivityDesk m_desk;
    PageScope m_scope;
    application::ActivityGrouping m_grouping = application::ActivityGrouping::None;
    LogTable *m_table;
    LogFilterBar *m_filter;
    QuickLine *m_quick;
    LogDetails *m_details;
    QStackedWidget *m_views, *m_lists;
    QSplitter *m_halves;
    QWidget *m_head = nullptr;
    QLabel *m_sums;
    QToolButton *m_unlogged, *m_proposed;
    QTimer *m_lookForUnlogged, *m_sumsSoon; ///< rows are painted before sums
    QPushButton *m_duplicate = nullptr, *m_remove = nullptr;
    QToolButton *m_columns = nullptr, *m_groups = nullptr, *m_showDetails = nullptr;
    bool m_isLow = false, m_isStale = false, m_isReading = false, m_isStoring = false;
};

} // namespace bd::gui

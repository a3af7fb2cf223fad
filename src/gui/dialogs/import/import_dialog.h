// What was recognised beside the source text: seen, corrected, then stored by the caller. Value in, value out.
#pragma once
#include "application/document_service.h"
#include "gui/models/columns.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace bd::gui {

class HeadForm;
class IssueList;
class OutlineModel;
class OutlineTree;
class Prompts;
class SourceView;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(application::ReadPlan read, QWidget *parent = nullptr);
    ~ImportDialog() override;
    /// As read, with the corrections made here.
    exchange::ImportedPlan imported() const;
    /// Who is asked before corrections are thrown away; without prompts nobody is.
    void setPrompts(Prompts &prompts) { m_prompts = &prompts; }
    /// What was read holds corrections already: the dialog came back after a failure.
    void setCorrected() { m_corrected = true; }
    bool isCorrected() const;
    /// Goes to what can't be understood instead, while there is something.
    void accept() override;
    /// Asks first when something was corrected: Esc, "Không lưu" and closing the window all come here.
    void reject() override;
    /// The same with where it came from, to open the dialog once more.
    application::ReadPlan read() const { return {imported(), m_read.source}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What an undo brings back; of the head only the issuing body (its fields have an undo of their own).
    struct State {
        domain::Plan plan;
        std::vector<DutyRow> duties;
        std::vector<domain::Issue> issues;
        bool withHead = false;
    };

    QWidget *makeArticlePage();
    QWidget *makeReviewPage();
    QWidget *makeOutlineTab();
    QWidget *makeAgencyTab();
    QWidget *makeDutyTab();
    QWidget *makeIssueTab();
    QWidget *makeLeftOutTab();
    QTableView *makeTable(QAbstractItemModel *model, const char *name, const QString &accessible);
    void addDutyButtons(QWidget *tab);
    QString knownFacts() const;
    void fillAgencies();
    void storeAgencies();
    void fillDuties();
    void acceptProposal(int position);
    void takeIssuer();
    void offerIssuer();
    void addUndo();
    State current() const;
    /// After an act: the state before it can be brought back.
    void remember();
    void travel(std::vector<State> &from, std::vector<State> &to);
    void restore(State state);
    void refuseDate(const QString &typed);
    void sayDuty(const QString &text, bool isProblem);
    void showMark(const QString &name);
    void followSource(int line);
    void updateTitles();
    void updateButtons();

    application::ReadPlan m_read;
    OutlineModel *m_outline;
    TableModel<AgencyRow> *m_agencies;
    TableModel<DutyRow> *m_duties;
    QStackedWidget *m_pages = nullptr;
    SourceView *m_source = nullptr;
    HeadForm *m_head = nullptr;
    OutlineTree *m_tree = nullptr;
    QTableView *m_dutyTable = nullptr;
    IssueList *m_issues = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPushButton *m_save = nullptr, *m_leave = nullptr;
    QLabel *m_dutyNote = nullptr;
    Prompts *m_prompts = nullptr;
    domain::Plan m_start; ///< as the dialog showed it first
    State m_now;
    std::vector<State> m_undo, m_redo;
    bool m_corrected = false;
    bool m_travelling = false; ///< an undo is under way: it is no act of its own
    bool m_refused = false;    ///< a typed date was refused, and nothing was done about it since
    bool m_following = false; ///< the source leads: what it selects must not lead back
};

/// "Đã nhận 99,6% số chữ; không đưa vào 0,4%; không mất chữ nào." The shares sum to 100.
QString coverageText(const exchange::Coverage &coverage);

} // namespace bd::gui

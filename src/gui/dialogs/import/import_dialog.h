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
class QTreeView;

namespace bd::gui {

class HeadForm;
class IssueList;
class OutlineModel;
class SourceView;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(application::ReadPlan read, QWidget *parent = nullptr);
    ~ImportDialog() override;
    /// As read, with the corrections made here.
    exchange::ImportedPlan imported() const;
    /// The same with where it came from, to open the dialog once more.
    application::ReadPlan read() const { return {imported(), m_read.source}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
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
    void acceptProposal(int row);
    void showMark(const QString &name);
    void followSource(int line);
    void updateTitles();
    void updateSave();

    application::ReadPlan m_read;
    OutlineModel *m_outline;
    TableModel<AgencyRow> *m_agencies;
    TableModel<DutyRow> *m_duties;
    QStackedWidget *m_pages = nullptr;
    SourceView *m_source = nullptr;
    HeadForm *m_head = nullptr;
    QTreeView *m_tree = nullptr;
    QTableView *m_dutyTable = nullptr;
    IssueList *m_issues = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPushButton *m_save = nullptr, *m_leave = nullptr;
    bool m_following = false; ///< the source leads: what it selects must not lead back
};

/// "Đã nhận 99,6% số chữ; 0,4% để ngoài; không mất chữ nào."
QString coverageText(const exchange::Coverage &coverage);

} // namespace bd::gui

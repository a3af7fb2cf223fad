// The frozen revisions of a report, the newest first, and what changed from each to the next or to the report as it is now.
// Values in; differences are asked for when a revision is looked at. What is wanted of one is told when the dialog is accepted.
#pragma once
#include "application/report_service.h"

#include <QDialog>
#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace bd::gui {

class RevisionsDialog final : public QDialog {
    Q_OBJECT
public:
    /// From one revision to another; `to` 0 is now.
    using Differences = std::function<Result<std::vector<application::RevisionDifference>>(int from, int to)>;
    RevisionsDialog(const std::vector<domain::ReportRevision> &revisions, Differences differences, QWidget *parent = nullptr);

    enum class Wish { Pages, Word, Pdf };
    /// Accepted: what is to be done with revision().
    Wish wish() const { return m_wish; }
    int revision() const; ///< the chosen one; 0: the report now

private:
    void want(Wish wish);
    void showRevision();
    struct Line {
        int from = 0, to = 0;
        QString said;
    };
    std::vector<Line> m_lines;
    Differences m_differences;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing, *m_said;
    QTableView *m_table;
    std::vector<QPushButton *> m_acts; ///< for a frozen revision
    Wish m_wish = Wish::Pages;
};

} // namespace bd::gui

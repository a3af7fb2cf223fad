// The frozen revisions of a report, the newest first, and what changed from each to the next or to the report as it is now.
// Values in; differences are asked for when a revision is looked at.
#pragma once
#include "application/report_service.h"

#include <QDialog>
#include <functional>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace bd::gui {

class RevisionsDialog final : public QDialog {
    Q_OBJECT
public:
    /// From one revision to another; `to` 0 is now.
    using Differences = std::function<Result<std::vector<application::RevisionDifference>>(int from, int to)>;
    RevisionsDialog(const std::vector<domain::ReportRevision> &revisions, Differences differences, QWidget *parent = nullptr);

private:
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
};

} // namespace bd::gui

// "Lập báo cáo": the reports, the newest cut-off first, and in their place the one that is written (gui/pages/plan_page.h).
#pragma once
#include "application/report_service.h"
#include "gui/models/table_model.h"
#include "gui/pages/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace bd::gui {

class CommandContext;
class EmptyState;

class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;
    void follow(const application::ChangeSet &changes) override;
    bool focusFilter() override;
    /// Buttons above the list and in the empty page; null ones are left out (they may come with other parts of the program).
    void setActions(QAction *newReport, QAction *fromFormer);
    /// The page of the open report, taken in and shown; or the list again.
    void showComposer(QWidget *composer);
    void showList();
    bool isListShown() const;
    /// The chosen line; null when none is.
    const application::ReportLine *current() const;
    void select(qint64 reportId);

Q_SIGNALS:
    void currentChanged();
    void useForWanted(); ///< "Dùng cho yêu cầu khác"
    void deleteWanted(); ///< the button, and the Delete key in the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void showRows();
    void open();
    void fitColumns();
    void lookForNews();
    bool takeNews();
    CommandContext &m_context;
    std::vector<application::ReportLine> m_all;
    application::ReportNews m_news; ///< whether the data behind frozen ones changed; gathered in a job, kept from one look to the next
    QString m_newsFile; ///< the data file that they are of
    int m_run = 0;
    TableModel<application::ReportLine> *m_model;
    QStackedWidget *m_stack;
    QWidget *m_listPlace = nullptr, *m_head = nullptr;
    EmptyState *m_empty, *m_nothing = nullptr;
    QStackedWidget *m_found = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QList<QToolButton *> m_beginners; ///< in front: "Lập báo cáo ngay…"
    QPushButton *m_open = nullptr, *m_useFor = nullptr, *m_remove = nullptr;
    QTimer *m_pause, *m_newsPause;
};

/// "Dự thảo", "Đã chốt lần 2, có thay đổi sau khi chốt", "Đã chốt lần 2, số liệu đã thay đổi", "Đã gửi, số 12".
QString reportStateText(const application::ReportLine &line);

} // namespace bd::gui

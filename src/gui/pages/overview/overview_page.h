// "Tổng quan": the plan and year at the top in figures and charts. Each opens the rows behind it. Printed, and written as PDF.
#pragma once
#include "gui/pages/overview/overview_sheet.h"
#include "gui/pages/page.h"

class QLabel;
class QStackedWidget;
class QPrinter;
class QToolButton;
class QVBoxLayout;

namespace bd::gui {

class ChartView;
class CommandContext;

class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(CommandContext &context, QWidget *parent = nullptr);
    void reload() override;
    void setScope(const PageScope &scope) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEmpty();
    void show(const OverviewSheet &sheet);
    void showTiles(const OverviewSheet &sheet);
    void showDeadlines(const OverviewSheet &sheet);
    void arrange();
    void open(const QString &key, const QString &text);
    void openTasks(const std::vector<int> &tasks, const QString &text);
    void print();
    void savePdf();
    void put(std::shared_ptr<QPrinter> printer);

    CommandContext &m_context;
    PageScope m_scope;
    application::Overview m_overview;
    OverviewSheet m_sheet;
    QLabel *m_title, *m_subtitle;
    QStackedWidget *m_pages;
    QWidget *m_tiles, *m_charts, *m_deadlines;
    std::vector<ChartView *> m_views;
    int m_columns = 0;
};

} // namespace bd::gui

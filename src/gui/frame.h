// The frame around the pages: year and plan at the top, pages at the left, a notice above the page.
#pragma once
#include "application/plan_service.h"

#include <QWidget>

class QAction;
class QComboBox;
class QListWidget;
class QStackedWidget;

namespace bd::gui {

class NoticeBar;

class Frame final : public QWidget {
    Q_OBJECT
public:
    explicit Frame(QWidget *parent = nullptr);
    /// Pages in the order of the side bar; Alt+1 is the first.
    void addPage(const QString &title, const QString &iconName, QWidget *page);
    void showPage(QWidget *page);
    int currentPage() const;
    void setTools(const QList<QAction *> &actions);
    /// Fills the choices at the top: years there are, plans of the chosen year.
    void setPlans(const std::vector<application::PlanSummary> &plans);
    /// The plan that is open; 0 for none. Its year shows at the top; the list keeps the year that was chosen for it.
    void setCurrentPlan(qint64 id);
    /// The year chosen at the top; nullopt for all.
    std::optional<int> year() const;
    void setYear(std::optional<int> year);
    NoticeBar &notice() { return *m_notice; }

Q_SIGNALS:
    void pageChosen(int index);
    void yearChosen();
    void planChosen(qint64 id); ///< 0: the list

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    void fillPlans();
    void showYear();
    QComboBox *m_year = nullptr, *m_plan = nullptr;
    QWidget *m_choices = nullptr, *m_tools = nullptr;
    QListWidget *m_side = nullptr;
    QStackedWidget *m_pages = nullptr;
    NoticeBar *m_notice = nullptr;
    std::vector<application::PlanSummary> m_plans;
    std::optional<int> m_chosenYear;
    qint64 m_current = 0;
};

} // namespace bd::gui

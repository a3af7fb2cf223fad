// The frame around the pages: year and plan at the top, pages at the left, a notice above the page.
#pragma once
#include "application/plan_service.h"
#include "gui/widgets/side_bar.h"

#include <QHash>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace bd::gui {

class NoticeBar;

class Frame final : public QWidget {
    Q_OBJECT
public:
    explicit Frame(QWidget *parent = nullptr);
    /// Pages in the order of the side bar; Alt+1 is the first. The frame takes the widget.
    void addPage(const SidePage &page, QWidget *widget);
    /// Shows a page, whether it stands in the side bar or not; without pageChosen().
    void showPage(const QString &id);
    QString currentPage() const; ///< id
    SideBar &sideBar() { return *m_side; }
    /// Buttons at the right of the top. An action without icon, or whose property "words" is true, shows its text.
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
    void pageChosen(const QString &id);
    void pageWanted(const QString &id); ///< an optional page, by "Add a page"
    void yearChosen();
    void planChosen(qint64 id); ///< 0: the list

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTop();
    void fillPlans();
    void showYear();
    void showState();
    QComboBox *m_year = nullptr, *m_plan = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_choices = nullptr, *m_tools = nullptr;
    SideBar *m_side = nullptr;
    QHash<QString, QWidget *> m_widgets; ///< by the page's id
    QStackedWidget *m_pages = nullptr;
    NoticeBar *m_notice = nullptr;
    std::vector<application::PlanSummary> m_plans;
    std::optional<int> m_chosenYear;
    qint64 m_current = 0;
};

} // namespace bd::gui

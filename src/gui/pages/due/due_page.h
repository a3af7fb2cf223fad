// "Việc cần làm": everything with a date, as a list, as a month and as the year's progress: three views of the same rows.
#pragma once
#include "domain/calendar/work_calendar.h"
#include "domain/due.h"
#include "gui/pages/page.h"

#include <QHash>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace bd::gui {

class CommandContext;
class DueBar;
class DueList;
class DueMonth;
class DueYear;
struct ProgressSheet;

class DuePage final : public Page {
    Q_OBJECT
public:
    enum View { List, Month, Year };

    explicit DuePage(CommandContext &context, QWidget *parent = nullptr);
    ~DuePage() override;
    void reload() override;
    void setScope(const PageScope &scope) override;
    bool focusFilter() override;
    bool mayLeave() override;
    /// "list", "month", "year".
    void showTab(const QString &id) override;
    View view() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilter();
    QWidget *makeEmpty();
    QWidget *makeUnknown();
    QPushButton *makeButton(QWidget *parent, const char *name, const char *iconName, const QString &text);
    void connectViews();
    void setView(View view);
    void fillAgencies();
    void applyFilter();
    void showChosen();
    bool isShown(const domain::DueItem &item, const QString &words) const;
    int year() const;
    ProgressSheet sheet() const;
    void print();
    void writePdf();

    CommandContext &m_context;
    PageScope m_scope;
    std::vector<domain::DueItem> m_items, m_shown;
    QHash<QString, QString> m_plans; ///< titles by uuid
    domain::WorkCalendar m_calendar;
    QDate m_today;
    bool m_reloading = false;
    QStackedWidget *m_stack, *m_views;
    QButtonGroup *m_switch;
    QLineEdit *m_words = nullptr;
    QComboBox *m_kind = nullptr, *m_agency = nullptr;
    QCheckBox *m_done = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_add = nullptr, *m_more = nullptr;
    QWidget *m_unknown = nullptr; ///< nobody has said yet which office this is
    QTimer *m_pause;
    DueList *m_list;
    DueMonth *m_month;
    DueYear *m_year;
    DueBar *m_bar;
};

} // namespace bd::gui

// Several pages under one name of the side bar, as tabs; each is made when it is first shown.
#pragma once
#include "gui/pages/page.h"

#include <functional>

class QTabWidget;

namespace bd::gui {

struct PageTab {
    const char *id;
    QString title;
    std::function<Page *(QWidget *parent)> make;
};

class TabbedPage final : public Page {
    Q_OBJECT
public:
    explicit TabbedPage(std::vector<PageTab> tabs, QWidget *parent = nullptr);
    void reload() override;
    void follow(const application::ChangeSet &changes) override;
    void setScope(const PageScope &scope) override;
    bool focusFilter() override;
    void showRows(const application::ActivityFilter &filter, const QString &caption) override;
    void showTab(const QString &id) override;
    std::optional<application::TableSource> table() override;
    bool mayLeave() override;
    QString currentTab() const;

private:
    void enter(int index);
    Page *page(int index) const;
    std::vector<PageTab> m_tabs;
    std::vector<bool> m_isFresh; ///< read since the last change
    PageScope m_scope;
    QTabWidget *m_widget;
    int m_current = 0;
};

} // namespace bd::gui

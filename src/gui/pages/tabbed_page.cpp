#include "gui/pages/tabbed_page.h"

#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

TabbedPage::TabbedPage(std::vector<PageTab> tabs, QWidget *parent)
    : Page(parent), m_tabs(std::move(tabs)), m_isFresh(m_tabs.size(), false), m_widget(new QTabWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_widget);
    m_widget->setDocumentMode(true);
    for (const PageTab &tab : m_tabs) {
        auto *place = new QWidget(m_widget);
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
        m_widget->addTab(place, tab.title);
    }
    connect(m_widget, &QTabWidget::currentChanged, this, [this](int index) {
        Page *left = page(m_current);
        if (left && !left->mayLeave()) {
            const QSignalBlocker quiet(m_widget);
            m_widget->setCurrentIndex(m_current);
            return;
        }
        enter(index);
    });
}

Page *TabbedPage::page(int index) const
{
    QWidget *place = m_widget->widget(index);
    return place ? place->findChild<Page *>({}, Qt::FindDirectChildrenOnly) : nullptr;
}

void TabbedPage::enter(int index)
{
    if (index < 0)
        return;
    m_current = index;
    const auto at = static_cast<std::size_t>(index);
    Page *shown = page(index);
    if (!shown) {
        QWidget *place = m_widget->widget(index);
        shown = m_tabs[at].make(place);
        place->layout()->addWidget(shown);
    }
    if (!m_isFresh[at]) {
        m_isFresh[at] = true;
        shown->setScope(m_scope);
        shown->reload();
    }
}

void TabbedPage::reload()
{
    std::fill(m_isFresh.begin(), m_isFresh.end(), false);
    enter(m_widget->currentIndex());
}

void TabbedPage::follow(const application::ChangeSet &changes)
{
    std::fill(m_isFresh.begin(), m_isFresh.end(), false);
    m_isFresh[static_cast<std::size_t>(m_current)] = true;
    if (Page *shown = page(m_current))
        shown->follow(changes);
}

void TabbedPage::setScope(const PageScope &scope)
{
    m_scope = scope;
    std::fill(m_isFresh.begin(), m_isFresh.end(), false);
    if (Page *shown = page(m_current)) {
        m_isFresh[static_cast<std::size_t>(m_current)] = true;
        shown->setScope(scope);
    }
}

bool TabbedPage::focusFilter()
{
    Page *shown = page(m_current);
    return shown && shown->focusFilter();
}

void TabbedPage::showRows(const application::ActivityFilter &filter, const QString &caption)
{
    m_widget->setCurrentIndex(0); // the log
    enter(0);
    page(0)->showRows(filter, caption);
}

void TabbedPage::showTab(const QString &id)
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const PageTab &tab) { return id == QLatin1String(tab.id); });
    if (found != m_tabs.end())
        m_widget->setCurrentIndex(static_cast<int>(found - m_tabs.begin()));
}

std::optional<application::TableSource> TabbedPage::table()
{
    Page *shown = page(m_current);
    return shown ? shown->table() : std::nullopt;
}

bool TabbedPage::mayLeave()
{
    Page *shown = page(m_current);
    return !shown || shown->mayLeave();
}

QString TabbedPage::currentTab() const
{
    return QString::fromLatin1(m_tabs[static_cast<std::size_t>(m_current)].id);
}

} // namespace bd::gui

#include "gui/preview/page_finder.h"

#include "gui/preview/page_stack.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bd::gui {

namespace {
constexpr int slice = 10; ///< ms of one step
} // namespace

PageFinder::PageFinder(const PageStack &pages, QObject *parent) : QObject(parent), m_pages(pages), m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &PageFinder::step);
}

void PageFinder::find(const QString &needle)
{
    m_needle = needle;
    m_search = PageSearch(needle);
    pagesChanged(0);
}

void PageFinder::pagesChanged(int first)
{
    m_next = std::min(m_next, first);
    std::erase_if(m_matches, [this](const TextRange &match) { return match.first.page >= m_next; });
    if (m_search.isEmpty())
        m_timer->stop();
    else
        m_timer->start();
    Q_EMIT changed();
}

bool PageFinder::isSearching() const
{
    return m_timer->isActive();
}

void PageFinder::step()
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_pages.count() && clock.elapsed() < slice) {
        const auto found = m_search.matches(m_pages.page(m_next)->text(), m_next);
        m_matches.insert(m_matches.end(), found.begin(), found.end());
        ++m_next;
    }
    if (m_next >= m_pages.count())
        m_timer->stop();
    Q_EMIT changed();
}

} // namespace bd::gui

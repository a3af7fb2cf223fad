#include "gui/preview/page_cache.h"

#include <algorithm>

namespace bd::gui {

const QPixmap *PageCache::find(int index, const documents::Page *page, qreal scale)
{
    const auto entry = m_entries.find(index);
    if (entry == m_entries.end() || entry->second.page.get() != page || !qFuzzyCompare(entry->second.scale, scale))
        return nullptr;
    entry->second.used = ++m_clock;
    return &entry->second.pixmap;
}

const QPixmap *PageCache::findOlder(int index) const
{
    const auto entry = m_entries.find(index);
    return entry == m_entries.end() ? nullptr : &entry->second.pixmap;
}

const QPixmap &PageCache::put(int index, const documents::PagePtr &page, qreal scale, const QPixmap &pixmap)
{
    Entry &entry = m_entries[index];
    m_bytes += bytesOf(pixmap) - bytesOf(entry.pixmap);
    entry = {page, scale, pixmap, ++m_clock};
    makeRoom();
    return entry.pixmap;
}

void PageCache::setNeeded(int first, int last)
{
    m_first = first;
    m_last = last;
}

void PageCache::truncate(int count)
{
    for (auto entry = m_entries.lower_bound(count); entry != m_entries.end(); entry = m_entries.erase(entry))
        m_bytes -= bytesOf(entry->second.pixmap);
}

qint64 PageCache::bytesOf(const QPixmap &pixmap)
{
    return qint64{4} * pixmap.width() * pixmap.height();
}

void PageCache::makeRoom()
{
    while (m_bytes > budget) {
        auto oldest = m_entries.end();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            const bool isNeeded = entry->first >= m_first && entry->first <= m_last;
            if (!isNeeded && (oldest == m_entries.end() || entry->second.used < oldest->second.used))
                oldest = entry;
        }
        if (oldest == m_entries.end())
            return;
        m_bytes -= bytesOf(oldest->second.pixmap);
        m_entries.erase(oldest);
    }
}

QPixmap paintPage(const documents::Page &page, QSize devicePixels, qreal scale)
{
    QPixmap pixmap(devicePixels);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    page.paint(painter);
    return pixmap;
}

} // namespace bd::gui

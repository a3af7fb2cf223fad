// Pages as painted last, by their number. Bounded: what was not needed for longest goes first. The window's thread.
#pragma once
#include "documents/layout/page.h"

#include <QPixmap>
#include <map>

namespace bd::gui {

class PageCache {
public:
    static constexpr qint64 budget = 64 * 1024 * 1024; ///< bytes; a page at 100 % takes 3.5 MB

    /// The picture of just this page at this scale (device pixels per twip); null when there is none.
    const QPixmap *find(int index, const documents::Page *page, qreal scale);
    /// Whatever was painted at this place last: better than white while the right one isn't ready.
    const QPixmap *findOlder(int index) const;
    const QPixmap &put(int index, const documents::PagePtr &page, qreal scale, const QPixmap &pixmap);
    /// Only pages [first, last] are needed now; the others may go when room is needed.
    void setNeeded(int first, int last);
    void truncate(int count);
    qint64 bytes() const { return m_bytes; }

private:
    struct Entry {
        documents::PagePtr page; ///< held, so that no other page takes its address
        qreal scale = 0;
        QPixmap pixmap;
        quint64 used = 0;
    };
    static qint64 bytesOf(const QPixmap &pixmap);
    void makeRoom();
    std::map<int, Entry> m_entries;
    qint64 m_bytes = 0;
    quint64 m_clock = 0;
    int m_first = 0, m_last = -1;
};

/// Paints a page on white paper.
QPixmap paintPage(const documents::Page &page, QSize devicePixels, qreal scale);

} // namespace bd::gui

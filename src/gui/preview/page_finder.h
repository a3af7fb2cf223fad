// Searches the pages in small steps while nothing else is to do, so that a long document doesn't hold up the window.
#pragma once
#include "gui/preview/page_text.h"

#include <QObject>

class QTimer;

namespace bd::gui {

class PageStack;

class PageFinder final : public QObject {
    Q_OBJECT
public:
    explicit PageFinder(const PageStack &pages, QObject *parent = nullptr);
    /// "" ends the search.
    void find(const QString &needle);
    QString needle() const { return m_needle; }
    /// Pages from `first` on are new, or gone.
    void pagesChanged(int first);
    /// In reading order.
    const std::vector<TextRange> &matches() const { return m_matches; }
    bool isSearching() const;

Q_SIGNALS:
    void changed(); ///< more matches, or the search is through

private:
    void step();
    const PageStack &m_pages;
    QTimer *m_timer;
    QString m_needle;
    PageSearch m_search{QString()};
    std::vector<TextRange> m_matches;
    int m_next = 0; ///< the page to look at
};

} // namespace bd::gui

// A page of the year: what is due, the log, the registers. Made when it is first shown; shows what services say and writes
// through them only. Those that stand in the side bar are listed in gui/flows/year_pages.cpp.
#pragma once
#include "application/activity_service.h"
#include "application/table_source.h"

#include <QWidget>

namespace bd::gui {

/// The year and plan chosen at the top, which hold for every page.
struct PageScope {
    std::optional<int> year; ///< nullopt: all
    qint64 planId = 0;       ///< 0: none chosen
    QString planUuid;
    bool operator==(const PageScope &) const = default;
};

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Reads everything anew: shown for the first time, another data file, another program wrote.
    virtual void reload() = 0;
    /// Somebody changed something in this window; called while the page is shown. A page that wasn't shown meanwhile is
    /// reloaded when it is.
    virtual void follow(const application::ChangeSet &changes)
    {
        Q_UNUSED(changes)
        reload();
    }
    /// Called before reload(), and when another year or plan is chosen at the top; then the page reads anew itself.
    virtual void setScope(const PageScope &scope) { Q_UNUSED(scope) }
    /// Ctrl+F. False: the page has no filter.
    virtual bool focusFilter() { return false; }
    /// Shows the rows behind a figure; the caption says which figure. For the log; others ignore it.
    virtual void showRows(const application::ActivityFilter &filter, const QString &caption)
    {
        Q_UNUSED(filter)
        Q_UNUSED(caption)
    }
    /// The tab within the page that is meant, by its id.
    virtual void showTab(const QString &id) { Q_UNUSED(id) }
    /// What "Xuất bảng ra Excel…" writes: everything that the filter shows, not only what is loaded. What isn't said otherwise:
    /// the rows of the page's table as they stand there (gui/models/shown_table.h). Nothing: the page has no table.
    virtual std::optional<application::TableSource> table();
    /// Stores what is being typed. False: something can't be stored, stay.
    virtual bool mayLeave() { return true; }
};

} // namespace bd::gui

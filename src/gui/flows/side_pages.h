// Which pages stand in the side bar: a commune has few, others come when they hold something or are asked for, and stay
// (users.md, 11). What was asked for is kept in the data file.
#pragma once
#include "application/settings_service.h"

#include <QObject>
#include <functional>
#include <map>

namespace bd::gui {

class CommandContext;
class SideBar;

/// A commune, ward or special zone, by the office's own words ("xã …", "phường …", "đặc khu …", "thị trấn …", "UBND xã …").
/// An office that said nothing counts as one: few pages frighten nobody.
bool isCommuneOffice(const application::Office &office);

class SidePages final : public QObject {
    Q_OBJECT
public:
    SidePages(CommandContext &context, SideBar &bar, QObject *parent = nullptr);
    /// `holds`: whether an optional page has something to show; asked when the data file is read.
    void setHolds(const QString &page, std::function<bool()> holds);
    /// Reads anew which pages stand in the bar; nothing changes while no data file is open.
    void refresh();
    /// By "Add a page", or because somebody went there: stays in the bar from now on.
    void add(const QString &page);

private:
    QStringList added() const;
    CommandContext &m_context;
    SideBar &m_bar;
    std::map<QString, std::function<bool()>> m_holds;
};

} // namespace bd::gui

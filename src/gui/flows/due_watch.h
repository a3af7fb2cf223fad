// Keeps what waits in sight: the count beside the page in the side bar, the next deadline in the foot, one quiet notice at start, and in
// the tray of the system where somebody turned that on.
#pragma once
#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QTimer;

namespace bd::gui {

class CommandContext;
class SideBar;

class DueWatch final : public QObject {
    Q_OBJECT
public:
    DueWatch(CommandContext &context, SideBar &bar, QObject *parent = nullptr);
    ~DueWatch() override;
    /// Reads anew soon: another file, another program, another day.
    void refresh();
    /// What the reminder says now; "" for nothing, when it was turned off, or when today's was given already.
    QString takeReminder();

Q_SIGNALS:
    /// For the foot of the window: "Còn 12 ngày đến hạn …"; "" when nothing is due.
    void nextDueChanged(const QString &text);

private:
    void read();
    void showTray(const QString &text);
    void bringUp();
    CommandContext &m_context;
    SideBar &m_bar;
    QTimer *m_soon;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_reminder;
};

/// The switches of reminders, for a menu; what is switched shows at once.
void addReminderActions(QMenu &menu, CommandContext &context);

} // namespace bd::gui

#include "gui/flows/due_watch.h"

#include "application/due_text.h"
#include "gui/commands/context.h"
#include "gui/machine_settings.h"
#include "gui/widgets/side_bar.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace bd::gui {

namespace {

constexpr int afterChange = 300;          ///< ms: several changes are read once
constexpr int untilDocked = 1500;         ///< ms
constexpr int everyHour = 60 * 60 * 1000; ///< a window that stays open over midnight
const QString pageId = QStringLiteral("due"), quietKey = QStringLiteral("due.quiet"), trayKey = QStringLiteral("due.tray"),
              givenKey = QStringLiteral("due.reminded");

/// Text that is being typed moves no date.
bool concernsDue(const QString &table)
{
    static const QStringList others{QStringLiteral("paragraph"), QStringLiteral("section"), QStringLiteral("table_block"), QStringLiteral("activity"),
                                    QStringLiteral("activity_figure"), QStringLiteral("evidence"), QStringLiteral("figure_entry"),
                                    QStringLiteral("collection_answer"), QStringLiteral("agency")};
    return !others.contains(table);
}

bool isOn(const MachineSettings &machine, const QString &key) { return machine.state(key) == "1"; }

} // namespace

DueWatch::DueWatch(CommandContext &context, SideBar &bar, QObject *parent) : QObject(parent), m_context(context), m_bar(bar), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(afterChange);
    connect(m_soon, &QTimer::timeout, this, &DueWatch::read);
    connect(&context.services().database.feed(), &application::ChangeFeed::changed, this, [this](const application::ChangeSet &changes) {
        if (std::any_of(changes.changes.begin(), changes.changes.end(), [](const auto &change) { return concernsDue(change.kind); }))
            m_soon->start();
    });
    auto *hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &DueWatch::read);
    hourly->start(everyHour);
}

DueWatch::~DueWatch() = default;

void DueWatch::refresh()
{
    m_soon->stop();
    read();
}

void DueWatch::read()
{
    m_reminder.clear();
    const Services &services = m_context.services();
    if (!services.database.isOpen())
        return Q_EMIT nextDueChanged(QString());
    application::DueQuery query;
    query.withDone = query.withPast = false;
    const auto items = services.due.list(query);
    const auto calendar = services.due.calendar();
    if (!items || !calendar)
        return; // the page tells what is wrong
    const QDate today = services.clock.today();
    const application::DueCounts counts = application::countDue(*items, today, *calendar);
    m_bar.setBadge(pageId, counts.overdue + counts.thisWeek);
    m_reminder = application::reminderText(*items, today, *calendar);
    Q_EMIT nextDueChanged(application::nextDueText(*items, today));
    showTray(m_reminder);
}

QString DueWatch::takeReminder()
{
    MachineSettings &machine = m_context.machine();
    const Services &services = m_context.services();
    if (isOn(machine, quietKey) || m_reminder.isEmpty() || !services.database.isOpen())
        return {};
    const QByteArray given = services.clock.today().toString(Qt::ISODate).toLatin1() + ' ' + QFileInfo(services.database.path()).absoluteFilePath().toUtf8();
    if (machine.state(givenKey) == given)
        return {};
    machine.setState(givenKey, given);
    return m_reminder;
}

void DueWatch::showTray(const QString &text)
{
    if (!isOn(m_context.machine(), trayKey) || !QSystemTrayIcon::isSystemTrayAvailable()) {
        delete m_tray;
        m_tray = nullptr;
        return;
    }
    const bool isNew = !m_tray;
    if (isNew) {
        m_tray = new QSystemTrayIcon(qApp->windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::activated, this, &DueWatch::bringUp);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DueWatch::bringUp);
        m_tray->show();
    }
    const QString tip = text.isEmpty() ? tr("Bình Đẳng: nothing is due") : text;
    const bool isOther = m_tray->toolTip() != tip;
    m_tray->setToolTip(tip);
    if (isOther && !text.isEmpty()) // a new icon finds its place first: the words point to it
        QTimer::singleShot(isNew ? untilDocked : 0, m_tray, [tray = m_tray, text] { tray->showMessage(tr("Bình Đẳng: to do"), text); });
}

/// The window as it was, large or not, with what is due.
void DueWatch::bringUp()
{
    QWidget *window = m_context.window();
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window->show();
    window->raise();
    window->activateWindow();
    m_context.showPage(pageId);
}

void addReminderActions(QMenu &menu, CommandContext &context)
{
    MachineSettings &machine = context.machine();
    QAction *start = menu.addAction(DueWatch::tr("Remind when the program starts"));
    start->setObjectName(QStringLiteral("remindAtStart"));
    start->setCheckable(true);
    start->setChecked(!isOn(machine, quietKey));
    QObject::connect(start, &QAction::toggled, start, [&machine](bool on) { machine.setState(quietKey, on ? "0" : "1"); });
    QAction *tray = menu.addAction(DueWatch::tr("Also in the system's tray"));
    tray->setObjectName(QStringLiteral("remindInTray"));
    tray->setCheckable(true);
    tray->setChecked(isOn(machine, trayKey));
    QObject::connect(&menu, &QMenu::aboutToShow, tray, [tray] { tray->setEnabled(QSystemTrayIcon::isSystemTrayAvailable()); }); // by then
    QObject::connect(tray, &QAction::toggled, tray, [&context, &machine](bool on) {
        machine.setState(trayKey, on ? "1" : "0");
        if (auto *watch = context.window()->findChild<DueWatch *>())
            watch->refresh();
    });
}

} // namespace bd::gui

// A window over a real database in a temporary folder, with scripted prompts.
#pragma once
#include "application/data_location.h"
#include "gui/commands/command_table.h"
#include "gui/frame.h"
#include "gui/main_window.h"
#include "gui/services.h"
#include "gui/support/scripted_prompts.h"
#include "support/files.h"

#include <QAction>
#include <QFile>
#include <QTest>

namespace bd::test {

inline QDateTime morning()
{
    return QDateTime(QDate(2026, 3, 2), QTime(3, 42), Qt::UTC);
}

/// A small plan made of values: no reading, no file.
domain::Plan samplePlan(const QString &title = QStringLiteral("Công tác bình đẳng giới năm 2026"), int year = 2026);
exchange::ImportedPlan importedOf(const domain::Plan &plan);
/// The text of an invented plan, as somebody would paste it; with a gap in its numbering.
QString planText();

/// Another program in the middle of writing to the same file.
class BusyFile {
public:
    explicit BusyFile(const QString &path);
    ~BusyFile();
    void release();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

struct WindowFixture {
    explicit WindowFixture(bool open = true)
        : clock(morning()), services(clock), database(dir.file(QStringLiteral("dữ liệu.db")))
    {
        QFile::remove(application::settingsFile());
        if (open)
            REQUIRE(services.database().open(database));
    }
    /// With what is due as its first page: most tests begin at the plans.
    enum class First { Plans, AsInProgram };
    gui::MainWindow &start(First first = First::Plans)
    {
        auto scripted = std::make_unique<ScriptedPrompts>();
        prompts = scripted.get();
        window = std::make_unique<gui::MainWindow>(services.services(), std::move(scripted));
        window->show();
        settle();
        if (first == First::Plans && currentPage() == QLatin1String("due"))
            goTo("plans");
        return *window;
    }
    QString currentPage() const { return window->findChild<gui::Frame *>()->currentPage(); }
    /// As by a click in the side bar.
    void goTo(const char *page)
    {
        Q_EMIT window->findChild<gui::Frame *>()->sideBar().chosen(QLatin1String(page));
        settle();
    }
    /// Until no job runs and nothing is stored.
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        REQUIRE(QTest::qWaitFor([&] { return !window->isBusy(); }, 20000));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([&] { return !window->isBusy(); }, 20000));
    }
    qint64 addPlan(const domain::Plan &plan = samplePlan())
    {
        const auto added = services.plans().add(importedOf(plan), {});
        REQUIRE(added);
        return added->planId;
    }
    void run(const char *command)
    {
        QAction *action = window->commands().action(command);
        INFO("command " << command);
        REQUIRE(action->isEnabled());
        action->trigger();
        settle();
    }
    bool isEnabled(const char *command) const { return window->commands().action(command)->isEnabled(); }
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        auto *widget = window->findChild<Widget *>(QLatin1String(name));
        INFO("widget " << name);
        REQUIRE(widget);
        return widget;
    }
    QString noticeText() const;

    TempDir dir;
    FixedClock clock;
    gui::ServiceSet services;
    QString database;
    ScriptedPrompts *prompts = nullptr;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace bd::test

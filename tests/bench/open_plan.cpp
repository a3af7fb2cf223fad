// bench_open_plan [PARAGRAPHS TASKS [RUNS]]: a long plan in the whole window: opened until its page is painted, letters from
// the key to the end of the paint, with outline, tasks, review and spelling beside it; and what storing them costs. Offscreen.
#include "application/translation.h"
#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "gui/editing/plan_desk.h"
#include "gui/editor/section_editor.h"
#include "gui/main_window.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan_page.h"
#include "gui/services.h"
#include "gui/theme.h"
#include "gui/widgets/outline_view.h"
#include "stopwatch.h"
#include "support/material.h"
#include "support/paint_watch.h"

#include <QApplication>
#include <QComboBox>
#include <QStandardPaths>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <functional>

using namespace bd;

namespace {

qint64 add(gui::ServiceSet &services, const domain::Plan &plan)
{
    exchange::ImportedPlan imported;
    imported.plan = plan;
    imported.plan.uuid = newUuid();
    const auto added = services.plans().add(imported, {});
    if (!added)
        std::fprintf(stderr, "%s\n", qPrintable(added.error().code));
    return added ? added->planId : 0;
}

void settle(const gui::MainWindow &window)
{
    do
        QCoreApplication::processEvents();
    while (window.isBusy());
}

void open(gui::MainWindow &window, qint64 id)
{
    auto *choice = window.findChild<QComboBox *>(QStringLiteral("plan"));
    choice->setCurrentIndex(choice->findData(id));
    Q_EMIT choice->activated(choice->currentIndex());
}

/// In a window whose page of plans is there already.
class Bench {
public:
    Bench(gui::MainWindow &window, int runs)
        : m_window(window), m_runs(runs), m_editor(*window.findChild<gui::SectionEditor *>(QStringLiteral("sectionText"))), m_watch(m_editor)
    {
    }

    void opening(qint64 other, qint64 plan)
    {
        std::vector<double> ms;
        for (int i = 0; i < m_runs; ++i) {
            open(m_window, other);
            settle(m_window);
            QElapsedTimer timer;
            timer.start();
            open(m_window, plan);
            m_window.repaint();
            ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            settle(m_window);
        }
        bench::print("opened and painted", ms);
    }
    void letters(const char *name, int count, const std::function<void()> &behind)
    {
        m_editor.setFocus();
        m_editor.moveCursor(QTextCursor::EndOfBlock);
        m_editor.ensureCursorVisible();
        settle(m_window);
        std::vector<double> ms, behindMs;
        for (int i = 0; i < count + 5; ++i) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("ế")), release(QEvent::KeyRelease, 0, Qt::NoModifier, QStringLiteral("ế"));
            m_watch.wasPainted = false;
            QElapsedTimer timer;
            timer.start();
            QCoreApplication::sendEvent(&m_editor, &press);
            while (!m_watch.wasPainted)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            const double painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            QCoreApplication::sendEvent(&m_editor, &release);
            timer.start();
            behind();
            if (i < 5) // the first ones warm up
                continue;
            ms.push_back(painted);
            behindMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(ms.begin(), ms.end());
        std::sort(behindMs.begin(), behindMs.end());
        const auto at = [](const std::vector<double> &sorted, double share) { return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))]; };
        std::printf("%-44s middle %6.2f ms   95%% %6.2f ms   longest %6.2f ms   behind it: middle %6.2f ms   longest %6.2f ms\n", name, at(ms, 0.5),
                    at(ms, 0.95), ms.back(), at(behindMs, 0.5), behindMs.back());
    }

private:
    gui::MainWindow &m_window;
    int m_runs;
    gui::SectionEditor &m_editor;
    bench::PaintWatch m_watch;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir folder;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, folder.path().toLocal8Bit());
    QApplication app(argc, argv);
    application::setLanguage(app, QStringLiteral("vi"));
    gui::applyTheme(app, gui::Theme::Light);
    const QStringList args = QCoreApplication::arguments();
    const int paragraphs = args.size() > 1 ? args.at(1).toInt() : 1000, tasks = args.size() > 2 ? args.at(2).toInt() : 300;
    const int runs = args.size() > 3 ? args.at(3).toInt() : 20;

    const QString file = folder.filePath(QStringLiteral("m.db"));
    const SystemClock clock;
    gui::ServiceSet services(clock);
    gui::MainWindow window(services.services());
    window.resize(1366, 768);
    window.openDataFile(file, true, false);
    const qint64 other = add(services, bench::longPlan(20, 5)), plan = add(services, bench::longPlan(paragraphs, tasks));
    window.show();
    QApplication::setActiveWindow(&window);
    settle(window);
    std::printf("%d paragraphs, %d tasks\n", paragraphs, tasks);
    open(window, other); // which makes the page
    settle(window);
    Bench bench(window, runs);
    bench.opening(other, plan);
    gui::PlanDesk &desk = window.findChild<gui::PlanPage *>()->content().desk();
    window.findChild<gui::OutlineView *>(QStringLiteral("outline"))->goTo(desk.plan().sections.front().sections.front().uuid);
    settle(window);
    bench.letters("a letter in the window", 300, [] {});
    bench.letters("a letter, and stored behind it", 100, [&desk] { desk.flush(); });
    return 0;
}

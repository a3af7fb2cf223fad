// bench_first_frame [RUNS]: how long the window takes to its first frame with 50 plans in the data file.
// Prepares a data file, then starts itself once per run, so that every run is a cold process with warm caches.
#include "application/demo.h"
#include "application/translation.h"
#include "base/uuid.h"
#include "gui/machine_settings.h"
#include "gui/main_window.h"
#include "gui/services.h"
#include "stopwatch.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace {

constexpr int planCount = 50;

/// Tells when the widget's first paint has reached the screen.
class FirstFrame final : public QObject {
public:
    FirstFrame(QWidget &widget, const QElapsedTimer &sinceMain) : m_sinceMain(sinceMain) { widget.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, watched, [this] {
                QGuiApplication::sync();
                std::printf("%.3f\n", static_cast<double>(m_sinceMain.nsecsElapsed()) / 1e6);
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    const QElapsedTimer &m_sinceMain;
    bool m_seen = false;
};

int showWindow(int argc, char **argv, const QElapsedTimer &sinceMain)
{
    QApplication app(argc, argv);
    bd::application::setLanguage(app, QStringLiteral("vi"));
    bd::gui::applyTheme(app, bd::gui::MachineSettings().theme());
    const bd::SystemClock clock;
    bd::gui::ServiceSet services(clock);
    bd::gui::MainWindow window(services.services());
    window.openDataFile(QApplication::arguments().at(2), false, false);
    const FirstFrame frame(window, sinceMain);
    window.show();
    return QApplication::exec();
}

bool prepare(const QString &path)
{
    const bd::SystemClock clock;
    bd::application::DatabaseService database(clock);
    const auto plans = bd::application::demoPlans();
    if (!plans || !database.open(path, true))
        return false;
    bd::application::PlanService service(database);
    for (int i = 0; i < planCount; ++i) {
        bd::exchange::ImportedPlan imported;
        imported.plan = plans->at(static_cast<std::size_t>(i) % plans->size());
        imported.plan.uuid = bd::newUuid();
        imported.plan.year = 2026 - i % 7;
        if (const auto added = service.add(imported, {}); !added) {
            std::fprintf(stderr, "%s\n", qPrintable(added.error().code));
            return false;
        }
    }
    return true;
}

int measureRuns(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("50.db"));
    if (!prepare(path))
        return 1;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), dir.path());
    const int runs = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 20;
    std::vector<double> frames, processes;
    for (int i = 0; i < runs; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--show"), path});
        if (!process.waitForReadyRead(60'000))
            return 1;
        processes.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        frames.push_back(process.readLine().trimmed().toDouble());
        process.waitForFinished();
    }
    bd::bench::print("main() to first frame", frames);
    bd::bench::print("process start to first frame", processes);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    if (argc > 2 && qstrcmp(argv[1], "--show") == 0)
        return showWindow(argc, argv, sinceMain);
    return measureRuns(argc, argv);
}

// binhdang: composition only. Arguments, language, theme, services, window.
#include "app/fonts.h"
#include "application/data_location.h"
#include "application/translation.h"
#include "base/log.h"
#include "base/process_end.h"
#include "gui/icon.h"
#include "gui/machine_settings.h"
#include "gui/main_window.h"
#include "gui/services.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <optional>
#include <utility>

namespace {

constexpr int restartCode = 7919; ///< the event loop's answer that asks for a fresh window

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Arguments {
    QString database, language;
    QStringList files;
};

// The desktop hands over data files and plans alike.
bool isDataFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Arguments parse(const QApplication &app)
{
    QCommandLineParser parser;
    const QCommandLineOption database(QStringLiteral("db"), Main::tr("Data file to open."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"), Main::tr("Language of the window: vi or en."), QStringLiteral("CODE"));
    parser.addOptions({database, language});
    parser.addPositionalArgument(QStringLiteral("FILE"), Main::tr("Plan to receive (Word, PDF or text)."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    Arguments arguments{parser.value(database), parser.value(language), {}};
    for (const QString &file : parser.positionalArguments()) {
        if (arguments.database.isEmpty() && isDataFile(file))
            arguments.database = file;
        else
            arguments.files.append(QFileInfo(file).absoluteFilePath());
    }
    return arguments;
}

/// What is done between two windows.
struct Between {
    std::optional<bool> besideProgram; ///< the settings are to be moved there, or back
    bd::Result<void> done;             ///< how that went, for the next window to tell
};

int runWindow(QApplication &app, bd::gui::ServiceSet &set, const Arguments &arguments, bool isFirst, Between &between)
{
    using namespace bd;
    const QString path = !arguments.database.isEmpty() ? QFileInfo(arguments.database).absoluteFilePath()
                       : application::hasRememberedDatabase() ? application::currentDatabasePath() : QString();
    gui::MainWindow window(set.services());
    if (isFirst && !path.isEmpty())
        window.openDataFile(path, !arguments.database.isEmpty(), false); // a file that went missing is not made anew
    QObject::connect(&window, &gui::MainWindow::restartWanted, &app, [] { QCoreApplication::exit(restartCode); },
                     Qt::QueuedConnection);
    QObject::connect(&window, &gui::MainWindow::settingsMoveWanted, &app, [&between](bool besideProgram) {
        between.besideProgram = besideProgram;
        QCoreApplication::exit(restartCode);
    }, Qt::QueuedConnection);
    window.show();
    if (!between.done)
        window.tell(std::exchange(between.done, {}).error());
    if (isFirst && !arguments.files.isEmpty())
        window.importFiles(arguments.files);
    return QApplication::exec();
}

} // namespace

static int runProgram(int argc, char **argv)
{
    using namespace bd;
    startLog(application::logFolder(), QStringLiteral("binhdang"));
    QApplication app(argc, argv);
    registerOwnFonts();
    if (const QFont font = windowFont(QApplication::font()); font != QApplication::font())
        QApplication::setFont(font);
    QApplication::setApplicationName(QStringLiteral("binhdang"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(BD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("binhdang"));
    application::setLanguage(app, application::rememberedLanguage());
    const Arguments arguments = parse(app);
    if (!arguments.language.isEmpty())
        application::setLanguage(app, arguments.language);
    gui::applyTheme(app, gui::MachineSettings().theme());
    gui::applyFontScale(app, gui::MachineSettings().fontScale());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/64/binhdang.png")));

    const SystemClock clock;
    gui::ServiceSet services(clock);
    Between between;
    int code = runWindow(app, services, arguments, true, between);
    while (code == restartCode) {
        if (const auto beside = std::exchange(between.besideProgram, {})) {
            stopLog(); // it moves too
            between.done = application::keepBesideProgram(*beside);
            startLog(application::logFolder(), QStringLiteral("binhdang"));
        }
        application::setLanguage(app, application::rememberedLanguage());
        code = runWindow(app, services, arguments, false, between);
    }
    return code;
}

int main(int argc, char **argv)
{
    return bd::endProcess(runProgram(argc, argv));
}

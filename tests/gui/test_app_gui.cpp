// The application object of the window's tests: widgets, offscreen, in Vietnamese, with a home of its own.
#include "application/translation.h"
#include "gui/theme.h"
#include "support/test_app.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace bd::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    static QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"})
        qputenv(name, (home.path() + QLatin1Char('/') + QLatin1String(name)).toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    auto app = std::make_unique<QApplication>(argc, argv);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    application::setLanguage(*app, QStringLiteral("vi"));
    gui::applyTheme(*app, gui::Theme::Light);
    return app;
}

} // namespace bd::test

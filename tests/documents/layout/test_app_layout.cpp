// Pages need fonts: a QGuiApplication on the offscreen platform.
#include "app/fonts.h"
#include "support/test_app.h"

#include <QGuiApplication>

namespace bd::test {
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
#ifndef Q_OS_WIN // its own platform is there without a screen too
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    auto app = std::make_unique<QGuiApplication>(argc, argv);
    registerOwnFonts(); // on Windows they lie beside the programs
    return app;
}
} // namespace bd::test

// Pages need fonts: a QGuiApplication on the offscreen platform.
#include "support/test_app.h"

#include <QGuiApplication>

namespace bd::test {
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}
} // namespace bd::test

// Which Qt application object a test binary gets: the window's tests define their own in gui/test_app_gui.cpp.
#pragma once
#include <QCoreApplication>
#include <memory>

namespace bd::test {
/// A QCoreApplication, unless the binary defines its own: test_gui a QApplication.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);
} // namespace bd::test

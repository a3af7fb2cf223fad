// Sizes for windows that must fit small and enlarged screens (1366x768 at 200 % leaves 683x384).
#pragma once
#include <QSize>

class QWidget;

namespace bd::gui {

/// Resizes to `wanted` and limits to `least`, neither beyond what the screen has free beside a window's frame.
void fitToScreen(QWidget &window, QSize wanted, QSize least);

} // namespace bd::gui

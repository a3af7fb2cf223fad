// Sizes for windows that must fit small and enlarged screens (1366x768 at 200 % leaves 683x384), and dialogs that open as
// large as they were left.
#pragma once
#include <QSize>

class QWidget;

namespace bd::gui {

/// Resizes to `wanted` and limits to `least`, neither beyond what the screen has free beside a window's frame. A dialog with
/// an object name opens as it was left the last time (rememberSize).
void fitToScreen(QWidget &window, QSize wanted, QSize least);

/// Gives a dialog the size that somebody dragged it to the last time, and keeps it again when it closes; by its object name,
/// on this computer. May be called twice. A size nobody chose isn't kept.
void rememberSize(QWidget &dialog);

} // namespace bd::gui

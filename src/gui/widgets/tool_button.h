// A button that is only an icon: with the words for those who hover and those who listen.
#pragma once
#include <QString>

class QToolButton;
class QWidget;

namespace bd::gui {

/// Flat, reached with Tab. `name` is the object's name.
QToolButton *makeToolButton(QWidget *parent, const char *name, const QString &iconName, const QString &text);

} // namespace bd::gui

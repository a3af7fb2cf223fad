#include "gui/dialogs/fit_screen.h"

#include <QScreen>
#include <QWidget>

namespace bd::gui {

void fitToScreen(QWidget &window, QSize wanted, QSize least)
{
    constexpr QSize frame(16, 40); // borders and title bar, which are not known before the window is shown
    const QScreen *screen = window.parentWidget() ? window.parentWidget()->screen() : window.screen();
    const QSize room = screen ? screen->availableSize() - frame : wanted;
    window.setMinimumSize(least.boundedTo(room));
    window.resize(wanted.boundedTo(room));
}

} // namespace bd::gui

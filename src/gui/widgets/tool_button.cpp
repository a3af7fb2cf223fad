#include "gui/widgets/tool_button.h"

#include "gui/icon.h"

#include <QToolButton>

namespace bd::gui {

QToolButton *makeToolButton(QWidget *parent, const char *name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace bd::gui

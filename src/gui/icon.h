// Icons by their Breeze name, compiled in as PNG under :/icons/SIZE/NAME.png. One drawing serves both themes: it is
// tinted with the text colour when painted. A name that is not there gives a null icon: buttons then show text only.
#pragma once
#include <QIcon>

namespace bd::gui {

QIcon icon(const QString &name);

} // namespace bd::gui

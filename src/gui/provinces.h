// The provinces to choose from; a name may also be typed.
#pragma once
#include <QStringList>

namespace bd::gui {

/// "thành phố Hà Nội", "tỉnh Cao Bằng" …, in the catalogue's order; from resources/catalogue/provinces.json.
QStringList provinceNames();

} // namespace bd::gui

// The provinces to choose from; a name may also be typed.
#pragma once
#include <QStringList>

namespace bd::gui {

/// "thành phố Hà Nội", "tỉnh Cao Bằng" …, A–Z by the name itself; from resources/catalogue/provinces.json.
QStringList provinceNames();
/// The listed name that was meant: "lao cai", "Lào Cai" and "tỉnh lào cai" are "tỉnh Lào Cai". "" when none is.
QString knownProvince(const QString &typed);

} // namespace bd::gui

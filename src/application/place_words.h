// Words of a name that can be the noun of a place. Pure; any thread.
#pragma once
#include <QString>

namespace bd::application {

/// Lower case, canonical, with a blank at both ends, and without the fields that bodies are named after: "xã" of "Lao động - Thương binh
/// và Xã hội" or "Liên minh Hợp tác xã", "sở" of "cơ sở", "bộ" of "cán bộ" are no places or bodies. "xã Hội Sơn" stays.
QString placeWords(const QString &name);

} // namespace bd::application

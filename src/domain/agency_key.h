// The form in which names of bodies are compared: "Sở LĐ-TB&XH", "SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI" and "Sở Lao động,
// Thương binh và Xã hội" are one. Pure; any thread.
#pragma once
#include <QString>

namespace bd::domain {

/// Case, tone placement, dashes, commas, blanks and the offices' usual abbreviations (UBND, HĐND, MTTQ, LHPN, VHTTDL …)
/// don't matter; diacritics do.
QString agencyKey(const QString &name);

} // namespace bd::domain

// Where the tone of an open "oa", "oe", "uy" stands: "hòa" as most papers write, "hoà" as schools and dictionaries do. Both
// are right. Pure functions, any thread.
#pragma once
#include <QString>
#include <optional>

namespace bd::text {

enum class TonePlacement {
    First, ///< hòa, khỏe, thủy
    Second ///< hoà, khoẻ, thuỷ
};

/// A syllable with its tone there; all others, and "quý", as they are. NFC.
QString withTone(const QString &syllable, TonePlacement placement);
/// How most of a text's syllables are written; none when it has none of them, or as many of each.
std::optional<TonePlacement> tonePlacementOf(QStringView text);

} // namespace bd::text

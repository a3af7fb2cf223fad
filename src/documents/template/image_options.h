// How large an image is to be: {%anh | rong:"6cm" | cao:"40%"}.
#pragma once
#include <QString>
#include <optional>

namespace bd::documents {

struct ImageHeader;

/// Word's unit of drawings, 914,400 to the inch.
using Emu = qint64;
inline constexpr Emu emuPerInch = 914'400, emuPerTwip = 635;

struct ImageLength {
    double value = 0;
    bool isPercent = false; ///< of the text's width; else EMU
};

struct ImageOptions {
    std::optional<ImageLength> width, height;
};

/// "6cm", "6,5 cm", "40mm", "2in", "100pt", "300px" (96 to the inch), "50%"; nothing for anything else, for sizes of
/// nothing and for those beyond 2 metres or 1,000 %.
std::optional<ImageLength> imageLength(const QString &text);

struct ImageSize {
    Emu width = 0, height = 0;
};

/// One option alone keeps the image's proportions; without any it is as large as its resolution says. Never beyond the
/// room there (EMU; 0: not known), proportions kept.
ImageSize imageSize(const ImageHeader &image, const ImageOptions &options, Emu roomWidth, Emu roomHeight);

} // namespace bd::documents

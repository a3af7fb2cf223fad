// What takes the notes out of pictures, fed with anything. What it hands back holds nothing more to take out.
#include "ooxml/picture_notes.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bd;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (ooxml::pictureSide(bytes) < 0)
        std::abort();
    const auto clean = ooxml::withoutNotes(bytes);
    if (!clean)
        return 0;
    if (clean->bytes.size() > bytes.size() || clean->orientation < 1 || clean->orientation > 8)
        std::abort();
    const auto again = ooxml::withoutNotes(clean->bytes);
    if (ooxml::pictureFormat(bytes) != ooxml::PictureFormat::None && (!again || again->bytes != clean->bytes))
        std::abort();
    return 0;
}

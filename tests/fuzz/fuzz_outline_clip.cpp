// Fuzzes what reads copied sections (application/outline_clip.h). What is read comes back the same when it is written.
#include "application/outline_clip.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bd;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto piece = application::unpackPiece(bytes);
    if (!piece)
        return 0;
    const auto again = application::unpackPiece(application::packPiece(*piece));
    if (!again || !(*again == *piece))
        std::abort();
    domain::Plan plan;
    domain::pastePiece(plan, {}, *piece);
    domain::normalise(plan);
    return 0;
}

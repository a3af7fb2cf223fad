// Fuzzes what is measured in an office's old Word files: any document that can be read has a layout, and any layout can be
// told in words.
#include "application/office_layout.h"
#include "ooxml/document.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    bd::NoProgress progress;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto document = bd::ooxml::readDocument(bytes, progress, bd::ooxml::ReadFor::Paper);
    if (!document)
        return 0;
    const bd::application::OfficeLayout layout = bd::application::layoutOf(*document);
    for (const bd::application::LayoutChange &change : bd::application::layoutChanges({}, layout))
        if (change.name.isEmpty() || change.to.isEmpty())
            __builtin_trap();
    return 0;
}

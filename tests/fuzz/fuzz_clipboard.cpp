// Fuzzes what reads a clipboard: HTML, or (first byte odd) plain text. Seeds: seeds/clipboard.
#include "exchange/clipboard/clipboard_blocks.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/// The promise of a table: every row fills its width, and spans stay inside.
bool isRectangular(const bd::domain::Table &table)
{
    std::vector<int> cover;
    std::size_t width = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::size_t column = 0;
        const auto skip = [&] {
            while (column < cover.size() && cover[column] > static_cast<int>(r))
                ++column;
        };
        for (const bd::domain::TableCell &cell : table.rows[r].cells) {
            skip();
            if (cell.columnSpan < 1 || cell.rowSpan < 1 || r + static_cast<std::size_t>(cell.rowSpan) > table.rows.size())
                return false;
            for (int i = 0; i < cell.columnSpan; ++i, ++column) {
                if (column >= cover.size())
                    cover.resize(column + 1, 0);
                if (cover[column] > static_cast<int>(r))
                    return false;
                cover[column] = static_cast<int>(r) + cell.rowSpan;
            }
        }
        skip();
        if (r == 0)
            width = column;
        if (column != width || table.rows[r].cells.empty())
            return false;
    }
    return !table.rows.empty() && width <= static_cast<std::size_t>(bd::exchange::PasteLimits::columns);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bd;
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    exchange::PasteReport report;
    const auto blocks = data[0] % 2 == 1 ? exchange::textBlocks(QString::fromUtf8(bytes), report) : exchange::htmlBlocks(bytes, report);
    for (const domain::Block &block : blocks) {
        if (const auto *table = std::get_if<domain::Table>(&block)) {
            if (!isRectangular(*table))
                std::abort();
        } else if (std::get<domain::Paragraph>(block).text.isEmpty()) {
            std::abort();
        }
    }
    return 0;
}

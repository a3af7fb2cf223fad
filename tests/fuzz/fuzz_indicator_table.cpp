// The reader of tables with indicators, fed with anything: what it takes is a number that can be, in a year and a quarter that are.
#include "application/indicator_table.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bd;
    NoProgress progress;
    // The first byte chooses between the bytes as they are and rows under a good head.
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (!bytes.isEmpty() && bytes.front() % 2 == 0)
        bytes = QByteArray("Mã;Năm;Quý;Tử số;Mẫu số;Giá trị;Ước;Tính đến ngày;Kết quả;Nguồn\n") + bytes.mid(1);
    const auto rows = application::readIndicatorTable(bytes, QStringLiteral("chi-tieu"), progress);
    if (!rows)
        return 0;
    for (const application::IndicatorTableRow &row : *rows) {
        const bool isGood = row.quarter >= 0 && row.quarter <= 4 && (!row.year || (*row.year >= 1990 && *row.year <= 2200))
            && row.numerator.value_or(0) >= 0 && row.denominator.value_or(0) >= 0 && std::isfinite(row.value.value_or(0)) && !row.code.isEmpty();
        if (!isGood && row.problems.isEmpty())
            std::abort();
    }
    return 0;
}

// The reader of agency tables, fed with anything. What it accepts is written and read again as the same entries.
#include "exchange/agencies/agency_table.h"

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
        bytes = QByteArray("Tên,Viết tắt,Cấp,Loại,Tên gọi khác,Từ ngày,Đến ngày,Mã số,Thứ tự\n") + bytes.mid(1);
    const auto rows = exchange::readAgencyTable(bytes, progress);
    if (!rows)
        return 0;
    std::vector<domain::Agency> taken;
    for (const exchange::AgencyTableRow &row : *rows) {
        if (row.problem)
            continue;
        if (row.agency.name.isEmpty())
            std::abort();
        taken.push_back(row.agency);
    }
    const auto again = exchange::readAgencyTable(exchange::writeAgencyTable(taken), progress);
    if (!again || again->size() != taken.size())
        std::abort();
    for (std::size_t i = 0; i < taken.size(); ++i)
        if ((*again)[i].problem || (*again)[i].agency != taken[i])
            std::abort();
    return 0;
}

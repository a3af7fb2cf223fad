// "Phiếu thu thập số liệu" as the context of its template (docs/templates.md, "collection"): one page per unit, the same table of
// figures on each. In Vietnamese, as all papers. Any thread.
#pragma once
#include "domain/collection.h"
#include "domain/partial_date.h"

#include <nlohmann/json_fwd.hpp>

namespace bd::documents {

struct CollectionSheet {
    QStringList superiorLines, issuerLines; ///< head lines as printed
    QString place;
    domain::PartialDate date;
    domain::Collection collection;
    std::vector<domain::Measure> measures; ///< in the order of the page
    QString footLine;                      ///< "Dữ liệu minh họa" on samples
};

nlohmann::json collectionContext(const CollectionSheet &sheet);
/// "6 tháng đầu năm 2026", "9 tháng đầu năm 2026", "năm 2026", "Tháng hành động năm 2026", else "từ ngày … đến ngày …".
QString periodInWords(const domain::DayRange &period);

} // namespace bd::documents

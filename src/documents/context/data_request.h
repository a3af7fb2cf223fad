// "Đề nghị cung cấp số liệu" as the context of its template (docs/templates.md, "data_request"): a letter per agency with a table of
// the figures it has. In Vietnamese, as all papers. Any thread.
#pragma once
#include "documents/context/paper.h"
#include "domain/indicator.h"

namespace bd::documents {

struct DataRequestSheet {
    Paper paper;               ///< its addressees stay empty: each letter has its own
    int year = 0;
    domain::AgencyLevel level = domain::AgencyLevel::Commune; ///< of the office
    std::optional<QDate> due;
    struct Letter {
        QString agency;
        std::vector<domain::Indicator> indicators; ///< as they are at the level (domain::indicatorAt)
    };
    std::vector<Letter> letters;
};

nlohmann::json dataRequestContext(const DataRequestSheet &sheet);

} // namespace bd::documents

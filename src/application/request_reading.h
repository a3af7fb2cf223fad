// What a pasted sentence or letter says about the report it asks for: "Thực hiện Công văn số 540/SNV-XDCQ ngày 20/5/2026 của Sở
// Nội vụ về việc báo cáo 6 tháng đầu năm 2026 …, gửi trước ngày 30/5/2026". Proposals; what isn't said stays empty. Pure.
#pragma once
#include "domain/due.h"
#include "domain/figure.h"
#include "domain/report_codes.h"

namespace bd::application {

struct RequestReading {
    QString sender, number;   ///< "Sở Nội vụ", "540/SNV-XDCQ"
    std::optional<QDate> date;
    QString document;         ///< "Công văn số 540/SNV-XDCQ ngày 20/5/2026"; "" where none is named
    QString subject;          ///< "báo cáo 6 tháng đầu năm 2026"
    std::optional<domain::TypedDue> due;
    std::optional<domain::ReportKind> kind;
    std::optional<int> year;
    std::optional<domain::DayRange> period; ///< "số liệu từ ngày 15/12/2025 đến ngày 14/6/2026"
    bool operator==(const RequestReading &) const = default;
};

RequestReading readRequest(const QString &pasted, QDate today);

} // namespace bd::application

// Numbers, shares and comparisons as a report's tables print them. Unknown is "…", never 0. Pure.
#pragma once
#include "documents/context/report_context.h"

namespace bd::documents {

/// "1.234.567", "ước 1.150"; "…" for what nobody knows.
QString countText(const std::optional<qint64> &value, bool isEstimate = false);
/// "55,7%": one decimal, none where it is whole; "" where a number is unknown or the whole is 0.
QString shareText(const std::optional<qint64> &part, const std::optional<qint64> &whole);
/// "tăng 12 (35,3%)", "giảm 3", "bằng kỳ trước", "kỳ trước không phát sinh"; "" where one of them is unknown. A base below 10 has no
/// percentage: three instead of one is no "200%".
QString changeText(const std::optional<qint64> &now, const std::optional<qint64> &before);
QString dayText(QDate day);                        ///< 05/6/2026; "" for none
QString dayText(const domain::PartialDate &day);   ///< 05/6/2026, 02/2024, 2025; "" for none

/// A target as a document says it: "từ 60% trở lên", "không quá 111", "từ 04 tin, bài/quý trở lên"; no signs of mathematics.
QString targetWords(const QString &target);
QString words(domain::TaskStatus status, bool isLate);
QString words(domain::ModelState state);
QString words(domain::InspectionRole role);
QString words(domain::IndicatorResult result);

} // namespace bd::documents

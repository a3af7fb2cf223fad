// The annexes of a report as JSON: the list that one loop of its template goes through.
#pragma once
#include "documents/context/report_context.h"
#include "documents/template/values.h"

namespace bd::documents {

/// `former`: how many appendices the document itself brings; their numbers go on here. "Phụ lục" alone where there is only one.
Json reportAnnexes(const ReportContent &content, int former, const QString &reference);

} // namespace bd::documents

// A plan's reading as lines for people.
#pragma once
#include "cli/plan_json.h"

#include <QStringList>

namespace bd::cli {

/// What was recognised, in some ten lines: head, outline, duties, agencies, how much was read, remarks.
QStringList readingLines(const PlanReading &reading);
QStringList issueLines(const std::vector<domain::Issue> &issues);
/// "Số 68/KH-UBND, 08/03/2021", or what of it is known.
QString numberAndDate(const QString &number, const QString &symbol, const domain::PartialDate &date);

} // namespace bd::cli

// How a report begins: its document from an outline or from the superior's, with head, addressees, opening and closing. Private to
// the report service.
#pragma once
#include "application/report_service.h"
#include "application/settings_service.h"

namespace bd::application {

/// `plan`: whose tasks it is about, cited where the draft names no other document. Without uuids of what it replaces.
/// Errors: those of outlines.
/// In whose name a plan was issued, from its head: for a report about it where nobody chose an identity. None where the head is empty.
std::optional<domain::IssuingIdentity> identityOfPlan(const domain::Plan &plan);
Result<domain::Plan> reportDocument(const ReportDraft &draft, const Office &office, const std::optional<domain::Plan> &plan, QDate today);
/// "Ủy ban nhân dân tỉnh Minh Khê (qua Sở Nội vụ)".
QStringList usualAddressees(const domain::IssuingIdentity &identity);

} // namespace bd::application

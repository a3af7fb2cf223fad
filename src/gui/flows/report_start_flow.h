// "Lập báo cáo ngay" and what follows: asked once, begun, its figures typed on one page, written to Word and opened. From nothing,
// from a duty or request, or like an earlier report. Used by commands and pages.
#pragma once
#include "base/result.h"
#include "domain/plan.h"

#include <QString>

namespace bd::domain {
struct DueItem;
}

namespace bd::gui {

class CommandContext;

/// The page of figures; its tabs are reports, by their uuid.
QString reportFiguresPage();

void startReport(CommandContext &context);
/// For a duty, a request or the Action Month on "Việc cần làm".
void startReportFor(CommandContext &context, const domain::DueItem &item);
void startReportFor(CommandContext &context, const domain::Plan &plan, const domain::ReportingDuty &duty);
/// The same outline for another period; what somebody wrote there is offered again. "": the newest one.
void startReportLike(CommandContext &context, const QString &reportUuid);
/// "Dùng cho yêu cầu khác": the same content for another addressee, with other bases and perhaps another outline.
void useReportFor(CommandContext &context, const QString &reportUuid);
/// What a report is about: its period, who asks, until when.
void changeReportSubject(CommandContext &context, const QString &reportUuid);
/// Its text with its figures.
void composeReport(CommandContext &context, const QString &reportUuid);
/// Drafts what nobody wrote yet, writes the Word file beside the last one and opens it; the text stands open behind.
void writeReportToWord(CommandContext &context, const QString &reportUuid);

/// The superior's headings, read from a file; what they are about as it was corrected for this sender before.
Result<domain::Plan> receivedOutline(CommandContext &context, const QString &path, const QString &sender);

} // namespace bd::gui

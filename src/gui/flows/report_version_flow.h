// A frozen version of a report on its way out: its pages looked at and printed, a file written; text and annexes as they were (ADR 40).
#pragma once
#include <QString>

namespace bd::gui {

class CommandContext;
class ReportDesk;

/// Shows its pages; from there it is printed or written. False: only looked at.
bool showVersion(CommandContext &context, const ReportDesk &report, int revision);
/// Asks where to, writes in a job. `ending`: ".docx" or ".pdf".
void exportVersion(CommandContext &context, const ReportDesk &report, int revision, const QString &ending);

} // namespace bd::gui

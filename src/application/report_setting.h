// Who reports, and whose plans stand in the same file but are none of theirs. The thread of its database.
#pragma once
#include "application/report_facts.h"

namespace bd::application {

/// From the report's document, its plan, else the office. Errors: those of DatabaseService.
Result<ReportSetting> reportSetting(DatabaseService &database, const domain::Report &report);

/// The words of a level: area, phrase, small units. Pure.
void setLevel(ReportSetting &setting, domain::AgencyLevel level, bool isSector, const QString &office);

/// A record about somebody of another level ("Sở Nội vụ tỉnh …" beside a commune) isn't this office's. Pure.
bool isOfOffice(const ReportSetting &setting, const QString &agency);
/// Who acts: a province's office is no commune either.
bool isActorOf(const ReportSetting &setting, const QString &agency);

} // namespace bd::application

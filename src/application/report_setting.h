// Who reports, and whether the file is theirs (docs/adr/0038). The thread of its database.
#pragma once
#include "application/report_facts.h"

namespace bd::application {

/// From the report's document, its plan, else the office. Everything that counts figures for a report asks it which rows are not
/// the reporter's: in the office's own file none, in a file of nobody known those of other offices' plans. Errors: those of DatabaseService.
Result<ReportSetting> reportSetting(DatabaseService &database, const domain::Report &report);

/// The words of a level: area, phrase, small units. Pure.
void setLevel(ReportSetting &setting, domain::AgencyLevel level, bool isSector, const QString &office);

/// "UBND xã Tà Nung", "phường Sông Trà": a commune, ward or special zone stands in the name. Pure.
bool namesCommune(const QString &agency);
/// A record about somebody of another level ("Sở Nội vụ tỉnh …" beside a commune) isn't this office's. Pure.
bool isOfOffice(const ReportSetting &setting, const QString &agency);
/// Who acts: a province's office is no commune either.
bool isActorOf(const ReportSetting &setting, const QString &agency);

} // namespace bd::application

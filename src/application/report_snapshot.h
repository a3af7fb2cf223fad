// What a frozen report holds: its text, what it is about, and every figure with where it came from, as they were. Written as JSON
// and read back without loss. The text is kept as the rows of its tables, so that whatever reads rows (earlier states, erasing for
// good) knows them.
#pragma once
#include "application/report_facts.h"

namespace bd::application {

struct ReportSnapshot {
    domain::Plan document;
    domain::Report report;
    ReportFacts facts;
};

QString snapshotJson(const ReportSnapshot &snapshot);
/// Error: report.bad_revision.
Result<ReportSnapshot> snapshotFrom(DatabaseService &database, const QString &content);
/// Of a report, by number; 0: the last one. Errors: report.not_frozen (args: number), report.bad_revision.
Result<ReportSnapshot> frozenReport(DatabaseService &database, const QString &reportUuid, int revision = 0);
/// Text or figures as they stand in it differ from the last frozen ones. Number, date, state and signer, which come after the
/// signature, and the ticks of the outline are no change. False where it was never frozen.
Result<bool> isChangedSinceFrozen(DatabaseService &database, const StoredReport &report);

/// Facts alone, for exports and tests.
nlohmann::json factsJson(const ReportFacts &facts);
/// Nullopt for what is no such object.
std::optional<ReportFacts> factsFrom(const nlohmann::json &object);

} // namespace bd::application

// What a frozen report holds: its text, what it is about, every figure with where it came from, and all that its annexes show, as
// they were. Written as JSON and read back without loss. The text is kept as the rows of its tables, so that whatever reads rows
// (earlier states, erasing for good) knows them. Photos are named by the SHA-256 of their file, whose bytes stay where they are.
#pragma once
#include "application/report_annex_data.h"

namespace bd::application {

struct ReportSnapshot {
    domain::Plan document;
    domain::Report report;
    ReportFacts facts;
    std::optional<ReportAnnexData> annexes; ///< none: frozen by an earlier program, which didn't keep them
};

/// As it is now; `document`: the text where it isn't the stored one.
Result<ReportSnapshot> reportAsItIs(DatabaseService &database, const StoredReport &report, Progress &progress, const domain::Plan *document = nullptr);

QString snapshotJson(const ReportSnapshot &snapshot);
/// Error: report.bad_revision.
Result<ReportSnapshot> snapshotFrom(DatabaseService &database, const QString &content);
/// Of a report, by number; 0: the last one. Errors: report.not_frozen (args: number), report.bad_revision.
Result<ReportSnapshot> frozenReport(DatabaseService &database, const QString &reportUuid, int revision = 0);
/// Text or figures as they stand in it, its kind, period or request differ from the last frozen ones. Number, date, state and signer, which come after the
/// signature, and the ticks of the outline are no change. False where it was never frozen.
Result<bool> isChangedSinceFrozen(DatabaseService &database, const StoredReport &report);
/// The same of values.
bool saysOther(const ReportSnapshot &frozen, const domain::Plan &document, const domain::Report &report);
/// There is something to freeze again: it says something else, or the data behind it do.
bool isOtherThan(const ReportSnapshot &frozen, const ReportSnapshot &now);
/// Figures, registers, tasks or what annexes show are the same; what an earlier program didn't keep isn't compared.
bool hasSameData(const ReportSnapshot &one, const ReportSnapshot &other);

/// Facts alone, for exports and tests.
nlohmann::json factsJson(const ReportFacts &facts);
/// Nullopt for what is no such object.
std::optional<ReportFacts> factsFrom(const nlohmann::json &object);

} // namespace bd::application

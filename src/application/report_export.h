// A report as a file: DOCX through its template with its annexes, PDF, XLSX (statistics), JSON (context). What takes a database
// runs in its thread; the rest in any thread, on values.
#pragma once
#include "application/document_service.h"
#include "application/paper_service.h"
#include "application/report_snapshot.h"

namespace bd::application {

/// Which annexes come along; what holds nothing is left out.
struct ReportAnnexes {
    bool tasks = true, statistics = true, indicators = true, models = true, inspections = true, documents = true, forms = true;
    bool photos = true, charts = true;
    /// "photos", "charts", "tasks" …: what `report export --without` takes. False: there is none of that name.
    bool leaveOut(const QString &name);
    static QStringList names();
};

/// All that a report's paper shows, gathered once; then pages are made in any thread. `document` may be set to what somebody is
/// typing just now.
struct ReportPaper {
    domain::Plan document;
    domain::Report report;
    ReportFacts facts;
    std::vector<domain::Measure> measures; ///< the program's and the office's own
    std::vector<domain::ModelYear> modelYears; ///< of the report's year
    std::map<QString, ActivitySums> taskActivities; ///< what the log has for a task in the period, by its uuid
    std::vector<ReportPhoto> photos;
    int revision = 0;                      ///< of a frozen one; 0 as it is now
    ReportAnnexes annexes;
    QStringList remarks;                   ///< what is left out and why: told beside the file, in sentences
};

/// What of a report goes out where nobody names a version: frozen and unchanged since, the last frozen one, text and annexes as they
/// were; else what is being worked on, with what the data file says now. The one rule of window and command line (ADR 40).
constexpr int usualState = 0;
/// What is being worked on, also of a frozen report.
constexpr int workingState = -1;

/// One state of a report. Errors: those of the services; report.not_frozen (args: number).
struct PrintedState {
    ReportSnapshot snapshot;
    int revision = 0;      ///< of a frozen one; 0: what is being worked on
    QString frozenOn;      ///< "05/6/2026"; "" where it isn't frozen
    bool isOvertaken = false; ///< frozen, and the data file says something else meanwhile; or not frozen, and differing from the last that is
    bool lacksAnnexes = false; ///< frozen by an earlier program: the annexes are as they are now
};
/// `revision`: a number, usualState or workingState. `document`: what somebody is typing just now, in place of the stored text.
Result<PrintedState> stateToPrint(DatabaseService &database, const StoredReport &report, int revision, Progress &progress,
                                  const domain::Plan *document = nullptr);

/// Of that state. Errors: those of stateToPrint.
Result<ReportPaper> gatherReport(DatabaseService &database, qint64 reportId, int revision = usualState, const ReportAnnexes &annexes = {},
                                 Progress *progress = nullptr, const domain::Plan *document = nullptr);
/// Over a connection of its own, for jobs. Any thread.
Result<ReportPaper> gatherReport(const QString &dataFile, const Clock &clock, qint64 reportId, int revision = usualState,
                                 const ReportAnnexes &annexes = {}, Progress *progress = nullptr, const domain::Plan *document = nullptr);

/// Templates: "bao-cao-6-thang", "bao-cao-nam", "bao-cao-thang-hanh-dong", "bao-cao-nhanh".
QString reportTemplate(domain::ReportKind kind);
/// "BC-6-thang-2026_xa-khe-may.docx": without diacritics. `suffix`: "docx", "pdf", "xlsx", "json".
QString proposedFileName(const domain::Report &report, const domain::Plan &document, const QString &suffix);

/// Reads the bytes of a piece of evidence; called one at a time, so that 200 photos need no memory for 200.
using PhotoBytes = std::function<Result<QByteArray>(const QString &evidenceUuid)>;
PhotoBytes photoBytes(DatabaseService &database, const ReportPaper &paper);
/// Over a connection of its own that is opened at the first photo and lives as long as the function: for jobs.
PhotoBytes photoBytes(const QString &dataFile, const Clock &clock, const ReportPaper &paper);

/// A Word document, and what isn't in it: photos that are broken, what the template has no place for. Sentences.
struct RenderedReport {
    QByteArray docx;
    QStringList remarks; ///< those of the paper among them
};
/// `templateName` as for renderPlan; "": reportTemplate() of its kind. Charts and scaled photos need the module "binhdang-paper";
/// without it charts are left out, and said. An empty `photo`: none. Errors: those of templateBytes and documents::renderTemplate.
Result<RenderedReport> renderReport(const ReportPaper &paper, const QString &templateName, const PhotoBytes &photo, Progress &progress);

struct ReportFile {
    PaperReport paper;   ///< of a PDF
    QStringList remarks;
};
/// By the ending of the name: .docx, .pdf, .xlsx (the statistics), .json (the template's data, photos without their bytes), .txt.
/// Written whole or not at all. Errors also: export.unknown_format, file.unwritable. For a PDF needs a QGuiApplication.
Result<ReportFile> exportReport(const ReportPaper &paper, const QString &fileName, const QString &templateName, const PhotoBytes &photo,
                                Progress &progress);

} // namespace bd::application

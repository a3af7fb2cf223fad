// A report as a file: DOCX through its template with its annexes, PDF, XLSX (statistics), JSON (context). What takes a database
// runs in its thread; the rest in any thread, on values.
#pragma once
#include "application/document_service.h"
#include "application/paper_service.h"
#include "application/report_facts.h"

namespace bd::application {

/// Which annexes come along; what holds nothing is left out.
struct ReportAnnexes {
    bool tasks = true, statistics = true, indicators = true, models = true, inspections = true, documents = true, forms = true;
    bool photos = true, charts = true;
    /// "photos", "charts", "tasks" …: what `report export --without` takes. False: there is none of that name.
    bool leaveOut(const QString &name);
    static QStringList names();
};

/// A photo of the annex. Those without consent or with personal data never get here: they are told in the remarks.
struct ReportPhoto {
    QString evidenceUuid, sha256, caption, name;
};

/// All that a report's paper shows, gathered once; then pages are made in any thread. `document` may be set to what somebody is
/// typing just now.
struct ReportPaper {
    domain::Plan document;
    domain::Report report;
    ReportFacts facts;
    std::vector<domain::Measure> measures; ///< the program's and the office's own
    std::vector<domain::ModelYear> modelYears; ///< of the report's year
    QHash<QString, ActivitySums> taskActivities; ///< what the log has for a task in the period, by its uuid
    std::vector<ReportPhoto> photos;
    int revision = 0;                      ///< of a frozen one; 0 as it is now
    ReportAnnexes annexes;
    QStringList remarks;                   ///< what is left out and why: told beside the file, in sentences
};

/// As it is now, or a frozen revision. Errors: those of the services; report.no_revision (args: number).
Result<ReportPaper> gatherReport(DatabaseService &database, qint64 reportId, int revision = 0, const ReportAnnexes &annexes = {},
                                 Progress *progress = nullptr);
/// Over a connection of its own, for jobs. Any thread.
Result<ReportPaper> gatherReport(const QString &dataFile, const Clock &clock, qint64 reportId, int revision = 0,
                                 const ReportAnnexes &annexes = {}, Progress *progress = nullptr);

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

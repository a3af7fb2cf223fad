// A report as a file: DOCX through its template with its annexes, PDF, XLSX (statistics), JSON (context). Any thread, but for what
// takes a database.
#pragma once
#include "application/document_service.h"
#include "application/paper_service.h"
#include "application/report_facts.h"

namespace bd::application {

/// Which annexes come along; what holds nothing is left out.
struct ReportAnnexes {
    bool tasks = true, statistics = true, indicators = true, models = true, inspections = true, documents = true, forms = true;
    bool photos = true, charts = true;
};

/// All that a report's paper shows, gathered once; then pages are made in any thread.
struct ReportPaper {
    domain::Plan document;
    domain::Report report;
    ReportFacts facts;
    ReportAnnexes annexes;
    QStringList remarks; ///< what the template lacks, what is printed open: told beside the file
};

/// As it is now, or a frozen revision. Errors: those of the services.
Result<ReportPaper> gatherReport(DatabaseService &database, qint64 reportId, int revision = 0, const ReportAnnexes &annexes = {});
/// Templates: "bao-cao-6-thang", "bao-cao-nam", "bao-cao-thang-hanh-dong", "bao-cao-nhanh".
QString reportTemplate(domain::ReportKind kind);
/// "BC-6-thang-2026_xa-khe-may.docx": without diacritics.
QString proposedFileName(const domain::Report &report, const domain::Plan &document, const QString &suffix);
/// `photo` reads the bytes of a piece of evidence; called one at a time, so that 200 photos need no memory for 200.
using PhotoBytes = std::function<Result<QByteArray>(const QString &evidenceUuid)>;
Result<QByteArray> renderReport(const ReportPaper &paper, const PhotoBytes &photo, Progress &progress);
Result<PaperReport> exportReport(const ReportPaper &paper, const QString &fileName, const PhotoBytes &photo, Progress &progress);

} // namespace bd::application

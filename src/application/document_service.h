// Files in, documents out. Needs no database; any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/plan_document.h"
#include "exchange/values/imported_plan.h"

#include <optional>

namespace bd::application {

struct ReadPlan {
    exchange::ImportedPlan imported;
    exchange::SourceInfo source;
};

/// Errors: those of exchange::readPlanFile, file.missing, import.data_file (a data file that this program has open).
Result<ReadPlan> readPlanFile(const QString &path, Progress &progress, bool isReport = false);
Result<ReadPlan> readPlanText(const QString &text, Progress &progress);

enum class ExportFormat { Docx, Text, Json, Pdf, Xlsx }; ///< Xlsx: the table of tasks
/// By the file name's ending; nullopt when it is none of ours.
std::optional<ExportFormat> exportFormat(const QString &fileName);

/// Renders, but for Pdf, which is written to a file only (export.unknown_format); `templateName` is a name or a path to a
/// .docx, "" the template chosen for plans (planTemplate() of template_service.h). A report's text goes through a template of
/// reports, without annexes; with them: renderReport() of report_export.h.
Result<QByteArray> renderPlan(const domain::Plan &plan, ExportFormat format, const QString &templateName, Progress &progress);
/// renderPlan and an atomic write. Errors also: export.unknown_format, file.unwritable. For a PDF needs a QGuiApplication;
/// planPdf() of paper_service.h also tells what it couldn't print.
Result<void> exportPlan(const domain::Plan &plan, const QString &fileName, const QString &templateName, Progress &progress);
/// `templateFile` is a path, or the bare name of a user's or shipped template ("ke-hoach"). Tells which fields found no
/// value and which data no field uses. Errors also: those of parseJsonObject (json_file.h); nothing is written then.
Result<documents::RenderReport> renderTemplateFile(const QString &templateFile, const QString &jsonFile,
                                                   const QString &outFile, documents::Missing missing, Progress &progress);
Result<QString> docxText(const QString &path, Progress &progress);
/// A name for saving without marks: "KH-binh-dang-gioi-2026.docx"
QString proposedFileName(const domain::Plan &plan);

} // namespace bd::application

#include "application/document_service.h"

#include "application/data_location.h"
#include "application/files.h"
#include "application/image_files.h"
#include "application/json_file.h"
#include "application/paper_service.h"
#include "application/report_export.h"
#include "application/task_workbook.h"
#include "application/template_service.h"
#include "base/open_elsewhere.h"
#include "base/text/file_name.h"
#include "documents/context/report_context.h"
#include "exchange/plan_import.h"
#include "exchange/word/old_word.h"
#include "ooxml/document.h"
#include "storage/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <nlohmann/json.hpp>

namespace bd::application {

namespace {

QByteArray toBytes(const nlohmann::json &value)
{
    return QByteArray::fromStdString(value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)) + '\n';
}

Result<QByteArray> planTemplateBytes(const QString &templateName)
{
    if (!templateName.isEmpty())
        return templateBytes(templateName);
    BD_ASSIGN(const TemplateInfo chosen, planTemplate());
    return templateBytes(chosen.path);
}

/// A report's text without what else is known about it: no annexes.
nlohmann::json contextOf(const domain::Plan &plan)
{
    return plan.document == domain::DocumentKind::Report ? documents::reportContext(plan, {}) : documents::planContext(plan);
}

/// Nothing in a report's text says which period it is of; the two longer templates differ in their annexes only.
QString reportTemplateOf(const domain::Plan &plan)
{
    return reportTemplate(plan.kind == domain::PlanKind::ActionMonth ? domain::ReportKind::ActionMonth : domain::ReportKind::SixMonths);
}

exchange::SourceInfo sourceInfo(const QString &fileName, const QByteArray &sha256, qint64 bytes)
{
    return {fileName, QString::fromLatin1(sha256.toHex()), bytes};
}

} // namespace

Result<ReadPlan> readPlanFile(const QString &path, Progress &progress, bool isReport)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail("file.missing", {shownPath(path)});
    // Opening and closing it as a plain file would drop SQLite's locks on it.
    if (storage::Session::isOpenHere(path))
        return fail("import.data_file", {shownPath(path)});
    BD_ASSIGN(const auto readable, exchange::readableFile(path, progress)); // a .doc goes through LibreOffice or Word
    BD_ASSIGN(auto imported, exchange::readPlanFile(readable.path(), progress, isReport));
    // Hashed only after the reader's limits have let the file in.
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail("file.unreadable", {shownPath(path)}, file.errorString());
    return ReadPlan{std::move(imported), sourceInfo(info.fileName(), hash.result(), info.size())};
}

Result<ReadPlan> readPlanText(const QString &text, Progress &progress)
{
    BD_ASSIGN(auto imported, exchange::readPlanText(text, progress));
    const QByteArray bytes = text.toUtf8();
    return ReadPlan{std::move(imported),
                    sourceInfo({}, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size())};
}

std::optional<ExportFormat> exportFormat(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("docx"))
        return ExportFormat::Docx;
    if (ending == QLatin1String("txt"))
        return ExportFormat::Text;
    if (ending == QLatin1String("json"))
        return ExportFormat::Json;
    if (ending == QLatin1String("pdf"))
        return ExportFormat::Pdf;
    if (ending == QLatin1String("xlsx"))
        return ExportFormat::Xlsx;
    return std::nullopt;
}

Result<QByteArray> renderPlan(const domain::Plan &plan, ExportFormat format, const QString &templateName, Progress &progress)
{
    if (format == ExportFormat::Pdf)
        return fail("export.unknown_format", {QStringLiteral(".pdf")});
    if (format == ExportFormat::Xlsx)
        return taskWorkbook(plan);
    if (format == ExportFormat::Text)
        return documents::planText(plan).toUtf8();
    const nlohmann::json context = contextOf(plan);
    if (format == ExportFormat::Json)
        return toBytes(context);
    const bool isReport = plan.document == domain::DocumentKind::Report;
    BD_ASSIGN(const QByteArray bytes, isReport && templateName.isEmpty() ? templateBytes(reportTemplateOf(plan)) : planTemplateBytes(templateName));
    // The names are known: one that isn't among them is a slip of the template's author, not a blank.
    const documents::KnownNames &names = isReport ? documents::reportNames() : documents::planNames();
    BD_ASSIGN(auto rendered, documents::renderTemplate(bytes, context, {documents::Missing::Error, &names}, progress));
    return std::move(rendered.bytes);
}

Result<void> exportPlan(const domain::Plan &plan, const QString &fileName, const QString &templateName, Progress &progress)
{
    const auto format = exportFormat(fileName);
    if (!format)
        return fail("export.unknown_format", {shownPath(fileName)});
    if (*format == ExportFormat::Pdf) {
        BD_TRY(planPdf(plan, fileName, templateName, progress));
        return {};
    }
    BD_ASSIGN(const QByteArray bytes, renderPlan(plan, *format, templateName, progress));
    if (progress.isCancelled())
        return fail("cancelled");
    return writeFile(fileName, bytes);
}

Result<documents::RenderReport> renderTemplateFile(const QString &templateFile, const QString &jsonFile,
                                                   const QString &outFile, documents::Missing missing, Progress &progress)
{
    BD_ASSIGN(const QByteArray bytes, templateBytes(templateFile));
    QFile data(jsonFile);
    BD_TRY(openFile(data, maxJsonBytes));
    BD_ASSIGN(const nlohmann::json context, parseJsonObject(data, shownPath(jsonFile)));
    data.close();
    QSaveFile out(outFile);
    if (QFileInfo(outFile).isDir() || !out.open(QIODevice::WriteOnly))
        return fail("file.unwritable", {shownPath(outFile)}, out.errorString());
    documents::RenderOptions options(missing);
    options.images = imagesBeside(jsonFile);
    auto report = documents::renderTemplateTo(out, bytes, context, options, progress);
    if (!report && out.error() != QFileDevice::NoError) // a full disk
        return fail("file.unwritable", {shownPath(outFile)}, out.errorString());
    if (!report)
        return fail(std::move(report).error());
    if (progress.isCancelled())
        return fail("cancelled");
    if (!out.commit())
        return fail(unwritable(outFile, out.errorString()));
    return report;
}

Result<QString> docxText(const QString &path, Progress &progress)
{
    if (!QFileInfo::exists(path))
        return fail("file.missing", {shownPath(path)});
    BD_ASSIGN(const auto readable, exchange::readableFile(path, progress));
    BD_ASSIGN(const ooxml::Document document, ooxml::readDocument(readable.path(), progress));
    return ooxml::plainText(document);
}

QString proposedFileName(const domain::Plan &plan)
{
    QString name;
    if (plan.document == domain::DocumentKind::Report) // what is known of its period is in report_export.h
        return QStringLiteral("BC-%1.docx").arg(text::unmarkedName(plan.title).left(60));
    switch (plan.kind) {
    case domain::PlanKind::Year: name = QStringLiteral("KH-binh-dang-gioi"); break;
    case domain::PlanKind::ActionMonth: name = QStringLiteral("KH-thang-hanh-dong"); break;
    case domain::PlanKind::Inspection: name = QStringLiteral("KH-kiem-tra"); break;
    case domain::PlanKind::Committee: name = QStringLiteral("CT-ban-vi-su-tien-bo-cua-phu-nu"); break;
    case domain::PlanKind::MultiYear: name = QStringLiteral("KH-binh-dang-gioi-nhieu-nam"); break;
    case domain::PlanKind::Other: name = QStringLiteral("KH-") + text::unmarkedName(plan.title).left(40); break;
    }
    if (plan.year)
        name += QStringLiteral("-%1").arg(*plan.year);
    return name + QStringLiteral(".docx");
}

} // namespace bd::application

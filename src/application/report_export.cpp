#include "application/report_export.h"

#include "application/evidence_service.h"
#include "application/files.h"
#include "application/report_content.h"
#include "application/report_workbook.h"
#include "application/template_service.h"
#include "base/module.h"
#include "base/text/file_name.h"
#include "documents/charts/chart_picture.h"
#include "documents/context/report_text.h"
#include "documents/pictures/picture.h"
#include "documents/template/image_header.h"
#include "documents/template/inspect.h"
#include "documents/template/render.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <future>
#include <nlohmann/json.hpp>
#include <thread>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

struct ReportPaperWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)
};

constexpr int photoSide = 1200; ///< pixels: 10 cm at 300 dots per inch

/// An annex: how `--without` calls it, its list in the context, what people call it.
struct AnnexKind {
    const char *name, *list, *words;
};
const std::vector<AnnexKind> &annexKinds()
{
    static const std::vector<AnnexKind> kinds{
        {"tasks", "task_rows", QT_TRANSLATE_NOOP("ReportPaper", "results of tasks")},
        {"statistics", "statistic_rows", QT_TRANSLATE_NOOP("ReportPaper", "statistics")},
        {"forms", "forms", QT_TRANSLATE_NOOP("ReportPaper", "short forms")},
        {"indicators", "indicator_rows", QT_TRANSLATE_NOOP("ReportPaper", "indicators")},
        {"models", "model_rows", QT_TRANSLATE_NOOP("ReportPaper", "models")},
        {"inspections", "inspection_rows", QT_TRANSLATE_NOOP("ReportPaper", "inspections")},
        {"documents", "document_rows", QT_TRANSLATE_NOOP("ReportPaper", "issued documents")},
        {"photos", "photo_rows", QT_TRANSLATE_NOOP("ReportPaper", "photos")},
        {"charts", "charts", QT_TRANSLATE_NOOP("ReportPaper", "charts")}};
    return kinds;
}

using Pictures = QHash<QString, QByteArray>; ///< by the name that the context says

/// Small enough to be mailed, two hundred of them in one document. Nothing for one that is broken.
std::optional<QByteArray> printable(const QByteArray &bytes)
{
    if (const auto scale = moduleFunction<documents::PictureForPaper>(u"binhdang-paper"_s, "bdPictureForPaper"); scale && *scale) {
        Result<QByteArray> scaled;
        (*scale)(bytes, photoSide, scaled);
        return scaled && documents::readImageHeader(*scaled).header ? std::optional(*scaled) : std::nullopt;
    }
    return documents::readImageHeader(bytes).header ? std::optional(bytes) : std::nullopt;
}

/// Stands in place of a photo of a frozen version whose file was erased for good.
documents::ReportPicture erasedPhoto() { return {{}, u"ảnh đã gỡ bỏ"_s}; }

/// Of a frozen version: its sum went with its file.
bool isErased(const ReportPaper &paper, const ReportPhoto &photo) { return paper.revision > 0 && photo.sha256.isEmpty(); }

/// Only what is printed stays in memory.
Result<void> addPhotos(const ReportPaper &paper, const PhotoBytes &photo, documents::ReportContent &content, Pictures &pictures,
                       QStringList &remarks, Progress &progress)
{
    if (!paper.annexes.photos || paper.photos.empty())
        return {};
    if (!photo) {
        remarks << ReportPaperWords::tr("The %1 photos are not in it.").arg(paper.photos.size());
        return {};
    }
    QStringList broken;
    qint64 done = 0;
    // read one after the other, scaled side by side: no more than these few are in memory as they came
    const std::size_t abreast = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    for (std::size_t first = 0; first < paper.photos.size(); first += abreast) {
        const std::size_t end = std::min(first + abreast, paper.photos.size());
        std::vector<std::future<std::optional<QByteArray>>> scaled;
        std::vector<bool> there;
        for (std::size_t i = first; i < end; ++i) {
            if (progress.isCancelled())
                return fail("cancelled");
            auto bytes = isErased(paper, paper.photos[i]) ? Result<QByteArray>(fail("evidence.not_found")) : photo(paper.photos[i].evidenceUuid);
            if (!bytes && bytes.error().code == u"cancelled")
                return fail(std::move(bytes).error());
            there.push_back(bytes || bytes.error().code != u"evidence.not_found");
            scaled.push_back(std::async(std::launch::async, [bytes = std::move(bytes)] { return bytes ? printable(*bytes) : std::nullopt; }));
        }
        for (std::size_t i = first; i < end; ++i) {
            const ReportPhoto &chosen = paper.photos[i];
            if (auto picture = scaled[i - first].get()) {
                const QString name = u"photo/"_s + chosen.evidenceUuid;
                pictures.insert(name, *picture);
                content.photos.push_back({name, chosen.caption});
            } else if (paper.revision > 0 && !there[i - first]) {
                content.photos.push_back(erasedPhoto());
            } else {
                broken << chosen.name;
            }
            progress.report(++done, static_cast<qint64>(paper.photos.size()));
        }
    }
    if (!broken.isEmpty())
        remarks << ReportPaperWords::tr("Photos that can't be read are left out: %1.").arg(broken.join(u", "_s));
    return {};
}

/// "Hoàn thành: 17; Đang thực hiện: 14"; "Người dự: Nữ 193, Nam 30".
QString chartInWords(const documents::Chart &chart)
{
    QStringList rows;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QStringList values;
        for (const documents::ChartSeries &series : chart.series) {
            if (static_cast<std::size_t>(i) >= series.figures.size() || !series.figures[static_cast<std::size_t>(i)].value)
                continue;
            const QString value = documents::countText(series.figures[static_cast<std::size_t>(i)].value);
            values << (chart.series.size() > 1 ? series.name + u' ' + value : value);
        }
        rows << chart.categories[i] + u": "_s + (values.isEmpty() ? chart.words.unknown : values.join(u", "_s));
    }
    return chart.title + u". "_s + rows.join(u"; "_s);
}

Result<void> addCharts(const ReportPaper &paper, documents::ReportContent &content, Pictures &pictures, QStringList &remarks, Progress &progress)
{
    if (!paper.annexes.charts)
        return {};
    const std::vector<documents::Chart> charts = reportCharts(paper);
    if (charts.empty())
        return {};
    const auto paint = moduleFunction<documents::PaintChart>(u"binhdang-paper"_s, "bdChartPicture");
    if (!paint || !*paint) {
        remarks << ReportPaperWords::tr("The charts are left out: the program's part for pages is missing.");
        return {};
    }
    constexpr documents::ChartPictureSize size{624, 320, 300}; // 22 cm; two on a landscape page where they are low
    for (const documents::Chart &chart : charts) {
        if (progress.isCancelled())
            return fail("cancelled");
        Result<QByteArray> picture;
        (*paint)(chart, size, picture);
        if (!picture) {
            remarks << ReportPaperWords::tr("The chart \"%1\" could not be drawn and is left out.").arg(chart.title);
            continue;
        }
        const QString name = u"chart/%1.png"_s.arg(content.charts.size() + 1);
        pictures.insert(name, *picture);
        content.charts.push_back({name, chart.title, chartInWords(chart)});
    }
    return {};
}

void collectNames(const std::vector<documents::TagOutline> &tags, QSet<QString> &names)
{
    for (const documents::TagOutline &tag : tags) {
        for (const QString &part : tag.name.split(u'.'))
            names.insert(part);
        collectNames(tag.inside, names);
    }
}

/// An annex that the template has no place for would be a page with nothing but its head: it is left out. The annexes taken out
/// that hold something.
Result<QStringList> keepToTemplate(ReportPaper &paper, const QByteArray &bytes, Progress &progress)
{
    BD_ASSIGN(const documents::TemplateReport report, documents::inspectTemplate(bytes, nullptr, progress));
    QSet<QString> names;
    for (const documents::PartOutline &part : report.parts)
        collectNames(part.tags, names);
    const documents::ReportContent content = reportContent(paper);
    const auto holds = [&](const QLatin1String name) {
        return (name == "tasks"_L1 && !content.tasks.empty()) || (name == "statistics"_L1 && !content.statistics.empty())
            || (name == "forms"_L1 && !content.forms.empty()) || (name == "indicators"_L1 && !content.indicators.empty())
            || (name == "models"_L1 && !content.models.empty()) || (name == "inspections"_L1 && !content.inspections.empty())
            || (name == "documents"_L1 && !content.documents.empty()) || (name == "photos"_L1 && paper.annexes.photos && !paper.photos.empty());
    };
    QStringList lacking;
    for (const AnnexKind &kind : annexKinds()) {
        if (names.contains(QLatin1String(kind.list)))
            continue;
        if (holds(QLatin1String(kind.name)))
            lacking << QCoreApplication::translate("ReportPaper", kind.words);
        paper.annexes.leaveOut(QLatin1String(kind.name));
    }
    return lacking;
}

/// What the data has and no tag of the template asks for: people may have taken it out, and should know.
QStringList lackingIn(const QStringList &unused, const nlohmann::json &context)
{
    QStringList parts;
    const auto isUnused = [&](const QString &name) { return unused.contains(name); };
    const auto add = [&](bool isLacking, const QString &part) {
        if (isLacking)
            parts << part;
    };
    add(isUnused(u"outline"_s) && isUnused(u"sections"_s) && !context["outline"].empty(), ReportPaperWords::tr("the text"));
    add(isUnused(u"closing"_s) && !context["closing"].empty(), ReportPaperWords::tr("the closing"));
    add(isUnused(u"addressee"_s) && !context["addressee"].is_null(), ReportPaperWords::tr("the addressee"));
    add(isUnused(u"addressee_lines"_s) && !context["addressee_lines"].empty(), ReportPaperWords::tr("the addressees"));
    add(isUnused(u"recipient_lines"_s) && isUnused(u"recipients"_s) && !context["recipients"].empty(), ReportPaperWords::tr("the recipients"));
    add(isUnused(u"signer"_s), ReportPaperWords::tr("the signature"));
    return parts;
}

struct Prepared {
    documents::ReportContent content;
    Pictures pictures;
    QStringList remarks;
};

Result<Prepared> prepared(const ReportPaper &paper, const PhotoBytes &photo, Progress &progress)
{
    Prepared result;
    result.content = reportContent(paper);
    result.remarks = paper.remarks;
    BD_TRY(addPhotos(paper, photo, result.content, result.pictures, result.remarks, progress));
    BD_TRY(addCharts(paper, result.content, result.pictures, result.remarks, progress));
    return result;
}

QString kindInName(domain::ReportKind kind)
{
    switch (kind) {
    case domain::ReportKind::SixMonths: return u"6-thang"_s;
    case domain::ReportKind::NineMonths: return u"9-thang"_s;
    case domain::ReportKind::Year: return u"nam"_s;
    case domain::ReportKind::ActionMonth: return u"thang-hanh-dong"_s;
    case domain::ReportKind::Topical: return u"chuyen-de"_s;
    case domain::ReportKind::Urgent: return u"dot-xuat"_s;
    case domain::ReportKind::Committee: return u"ban-vstbpn"_s;
    case domain::ReportKind::Inspection: return u"kiem-tra"_s;
    case domain::ReportKind::MultiYear: return u"nhieu-nam"_s;
    case domain::ReportKind::Other: return u"binh-dang-gioi"_s;
    }
    Q_UNREACHABLE();
}

Result<void> written(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    if (progress.isCancelled())
        return fail("cancelled");
    return writeFile(fileName, bytes);
}

} // namespace

QString reportTemplate(domain::ReportKind kind)
{
    switch (kind) {
    case domain::ReportKind::Year:
    case domain::ReportKind::MultiYear: return u"bao-cao-nam"_s;
    case domain::ReportKind::ActionMonth: return u"bao-cao-thang-hanh-dong"_s;
    case domain::ReportKind::Urgent: return u"bao-cao-nhanh"_s;
    default: return u"bao-cao-6-thang"_s;
    }
}

QString proposedFileName(const domain::Report &report, const domain::Plan &document, const QString &suffix)
{
    QString name = u"BC-"_s + kindInName(report.kind);
    if (report.period.to.isValid())
        name += u'-' + QString::number(reportYear(report));
    else if (document.year)
        name += u'-' + QString::number(*document.year);
    QString issuer = document.issuer();
    issuer.remove(u"(mẫu)"_s, Qt::CaseInsensitive);
    if (issuer.startsWith(u"UBND "_s))
        issuer.remove(0, 5);
    constexpr qsizetype longestIssuer = 60;
    const QString office = text::unmarkedName(issuer).left(longestIssuer);
    return name + (office.isEmpty() ? QString() : u'_' + office) + u'.' + suffix;
}

PhotoBytes photoBytes(DatabaseService &database, const ReportPaper &paper)
{
    QHash<QString, QString> sums;
    for (const ReportPhoto &photo : paper.photos)
        sums.insert(photo.evidenceUuid, photo.sha256);
    return [&database, sums](const QString &uuid) -> Result<QByteArray> { return EvidenceService(database).content(sums.value(uuid)); };
}

PhotoBytes photoBytes(const QString &dataFile, const Clock &clock, const ReportPaper &paper)
{
    QHash<QString, QString> sums;
    for (const ReportPhoto &photo : paper.photos)
        sums.insert(photo.evidenceUuid, photo.sha256);
    auto own = std::make_shared<std::unique_ptr<DatabaseService>>(); // opened in the thread that asks
    return [dataFile, &clock, own, sums](const QString &uuid) -> Result<QByteArray> {
        if (!*own) {
            auto database = std::make_unique<DatabaseService>(clock);
            BD_TRY(database->open(dataFile, false));
            *own = std::move(database);
        }
        return EvidenceService(**own).content(sums.value(uuid));
    };
}

Result<RenderedReport> renderReport(const ReportPaper &paper, const QString &templateName, const PhotoBytes &photo, Progress &progress)
{
    const QString name = templateName.isEmpty() ? reportTemplate(paper.report.kind) : templateName;
    BD_ASSIGN(const QByteArray bytes, templateBytes(name));
    ReportPaper kept = paper;
    BD_ASSIGN(QStringList lacking, keepToTemplate(kept, bytes, progress));
    // what comes with the program is meant to be as it is
    const bool isOurs = templateName.isEmpty() && !QFile::exists(templateFolder() + u'/' + name + u".docx"_s);
    BD_ASSIGN(Prepared made, prepared(kept, photo, progress));
    const nlohmann::json context = documents::reportContext(kept.document, made.content);
    documents::RenderOptions options{documents::Missing::Error, &documents::reportNames()};
    options.images = [pictures = made.pictures](const QString &file) -> Result<QByteArray> {
        const auto found = pictures.find(file);
        return found == pictures.end() ? Result<QByteArray>(fail("file.missing", {file})) : *found;
    };
    BD_ASSIGN(auto rendered, documents::renderTemplate(bytes, context, options, progress));
    lacking += lackingIn(rendered.report.unusedNames, context);
    if (!lacking.isEmpty() && !isOurs)
        made.remarks << ReportPaperWords::tr("The template %1 has no place for: %2.").arg(name, lacking.join(u", "_s));
    return RenderedReport{std::move(rendered.bytes), made.remarks};
}

Result<ReportFile> exportReport(const ReportPaper &paper, const QString &fileName, const QString &templateName, const PhotoBytes &photo,
                                Progress &progress)
{
    const auto format = exportFormat(fileName);
    if (!format)
        return fail("export.unknown_format", {shownPath(fileName)});
    BD_TRY(folderIsThere(fileName)); // before the work is done for nothing
    switch (*format) {
    case ExportFormat::Text:
        BD_TRY(written(documents::planText(paper.document).toUtf8(), fileName, progress));
        return ReportFile{{}, paper.remarks};
    case ExportFormat::Xlsx: {
        BD_ASSIGN(const QByteArray bytes, reportWorkbook(paper));
        BD_TRY(written(bytes, fileName, progress));
        return ReportFile{{}, paper.remarks};
    }
    case ExportFormat::Json: {
        documents::ReportContent content = reportContent(paper);
        for (const ReportPhoto &chosen : paper.photos)
            content.photos.push_back(isErased(paper, chosen) ? erasedPhoto() : documents::ReportPicture{u"photo/"_s + chosen.evidenceUuid, chosen.caption});
        const nlohmann::json context = documents::reportContext(paper.document, content);
        const std::string text = context.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
        BD_TRY(written(QByteArray::fromStdString(text) + '\n', fileName, progress));
        return ReportFile{{}, paper.remarks};
    }
    case ExportFormat::Docx:
    case ExportFormat::Pdf: break;
    }
    BD_ASSIGN(RenderedReport rendered, renderReport(paper, templateName, photo, progress));
    ReportFile file{{}, std::move(rendered.remarks)};
    if (*format == ExportFormat::Pdf) {
        BD_ASSIGN(file.paper, docxPdf(rendered.docx, fileName, progress));
        return file;
    }
    BD_TRY(written(rendered.docx, fileName, progress));
    return file;
}

} // namespace bd::application

#include "application/template_service.h"

#include "application/collection_service.h"
#include "application/data_location.h"
#include "application/files.h"
#include "application/indicator_letters.h"
#include "application/json_file.h"
#include "application/own_templates.h"
#include "application/plan_papers.h"
#include "application/template_text.h"
#include "application/unsupported_text.h"
#include "base/text/file_name.h"
#include "documents/context/report_context.h"
#include "documents/template/inspect.h"
#include "ooxml/package.h"

#include <QDir>
#include <QFile>
#include <QSettings>

namespace bd::application {

namespace {

QString shippedFolder()
{
    return QStringLiteral(":/templates");
}

QString usualName() { return QStringLiteral("ke-hoach"); }
QString chosenKey() { return QStringLiteral("template/plan"); }
QString shippedKey() { return QStringLiteral("template/plan_shipped"); }

void choose(const QString &name, bool isShipped)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(chosenKey(), name);
    settings.setValue(shippedKey(), isShipped);
}

/// What plans go through, among the templates there are; end() when that one is gone.
template <typename List>
auto findChosen(List &list, const QString &name, bool onlyShipped)
{
    return std::find_if(list.begin(), list.end(), [&](const TemplateInfo &info) {
        return info.name == name && (onlyShipped ? info.isShipped : info.isUsed);
    });
}

struct Choice {
    QString name;
    bool onlyShipped = false; ///< though a template of the user's may have the same name
};

Choice chosen()
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    const QString name = settings.value(chosenKey()).toString();
    if (name.isEmpty())
        return {usualName(), false};
    return {name, settings.value(shippedKey()).toBool()};
}

/// A title that holds fields says nothing yet.
QString titleOf(const QString &path)
{
    const auto bytes = readFile(path, maxTemplateBytes);
    if (!bytes)
        return {};
    const auto package = ooxml::Package::fromBytes(*bytes);
    if (!package || !package->contains(QStringLiteral("docProps/core.xml")))
        return {};
    const auto properties = ooxml::parseXml(package->part(QStringLiteral("docProps/core.xml")), QStringLiteral("docProps/core.xml"));
    if (!properties)
        return {};
    const QString title = QString::fromUtf8((*properties)->document_element().child("dc:title").text().get()).simplified();
    return title.contains(QLatin1Char('{')) ? QString() : title;
}

std::vector<TemplateInfo> templatesIn(const QString &folder, bool isShipped)
{
    std::vector<TemplateInfo> list;
    const QDir dir(folder);
    // "~$…" is what Word leaves beside a document that is open.
    for (const QString &file : dir.entryList({QStringLiteral("*.docx")}, QDir::Files, QDir::Name))
        if (!file.startsWith(QLatin1String("~$")) && !isSetAside(file))
            list.push_back({file.chopped(5), dir.filePath(file), titleOf(dir.filePath(file)), isShipped, true, false,
                            isReportTemplate(file.chopped(5)), isPaperTemplate(file.chopped(5)) || file.chopped(5) == sheetTemplateName()
                                || file.chopped(5) == dataRequestTemplate()});
    return list;
}

/// Names something that only reports have.
bool asksForReport(const std::vector<documents::TagOutline> &tags)
{
    return std::any_of(tags.begin(), tags.end(), [](const documents::TagOutline &tag) {
        return tag.name == QLatin1String("report") || tag.name.startsWith(QLatin1String("report.")) || asksForReport(tag.inside);
    });
}

bool asksForReport(const documents::TemplateReport &report)
{
    return std::any_of(report.parts.begin(), report.parts.end(), [](const documents::PartOutline &part) { return asksForReport(part.tags); });
}

} // namespace

std::vector<TemplateInfo> templateList()
{
    std::vector<TemplateInfo> list = templatesIn(templateFolder(), false);
    const std::size_t own = list.size();
    for (TemplateInfo &shipped : templatesIn(shippedFolder(), true)) {
        shipped.isUsed = std::none_of(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(own),
                                      [&](const TemplateInfo &other) { return other.name == shipped.name; });
        list.push_back(std::move(shipped));
    }
    std::stable_sort(list.begin(), list.end(), [](const TemplateInfo &a, const TemplateInfo &b) {
        return std::tie(a.isPaper, a.isForReports, a.name) < std::tie(b.isPaper, b.isForReports, b.name); // those of plans first
    });
    const Choice choice = chosen();
    if (const auto found = findChosen(list, choice.name, choice.onlyShipped); found != list.end())
        found->isForPlans = true;
    return list;
}

Result<TemplateInfo> planTemplate()
{
    const Choice choice = chosen();
    // Asked for at every look at a plan: only the one file is looked for.
    const QString file = QLatin1Char('/') + choice.name + QStringLiteral(".docx");
    const QString own = templateFolder() + file, shipped = shippedFolder() + file;
    if (!choice.onlyShipped && QFile::exists(own))
        return TemplateInfo{choice.name, own, {}, false, true, true};
    if (QFile::exists(shipped))
        return TemplateInfo{choice.name, shipped, {}, true, !QFile::exists(own), true};
    return fail("template.chosen_missing", {choice.name});
}

void usePlanTemplate(const TemplateInfo &info)
{
    choose(info.name, info.isShipped);
}

void useShippedPlanTemplate()
{
    choose(usualName(), true);
}

QString templateFolder()
{
    return dataFolder() + QStringLiteral("/Mẫu văn bản");
}

Result<QByteArray> templateBytes(const QString &templateName)
{
    const QString name = templateName.isEmpty() ? usualName() : templateName;
    const bool isPath = name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'))
        || name.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
    if (isPath)
        return readFile(name, maxTemplateBytes);
    const QString file = QLatin1Char('/') + name + QStringLiteral(".docx");
    for (const QString &path : {templateFolder() + file, shippedFolder() + file})
        if (QFile::exists(path))
            return readFile(path, maxTemplateBytes);
    return fail("template.not_found", {name});
}

bool isReportTemplate(const QString &name)
{
    const QString file = name.mid(std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\'))) + 1);
    return text::unmarkedName(file).startsWith(QLatin1String("bao-cao"));
}

Result<documents::TemplateReport> inspectTemplateFile(const QString &name, const QString &dataFile, Progress &progress)
{
    BD_ASSIGN(const QByteArray bytes, templateBytes(name));
    if (dataFile.isEmpty() && isReportTemplate(name))
        return documents::inspectTemplate(bytes, &documents::reportNames(), progress);
    if (dataFile.isEmpty()) {
        BD_ASSIGN(auto report, documents::inspectTemplate(bytes, &documents::planNames(), progress));
        return asksForReport(report) ? documents::inspectTemplate(bytes, &documents::reportNames(), progress) : std::move(report);
    }
    BD_ASSIGN(const QByteArray data, readFile(dataFile, maxJsonBytes));
    BD_ASSIGN(const nlohmann::json context, parseJsonObject(data, shownPath(dataFile)));
    const auto names = documents::KnownNames::ofData(context);
    return documents::inspectTemplate(bytes, &names, progress);
}

Result<TemplateCheck> checkPlanTemplate(const QString &name, Progress &progress)
{
    BD_ASSIGN(const documents::TemplateReport report, inspectTemplateFile(name, {}, progress));
    TemplateCheck check;
    for (const QString &fault : report.faults + report.unknown)
        check.faults.append(templateFaultText(fault));
    for (const QString &remark : report.remarks)
        check.remarks.append(templateFaultText(remark));
    for (const QString &code : report.unsupported)
        check.unsupported.append(unsupportedText(code));
    return check;
}

} // namespace bd::application

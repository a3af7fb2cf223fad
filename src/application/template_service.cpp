#include "application/template_service.h"

#include "application/data_location.h"
#include "application/files.h"
#include "application/json_file.h"
#include "documents/context/plan_contract.h"
#include "documents/template/inspect.h"
#include "ooxml/package.h"

#include <QDir>
#include <QFile>

namespace bd::application {

namespace {

QString shippedFolder()
{
    return QStringLiteral(":/templates");
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
        if (!file.startsWith(QLatin1String("~$")))
            list.push_back({file.chopped(5), dir.filePath(file), titleOf(dir.filePath(file)), isShipped, true});
    return list;
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
    std::stable_sort(list.begin(), list.end(), [](const TemplateInfo &a, const TemplateInfo &b) { return a.name < b.name; });
    return list;
}

QString templateFolder()
{
    return dataFolder() + QStringLiteral("/Mẫu văn bản");
}

Result<QByteArray> templateBytes(const QString &templateName)
{
    const QString name = templateName.isEmpty() ? QStringLiteral("ke-hoach") : templateName;
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

Result<void> copyTemplate(const QString &name, const QString &outFile)
{
    BD_ASSIGN(const QByteArray bytes, templateBytes(name));
    return writeFile(outFile, bytes);
}

Result<documents::TemplateReport> inspectTemplateFile(const QString &name, const QString &dataFile, Progress &progress)
{
    BD_ASSIGN(const QByteArray bytes, templateBytes(name));
    if (dataFile.isEmpty())
        return documents::inspectTemplate(bytes, &documents::planNames(), progress);
    BD_ASSIGN(const QByteArray data, readFile(dataFile, maxJsonBytes));
    BD_ASSIGN(const nlohmann::json context, parseJsonObject(data, shownPath(dataFile)));
    const auto names = documents::KnownNames::ofData(context);
    return documents::inspectTemplate(bytes, &names, progress);
}

} // namespace bd::application

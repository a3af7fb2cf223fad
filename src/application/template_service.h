// Templates: which there are, and what can be told about one without filling it. Needs no database; any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/values/template_report.h"

#include <QByteArray>

namespace bd::application {

struct TemplateInfo {
    QString name;  ///< "ke-hoach": as plan export --template takes it
    QString path;  ///< of the user's own; ":/templates/…" for a shipped one
    QString title; ///< the title among the file's properties, unless it is filled from the data; may be empty
    bool isShipped = false;
    bool isUsed = true; ///< false: a template of the user's has the same name and is taken instead
};

/// The user's own and the shipped ones, by name; of two with one name, the one that is used first.
std::vector<TemplateInfo> templateList();
/// The user's own templates: "Mẫu văn bản" in the data folder.
QString templateFolder();

/// `name` is a path to a .docx, or the bare name of a user's or shipped template; "" is "ke-hoach". Errors:
/// template.not_found, file.missing, file.unreadable, file.too_large.
Result<QByteArray> templateBytes(const QString &name);

/// The template as a file to change in Word. Errors also: file.unwritable.
Result<void> copyTemplate(const QString &name, const QString &outFile);

/// Looks through a template, named as for templateBytes. `dataFile` is a JSON file whose names hold; "": those of a
/// plan. Errors also: those of documents::inspectTemplate and, with `dataFile`, of parseJsonObject.
Result<documents::TemplateReport> inspectTemplateFile(const QString &name, const QString &dataFile, Progress &progress);

} // namespace bd::application

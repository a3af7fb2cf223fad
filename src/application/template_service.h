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
    bool isForPlans = false; ///< plans go through it on this machine
    bool isForReports = false; ///< of reports: they go through the one of their kind, or one that is named
    bool isPaper = false;    ///< of a letter or submission around a plan (plan_papers.h), which no plan goes through
    bool operator==(const TemplateInfo &) const = default;
};

/// The user's own and the shipped ones, by name; of two with one name, the one that is used first.
std::vector<TemplateInfo> templateList();
/// The user's own templates: "Mẫu văn bản" in the data folder.
QString templateFolder();

/// The template of plans on this machine: the one that was chosen, else the one named "ke-hoach". Export, preview and
/// print go through it unless another one is named. Error: template.chosen_missing (args: its name) when what was chosen
/// is gone.
Result<TemplateInfo> planTemplate();
/// Kept with the machine's settings, as the user's templates are.
void usePlanTemplate(const TemplateInfo &info);
/// Back to what comes with the program; the user's own templates stay as they are.
void useShippedPlanTemplate();

/// `name` is a path to a .docx, or the bare name of a user's or shipped template; "" is "ke-hoach". Errors:
/// template.not_found, file.missing, file.unreadable, file.too_large.
Result<QByteArray> templateBytes(const QString &name);

/// Looks through a template, named as for templateBytes. `dataFile` is a JSON file whose names hold; "": those of a
/// plan, or of a report where the template is one of reports (by its name, or because it names what only they have). Errors also: those of documents::inspectTemplate and, with `dataFile`, of parseJsonObject.
Result<documents::TemplateReport> inspectTemplateFile(const QString &name, const QString &dataFile, Progress &progress);

/// By its name or path: "bao-cao-nam", "Báo cáo của xã.docx".
bool isReportTemplate(const QString &name);

/// What was found in a template of plans or reports, in sentences.
struct TemplateCheck {
    QStringList faults;      ///< to be mended, in reading order
    QStringList remarks;     ///< can be printed, but hardly looks as meant
    QStringList unsupported; ///< what our own pages won't show
};
/// `name` as for templateBytes. Errors: those of inspectTemplateFile.
Result<TemplateCheck> checkPlanTemplate(const QString &name, Progress &progress);

} // namespace bd::application

#include "gui/commands/evidence_commands.h"

#include "gui/dialogs/evidence_export_dialog.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QDir>

namespace bd::gui {

ExportEvidenceCommand::ExportEvidenceCommand(CommandContext &context) : Command(context, QStringLiteral("evidence.export"))
{
    describe(tr("E&xport the files of evidence…"), QStringLiteral("folder-new"));
}

void ExportEvidenceCommand::execute()
{
    const auto count = context().services().evidence.count();
    if (!count)
        return showError(context(), count.error());
    if (*count == 0)
        return context().notify({Notice::Kind::Note, tr("No files or photos have been added yet. Drag them onto an activity under “Activities”."), {}, true, true});
    EvidenceExportDialog dialog(context().services().clock.today().year(), context().window());
    if (!context().prompts().run(dialog))
        return;
    const QString folder = context().prompts().chooseFolder(context().window(), tr("Where to?"), context().machine().exportFolder());
    if (folder.isEmpty())
        return;
    context().machine().setExportFolder(folder);
    write(dialog.wish(), folder);
}

void ExportEvidenceCommand::write(const application::EvidenceWish &wish, const QString &folder)
{
    context().jobs().run(
        tr("exporting files of evidence"),
        [wish, folder, path = context().services().database.path(), &clock = context().services().clock](Progress &progress) {
            return application::exportEvidence(path, clock, wish, folder, progress);
        },
        this, [this, wish, folder](const Result<application::EvidenceExport> &done) {
            if (!done)
                return showError(context(), done.error(), [this, wish, folder] { write(wish, folder); });
            QString said = done->files > 0 ? tr("%1 files were written to %2.").arg(QString::number(done->files), QDir::toNativeSeparators(folder))
                                           : tr("There are no files of that period.");
            if (done->leftOut > 0)
                said += QLatin1Char(' ') + tr("Left out for their personal data: %1.").arg(done->leftOut);
            Notice notice{Notice::Kind::Note, said, {}, true, false};
            if (done->files > 0)
                notice.actions.push_back({tr("Open the folder"), [this, folder] { openOrTell(context(), folder); }, true});
            context().notify(notice);
        });
}

} // namespace bd::gui

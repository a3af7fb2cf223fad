#include "gui/commands/file_job.h"

#include "gui/commands/context.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QObject>

namespace bd::gui {

namespace {

struct FileJob {
    Q_DECLARE_TR_FUNCTIONS(FileJob)
};

void tellWritten(CommandContext &context, const FileWish &wish, const QString &file, const QString &said)
{
    QString text = FileJob::tr("Written to %1").arg(QDir::toNativeSeparators(file));
    if (!said.isEmpty())
        text += QStringLiteral(". ") + said;
    Notice notice{Notice::Kind::Note, text, {}, true, true};
    notice.actions.push_back({wish.openLabel, [&context, file] { openOrTell(context, file); }, true});
    notice.actions.push_back({FileJob::tr("Open the folder"), [&context, file] { openOrTell(context, QFileInfo(file).path()); }, true});
    context.notify(notice);
    if (wish.opensAtOnce)
        openOrTell(context, file);
}

} // namespace

QString chooseTarget(CommandContext &context, const FileWish &wish)
{
    QString file = context.prompts().saveFile(context.window(), wish.title,
                                              context.machine().exportFolder() + QLatin1Char('/') + wish.name, wish.filter);
    if (file.isEmpty())
        return {};
    if (!file.endsWith(wish.ending, Qt::CaseInsensitive))
        file += wish.ending;
    context.machine().setExportFolder(QFileInfo(file).path());
    return file;
}

void writeAsJob(CommandContext &context, QObject *owner, const FileWish &wish, const QString &file,
                const std::function<Result<void>(Progress &)> &write, const std::function<QString()> &said)
{
    context.jobs().run(FileJob::tr("writing %1").arg(QFileInfo(file).fileName()), write, owner,
                       [&context, owner, wish, file, write, said](const Result<void> &done) {
                           if (done)
                               tellWritten(context, wish, file, said ? said() : QString());
                           else
                               showError(context, done.error(), [&context, owner, wish, file, write, said] {
                                   writeAsJob(context, owner, wish, file, write, said);
                               });
                       });
}

} // namespace bd::gui

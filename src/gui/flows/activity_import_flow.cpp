#include "gui/flows/activity_import_flow.h"

#include "application/measure_catalogue.h"
#include "application/table_export.h"
#include "gui/commands/context.h"
#include "gui/commands/file_job.h"
#include "gui/commands/privacy_prompt.h"
#include "gui/dialogs/import/activity_import_dialog.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QFileInfo>

namespace bd::gui {

using application::ActivityImport;
using application::ActivityImportPreview;
using application::ActivityTable;
using application::ChangeSet;
using Fate = ActivityImportPreview::Line::Fate;

namespace {

/// Work with a connection of its own, off the window's thread.
template <typename T, typename Work>
Result<T> withOwnDatabase(const Clock &clock, const QString &file, Work work)
{
    application::DatabaseService database(clock);
    BD_TRY(database.open(file, false));
    return work(database);
}

} // namespace

ActivityImportFlow::ActivityImportFlow(CommandContext &context, QObject *parent) : QObject(parent), m_context(context) {}

bool ActivityImportFlow::isTable(const QString &path)
{
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("xlsb"),
                                     QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("ods")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void ActivityImportFlow::chooseFile()
{
    const QString path = m_context.prompts().openFile(m_context.window(), tr("Take over activities from Excel or CSV"),
                                                      m_context.machine().importFolder(),
                                                      tr("Tables (*.xlsx *.xlsm *.csv *.tsv)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_context.machine().setImportFolder(QFileInfo(path).path());
    readFiles({path});
}

void ActivityImportFlow::readFiles(const QStringList &paths)
{
    m_waiting += paths;
    if (!m_isBusy)
        next();
}

void ActivityImportFlow::next()
{
    m_isBusy = !m_waiting.isEmpty();
    if (m_isBusy)
        readFile(m_waiting.takeFirst());
}

void ActivityImportFlow::readFile(const QString &path)
{
    const Clock &clock = m_context.services().clock;
    const QString file = m_context.services().database.path();
    m_context.jobs().run(
        tr("reading %1").arg(QFileInfo(path).fileName()),
        [&clock, file, path](Progress &progress) {
            return withOwnDatabase<Read>(clock, file, [&](application::DatabaseService &database) -> Result<Read> {
                const ActivityImport import(database);
                Read read;
                BD_ASSIGN(read.table, import.read(path, clock.today().year(), progress));
                BD_ASSIGN(read.preview, import.preview(read.table, progress));
                BD_ASSIGN(read.measures, application::measures(database));
                return read;
            });
        },
        this,
        [this, path](const Result<Read> &read) {
            if (read)
                return review(*read);
            showError(m_context, read.error(), [this, path] { readFiles({path}); });
            next();
        });
}

void ActivityImportFlow::review(const Read &read)
{
    ActivityImportDialog dialog(read.table, read.measures, m_context.window());
    dialog.setPreview(read.preview);
    connect(&dialog, &ActivityImportDialog::choicesChanged, this, [this, &dialog] { compare(dialog); });
    connect(&dialog, &ActivityImportDialog::errorsWanted, this, [this, &dialog] { writeErrors(dialog); });
    const bool isTaken = m_context.prompts().run(dialog);
    if (m_comparing)
        m_comparing->cancel();
    ActivityImportPreview preview = dialog.preview();
    if (isTaken && mayStore(m_context, preview))
        store(dialog.table(), preview, dialog.takesKnown());
    else
        next();
}

/// What comes of the choices: found out off the window's thread, the last choice counts.
void ActivityImportFlow::compare(ActivityImportDialog &dialog)
{
    if (m_comparing)
        m_comparing->cancel();
    const Clock &clock = m_context.services().clock;
    const QString file = m_context.services().database.path();
    const ActivityTable table = dialog.table();
    m_comparing = m_context.jobs().run(
        QString(),
        [&clock, file, table](Progress &progress) {
            return withOwnDatabase<ActivityImportPreview>(
                clock, file, [&](application::DatabaseService &database) { return ActivityImport(database).preview(table, progress); });
        },
        &dialog,
        [this, shown = &dialog](Result<ActivityImportPreview> preview) {
            if (preview)
                shown->setPreview(std::move(*preview));
            else if (preview.error().code != QLatin1String("cancelled"))
                showError(m_context, preview.error());
        });
}

void ActivityImportFlow::writeErrors(const ActivityImportDialog &dialog)
{
    const FileWish wish{tr("Write rows with errors"), tr("rows-with-errors.xlsx"), QStringLiteral(".xlsx"), tr("Excel workbooks (*.xlsx)"), tr("Open in Excel")};
    const QString target = chooseTarget(m_context, wish);
    if (target.isEmpty())
        return;
    const application::TableSource rows = application::refusedRows(dialog.table(), dialog.preview());
    writeAsJob(m_context, this, wish, target, [rows, target](Progress &progress) { return application::exportTable(rows, target, u';', progress); });
}

void ActivityImportFlow::store(const ActivityTable &table, const ActivityImportPreview &preview, bool withKnown)
{
    const Clock &clock = m_context.services().clock;
    const QString file = m_context.services().database.path();
    m_context.jobs().run(
        tr("storing %1").arg(preview.source),
        [&clock, file, table, preview, withKnown](Progress &progress) {
            return withOwnDatabase<ChangeSet>(clock, file, [&](application::DatabaseService &database) -> Result<ChangeSet> {
                BD_TRY(database.backupBeforeImport());
                ActivityImport import(database);
                BD_ASSIGN(const ChangeSet stored, import.apply(preview, withKnown, progress));
                BD_TRY(import.remember(table));
                return stored;
            });
        },
        this,
        [this, table, preview, withKnown](const Result<ChangeSet> &done) {
            if (!done) {
                showError(m_context, done.error(), [this, table, preview, withKnown] { store(table, preview, withKnown); });
                return next();
            }
            m_context.services().database.changedOutside(); // by ourselves: nothing to read again but this
            m_context.services().database.feed().publish(*done);
            recordChange(m_context, *done);
            tellStored(preview, withKnown);
            next();
        });
}

void ActivityImportFlow::tellStored(const ActivityImportPreview &preview, bool withKnown)
{
    const int added = preview.count(Fate::New) + (withKnown ? preview.count(Fate::Known) : 0), changed = preview.count(Fate::Changed);
    const QString told = changed == 0 ? tr("%n activities were taken over.", nullptr, added)
        : added == 0                  ? tr("%n activities were changed.", nullptr, changed)
                                      : tr("%1 activities were taken over, %2 changed.").arg(added).arg(changed);
    m_context.showPage(QStringLiteral("activities"), QStringLiteral("log"));
    m_context.notify({Notice::Kind::Note, told, {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

} // namespace bd::gui

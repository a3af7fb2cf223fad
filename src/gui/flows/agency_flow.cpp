#include "gui/flows/agency_flow.h"

#include "base/uuid.h"
#include "gui/commands/context.h"
#include "gui/dialogs/agency_import_dialog.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/pages/agencies_page.h"
#include "gui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>

namespace bd::gui {

using application::AgencyListPreview;
using application::AgencyService;
using application::ChangeSet;

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

AgencyFlow::AgencyFlow(CommandContext &context, AgenciesPage &page, QObject *parent)
    : QObject(parent), m_context(context), m_page(page)
{
    page.setCatalogues(AgencyService::catalogues());
    connect(&page, &AgenciesPage::saveWanted, this, &AgencyFlow::save);
    connect(&page, &AgenciesPage::removeWanted, this, &AgencyFlow::remove);
    connect(&page, &AgenciesPage::catalogueWanted, this, &AgencyFlow::takeCatalogue);
    connect(&page, &AgenciesPage::importWanted, this, &AgencyFlow::importCsv);
    connect(&page, &AgenciesPage::exportWanted, this, &AgencyFlow::exportCsv);
    connect(&context.services().database.feed(), &application::ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = std::any_of(changes.changes.begin(), changes.changes.end(),
                                          [](const auto &change) { return change.kind == QLatin1String("agency"); });
        if (concerns)
            reload();
    });
}

AgencyDirectory AgencyFlow::directory() const
{
    const auto matcher = m_context.services().agencies.directory();
    return {matcher ? *matcher : nullptr, m_context.services().clock.today()};
}

void AgencyFlow::reload()
{
    if (!m_context.services().database.isOpen())
        return;
    auto agencies = m_context.services().agencies.list();
    if (!agencies)
        return showError(m_context, agencies.error(), [this] { reload(); });
    m_page.setAgencies(std::move(*agencies), directory());
    Q_EMIT directoryChanged();
}

void AgencyFlow::save(domain::Agency agency, int version)
{
    if (agency.uuid.isEmpty())
        agency.uuid = newUuid();
    const auto saved = retrying(m_context, [&] { return m_context.services().agencies.save(agency, version); });
    if (!saved)
        return showError(m_context, saved.error(), [this, agency, version] { save(agency, version); });
    recordChange(m_context, *saved);
    if (version == 0)
        m_page.select(agency.uuid);
}

void AgencyFlow::remove(const application::StoredAgency &stored)
{
    const auto removed = retrying(m_context, [&] { return m_context.services().agencies.remove(stored.agency.uuid, stored.version); });
    if (!removed)
        return showError(m_context, removed.error());
    recordChange(m_context, *removed);
    m_context.notify({Notice::Kind::Note, tr("“%1” was deleted. Plans keep its name as it is printed there.").arg(stored.agency.name),
                      {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void AgencyFlow::takeCatalogue(const QString &name)
{
    const auto preview = m_context.services().agencies.previewCatalogue(name);
    if (!preview)
        return showError(m_context, preview.error());
    review(*preview);
}

void AgencyFlow::importCsv()
{
    const QString path = m_context.prompts().openFile(m_context.window(), tr("Take over agencies and units from CSV"),
                                                      m_context.machine().importFolder(),
                                                      tr("Tables (*.csv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_context.machine().setImportFolder(QFileInfo(path).path());
    const Clock &clock = m_context.services().clock;
    const QString file = m_context.services().database.path();
    m_context.jobs().run(
        tr("reading %1").arg(QFileInfo(path).fileName()),
        [&clock, file, path](Progress &progress) {
            return withOwnDatabase<AgencyListPreview>(
                clock, file, [&](application::DatabaseService &database) { return AgencyService(database).previewCsv(path, progress); });
        },
        this,
        [this](const Result<AgencyListPreview> &preview) {
            if (preview)
                review(*preview);
            else
                showError(m_context, preview.error());
        });
}

void AgencyFlow::review(const AgencyListPreview &preview)
{
    AgencyImportDialog dialog(preview, m_context.window());
    if (m_context.prompts().run(dialog) && !dialog.chosen().lines.empty())
        apply(dialog.chosen());
}

void AgencyFlow::apply(const AgencyListPreview &preview)
{
    const Clock &clock = m_context.services().clock;
    const QString file = m_context.services().database.path();
    m_context.jobs().run(
        tr("storing %1").arg(preview.source),
        [&clock, file, preview](Progress &progress) {
            return withOwnDatabase<ChangeSet>(clock, file, [&](application::DatabaseService &database) -> Result<ChangeSet> {
                BD_TRY(database.backupBeforeImport());
                return AgencyService(database).apply(preview, progress);
            });
        },
        this,
        [this, preview](const Result<ChangeSet> &done) {
            if (!done)
                return showError(m_context, done.error(), [this, preview] { apply(preview); });
            m_context.services().database.changedOutside(); // by ourselves: nothing to read again but this
            m_context.services().database.feed().publish(*done);
            recordChange(m_context, *done);
            using Fate = AgencyListPreview::Line::Fate;
            const int added = preview.count(Fate::New), changed = preview.count(Fate::Changed);
            const QString told = changed == 0 ? tr("%n agencies and units were added.", nullptr, added)
                : added == 0                  ? tr("%n agencies and units were changed.", nullptr, changed)
                                              : tr("%1 agencies and units were added, %2 changed.").arg(added).arg(changed);
            m_context.notify({Notice::Kind::Note, told, {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
        });
}

void AgencyFlow::exportCsv()
{
    const QString proposed = QDir(m_context.machine().exportFolder()).filePath(tr("agencies-and-units.csv"));
    const QString path = m_context.prompts().saveFile(m_context.window(), tr("Write agencies and units as CSV"), proposed, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = m_context.services().agencies.exportCsv(path);
    if (!written)
        return showError(m_context, written.error(), [this] { exportCsv(); });
    m_context.machine().setExportFolder(QFileInfo(path).path());
    m_context.notify({Notice::Kind::Note, tr("Agencies and units were written to %1.").arg(QDir::toNativeSeparators(path)),
                      {{tr("Open"), [this, path] { openOrTell(m_context, path); }, true}}});
}

} // namespace bd::gui

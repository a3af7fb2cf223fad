#include "gui/flows/office_flow.h"

#include "application/act_text.h"
#include "application/own_templates.h"
#include "gui/commands/context.h"
#include "gui/dialogs/identity_dialog.h"
#include "gui/dialogs/layout_dialog.h"
#include "gui/flows/spelling_flow.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/pages/settings_page.h"
#include "gui/pages/welcome_page.h"
#include "gui/prompts/prompts.h"
#include "gui/widgets/identity_list.h"

#include <QApplication>
#include <QFileInfo>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::gui {

namespace {

const QString userNameKey = u"user.name"_s;

bool concernsOffice(const application::ChangeSet &changes)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(), [](const application::EntityChange &change) {
        return change.kind == u"issuing_identity"_s || change.kind == u"setting"_s;
    });
}

struct ReadLayout {
    application::OfficeLayout layout;
    application::LayoutBase base;
};

} // namespace

OfficeFlow::OfficeFlow(CommandContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) {
                if (concernsOffice(changes))
                    refresh();
            });
}

void OfficeFlow::attach(WelcomePage &page)
{
    m_welcome = &page;
    connect(&page, &WelcomePage::officeEdited, this, &OfficeFlow::begin);
    connect(&page, &WelcomePage::identityEdited, this, &OfficeFlow::save);
}

void OfficeFlow::attach(SettingsPage &page)
{
    m_settings = &page;
    connect(&page, &SettingsPage::officeEdited, this, &OfficeFlow::begin);
    connect(&page, &SettingsPage::layoutWanted, this, &OfficeFlow::takeLayout);
    connect(&page, &SettingsPage::userNameEdited, this, &OfficeFlow::setUserName);
    connect(&page, &SettingsPage::fontScaleChosen, this, &OfficeFlow::setFontScale);
    connect(&page, &SettingsPage::spellingChosen, this, [this](bool on) {
        if (SpellingFlow *spelling = m_context.spelling()) // made with the first text
            spelling->setOn(on);
        else
            m_context.machine().setChecksSpelling(on);
    });
    IdentityList *list = page.identities();
    connect(list, &IdentityList::addWanted, this, [this] { add({}); });
    connect(list, &IdentityList::editWanted, this, &OfficeFlow::edit);
    connect(list, &IdentityList::duplicateWanted, this, &OfficeFlow::duplicate);
    connect(list, &IdentityList::moveWanted, this, &OfficeFlow::move);
    connect(list, &IdentityList::removeWanted, this, &OfficeFlow::remove);
    refresh();
    if (const auto office = m_context.services().settings.office(); office && m_identities.empty())
        static_cast<void>(m_context.services().office.begin(*office)); // answered before there were identities
}

void OfficeFlow::refresh()
{
    const Services services = m_context.services();
    if (!services.database.isOpen())
        return;
    const auto office = services.settings.office();
    auto identities = services.office.identities();
    if (!office || !identities)
        return showError(m_context, !office ? office.error() : identities.error(), [this] { refresh(); });
    m_identities = std::move(*identities);
    if (m_welcome) {
        m_welcome->setOffice(*office);
        m_welcome->setIdentity(m_identities.empty() ? std::nullopt : std::optional(m_identities.front().identity));
    }
    if (m_settings) {
        m_settings->setOffice(*office);
        showSettings();
    }
}

void OfficeFlow::showSettings()
{
    std::vector<domain::IssuingIdentity> identities;
    for (const application::StoredIdentity &stored : m_identities)
        identities.push_back(stored.identity);
    m_settings->setIdentities(identities);
    const auto name = m_context.services().settings.value(userNameKey);
    m_settings->setSpelling(m_context.machine().checksSpelling());
    m_settings->setUserName(name.value_or(QString()), m_context.services().database.author().value_or(QString()));
}

const application::StoredIdentity *OfficeFlow::find(const QString &uuid) const
{
    const auto it = std::find_if(m_identities.begin(), m_identities.end(),
                                 [&](const application::StoredIdentity &stored) { return stored.identity.uuid == uuid; });
    return it == m_identities.end() ? nullptr : &*it;
}

void OfficeFlow::run(const std::function<Result<application::ChangeSet>()> &change, const QString &select)
{
    const auto done = retrying(m_context, change);
    if (!done) {
        refresh(); // what is shown may be what was changed elsewhere
        return showError(m_context, done.error());
    }
    recordChange(m_context, *done);
    if (m_settings && !select.isEmpty())
        m_settings->identities()->select(select);
}

void OfficeFlow::begin(const application::Office &office)
{
    run([&] { return m_context.services().office.begin(office); });
}

void OfficeFlow::save(const domain::IssuingIdentity &identity)
{
    const application::StoredIdentity *stored = find(identity.uuid);
    if (!stored || stored->identity == identity)
        return;
    const int version = stored->version;
    run([&] { return m_context.services().office.save(identity, version); }, identity.uuid);
}

void OfficeFlow::edit(const QString &uuid)
{
    const application::StoredIdentity *stored = find(uuid);
    if (!stored)
        return;
    const int version = stored->version; // the list is read anew while the dialog is open, when another window writes
    IdentityDialog dialog(stored->identity, m_context.window());
    if (!m_context.prompts().run(dialog))
        return;
    const domain::IssuingIdentity edited = dialog.identity();
    if (const application::StoredIdentity *now = find(uuid); now && now->identity == edited)
        return;
    run([&] { return m_context.services().office.save(edited, version); }, uuid);
}

void OfficeFlow::add(const domain::IssuingIdentity &proposed)
{
    IdentityDialog dialog(proposed, m_context.window());
    if (!m_context.prompts().run(dialog))
        return;
    domain::IssuingIdentity added = dialog.identity();
    added.uuid.clear();
    run([&] { return m_context.services().office.save(added, 0); });
    if (m_settings && !m_identities.empty())
        m_settings->identities()->select(m_identities.back().identity.uuid);
}

void OfficeFlow::duplicate(const QString &uuid)
{
    const application::StoredIdentity *stored = find(uuid);
    if (!stored)
        return;
    domain::IssuingIdentity copy = stored->identity;
    copy.name = tr("%1 (copy)").arg(copy.name);
    add(copy);
}

void OfficeFlow::move(const QString &uuid, int place)
{
    run([&] { return m_context.services().office.move(uuid, place); }, uuid);
}

void OfficeFlow::remove(const QString &uuid)
{
    const application::StoredIdentity *stored = find(uuid);
    if (!stored)
        return;
    const QString name = stored->identity.name;
    const int version = stored->version;
    const int before = m_context.undoStack().index();
    run([&] { return m_context.services().office.remove(uuid, version); });
    if (m_context.undoStack().index() > before)
        m_context.notify({Notice::Kind::Note, tr("“%1” was deleted. Plans that were issued in its name stay as they are.").arg(name),
                          {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void OfficeFlow::setUserName(const QString &name)
{
    const auto saved = retrying(m_context, [&] { return m_context.services().settings.setValue(userNameKey, name); });
    if (!saved)
        showError(m_context, saved.error(), [this, name] { setUserName(name); });
}

void OfficeFlow::setFontScale(int percent)
{
    m_context.machine().setFontScale(percent);
    applyFontScale(*qApp, percent);
}

void OfficeFlow::takeLayout()
{
    const QString file = m_context.prompts().openFile(m_context.window(), tr("Choose a document that your office has issued"),
                                                      m_context.machine().importFolder(), tr("Word documents (*.docx *.docm *.doc)"));
    if (file.isEmpty())
        return;
    m_context.machine().setImportFolder(QFileInfo(file).path());
    const auto work = [file](Progress &progress) -> Result<ReadLayout> {
        BD_ASSIGN(auto layout, application::readOfficeLayout(file, progress));
        BD_ASSIGN(auto base, application::layoutBase(progress));
        return ReadLayout{std::move(layout), std::move(base)};
    };
    m_context.jobs().run(tr("Reading the layout"), work, this, [this, file](Result<ReadLayout> read) {
        if (!read)
            return showError(m_context, read.error());
        showLayout(QFileInfo(file).fileName(), read->layout, read->base);
    });
}

void OfficeFlow::showLayout(const QString &file, const application::OfficeLayout &layout, const application::LayoutBase &base)
{
    const auto changes = application::layoutChanges(base.layout, layout);
    if (changes.empty())
        return m_context.notify({Notice::Kind::Note, tr("Plans already look like “%1”; nothing was changed.").arg(file), {}, true, true});
    LayoutDialog dialog(file, changes, m_context.window());
    if (m_context.prompts().run(dialog))
        makeTemplate(layout, base, dialog.chosen());
}

void OfficeFlow::makeTemplate(const application::OfficeLayout &layout, const application::LayoutBase &base,
                              const QSet<application::LayoutField> &chosen)
{
    const auto bytes = application::withLayout(base.bytes, layout, chosen);
    const auto written = bytes ? application::addNewTemplate(application::layoutTemplateName(), *bytes, m_context.services().clock)
                               : Result<application::WrittenTemplate>(fail(bytes.error()));
    if (!written)
        return showError(m_context, written.error());
    const auto before = application::planTemplate();
    const auto list = application::templateList();
    const auto made = std::find_if(list.begin(), list.end(), [&](const auto &info) { return info.path == written->path; });
    if (made == list.end())
        return showError(m_context, Error{u"template.not_found"_s, {QFileInfo(written->path).completeBaseName()}, {}});
    application::usePlanTemplate(*made);
    m_context.templatesChanged();
    Notice notice{Notice::Kind::Note, tr("Plans now go through the template “%1”, set as in your old document.").arg(made->name),
                  {{tr("Templates…"), [this] { m_context.showTemplates(); }}}, true, true};
    if (before)
        notice.actions.push_back({tr("Back to the template before"), [this, before] {
                                      application::usePlanTemplate(*before);
                                      m_context.templatesChanged();
                                  }});
    m_context.notify(notice);
}

} // namespace bd::gui

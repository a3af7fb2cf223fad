#include "gui/flows/quick_entry_flow.h"

#include "gui/commands/context.h"
#include "gui/dialogs/quick_entry_dialog.h"
#include "gui/pages/page.h"

#include <utility>

namespace bd::gui {

QuickEntryFlow::QuickEntryFlow(CommandContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_names(context.services()), m_desk(context, m_names)
{
    connect(&context.services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) { m_names.follow(changes); });
}

QuickEntryFlow::~QuickEntryFlow()
{
    delete m_dialog; // its fields ask for names until they are gone
}

void QuickEntryFlow::make()
{
    m_dialog = new QuickEntryDialog(m_names, m_context.window());
    connect(m_dialog, &QuickEntryDialog::saveWanted, this, &QuickEntryFlow::save);
    connect(m_dialog, &QuickEntryDialog::formerTitleChosen, this, &QuickEntryFlow::proposeFormer);
    connect(m_dialog, &QDialog::finished, this, &QuickEntryFlow::tellWhere);
    connect(m_dialog, &QuickEntryDialog::presetWanted, this, [this](const domain::ActivityPreset &preset) {
        const auto done = m_context.services().activities.savePreset(preset);
        if (!done)
            return showError(m_context, done.error());
        recordChange(m_context, *done);
        readPresets();
        m_dialog->showSaved(tr("The preset “%1” is kept.").arg(preset.name));
    });
    connect(m_dialog, &QuickEntryDialog::presetRemoved, this, [this](const QString &uuid) {
        const auto done = m_context.services().activities.removePreset(uuid);
        if (!done)
            return showError(m_context, done.error());
        recordChange(m_context, *done);
        readPresets();
    });
}

void QuickEntryFlow::open(const PageScope &scope, const domain::Activity *like)
{
    m_names.setScope(scope.year, scope.planUuid);
    if (!m_dialog)
        make();
    const bool isTyped = m_dialog->isTyped();
    if (!m_dialog->isVisible()) {
        m_names.forget(); // another data file, perhaps
        m_desk.forget();
        m_count = 0;
        m_dialog->showSaved({});
        readPresets();
    }
    if (like) {
        if (isTyped)
            m_kept = m_dialog->activity();
        domain::Activity begun = *like;
        if (!begun.from.isValid())
            begun.from = begun.to = m_desk.begin().from;
        m_dialog->begin(begun);
        m_dialog->setTyped(!begun.title.isEmpty());
    } else if (!isTyped) {
        m_dialog->begin(m_desk.begin());
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void QuickEntryFlow::save(const std::vector<domain::Activity> &activities, bool goesOn)
{
    if (!m_desk.add(activities))
        return; // what was typed stays
    m_count += static_cast<int>(activities.size());
    m_isOfTask = !activities.back().taskUuid.isEmpty();
    const QString title = activities.back().title;
    m_dialog->showSaved(m_count == 1 ? tr("Saved: “%1”.").arg(title) : tr("Saved: “%1”. %Ln activities so far.", nullptr, m_count).arg(title));
    m_dialog->begin(m_kept ? *std::exchange(m_kept, std::nullopt) : m_desk.begin());
    if (!goesOn)
        m_dialog->accept();
}

/// Somebody who logs for the first time doesn't know where it went, nor where photos are added.
void QuickEntryFlow::tellWhere()
{
    const Page *page = m_context.page();
    if (m_count == 0 || m_isOfTask || (page && page->findChild<QWidget *>(QStringLiteral("logPage"))))
        return; // nothing new; what is said of the task is more; it is in sight
    m_context.notify({Notice::Kind::Note, tr("%Ln activities are logged.", nullptr, m_count),
                      {{tr("Look at them, add photos"), [context = &m_context] { context->showPage(QStringLiteral("activities"), QStringLiteral("log")); }}}, true, true});
}

void QuickEntryFlow::proposeFormer(const QString &title)
{
    const application::ActivityService &log = m_context.services().activities;
    application::ActivityFilter filter;
    filter.columns.emplace_back(application::ActivityColumn::Title, title);
    const auto ids = log.ids(filter);
    if (!ids || ids->empty())
        return;
    const auto rows = log.read({ids->front()});
    if (!rows || rows->empty() || rows->front().activity.title != title)
        return;
    const domain::Activity &former = rows->front().activity;
    domain::Activity now = m_dialog->activity();
    now.kind = former.kind;
    now.agency = former.agency;
    now.place = former.place;
    now.participation = former.participation;
    now.costSource = former.costSource;
    now.sectionKind = former.sectionKind;
    now.planUuid.clear();
    now.taskUuid.clear();
    now.sectionUuid.clear();
    for (const PlanPlace &place : m_names.places()) { // last year's tasks are not this year's
        if (place.planUuid == former.planUuid && place.taskUuid == former.taskUuid && place.sectionUuid == former.sectionUuid) {
            now.planUuid = former.planUuid;
            now.taskUuid = former.taskUuid;
            now.sectionUuid = former.sectionUuid;
        }
    }
    m_dialog->propose(now);
}

void QuickEntryFlow::readPresets()
{
    m_dialog->setPresets(m_context.services().activities.presets().value_or(std::vector<domain::ActivityPreset>()));
}

} // namespace bd::gui

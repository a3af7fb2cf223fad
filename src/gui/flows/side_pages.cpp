#include "gui/flows/side_pages.h"

#include "application/office_level.h"
#include "gui/commands/context.h"
#include "gui/widgets/side_bar.h"

#include <algorithm>

namespace bd::gui {

namespace {

const QString addedKey = QStringLiteral("pages.added"); ///< setting: ids with spaces between

} // namespace

bool isCommuneOffice(const application::Office &office)
{
    return application::levelOf(office) == domain::AgencyLevel::Commune;
}

SidePages::SidePages(CommandContext &context, SideBar &bar, QObject *parent) : QObject(parent), m_context(context), m_bar(bar)
{
    connect(&context.services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) {
                const bool concerns = std::any_of(changes.changes.begin(), changes.changes.end(), [](const auto &change) {
                    return change.kind == QLatin1String("setting") || change.kind == QLatin1String("agency");
                });
                if (concerns)
                    refresh();
            });
}

void SidePages::setHolds(const QString &page, std::function<bool()> holds)
{
    m_holds[page] = std::move(holds);
}

QStringList SidePages::added() const
{
    const auto value = m_context.services().settings.value(addedKey);
    return value ? value->split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList();
}

void SidePages::refresh()
{
    if (!m_context.services().database.isOpen())
        return;
    const auto office = m_context.services().settings.office();
    const bool all = office && !isCommuneOffice(*office);
    const QStringList wanted = added();
    QStringList shown;
    for (const SidePage &page : m_bar.pages()) {
        const auto holds = m_holds.find(page.id);
        if (page.isOptional && (all || wanted.contains(page.id) || (holds != m_holds.end() && holds->second())))
            shown.append(page.id);
    }
    m_bar.setShown(shown);
}

void SidePages::add(const QString &page)
{
    const auto &pages = m_bar.pages();
    const auto known = std::find_if(pages.begin(), pages.end(), [&](const SidePage &one) { return one.id == page; });
    if (m_bar.shown().contains(page) || (known != pages.end() && !known->within.isEmpty()))
        return;
    QStringList wanted = added();
    if (!wanted.contains(page)) {
        wanted.append(page);
        const auto saved = retrying(m_context, [&] {
            return m_context.services().settings.setValue(addedKey, wanted.join(QLatin1Char(' ')));
        });
        if (!saved)
            showError(m_context, saved.error());
    }
    refresh();
    if (!m_bar.shown().contains(page)) // it could not be kept; it is shown all the same
        m_bar.setShown(m_bar.shown() << page);
}

} // namespace bd::gui

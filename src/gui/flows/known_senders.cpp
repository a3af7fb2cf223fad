#include "gui/flows/known_senders.h"

#include "application/agency_catalogue.h"
#include "domain/agency_key.h"

#include <QSet>

namespace bd::gui {

QStringList knownSenders(const Services &services)
{
    QStringList names;
    QSet<QString> keys;
    const auto add = [&](const QString &name) {
        const QString key = domain::agencyKey(name);
        if (name.isEmpty() || keys.contains(key))
            return;
        keys.insert(key);
        names.append(name);
    };
    for (const QString &name : services.due.senders().value_or(QStringList()))
        add(name);
    if (const auto agencies = services.agencies.list()) {
        for (const auto &stored : *agencies)
            add(stored.agency.name);
    }
    const auto office = services.settings.office();
    for (const char *catalogue : {"departments-2025", "communes-2025"}) {
        const auto usual = application::agencyCatalogue(QLatin1String(catalogue), office.value_or(application::Office()));
        for (const domain::Agency &agency : usual ? *usual : std::vector<domain::Agency>()) {
            if (!agency.name.contains(u'{')) // of an office that hasn't said where it is
                add(agency.name);
        }
    }
    return names;
}

} // namespace bd::gui

#include "gui/widgets/agency_suggestions.h"

#include "base/text/fold.h"
#include "domain/agency_key.h"

#include <QCoreApplication>
#include <QSet>

namespace bd::gui {

namespace {

struct AgencySuggestions {
    Q_DECLARE_TR_FUNCTIONS(AgencySuggestions)
};

QString day(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

domain::AgencyRef refOf(const domain::Agency &agency)
{
    return {agency.uuid, agency.name, agency.addressing};
}

} // namespace

std::vector<AgencySuggestion> agencySuggestions(const AgencyDirectory &directory, const QString &typed)
{
    const QString words = text::squeezed(text::nfc(typed));
    if (!directory.matcher || words.isEmpty())
        return {};
    std::vector<AgencySuggestion> result;
    QSet<QString> there;
    const auto add = [&](const domain::Agency &agency, const QString &note) {
        if (there.contains(agency.uuid))
            return;
        there.insert(agency.uuid);
        result.push_back({refOf(agency), note});
    };
    bool isNamed = false;
    for (const domain::Agency *agency : directory.matcher->suggestions(words, directory.day, mostAgencySuggestions)) {
        isNamed = isNamed || domain::agencyKey(agency->name) == domain::agencyKey(words);
        if (agency->isValidOn(directory.day)) {
            add(*agency, agency->abbreviation);
            continue;
        }
        const domain::Agency *next = directory.matcher->successor(*agency, directory.day);
        if (next)
            add(*next, AgencySuggestions::tr("in place of %1").arg(agency->name));
        add(*agency, agency->validTo && *agency->validTo < directory.day ? AgencySuggestions::tr("until %1").arg(day(*agency->validTo))
                     : agency->validFrom                                 ? AgencySuggestions::tr("from %1").arg(day(*agency->validFrom))
                                                                         : QString());
    }
    if (!result.empty() && !isNamed)
        result.push_back({{std::nullopt, words, domain::Addressing::Assigned}, AgencySuggestions::tr("as typed")});
    return result;
}

} // namespace bd::gui

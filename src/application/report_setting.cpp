#include "application/report_setting.h"

#include "application/office_service.h"
#include "application/place_words.h"
#include "application/settings_service.h"
#include "base/text/fold.h"
#include "storage/due_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using domain::AgencyLevel;

/// Nouns of places below a province and of a province, as they begin a name.
const QStringList &communeNouns()
{
    static const QStringList nouns{u"xã "_s, u"phường "_s, u"thị trấn "_s, u"đặc khu "_s};
    return nouns;
}

bool names(const QString &text, const QStringList &nouns)
{
    const QString folded = placeWords(text);
    return std::any_of(nouns.begin(), nouns.end(), [&](const QString &noun) { return folded.contains(u' ' + noun); });
}

QString nounOf(const QString &text, const QStringList &nouns, const QString &usual)
{
    const QString folded = placeWords(text);
    for (const QString &noun : nouns)
        if (folded.contains(u' ' + noun))
            return noun.trimmed();
    return usual;
}

struct Issuer {
    QString issuer, superior;
};

Issuer issuerOf(const domain::Plan &head) { return {head.issuer(), head.superior()}; }

Issuer issuerOf(const domain::IssuingIdentity &identity)
{
    domain::Plan head;
    head.issuerLines = identity.issuerLines;
    head.superiorLines = identity.superiorLines;
    return issuerOf(head);
}

AgencyLevel levelOf(const Issuer &who, AgencyLevel otherwise)
{
    if (names(who.issuer, communeNouns()) || names(who.superior, communeNouns()))
        return AgencyLevel::Commune;
    if (names(who.issuer, {u"tỉnh "_s, u"thành phố "_s, u"sở "_s}) || names(who.superior, {u"tỉnh "_s, u"thành phố "_s}))
        return AgencyLevel::Province;
    return otherwise;
}

/// A department: under a People's Committee, and no committee for the advancement of women.
bool isSector(const Issuer &who)
{
    return !who.superior.isEmpty() && !text::canonical(who.issuer).startsWith(u"ban vì sự tiến bộ"_s) && names(who.issuer, {u"sở "_s, u"công an "_s, u"thanh tra "_s, u"bộ "_s});
}

/// From the first of these nouns on; "" where none stands there. "văn hóa - xã hội" names no place, "xã hội sơn" does.
QString placeIn(const QString &text, const QStringList &nouns)
{
    for (const QString &noun : nouns)
        if (const qsizetype at = text.indexOf(u' ' + noun); at >= 0)
            return text.mid(at).trimmed();
    return {};
}

/// The place that an issuer's head names, by itself or by its superior, with its province where it is told: "xã khe mây tỉnh minh khê".
QString placeKey(const Issuer &who)
{
    const auto folded = [](const QString &words) { return u' ' + placeWords(words).replace(u',', u' ').simplified() + u' '; };
    const QString issuer = folded(who.issuer), superior = folded(who.superior);
    const QStringList provinces{u"tỉnh "_s, u"thành phố "_s};
    if (const QString place = placeIn(issuer, communeNouns()); !place.isEmpty()) {
        const bool hasProvince = !placeIn(place, provinces).isEmpty();
        return (hasProvince ? place : place + u' ' + placeIn(superior, provinces)).trimmed();
    }
    for (const QString &place : {placeIn(superior, communeNouns()), placeIn(issuer, provinces), placeIn(superior, provinces)})
        if (!place.isEmpty())
            return place;
    return (issuer + superior).simplified();
}

/// "xã khe mây" and "xã khe mây tỉnh …", but not "xã khe".
bool isSamePlace(const QString &a, const QString &b)
{
    const auto goesOn = [](const QString &whole, const QString &start) {
        const QString rest = whole.mid(start.size()).trimmed();
        return whole.startsWith(start) && (rest.isEmpty() || rest.startsWith(u"tỉnh "_s) || rest.startsWith(u"thành phố "_s));
    };
    return goesOn(a, b) || goesOn(b, a);
}

/// Of the same body or place: a commune's People's Committee, its division and its committee are one office.
bool isSameOffice(const Issuer &a, const Issuer &b)
{
    if (isSector(a) || isSector(b))
        return text::canonical(a.issuer) == text::canonical(b.issuer);
    return isSamePlace(placeKey(a), placeKey(b));
}

} // namespace

void setLevel(ReportSetting &setting, AgencyLevel level, bool isSector, const QString &office)
{
    setting.level = level;
    setting.isSector = isSector;
    setting.office = office;
    if (isSector) {
        setting.area = u"ngành"_s;
        setting.areaPhrase = u"trong ngành"_s;
        setting.smallUnit = u"phòng, đơn vị"_s;
    } else if (level == AgencyLevel::Commune || level == AgencyLevel::Village) {
        setting.area = nounOf(office, communeNouns(), u"xã"_s);
        setting.areaPhrase = u"trên địa bàn "_s + setting.area;
        setting.smallUnit = u"thôn, tổ dân phố"_s;
    } else {
        setting.area = nounOf(office, {u"thành phố "_s, u"tỉnh "_s}, u"tỉnh"_s);
        setting.areaPhrase = u"trên địa bàn "_s + setting.area;
        setting.smallUnit = u"xã, phường"_s;
    }
    if (setting.office.isEmpty())
        setting.office = u"cơ quan"_s;
}

bool namesCommune(const QString &agency) { return names(agency, communeNouns()); }

bool isOfOffice(const ReportSetting &setting, const QString &agency)
{
    if (agency.isEmpty())
        return true;
    if (setting.level == AgencyLevel::Commune)
        return names(agency, communeNouns()) || !names(agency, {u"tỉnh "_s, u"thành phố "_s, u"trung ương "_s});
    return true;
}

bool isActorOf(const ReportSetting &setting, const QString &agency)
{
    return isOfOffice(setting, agency) && (setting.level != AgencyLevel::Province || !names(agency, communeNouns()));
}

Result<ReportSetting> reportSetting(DatabaseService &database, const domain::Report &report)
{
    ReportSetting setting;
    BD_ASSIGN(const Office office, SettingsService(database).office());
    const AgencyLevel usual = office.unit.isEmpty() && !office.province.isEmpty() && report.planUuid.isEmpty() ? AgencyLevel::Province
                                                                                                               : AgencyLevel::Commune;
    BD_ASSIGN(const auto plans, storage::duePlans(database.session()));
    std::optional<Issuer> who;
    if (!report.documentUuid.isEmpty()) {
        const auto document = PlanService(database).find(report.documentUuid);
        if (document && !document->plan.issuerLines.isEmpty())
            who = issuerOf(document->plan);
    }
    const auto plan = std::find_if(plans.begin(), plans.end(), [&](const auto &one) { return one.head.uuid == report.planUuid; });
    if (!who && !report.planUuid.isEmpty() && plan != plans.end())
        who = issuerOf(plan->head);
    BD_ASSIGN(const auto identities, OfficeService(database).identities());
    if (!who && !identities.empty())
        who = issuerOf(identities.front().identity);
    const bool isOwn = who && std::any_of(identities.begin(), identities.end(), [&](const StoredIdentity &one) { return isSameOffice(*who, issuerOf(one.identity)); });
    if (who && !isOwn && !identities.empty())
        setting.fileOffice = identities.front().identity.name;
    setLevel(setting, who ? levelOf(*who, usual) : usual, who && isSector(*who), who ? who->issuer : QString());
    for (const StoredIdentity &identity : identities)
        if (setting.reportsTo.isEmpty() && who && text::canonical(identity.identity.name).contains(text::canonical(who->issuer)))
            setting.reportsTo = identity.identity.reportsTo;
    // What stands in the office's own file is the office's, under whatever plan it was logged.
    if (who && !isOwn && !who->issuer.isEmpty())
        for (const storage::DuePlan &other : plans)
            if (other.head.uuid != report.planUuid && !other.head.issuerLines.isEmpty() && !isSameOffice(*who, issuerOf(other.head)))
                setting.foreignPlans << other.head.uuid;
    const QDate rearranged(2025, 7, 1);
    setting.isMerged = setting.level == AgencyLevel::Commune && !setting.isSector && report.period.from.addYears(-1) < rearranged
        && report.period.to >= rearranged;
    return setting;
}

} // namespace bd::application

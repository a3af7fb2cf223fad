#include "application/agency_catalogue.h"

#include "application/json_file.h"
#include "base/text/fold.h"
#include "domain/agency_guess.h"
#include "domain/agency_key.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QUuid>
#include <algorithm>

namespace bd::application {

namespace {

using nlohmann::json;
using domain::Agency;

struct Catalogue {
    const char *name, *file, *title;
    std::optional<QDate> day; ///< only what is there on that day
};

const std::vector<Catalogue> &catalogues()
{
    static const std::vector<Catalogue> all{
        {"departments-2025", "province_bodies", QT_TRANSLATE_NOOP("AgencyCatalogues", "Bodies of the province from 01/03/2025"), QDate(2025, 7, 1)},
        {"departments-2024", "province_bodies", QT_TRANSLATE_NOOP("AgencyCatalogues", "Bodies of the province until 28/02/2025"), QDate(2025, 2, 28)},
        {"communes-2025", "commune_bodies", QT_TRANSLATE_NOOP("AgencyCatalogues", "Bodies of a commune or ward from 01/07/2025"), QDate(2025, 7, 1)},
        {"communes-2024", "commune_bodies", QT_TRANSLATE_NOOP("AgencyCatalogues", "Bodies of a commune and its district until 30/06/2025"), QDate(2025, 2, 28)},
        {"provinces", "provinces", QT_TRANSLATE_NOOP("AgencyCatalogues", "The 34 provinces and cities"), std::nullopt},
        {"central", "central", QT_TRANSLATE_NOOP("AgencyCatalogues", "Central bodies"), std::nullopt},
    };
    return all;
}

QString nameSpaced(const QString &name)
{
    static const QUuid space = QUuid::createUuidV5(QUuid(), QStringLiteral("binhdang/agency"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QString string(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it == object.end() ? QString() : QString::fromStdString(it->get<std::string>());
}

Result<json> load(const char *file)
{
    QFile resource(QStringLiteral(":/catalogue/agencies/") + QLatin1String(file) + QStringLiteral(".json"));
    if (!resource.open(QIODevice::ReadOnly))
        return fail("agency.catalogue_broken", {}, resource.fileName());
    const auto read = parseJsonObject(resource.readAll(), resource.fileName());
    if (!read)
        return fail("agency.catalogue_broken", {}, read.error().code);
    return *read;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// What the words in braces stand for in this office. An empty word: nothing is known, the alias goes.
QMap<QString, QString> wordsOf(const Office &office)
{
    const QString province = domain::territoryName(office.province), unit = domain::territoryName(office.unit);
    const bool isCity = province.startsWith(QStringLiteral("thành phố "));
    const QString bare = province.isEmpty() ? text::squeezed(office.province) : province.mid(isCity ? 10 : 5);
    const bool isWard = unit.startsWith(QStringLiteral("phường ")) || unit.startsWith(QStringLiteral("đặc khu "));
    const QString unitWord = unit.startsWith(QStringLiteral("phường ")) ? QStringLiteral("phường")
        : unit.startsWith(QStringLiteral("đặc khu "))                   ? QStringLiteral("đặc khu")
                                                                        : QStringLiteral("xã");
    const QString provinceWord = isCity ? QStringLiteral("thành phố") : QStringLiteral("tỉnh");
    return {
        {QStringLiteral("{tỉnh}"), provinceWord},
        {QStringLiteral("{tên tỉnh}"), bare.isEmpty() ? QString() : provinceWord + u' ' + bare},
        {QStringLiteral("{Tên}"), bare},
        {QStringLiteral("{Tỉnh ủy}"), isCity ? QStringLiteral("Thành ủy") : QStringLiteral("Tỉnh ủy")},
        {QStringLiteral("{Tỉnh đoàn}"), isCity ? QStringLiteral("Thành Đoàn") : QStringLiteral("Tỉnh Đoàn")},
        {QStringLiteral("{TU}"), QStringLiteral("TU")},
        {QStringLiteral("{xã}"), unitWord},
        {QStringLiteral("{tên xã}"), unit},
        {QStringLiteral("{Xã đoàn}"), capital(unitWord) + QStringLiteral(" Đoàn")},
        {QStringLiteral("{Phòng Kinh tế}"),
         isWard ? QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị") : QStringLiteral("Phòng Kinh tế")},
    };
}

class Builder {
public:
    Builder(const json &catalogue, const Office &office)
        : m_catalogue(catalogue), m_words(wordsOf(office)), m_province(m_words.value(QStringLiteral("{tên tỉnh}"))),
          m_unit(m_words.value(QStringLiteral("{tên xã}"))), m_knownProvince(knownProvince())
    {
    }

    std::vector<Agency> build() const
    {
        std::vector<Agency> agencies;
        for (const json &item : m_catalogue.at("agencies"))
            agencies.push_back(agency(item));
        return agencies;
    }

private:
    /// Words filled in. What isn't known: a name does with "tỉnh" or "xã", an alias goes ("").
    QString filled(QString text, bool isName) const
    {
        for (auto it = m_words.begin(); it != m_words.end(); ++it) {
            if (!text.contains(it.key()))
                continue;
            QString word = *it;
            if (word.isEmpty() && isName)
                word = m_words.value(it.key() == QStringLiteral("{tên xã}") ? QStringLiteral("{xã}") : QStringLiteral("{tỉnh}"));
            if (word.isEmpty())
                return {};
            text.replace(it.key(), word);
        }
        return text;
    }

    /// One identity everywhere in a province or commune; central bodies and provinces have one in the whole country.
    QString uuidOf(const QString &id) const
    {
        if (id.startsWith(QLatin1String("province-")) && !id.endsWith(QLatin1String("-before")))
            return provinceUuid(id.mid(9));
        if (id == QLatin1String("ubnd-tinh") && m_knownProvince)
            return m_knownProvince->uuid;
        const QString level = string(m_catalogue, "level");
        QString place;
        if (level == QLatin1String("province") && !id.startsWith(QLatin1String("province-")))
            place = text::canonical(m_province);
        if (level == QLatin1String("commune"))
            place = text::canonical(m_province) + u'/' + text::canonical(m_unit);
        return nameSpaced(id + u'|' + place);
    }

    std::optional<Agency> knownProvince() const;
    Agency agency(const json &item) const
    {
        Agency result;
        const QString id = string(item, "id");
        result.uuid = uuidOf(id);
        result.name = filled(string(item, "name"), true);
        result.abbreviation = string(item, "abbreviation");
        result.symbolCode = filled(string(item, "symbol"), true);
        result.code = string(item, "code");
        if (id == QLatin1String("ubnd-tinh") && m_knownProvince)
            result.code = m_knownProvince->code;
        result.level = domain::fromCode<domain::AgencyLevel>(string(item, "level").isEmpty() ? string(m_catalogue, "level") : string(item, "level")).value();
        result.kind = domain::fromCode<domain::AgencyKind>(string(item, "kind")).value();
        result.addressing = domain::usualAddressing(result.kind);
        for (const json &alias : item.value("aliases", json::array())) {
            const QString text = filled(QString::fromStdString(alias.get<std::string>()), false);
            if (!text.isEmpty() && text != result.name && !result.aliases.contains(text))
                result.aliases << text;
        }
        if (item.contains("parent"))
            result.parentUuid = uuidOf(string(item, "parent"));
        if (item.contains("successor"))
            result.successorUuid = uuidOf(string(item, "successor"));
        result.validFrom = date(item, "from");
        result.validTo = date(item, "to");
        result.protocol = item.at("protocol").get<int>();
        return result;
    }

    static std::optional<QDate> date(const json &item, const char *key)
    {
        return item.contains(key) ? std::optional(QDate::fromString(string(item, key), Qt::ISODate)) : std::nullopt;
    }

    const json &m_catalogue;
    QMap<QString, QString> m_words;
    QString m_province, m_unit;
    std::optional<Agency> m_knownProvince; ///< the office's, where it is one of the catalogue's
};

Result<std::vector<Agency>> built(const char *file, const Office &office)
{
    BD_ASSIGN(const json catalogue, load(file));
    try {
        return Builder(catalogue, office).build();
    } catch (const std::exception &error) { // a missing key or a wrong type: the list is ours, so it is a fault of ours
        return fail("agency.catalogue_broken", {}, QString::fromUtf8(error.what()));
    }
}

std::optional<Agency> Builder::knownProvince() const
{
    if (m_province.isEmpty())
        return std::nullopt;
    const auto provinces = built("provinces", {});
    if (!provinces)
        return std::nullopt;
    const QString key = domain::agencyKey(QStringLiteral("UBND ") + m_province);
    for (const Agency &province : *provinces)
        if (!province.code.isEmpty() && domain::agencyKey(province.name) == key)
            return province;
    return std::nullopt;
}

} // namespace

std::vector<std::pair<QString, QString>> agencyCatalogues()
{
    std::vector<std::pair<QString, QString>> result;
    for (const Catalogue &catalogue : catalogues())
        result.emplace_back(QString::fromLatin1(catalogue.name), QCoreApplication::translate("AgencyCatalogues", catalogue.title));
    return result;
}

Result<std::vector<Agency>> agencyCatalogue(const QString &name, const Office &office)
{
    QStringList names;
    for (const Catalogue &catalogue : catalogues()) {
        names << QString::fromLatin1(catalogue.name);
        if (names.last() != name)
            continue;
        BD_ASSIGN(auto agencies, built(catalogue.file, office));
        if (catalogue.day)
            std::erase_if(agencies, [&](const Agency &agency) { return !agency.isValidOn(*catalogue.day); });
        return agencies;
    }
    return fail("agency.no_catalogue", {name, names.join(QStringLiteral(", "))});
}

QString provinceUuid(const QString &code)
{
    return nameSpaced(QStringLiteral("province/") + code);
}

QString communeUuid(const QString &code)
{
    return nameSpaced(QStringLiteral("commune/") + code);
}

std::optional<Agency> catalogueProvince(const QString &code)
{
    const auto provinces = built("provinces", {});
    if (!provinces)
        return std::nullopt;
    const auto found = std::find_if(provinces->begin(), provinces->end(), [&](const Agency &one) { return !one.code.isEmpty() && one.code == code; });
    return found == provinces->end() ? std::nullopt : std::optional(*found);
}

} // namespace bd::application

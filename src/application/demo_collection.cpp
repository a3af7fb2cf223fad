#include "application/demo_collection.h"

#include "application/collection_service.h"
#include "application/demo_catalogue.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using nlohmann::json;

std::optional<qint64> number(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it == object.end() ? std::nullopt : std::optional(it->get<qint64>());
}

QString unitOf(const json &said) { return QString::fromStdString(said.at("unit").get<std::string>()); }

domain::Collection collectionOf(int year, const QString &name, const json &asked)
{
    domain::Collection collection;
    collection.uuid = demoUuid(name + u"/collection"_s);
    collection.title = u"Số liệu 6 tháng đầu năm %1 (mẫu)"_s.arg(year);
    collection.period = {QDate(year, 1, 1), QDate(year, 6, 30)};
    collection.due = QDate::fromString(QString::fromStdString(asked.at("due").get<std::string>()), Qt::ISODate);
    collection.measures = {u"sessions"_s, u"attendances"_s, u"leaflets"_s, u"broadcasts"_s};
    const auto add = [&](const QString &unit) { collection.units.push_back({std::nullopt, unit, domain::Addressing::Assigned}); };
    for (const json &said : asked.at("units"))
        add(unitOf(said));
    for (const json &silent : asked.at("silent"))
        add(QString::fromStdString(silent.get<std::string>()));
    return collection;
}

StoredRecord<domain::CollectionAnswer> answer(const domain::Collection &collection, const QString &unit, const QString &measure,
                                              const std::optional<qint64> &total, const std::optional<qint64> &women = {})
{
    StoredRecord<domain::CollectionAnswer> record;
    record.value.uuid = demoUuid(collection.uuid + unit + measure);
    record.value.collectionUuid = collection.uuid;
    record.value.unit = unit;
    record.value.measure = measure;
    record.value.total = total;
    record.value.women = women;
    return record;
}

Result<void> addCollection(DatabaseService &database, const domain::Collection &collection, const json &asked)
{
    BD_TRY(RecordService(database).save(collection));
    std::vector<StoredRecord<domain::CollectionAnswer>> all;
    for (const json &said : asked.at("units")) {
        const QString unit = unitOf(said);
        all.push_back(answer(collection, unit, u"sessions"_s, number(said, "sessions")));
        all.push_back(answer(collection, unit, u"attendances"_s, number(said, "people"), number(said, "women")));
        all.push_back(answer(collection, unit, u"leaflets"_s, number(said, "leaflets")));
        all.push_back(answer(collection, unit, u"broadcasts"_s, number(said, "broadcasts")));
    }
    BD_TRY(RecordService(database).saveAll(all, u"answer.add"_s, {}));
    BD_TRY(CollectionService(database).takeTotals(collection));
    return {};
}

} // namespace

Result<void> addDemoCollection(DatabaseService &database, int year, DemoOffice office)
{
    BD_ASSIGN(const json file, demoFile(u"collection"_s));
    const QString name = demoOfficeName(office);
    try {
        const json &asked = file.at(name.toStdString());
        return addCollection(database, collectionOf(year, name, asked), asked);
    } catch (const json::exception &error) { // the catalogue is ours, so it is a fault of ours
        return fail("demo.broken", {}, QString::fromUtf8(error.what()));
    }
}

} // namespace bd::application

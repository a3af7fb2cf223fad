#include "application/demo_collection.h"

#include "application/collection_service.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

QString uuidOf(const QString &name)
{
    static const QUuid space(u"6f1f5c7e-1b5f-4a52-9b57-3f0c7b6d2028"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

struct Said {
    const char *unit;
    int sessions, people, women, leaflets, broadcasts; ///< -1: nobody counted
};

// Two haven't answered yet; one counted no women.
constexpr Said answers[] = {
    {"Thôn Suối Đá (mẫu)", 4, 186, 104, 150, 26},        {"Thôn Bản Mây (mẫu)", 3, 142, 80, 120, 24},
    {"Thôn Khe Sung (mẫu)", 2, 95, -1, 100, 20},          {"Thôn Đồi Chè (mẫu)", 3, 118, 71, 100, 22},
    {"Trường Trung học cơ sở Khe Mây (mẫu)", 2, 410, 203, 0, 0}, {"Trạm Y tế xã Khe Mây (mẫu)", 1, 64, 52, 80, 0},
    {"Công an xã Khe Mây (mẫu)", 2, 88, 35, 60, 0},
};
constexpr const char *silent[] = {"Thôn Nà Lúa (mẫu)", "Trường Tiểu học Khe Mây (mẫu)"};

StoredRecord<domain::CollectionAnswer> answer(const domain::Collection &collection, const QString &unit, const QString &measure, int total, int women = -1)
{
    StoredRecord<domain::CollectionAnswer> record;
    record.value.uuid = uuidOf(unit + measure);
    record.value.collectionUuid = collection.uuid;
    record.value.unit = unit;
    record.value.measure = measure;
    record.value.total = total;
    if (women >= 0)
        record.value.women = women;
    return record;
}

domain::Collection collectionOf(int year)
{
    domain::Collection collection;
    collection.uuid = uuidOf(u"collection"_s);
    collection.title = u"Số liệu 6 tháng đầu năm %1 (mẫu)"_s.arg(year);
    collection.period = {QDate(year, 1, 1), QDate(year, 6, 30)};
    collection.due = QDate(year, 6, 5);
    collection.measures = {u"sessions"_s, u"attendances"_s, u"leaflets"_s, u"broadcasts"_s};
    const auto add = [&](const char *name) { collection.units.push_back({std::nullopt, QString::fromUtf8(name), domain::Addressing::Assigned}); };
    for (const Said &said : answers)
        add(said.unit);
    for (const char *name : silent)
        add(name);
    return collection;
}

} // namespace

Result<void> addDemoCollection(DatabaseService &database, int year)
{
    RecordService records(database);
    const domain::Collection collection = collectionOf(year);
    BD_TRY(records.save(collection));
    std::vector<StoredRecord<domain::CollectionAnswer>> all;
    for (const Said &said : answers) {
        const QString unit = QString::fromUtf8(said.unit);
        all.push_back(answer(collection, unit, u"sessions"_s, said.sessions));
        all.push_back(answer(collection, unit, u"attendances"_s, said.people, said.women));
        all.push_back(answer(collection, unit, u"leaflets"_s, said.leaflets));
        all.push_back(answer(collection, unit, u"broadcasts"_s, said.broadcasts));
    }
    BD_TRY(records.saveAll(all, u"answer.add"_s, {}));
    BD_TRY(CollectionService(database).takeTotals(collection));
    return {};
}

} // namespace bd::application

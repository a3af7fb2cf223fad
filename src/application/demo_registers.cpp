#include "application/demo_registers.h"

#include "application/json_file.h"
#include "application/record_service.h"
#include "storage/json_text.h"
#include "storage/record_types.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace bd::application {

namespace {

using nlohmann::json;

QString uuidOf(const QString &id)
{
    static const QUuid registers(QStringLiteral("{0d8f6c52-6a55-5f0e-8d6b-2b1f6b1f9a10}"));
    return QUuid::createUuidV5(registers, id).toString(QUuid::WithoutBraces);
}

/// As the table has it: lists and objects as text, "@id" as that row's uuid.
storage::Row rowFrom(const json &item)
{
    storage::Row row = storage::Row::object();
    for (const auto &[column, value] : item.items()) {
        const QString text = storage::textOf(value);
        if (column == "id")
            row["uuid"] = storage::jsonText(uuidOf(text));
        else if (value.is_array())
            row[column] = storage::jsonText(storage::compactJson(value));
        else if (text.startsWith(QLatin1Char('@')))
            row[column] = storage::jsonText(uuidOf(text.mid(1)));
        else
            row[column] = value;
    }
    return row;
}

template <typename T>
Result<bool> add(RecordService &records, const QString &table, const json &rows)
{
    if (table != storage::RecordType<T>::table())
        return false;
    std::vector<StoredRecord<T>> values;
    for (const json &item : rows)
        values.push_back({0, 0, storage::RecordType<T>::value(rowFrom(item))});
    BD_TRY(records.saveAll(values, QStringLiteral("registers.sample"), {}));
    return true;
}

template <typename... Types>
Result<bool> addAny(RecordService &records, const QString &table, const json &rows)
{
    bool isDone = false;
    Result<void> failed;
    const auto attempt = [&](Result<bool> done) {
        if (!done)
            failed = fail(done.error());
        return done && *done;
    };
    isDone = (attempt(add<Types>(records, table, rows)) || ...);
    if (!failed)
        return fail(failed.error());
    return isDone;
}

Result<void> addFile(RecordService &records, const QString &path, DemoRegisters which)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("demo.broken", {}, path);
    const auto catalogue = parseJsonObject(file.readAll(), path);
    if (!catalogue)
        return fail("demo.broken", {}, path + u' ' + catalogue.error().code);
    for (const json &part : catalogue->value("tables", json::array())) {
        const QString table = storage::textOf(part.value("table", json()));
        json rows = json::array();
        for (const json &row : part.value("rows", json::array())) {
            const bool isThisYears = table == QLatin1String("model_year") && row.value("year", 0) == 2026;
            if (which == DemoRegisters::All || isThisYears == (which == DemoRegisters::OnlyThisYear))
                rows.push_back(row);
        }
        if (rows.empty())
            continue;
        using namespace domain;
        BD_ASSIGN(const bool isKnown, (addAny<ActionMonth, CommunityModel, ModelYear, Inspection, Recommendation, IssuedDocument, Committee,
                                              CommitteeMember, CommitteeMeeting, Award, CadreStock>(records, table, rows)));
        if (!isKnown)
            return fail("demo.broken", {}, path + u' ' + table);
    }
    return {};
}

} // namespace

Result<void> addDemoRegisters(DatabaseService &database, DemoOffice office, DemoRegisters which)
{
    RecordService records(database);
    const QString folder = QStringLiteral(":/catalogue/demo/registers/%1/").arg(demoOfficeName(office));
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return fail("demo.broken", {}, folder);
    for (const QString &file : files)
        BD_TRY(addFile(records, folder + file, which));
    return {};
}

} // namespace bd::application

#include "application/work_days.h"

#include "application/catalogue_file.h"
#include "application/change_writer.h"
#include "application/json_file.h"
#include "storage/due_store.h"
#include "storage/json_text.h"

#include <QFile>

namespace bd::application {

using nlohmann::json;

Result<domain::WorkCalendar> shippedCalendar()
{
    QFile file(QStringLiteral(":/catalogue/holidays.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail("due.broken_holidays");
    BD_ASSIGN(const json catalogue, parseJsonObject(file.readAll(), QStringLiteral("holidays.json")));
    domain::WorkCalendar calendar;
    for (const json &year : catalogue.at("years")) {
        std::vector<domain::DayOff> days;
        for (const json &entry : year.at("days")) {
            const QDate date = QDate::fromString(stringAt(entry, "date"), Qt::ISODate);
            if (!date.isValid())
                return fail("due.broken_holidays", {}, stringAt(entry, "date"));
            days.push_back({date, stringAt(entry, "name"), entry.value("working", false)});
        }
        calendar.setDecided(year.at("year").get<int>(), days);
    }
    return calendar;
}

Result<domain::WorkCalendar> officeCalendar(DatabaseService &database)
{
    BD_ASSIGN(domain::WorkCalendar calendar, shippedCalendar());
    BD_ASSIGN(const auto own, storage::ownDaysOff(database.session()));
    for (const domain::DayOff &day : own)
        calendar.set(day);
    return calendar;
}

Result<ChangeSet> setOwnDay(DatabaseService &database, QDate date, const std::optional<domain::DayOff> &day)
{
    const QString name = date.toString(QStringLiteral("dd/MM/yyyy"));
    return ChangeWriter::run(database, {QStringLiteral("calendar.day"), {name}}, [&](ChangeWriter &writer) -> Result<void> {
        const QString iso = date.toString(Qt::ISODate);
        BD_ASSIGN(const auto rows, writer.rows().readWhere(QStringLiteral("day_off"), QStringLiteral("date"), iso));
        if (!day) {
            for (const storage::Row &row : rows)
                BD_TRY(writer.remove(QStringLiteral("day_off"), row));
            return {};
        }
        storage::Row after{{"date", storage::jsonText(iso)}, {"name", storage::jsonText(day->name)}, {"is_working", day->isWorking ? 1 : 0}};
        if (rows.empty())
            return writer.insert(QStringLiteral("day_off"), std::move(after)).transform([](qint64) {});
        after["id"] = rows.front()["id"];
        after["version"] = rows.front()["version"];
        return writer.update(QStringLiteral("day_off"), rows.front(), std::move(after));
    });
}

} // namespace bd::application

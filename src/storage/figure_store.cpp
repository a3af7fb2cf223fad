#include "storage/figure_store.h"

#include "storage/json_text.h"
#include "storage/statement.h"

namespace bd::storage {

using nlohmann::json;
using namespace domain;

namespace {

json number(const std::optional<qint64> &value) { return value ? json(*value) : json(); }

std::optional<qint64> numberOf(const Row &row, const char *column)
{
    const json value = row.value(column, json());
    return value.is_number_integer() ? std::optional(value.get<qint64>()) : std::nullopt;
}

json day(QDate date) { return jsonText(date.toString(Qt::ISODate)); }
QDate dayOf(const Row &row, const char *column) { return QDate::fromString(textOf(row.value(column, json())), Qt::ISODate); }
bool flag(const Row &row, const char *column) { return numberOf(row, column).value_or(0) != 0; }
QString text(const Row &row, const char *column) { return textOf(row.value(column, json())); }

} // namespace

Row measureRow(const Measure &measure)
{
    return {{"uuid", jsonText(measure.uuid)},
            {"code", jsonText(measure.id)},
            {"name", jsonText(measure.name)},
            {"unit", jsonText(measure.unit)},
            {"measure_group", jsonText(measure.group)},
            {"nature", jsonText(toCode(measure.nature))},
            {"is_by_sex", measure.isBySex ? 1 : 0},
            {"is_ratio", measure.isRatio ? 1 : 0},
            {"is_sensitive", measure.isSensitive ? 1 : 0},
            {"is_money", measure.isMoney ? 1 : 0},
            {"attended_as", jsonTextOrNull(measure.attendedAs)},
            {"activity_kinds", jsonText(listJson(measure.activityKinds))},
            {"position", measure.position}};
}

Measure measureValue(const Row &row)
{
    Measure measure;
    measure.uuid = text(row, "uuid");
    measure.id = text(row, "code");
    measure.name = text(row, "name");
    measure.unit = text(row, "unit");
    measure.group = text(row, "measure_group");
    measure.nature = fromCode<MeasureNature>(text(row, "nature")).value_or(MeasureNature::Flow);
    measure.isBySex = flag(row, "is_by_sex");
    measure.isRatio = flag(row, "is_ratio");
    measure.isSensitive = flag(row, "is_sensitive");
    measure.isMoney = flag(row, "is_money");
    measure.attendedAs = text(row, "attended_as");
    measure.activityKinds = listFromJson(text(row, "activity_kinds"));
    measure.position = static_cast<int>(numberOf(row, "position").value_or(0));
    return measure;
}

Result<std::vector<Measure>> ownMeasures(Session &session)
{
    BD_ASSIGN(const auto rows, RowStore(session).readNamed(QStringLiteral("figure/own_measures"), QStringLiteral("measure")));
    std::vector<Measure> measures;
    for (const Row &row : rows)
        measures.push_back(measureValue(row));
    return measures;
}

Result<int> nextMeasurePosition(Session &session)
{
    BD_ASSIGN(const QVariant position, valueOf(session, QStringLiteral("figure/next_measure_position")));
    return position.toInt();
}

Result<int> usesOfMeasure(Session &session, const QString &id)
{
    BD_ASSIGN(const QVariant count, valueOf(session, QStringLiteral("figure/uses_of_measure"), {id, id, id}));
    return count.toInt();
}

Row entryRow(const FigureEntry &entry)
{
    return {{"uuid", jsonText(entry.uuid)},
            {"measure", jsonText(entry.measure)},
            {"period_from", day(entry.period.from)},
            {"period_to", day(entry.period.to)},
            {"unit_uuid", jsonTextOrNull(entry.unit.uuid.value_or(QString()))},
            {"unit_name", jsonText(entry.unit.name)},
            {"total", number(entry.total)},
            {"women", number(entry.women)},
            {"denominator", number(entry.denominator)},
            {"opening", number(entry.opening)},
            {"added", number(entry.added)},
            {"removed", number(entry.removed)},
            {"as_of", entry.asOf ? day(*entry.asOf) : json()},
            {"source", jsonTextOrNull(entry.source)},
            {"method", jsonTextOrNull(entry.method)},
            {"origin", jsonText(toCode(entry.origin))},
            {"is_estimate", entry.isEstimate ? 1 : 0},
            {"is_main", entry.isMain ? 1 : 0},
            {"collection_uuid", jsonTextOrNull(entry.collectionUuid)}};
}

FigureEntry entryValue(const Row &row)
{
    FigureEntry entry;
    entry.uuid = text(row, "uuid");
    entry.measure = text(row, "measure");
    entry.period = {dayOf(row, "period_from"), dayOf(row, "period_to")};
    entry.unit.uuid = optionalTextOf(row.value("unit_uuid", json()));
    entry.unit.name = text(row, "unit_name");
    entry.total = numberOf(row, "total");
    entry.women = numberOf(row, "women");
    entry.denominator = numberOf(row, "denominator");
    entry.opening = numberOf(row, "opening");
    entry.added = numberOf(row, "added");
    entry.removed = numberOf(row, "removed");
    if (const QDate asOf = dayOf(row, "as_of"); asOf.isValid())
        entry.asOf = asOf;
    entry.source = text(row, "source");
    entry.method = text(row, "method");
    entry.origin = fromCode<Origin>(text(row, "origin")).value_or(Origin::Own);
    entry.isEstimate = flag(row, "is_estimate");
    entry.isMain = flag(row, "is_main");
    entry.collectionUuid = text(row, "collection_uuid");
    return entry;
}

Result<std::vector<Row>> entryRows(Session &session, const EntryFilter &filter)
{
    RowStore rows(session);
    const QString table = QStringLiteral("figure_entry");
    const QVariant measure = filter.measure.isEmpty() ? QVariant() : QVariant(filter.measure);
    if (!filter.period)
        return rows.readNamed(QStringLiteral("figure/entries"), table, {measure, measure});
    const QString from = filter.period->from.toString(Qt::ISODate), to = filter.period->to.toString(Qt::ISODate);
    return rows.readNamed(QStringLiteral("figure/entries_of_period"), table, {measure, measure, from, to, from, to});
}

Row choiceRow(const FigureChoice &choice)
{
    return {{"uuid", jsonText(choice.uuid)},
            {"measure", jsonText(choice.measure)},
            {"period_from", day(choice.period.from)},
            {"period_to", day(choice.period.to)},
            {"unit", jsonText(choice.unit)},
            {"origin", jsonText(toCode(choice.origin))},
            {"uses_log", choice.usesLog ? 1 : 0},
            {"entry_uuid", jsonTextOrNull(choice.entryUuid)}};
}

FigureChoice choiceValue(const Row &row)
{
    FigureChoice choice;
    choice.uuid = text(row, "uuid");
    choice.measure = text(row, "measure");
    choice.period = {dayOf(row, "period_from"), dayOf(row, "period_to")};
    choice.unit = text(row, "unit");
    choice.origin = fromCode<Origin>(text(row, "origin")).value_or(Origin::Own);
    choice.usesLog = flag(row, "uses_log");
    choice.entryUuid = text(row, "entry_uuid");
    return choice;
}

Result<std::vector<Row>> choiceRows(Session &session, const DayRange &period)
{
    return RowStore(session).readNamed(QStringLiteral("figure/choices"), QStringLiteral("figure_choice"),
                                       {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)});
}

} // namespace bd::storage

#include "storage/figure_store.h"

#include "storage/record_columns.h"
#include "storage/statement.h"

namespace bd::storage {

using namespace domain;

namespace {

// Both ways between a value and its row: `Io` is a ColumnWriter or a ColumnReader.
template <typename Io>
void columns(Io &io, Measure &v)
{
    io.text("uuid", v.uuid);
    io.text("code", v.id);
    io.text("name", v.name);
    io.text("unit", v.unit);
    io.text("measure_group", v.group);
    io.code("nature", v.nature);
    io.flag("is_by_sex", v.isBySex);
    io.flag("is_ratio", v.isRatio);
    io.flag("is_sensitive", v.isSensitive);
    io.flag("is_money", v.isMoney);
    io.optionalText("attended_as", v.attendedAs);
    io.list("activity_kinds", v.activityKinds);
    io.number("position", v.position);
}

template <typename Io>
void columns(Io &io, FigureEntry &v)
{
    io.text("uuid", v.uuid);
    io.text("measure", v.measure);
    io.day("period_from", v.period.from);
    io.day("period_to", v.period.to);
    io.agency("unit_uuid", "unit_name", v.unit);
    io.text("unit_name", v.unit.name); // "" is the office itself, no unknown unit
    io.number("total", v.total);
    io.number("women", v.women);
    io.number("denominator", v.denominator);
    io.number("opening", v.opening);
    io.number("added", v.added);
    io.number("removed", v.removed);
    io.day("as_of", v.asOf);
    io.optionalText("source", v.source);
    io.optionalText("method", v.method);
    io.code("origin", v.origin);
    io.flag("is_estimate", v.isEstimate);
    io.flag("is_main", v.isMain);
    io.optionalText("collection_uuid", v.collectionUuid);
}

template <typename Io>
void columns(Io &io, FigureChoice &v)
{
    io.text("uuid", v.uuid);
    io.text("measure", v.measure);
    io.day("period_from", v.period.from);
    io.day("period_to", v.period.to);
    io.text("unit", v.unit);
    io.code("origin", v.origin);
    io.flag("uses_log", v.usesLog);
    io.optionalText("entry_uuid", v.entryUuid);
}

template <typename T>
Row written(T value)
{
    ColumnWriter io;
    columns(io, value);
    return io.take();
}

template <typename T>
T valueFrom(const Row &row)
{
    T value;
    ColumnReader io(row);
    columns(io, value);
    return value;
}

} // namespace

Row measureRow(const Measure &measure) { return written(measure); }
Measure measureValue(const Row &row) { return valueFrom<Measure>(row); }

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

Row entryRow(const FigureEntry &entry) { return written(entry); }
FigureEntry entryValue(const Row &row) { return valueFrom<FigureEntry>(row); }

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

Row choiceRow(const FigureChoice &choice) { return written(choice); }
FigureChoice choiceValue(const Row &row) { return valueFrom<FigureChoice>(row); }

Result<std::vector<Row>> choiceRows(Session &session, const DayRange &period)
{
    return RowStore(session).readNamed(QStringLiteral("figure/choices"), QStringLiteral("figure_choice"),
                                       {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)});
}

} // namespace bd::storage

#include "application/figure_service.h"

#include "application/activity_query.h"
#include "application/change_writer.h"
#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "storage/activity_store.h"
#include "storage/figure_store.h"

#include <algorithm>
#include <map>

namespace bd::application {

namespace {

using domain::DayRange;
using domain::FigureChoice;
using domain::FigureEntry;
using domain::Measure;
using domain::Origin;
using storage::Row;

const QString entryTable = QStringLiteral("figure_entry");
const QString choiceTable = QStringLiteral("figure_choice");

/// A quantity: one number counts for it.
using Quantity = std::pair<QString, Origin>;

FigureEntry tidied(FigureEntry entry)
{
    for (QString *text : {&entry.source, &entry.unit.name})
        *text = text::squeezed(text::nfc(*text));
    entry.method = text::nfc(entry.method).trimmed();
    if (entry.uuid.isEmpty())
        entry.uuid = newUuid();
    return entry;
}

Result<void> check(const FigureEntry &entry)
{
    if (entry.measure.isEmpty())
        return fail("figure.no_measure");
    if (!entry.period.from.isValid() || !entry.period.to.isValid() || entry.period.to < entry.period.from)
        return fail("figure.no_period");
    return {};
}

StoredEntry stored(const Row &row)
{
    return {row["id"].get<qint64>(), row["version"].get<int>(), storage::entryValue(row)};
}

bool isSameQuantity(const FigureEntry &a, const FigureEntry &b)
{
    return a.measure == b.measure && a.period == b.period && a.origin == b.origin && domain::unitKey(a.unit) == domain::unitKey(b.unit);
}

/// Only one source of a quantity is the main one.
Result<void> unmarkOthers(ChangeWriter &writer, const FigureEntry &main)
{
    BD_ASSIGN(const auto rows, writer.rows().readWhere(entryTable, QStringLiteral("measure"), main.measure));
    for (const Row &row : rows) {
        FigureEntry other = storage::entryValue(row);
        if (!other.isMain || other.uuid == main.uuid || !isSameQuantity(other, main))
            continue;
        Row after = row;
        after["is_main"] = 0;
        BD_TRY(writer.update(entryTable, row, after));
    }
    return {};
}

/// `expectedVersion` nullopt: whatever is there.
Result<void> put(ChangeWriter &writer, const FigureEntry &entry, const QString &name, std::optional<int> expectedVersion)
{
    BD_ASSIGN(const auto rows, writer.rows().readWhere(entryTable, QStringLiteral("uuid"), entry.uuid));
    if (rows.empty() && expectedVersion.value_or(0) != 0)
        return fail("figure.not_found");
    if (!rows.empty() && expectedVersion && rows.front()["version"].get<int>() != *expectedVersion)
        return fail("conflict", {name});
    if (entry.isMain)
        BD_TRY(unmarkOthers(writer, entry));
    if (rows.empty()) {
        BD_TRY(writer.insert(entryTable, storage::entryRow(entry)));
        return {};
    }
    Row after = rows.front();
    after.update(storage::entryRow(entry));
    return writer.update(entryTable, rows.front(), after);
}

/// Everything that is known in a period about a unit, by quantity.
class Resolver {
public:
    Resolver(storage::Session &session, std::vector<Measure> all, const DayRange &period, const QString &unit,
             const QStringList &exceptPlans = {})
        : m_session(session), m_all(std::move(all)), m_period(period), m_unit(unit), m_exceptPlans(exceptPlans)
    {
    }

    Result<void> read(const QString &onlyMeasure)
    {
        BD_TRY(readLog());
        BD_ASSIGN(const auto rows, storage::entryRows(m_session, {m_period, onlyMeasure}));
        for (const Row &row : rows) {
            StoredEntry entry = stored(row);
            if (domain::unitKey(entry.entry.unit) == m_unit && domain::isAbout(measureOf(m_all, entry.entry.measure), m_period, entry.entry))
                m_entries[{entry.entry.measure, entry.entry.origin}].push_back(std::move(entry));
        }
        BD_ASSIGN(const auto choices, storage::choiceRows(m_session, m_period));
        for (const Row &row : choices) {
            const FigureChoice choice = storage::choiceValue(row);
            if (choice.unit == m_unit)
                m_choices.insert_or_assign({choice.measure, choice.origin}, choice);
        }
        return {};
    }

    std::vector<Quantity> quantities() const
    {
        std::vector<std::tuple<int, QString, Origin>> order;
        const auto add = [&](const Quantity &quantity) {
            const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Measure &m) { return m.id == quantity.first; });
            order.emplace_back(it == m_all.end() ? static_cast<int>(m_all.size()) : it->position, quantity.first, quantity.second);
        };
        for (const auto &entry : m_log)
            add(entry.first);
        for (const auto &entry : m_entries)
            if (!m_log.count(entry.first))
                add(entry.first);
        std::sort(order.begin(), order.end());
        std::vector<Quantity> result;
        for (const auto &[position, measure, origin] : order)
            result.emplace_back(measure, origin);
        return result;
    }

    ResolvedFigure resolve(const Quantity &quantity) const
    {
        const Measure measure = measureOf(m_all, quantity.first);
        ResolvedFigure figure;
        figure.measure = quantity.first;
        figure.unit = m_unit;
        figure.origin = quantity.second;
        figure.period = m_period;
        domain::LogFigure log;
        if (const auto it = m_log.find(quantity); it != m_log.end()) {
            figure.log = it->second;
            log = {it->second.total.value(), it->second.women.value(), it->second.denominator.value(),
                   it->second.total.hasEstimate || it->second.women.hasEstimate, std::nullopt};
        }
        figure.log.measure = quantity.first;
        figure.log.origin = quantity.second;
        if (const auto it = m_days.find(quantity); it != m_days.end())
            log.asOf = it->second;
        std::vector<FigureEntry> typed;
        if (const auto it = m_entries.find(quantity); it != m_entries.end())
            for (const StoredEntry &entry : it->second) {
                figure.entries.push_back(entry);
                typed.push_back(entry.entry);
            }
        const auto choice = m_choices.find(quantity);
        const auto decision = domain::decideFigure(measure, m_period, log, typed,
                                                   choice == m_choices.end() ? std::nullopt : std::optional(choice->second));
        figure.total = decision.total;
        figure.women = decision.women;
        figure.denominator = decision.denominator;
        figure.isEstimate = decision.isEstimate;
        figure.isFromLog = decision.isFromLog;
        figure.isUndecided = decision.isUndecided;
        figure.usedEntry = decision.usedEntry;
        figure.asOf = decision.asOf;
        return figure;
    }

private:
    Result<void> readLog()
    {
        storage::ActivityWhere where;
        where.inPeriod(m_period);
        if (!m_unit.isEmpty())
            where.ofUnit(m_unit);
        where.exceptPlans(m_exceptPlans);
        BD_ASSIGN(const auto sums, measureSumsOf(m_session, m_all, where));
        for (const MeasureSum &sum : sums)
            m_log.insert_or_assign({sum.measure, sum.origin}, sum);
        QStringList stocks;
        for (const Measure &measure : m_all)
            if (measure.nature == domain::MeasureNature::Stock)
                stocks << measure.id;
        BD_ASSIGN(const auto last, storage::lastFigures(m_session, stocks, m_period, m_unit, m_exceptPlans));
        for (const storage::LastFigure &found : last) {
            const domain::Figure &figure = found.figure;
            MeasureSum sum;
            sum.measure = figure.measure;
            sum.origin = figure.origin;
            sum.total.add(figure.total, figure.isEstimate);
            sum.women.add(figure.women, figure.isEstimate);
            sum.denominator.add(figure.denominator, figure.isEstimate);
            m_log.insert_or_assign({figure.measure, figure.origin}, sum);
            m_days.insert_or_assign({figure.measure, figure.origin}, found.asOf);
        }
        return {};
    }

    storage::Session &m_session;
    std::vector<Measure> m_all;
    DayRange m_period;
    QString m_unit;
    QStringList m_exceptPlans;
    std::map<Quantity, MeasureSum> m_log;
    std::map<Quantity, QDate> m_days; ///< of stocks in the log
    std::map<Quantity, std::vector<StoredEntry>> m_entries;
    std::map<Quantity, FigureChoice> m_choices;
};

} // namespace

FigureService::FigureService(DatabaseService &database) : m_database(database) {}

Result<std::vector<StoredEntry>> FigureService::entries(const std::optional<DayRange> &period, const QString &measure) const
{
    BD_ASSIGN(const auto all, measures(m_database));
    BD_ASSIGN(const auto rows, storage::entryRows(m_database.session(), {period, measure}));
    std::vector<StoredEntry> result;
    for (const Row &row : rows) {
        StoredEntry entry = stored(row);
        if (!period || domain::isAbout(measureOf(all, entry.entry.measure), *period, entry.entry) || entry.entry.period == *period)
            result.push_back(std::move(entry));
    }
    return result;
}

Result<ChangeSet> FigureService::save(const FigureEntry &given, int expectedVersion)
{
    BD_TRY(check(given));
    BD_ASSIGN(const auto all, measures(m_database));
    const FigureEntry entry = tidied(given);
    const QString name = measureOf(all, entry.measure).name;
    return ChangeWriter::run(m_database, {QStringLiteral("figure.save"), {name}},
                             [&](ChangeWriter &writer) { return put(writer, entry, name, expectedVersion); });
}

Result<ChangeSet> FigureService::saveAll(const std::vector<FigureEntry> &entries, const QString &act)
{
    if (entries.empty())
        return ChangeSet();
    for (const FigureEntry &entry : entries)
        BD_TRY(check(entry));
    BD_ASSIGN(const auto all, measures(m_database));
    const QString name = measureOf(all, entries.front().measure).name;
    QStringList args;
    args.append(name);
    if (entries.size() > 1)
        args.append(QString::number(entries.size()));
    return ChangeWriter::run(m_database, {act, args}, [&](ChangeWriter &writer) -> Result<void> {
        for (const FigureEntry &entry : entries)
            BD_TRY(put(writer, tidied(entry), name, std::nullopt));
        return {};
    });
}

Result<ChangeSet> FigureService::remove(const QString &uuid, int expectedVersion)
{
    BD_ASSIGN(const auto all, measures(m_database));
    const auto rows = storage::RowStore(m_database.session()).readWhere(entryTable, QStringLiteral("uuid"), uuid);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return fail("figure.not_found");
    const QString name = measureOf(all, storage::entryValue(rows->front()).measure).name;
    return ChangeWriter::run(m_database, {QStringLiteral("figure.remove"), {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto current, writer.rows().readWhere(entryTable, QStringLiteral("uuid"), uuid));
        if (current.empty())
            return fail("figure.not_found");
        if (current.front()["version"].get<int>() != expectedVersion)
            return fail("conflict", {name});
        return writer.remove(entryTable, current.front());
    });
}

Result<ChangeSet> FigureService::choose(const FigureChoice &given)
{
    BD_ASSIGN(const auto all, measures(m_database));
    const QString name = measureOf(all, given.measure).name;
    return ChangeWriter::run(m_database, {QStringLiteral("figure.choose"), {name}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto rows, storage::choiceRows(m_database.session(), given.period));
        for (const Row &row : rows) {
            const FigureChoice before = storage::choiceValue(row);
            if (before.measure != given.measure || before.unit != given.unit || before.origin != given.origin)
                continue;
            FigureChoice choice = given;
            choice.uuid = before.uuid;
            Row after = row;
            after.update(storage::choiceRow(choice));
            return writer.update(choiceTable, row, after);
        }
        FigureChoice choice = given;
        if (choice.uuid.isEmpty())
            choice.uuid = newUuid();
        BD_TRY(writer.insert(choiceTable, storage::choiceRow(choice)));
        return {};
    });
}

Result<ResolvedFigure> FigureService::resolve(const QString &measure, const DayRange &period, const QString &unit, Origin origin,
                                              const QStringList &exceptPlans) const
{
    BD_ASSIGN(auto all, measures(m_database));
    Resolver resolver(m_database.session(), std::move(all), period, unit, exceptPlans);
    BD_TRY(resolver.read(measure));
    return resolver.resolve({measure, origin});
}

Result<std::vector<ResolvedFigure>> FigureService::resolveAll(const DayRange &period, const QString &unit, const QStringList &exceptPlans) const
{
    BD_ASSIGN(auto all, measures(m_database));
    Resolver resolver(m_database.session(), std::move(all), period, unit, exceptPlans);
    BD_TRY(resolver.read(QString()));
    std::vector<ResolvedFigure> figures;
    for (const Quantity &quantity : resolver.quantities())
        figures.push_back(resolver.resolve(quantity));
    return figures;
}

} // namespace bd::application

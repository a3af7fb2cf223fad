#include "application/indicator_service.h"

#include "application/activity_service.h"
#include "application/change_writer.h"
#include "application/indicator_json.h"
#include "application/json_file.h"
#include "application/office_level.h"
#include "application/record_service.h"
#include "application/settings_service.h"
#include "base/text/fold.h"
#include "base/uuid.h"
#include "storage/json_text.h"
#include "storage/record_types.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;
using storage::RecordType;
using storage::Row;

namespace {

const QString indicatorTable = u"indicator"_s;
constexpr int placesBetween = 100; ///< of shipped ones, for parts of them

std::vector<Indicator> loaded(const char *member)
{
    QFile file(u":/catalogue/indicators.json"_s);
    std::vector<Indicator> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    // The file comes with the program and is held to its form by a test.
    const auto json = parseJsonObject(file.readAll(), file.fileName());
    if (!json)
        return all;
    for (const auto &item : json->value(member, nlohmann::json::array())) {
        all.push_back(indicatorFromJson(item));
        all.back().position = static_cast<int>(all.size()) * placesBetween;
    }
    return all;
}

const Indicator *found(const std::vector<Indicator> &all, const QString &code)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const Indicator &one) { return one.code == code; });
    return it == all.end() ? nullptr : &*it;
}

Indicator storedIndicator(const Row &row)
{
    Indicator indicator = indicatorFromJson(storage::parsedJson(storage::textOf(row["content"])));
    indicator.uuid = storage::textOf(row["uuid"]);
    indicator.code = storage::textOf(row["code"]);
    indicator.name = storage::textOf(row["name"]);
    return indicator;
}

Row indicatorRow(const Indicator &indicator)
{
    return {{"uuid", storage::jsonText(indicator.uuid)}, {"code", storage::jsonText(indicator.code)},
            {"name", storage::jsonText(indicator.name)}, {"content", storage::jsonText(storage::compactJson(toJson(indicator)))}};
}

QString line(const QString &given) { return text::xmlSafe(text::squeezed(text::nfc(given))); }

Result<Indicator> checked(Indicator indicator)
{
    indicator.code = line(indicator.code);
    indicator.name = line(indicator.name);
    indicator.shortName = line(indicator.shortName);
    if (indicator.code.isEmpty())
        return fail("indicator.no_code");
    if (indicator.name.isEmpty())
        return fail("indicator.no_name", {indicator.code});
    if (indicator.shortName.isEmpty())
        indicator.shortName = indicator.name;
    for (const IndicatorTarget &target : indicator.targets) {
        if (!std::isfinite(target.value))
            return fail("indicator.bad_value", {indicator.code, QString::number(target.year)});
    }
    std::sort(indicator.targets.begin(), indicator.targets.end(), [](const auto &a, const auto &b) { return a.year < b.year; });
    return indicator;
}

/// What the office changed takes the place of what came with the program; parts stand behind what they are parts of.
std::vector<Indicator> merged(const std::vector<Row> &rows)
{
    std::vector<Indicator> all = shippedIndicators();
    int last = all.empty() ? 0 : all.back().position;
    for (const Row &row : rows) {
        Indicator own = storedIndicator(row);
        const auto it = std::find_if(all.begin(), all.end(), [&](const Indicator &one) { return one.code == own.code; });
        if (it != all.end()) {
            own.position = it->position;
            *it = std::move(own);
            continue;
        }
        last += placesBetween;
        own.position = last;
        all.push_back(std::move(own));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Indicator *parent = all[i].splitOf.isEmpty() ? nullptr : found(all, all[i].splitOf);
        if (parent && parent != &all[i])
            all[i].position = parent->position + 1;
    }
    std::stable_sort(all.begin(), all.end(), [](const Indicator &a, const Indicator &b) { return a.position < b.position; });
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].position = static_cast<int>(i);
    return all;
}

bool saysAnything(const IndicatorValue &v)
{
    return v.numerator || v.denominator || v.value || v.result || v.asOf || !v.source.trimmed().isEmpty() || !v.reason.trimmed().isEmpty()
        || !v.difficulty.trimmed().isEmpty() || !v.proposal.trimmed().isEmpty();
}

Result<void> check(const IndicatorValue &value)
{
    const auto bad = [&](const QString &what) { return fail("indicator.bad_value", {value.code, what}); };
    if (value.code.trimmed().isEmpty())
        return fail("indicator.not_found", {value.code});
    if (value.year < 1900 || value.year > 2200)
        return bad(QString::number(value.year));
    if (value.quarter < 0 || value.quarter > 4)
        return bad(QString::number(value.quarter));
    for (const auto &number : {value.numerator, value.denominator}) {
        if (number && *number < 0)
            return bad(QString::number(*number));
    }
    if (value.value && (!std::isfinite(*value.value) || *value.value < 0))
        return bad(QString::number(*value.value));
    return {};
}

bool isSamePlace(const IndicatorValue &a, const IndicatorValue &b)
{
    return a.code == b.code && a.year == b.year && a.quarter == b.quarter && unitKey(a.unit) == unitKey(b.unit);
}

Result<void> writeValue(ChangeWriter &writer, const StoredIndicatorValue &given)
{
    using Type = RecordType<IndicatorValue>;
    IndicatorValue value = given.value;
    BD_TRY(check(value));
    const QString table = Type::table();
    BD_ASSIGN(const auto rows, writer.rows().readWhere(table, {{u"code"_s, value.code}, {u"year"_s, value.year}}));
    const Row *before = nullptr;
    for (const Row &row : rows) {
        const IndicatorValue there = Type::value(row);
        const bool isIt = !value.uuid.isEmpty() && there.uuid == value.uuid;
        if (isIt)
            before = &row;
        else if (isSamePlace(there, value))
            return fail("conflict", {value.code}); // somebody said it meanwhile
    }
    if (given.version == 0 ? before != nullptr : !before || (*before)["version"].get<int>() != given.version)
        return fail("conflict", {value.code});
    if (!saysAnything(value))
        return before ? writer.remove(table, *before) : Result<void>();
    if (value.uuid.isEmpty())
        value.uuid = newUuid();
    Row after = Type::row(value);
    if (!before) {
        BD_TRY(writer.insert(table, after));
        return {};
    }
    after["id"] = (*before)["id"];
    after["version"] = (*before)["version"];
    return writer.update(table, *before, after);
}

DayRange daysOf(int year, int quarter)
{
    const QDate first(year, quarter * 3 - 2, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

/// How many of the measures the log knows in a quarter; unknown where it says nothing.
Result<std::optional<qint64>> counted(const ActivityService &log, const QStringList &measures, const DayRange &days)
{
    KnownSum sum;
    for (const QString &measure : measures) {
        ActivityFilter filter;
        filter.period = days;
        filter.measure = measure;
        BD_ASSIGN(const auto sums, log.measureSums(filter));
        for (const MeasureSum &one : sums) {
            if (one.measure == measure && one.origin == Origin::Own)
                sum.add(one.total);
        }
    }
    return sum.value();
}

std::vector<IndicatorValue> plain(const std::vector<StoredIndicatorValue> &stored)
{
    std::vector<IndicatorValue> values;
    for (const StoredIndicatorValue &one : stored)
        values.push_back(one.value);
    return values;
}

IndicatorLine lineOf(const Indicator &indicator, AgencyLevel level, int year, const std::vector<StoredIndicatorValue> &all)
{
    IndicatorLine line;
    line.indicator = indicatorAt(indicator, level);
    line.part = partOf(indicator, level);
    line.unit = unitOf(indicator, level);
    for (const StoredIndicatorValue &stored : all) {
        if (stored.value.code != indicator.code || !unitKey(stored.value.unit).isEmpty())
            continue;
        if (stored.value.year == year)
            line.values.push_back(stored);
        else if (stored.value.year == year - 1)
            line.before.push_back(stored);
    }
    const auto values = plain(line.values);
    if (line.part != IndicatorPart::Parts) {
        line.value = indicatorValue(line.indicator, values);
        line.yearBefore = indicatorValue(line.indicator, plain(line.before));
        line.target = targetOf(line.indicator, year);
    }
    line.result = resultOf(line.indicator, values, year, level);
    if (level == AgencyLevel::Province) {
        std::vector<IndicatorValue> ofUnits;
        for (const StoredIndicatorValue &stored : all) {
            if (stored.value.code == indicator.code && !unitKey(stored.value.unit).isEmpty())
                ofUnits.push_back(stored.value);
        }
        line.fromUnits = rolledUp(indicator, ofUnits, year, AgencyLevel::Commune);
    }
    return line;
}

} // namespace

const IndicatorValue *IndicatorLine::ofQuarter(int quarter) const
{
    const auto it = std::find_if(values.begin(), values.end(), [quarter](const auto &stored) { return stored.value.quarter == quarter; });
    return it == values.end() ? nullptr : &it->value;
}

bool IndicatorLine::isEstimate() const
{
    return std::any_of(values.begin(), values.end(), [](const auto &stored) { return stored.value.isEstimate; });
}

bool IndicatorLine::hasNumbers() const
{
    return std::any_of(values.begin(), values.end(), [](const auto &stored) {
        return stored.value.numerator || stored.value.denominator || stored.value.value;
    });
}

bool IndicatorLine::isConfirmed() const { return indicator.isConfirmed && (!target || target->isConfirmed); }

IndicatorTally tallyOf(const std::vector<IndicatorLine> &lines)
{
    IndicatorTally tally;
    for (const IndicatorLine &line : lines) {
        if (line.part == IndicatorPart::Parts)
            continue;
        tally.met += line.result == IndicatorResult::Met;
        tally.notMet += line.result == IndicatorResult::NotMet;
        tally.notAssessable += line.result == IndicatorResult::NotAssessable;
    }
    return tally;
}

const std::vector<Indicator> &shippedIndicators()
{
    static const std::vector<Indicator> all = loaded("indicators");
    return all;
}

const std::vector<Indicator> &suggestedIndicators()
{
    static const std::vector<Indicator> all = loaded("suggested");
    return all;
}

IndicatorService::IndicatorService(DatabaseService &database) : m_database(database) {}

Result<AgencyLevel> IndicatorService::level() const
{
    BD_ASSIGN(const Office office, SettingsService(m_database).office());
    return levelOf(office);
}

Result<std::vector<Indicator>> IndicatorService::indicators(bool withDropped) const
{
    if (!m_database.isOpen())
        return fail("db.not_open");
    BD_ASSIGN(const auto rows, storage::RowStore(m_database.session()).readNamed(u"record/indicator"_s, indicatorTable));
    std::vector<Indicator> all = merged(rows);
    if (!withDropped)
        std::erase_if(all, [](const Indicator &indicator) { return indicator.isDropped; });
    return all;
}

Result<std::vector<IndicatorLine>> IndicatorService::lines(int year, bool withOptional, bool withLog) const
{
    BD_ASSIGN(const AgencyLevel level, this->level());
    BD_ASSIGN(const auto all, indicators());
    BD_ASSIGN(const auto stored, values());
    const ActivityService log(m_database);
    std::vector<IndicatorLine> lines;
    for (const Indicator &indicator : all) {
        IndicatorLine line = lineOf(indicator, level, year, stored);
        const bool isKept = line.part == IndicatorPart::Own || line.part == IndicatorPart::Parts
            || (line.part == IndicatorPart::Optional && (withOptional || !line.values.empty()));
        if (!isKept)
            continue;
        if (withLog && line.indicator.isCount && line.indicator.period == IndicatorPeriod::Quarter && !line.indicator.logMeasures.isEmpty()) {
            for (int quarter = 1; quarter <= 4; ++quarter) {
                BD_ASSIGN(line.fromLog[static_cast<std::size_t>(quarter - 1)], counted(log, line.indicator.logMeasures, daysOf(year, quarter)));
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<ChangeSet> IndicatorService::saveIndicator(const Indicator &indicator)
{
    BD_ASSIGN(const auto all, indicators(true));
    return saveIndicators({indicator}, found(all, line(indicator.code)) ? u"indicator.edit"_s : u"indicator.add"_s);
}

Result<ChangeSet> IndicatorService::saveIndicators(const std::vector<Indicator> &given, const QString &act)
{
    std::vector<Indicator> wanted;
    for (const Indicator &one : given) {
        BD_ASSIGN(Indicator indicator, checked(one));
        if (found(wanted, indicator.code))
            return fail("indicator.exists", {indicator.code});
        wanted.push_back(std::move(indicator));
    }
    if (wanted.empty())
        return ChangeSet();
    return ChangeWriter::run(m_database, {act, {wanted.front().code, QString::number(wanted.size())}}, [&](ChangeWriter &writer) -> Result<void> {
        for (Indicator &indicator : wanted) {
            BD_ASSIGN(const auto rows, writer.rows().readWhere(indicatorTable, u"code"_s, indicator.code));
            const Row *before = rows.empty() ? nullptr : &rows.front();
            if (before && storage::textOf((*before)["uuid"]) != indicator.uuid)
                return fail("indicator.exists", {indicator.code}); // another one is called so
            if (indicator.uuid.isEmpty())
                indicator.uuid = newUuid();
            BD_ASSIGN(const auto same, writer.rows().readWhere(indicatorTable, u"uuid"_s, indicator.uuid));
            if (!before && !same.empty())
                before = &same.front(); // its code was changed
            if (!before) {
                BD_TRY(writer.insert(indicatorTable, indicatorRow(indicator)));
                continue;
            }
            Row after = *before;
            after.update(indicatorRow(indicator));
            BD_TRY(writer.update(indicatorTable, *before, after));
        }
        return {};
    });
}

Result<ChangeSet> IndicatorService::resetIndicator(const QString &code)
{
    const bool isShipped = found(shippedIndicators(), code) != nullptr;
    return ChangeWriter::run(m_database, {isShipped ? u"indicator.reset"_s : u"indicator.remove"_s, {code}}, [&](ChangeWriter &writer) -> Result<void> {
        BD_ASSIGN(const auto rows, writer.rows().readWhere(indicatorTable, u"code"_s, code));
        if (rows.empty())
            return isShipped ? Result<void>() : fail("indicator.not_found", {code});
        return writer.remove(indicatorTable, rows.front());
    });
}

Result<std::vector<StoredIndicatorValue>> IndicatorService::values(const QString &code, const std::optional<int> &year) const
{
    BD_ASSIGN(const auto records, RecordService(m_database).list<IndicatorValue>());
    std::vector<StoredIndicatorValue> values;
    for (const auto &record : records) {
        if ((code.isEmpty() || record.value.code == code) && (!year || record.value.year == *year))
            values.push_back({record.id, record.version, record.value});
    }
    return values;
}

Result<ChangeSet> IndicatorService::saveValue(const IndicatorValue &value, int expectedVersion)
{
    const QString act = expectedVersion == 0 ? u"indicator_value.add"_s
        : saysAnything(value)                ? u"indicator_value.edit"_s
                                             : u"indicator_value.remove"_s;
    return saveValues({{0, expectedVersion, value}}, act, {value.code});
}

Result<ChangeSet> IndicatorService::saveValues(const std::vector<StoredIndicatorValue> &values, const QString &act, const QStringList &args)
{
    return ChangeWriter::run(m_database, {act, args}, [&](ChangeWriter &writer) -> Result<void> {
        for (const StoredIndicatorValue &value : values)
            BD_TRY(writeValue(writer, value));
        return {};
    });
}

} // namespace bd::application

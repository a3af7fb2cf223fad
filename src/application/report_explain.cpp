#include "application/report_facts.h"

#include "application/activity_query.h"
#include "application/indicator_service.h"
#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "application/report_log_facts.h"
#include "domain/count_text.h"
#include "domain/report_rules.h"
#include "storage/activity_store.h"
#include "storage/record_types.h"
#include "storage/report_store.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;
using storage::RecordType;

namespace {

constexpr std::size_t mostRows = 2000;
constexpr int mostRead = 4000; ///< of the log at once; what lies beyond is counted and summed, not read

QString word(const char *english) { return QCoreApplication::translate("ExplainFigure", english); }

QString dateText(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

/// "attendances.supplied.women" -> "women".
QString partOf(const QString &factId) { return factId.section(u'.', -1); }

void take(FigureExplanation &made, FigureRow row)
{
    ++made.rowCount;
    if (row.value)
        made.value = made.value.value_or(0) + *row.value;
    if (made.rows.size() < mostRows)
        made.rows.push_back(std::move(row));
}

FigureRow rowOf(const storage::LogRow &log, const std::optional<qint64> &value)
{
    return {u"activity"_s, log.uuid, log.title, log.date, value, log.women, log.isEstimate};
}

// ---- the log

void noteKnown(FigureExplanation &made)
{
    const auto known = std::count_if(made.rows.begin(), made.rows.end(), [](const FigureRow &row) { return row.value.has_value(); });
    const auto rows = static_cast<std::ptrdiff_t>(made.rows.size());
    if (known < rows && made.rowCount == rows)
        made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "%1 of %2 rows say it; what is empty is unknown and counts nowhere.")).arg(known).arg(rows);
    const auto estimates = std::count_if(made.rows.begin(), made.rows.end(), [](const FigureRow &row) { return row.isEstimate && row.value; });
    if (estimates > 0)
        made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "%1 of the rows are estimates, so the sum is one.")).arg(estimates);
}

ActivityFilter filterOf(const FigureSource &source, const QString &measure)
{
    ActivityFilter filter;
    filter.period = source.period;
    filter.section = source.section;
    if (!measure.isEmpty())
        filter.measure = measure;
    return filter;
}

/// One row alone.
Result<FigureExplanation> explainActivity(DatabaseService &database, const FigureSource &source)
{
    BD_ASSIGN(const auto all, measures(database));
    BD_ASSIGN(const auto stored, ActivityService(database).load(source.id));
    FigureExplanation made;
    made.name = stored.activity.title;
    const Figure *people = attendanceOf(stored.activity, all);
    made.unit = people ? measureOf(all, people->measure).unit : QString();
    take(made, {u"activity"_s, stored.activity.uuid, stored.activity.title, stored.activity.to, people ? people->total : std::nullopt,
                people ? people->women : std::nullopt, people && people->isEstimate});
    return made;
}

Result<FigureExplanation> explainActivities(DatabaseService &database, const FigureSource &source, const QString &factId)
{
    FigureExplanation made;
    const bool isCost = factId.startsWith(u"cost."_s), isPeople = partOf(factId) == u"people";
    made.unit = isCost ? u"đồng"_s : isPeople ? u"lượt người"_s : u"hoạt động"_s;
    made.name = isCost ? word(QT_TRANSLATE_NOOP("ExplainFigure", "Money in the log"))
        : isPeople     ? word(QT_TRANSLATE_NOOP("ExplainFigure", "People who came, in the log"))
                       : word(QT_TRANSLATE_NOOP("ExplainFigure", "Activities in the log"));
    storage::ActivityWhere where = countedRows(source.period, source.rows, source.section);
    if (factId.startsWith(u"cost.source."_s))
        where.is(storage::LogColumn::Source, source.id);
    made.filter = filterOf(source, {});
    if (factId.startsWith(u"cost.source."_s))
        made.filter->columns.emplace_back(ActivityColumn::Source, source.id);
    BD_ASSIGN(const auto rows, storage::activityRows(database.session(), where, mostRead));
    for (const storage::LogRow &row : rows)
        take(made, rowOf(row, isCost ? row.denominator : isPeople ? row.total : std::optional<qint64>(1)));
    if (rows.size() == static_cast<std::size_t>(mostRead)) {
        BD_ASSIGN(const auto totals, storage::activityTotals(database.session(), where));
        made.rowCount = totals.rows;
        made.value = isCost ? totals.cost.value() : isPeople ? totals.people.value() : std::optional<qint64>(totals.rows);
    }
    noteKnown(made);
    return made;
}

/// What the row adds to that part of a measure.
std::optional<qint64> addsOf(const storage::LogRow &row, const QString &part)
{
    const bool saysBoth = row.total && row.women;
    if (part == u"women")
        return row.women;
    if (part == u"denominator")
        return row.denominator;
    if (part == u"counted")
        return saysBoth ? std::optional<qint64>(1) : std::nullopt;
    if (part == u"counted_total")
        return saysBoth ? row.total : std::nullopt;
    if (part == u"counted_women")
        return saysBoth ? row.women : std::nullopt;
    return row.total;
}

/// Of more rows than are read.
Result<void> sumAll(DatabaseService &database, const std::vector<Measure> &all, const storage::ActivityWhere &where, const QString &id, Origin origin,
                    const QString &part, FigureExplanation &made)
{
    if (part.startsWith(u"counted"_s)) {
        QStringList asked{id};
        for (const Measure &one : all)
            if (one.attendedAs == id)
                asked << one.id;
        BD_ASSIGN(const auto counted, storage::countedBySex(database.session(), where, asked));
        made.rowCount = 0;
        made.value = 0;
        for (const storage::CountedBySex &one : counted) {
            const QString attendedAs = measureOf(all, one.measure).attendedAs;
            const bool isAttended = one.participation == Participation::Attended && !attendedAs.isEmpty();
            if ((isAttended ? attendedAs : one.measure) != id || one.origin != origin)
                continue;
            made.rowCount += one.rows;
            made.value = *made.value + (part == u"counted" ? one.rows : part == u"counted_total" ? one.total : one.women);
        }
        return {};
    }
    BD_ASSIGN(const auto sums, measureSumsOf(database.session(), all, where));
    for (const MeasureSum &sum : sums) {
        if (sum.measure != id || sum.origin != origin)
            continue;
        made.rowCount = sum.total.rows;
        made.value = part == u"women" ? sum.women.value() : part == u"denominator" ? sum.denominator.value() : sum.total.value();
    }
    return {};
}

Result<FigureExplanation> explainMeasure(DatabaseService &database, const FigureSource &source, const QString &factId)
{
    BD_ASSIGN(const auto all, measures(database));
    const Measure measure = measureOf(all, source.id);
    const QString part = partOf(factId);
    FigureExplanation made;
    made.name = part.endsWith(u"women"_s) ? word(QT_TRANSLATE_NOOP("ExplainFigure", "%1, women")).arg(measure.name) : measure.name;
    made.unit = part == u"counted" ? u"cuộc"_s : measure.unit;
    made.filter = filterOf(source, source.id);
    QStringList asked{source.id};
    for (const Measure &one : all)
        if (one.attendedAs == source.id)
            asked << one.id;
    const Origin origin = factId.contains(u".supplied."_s) ? Origin::Supplied : Origin::Own;
    const storage::ActivityWhere where = countedRows(source.period, source.rows, source.section);
    const bool isStock = measure.nature == MeasureNature::Stock; // its last row is wanted, however many there are
    BD_ASSIGN(auto rows, storage::figureRows(database.session(), where, asked, origin, isStock ? -1 : mostRead));
    const bool isLong = !isStock && rows.size() == static_cast<std::size_t>(mostRead);
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&](const storage::LogRow &row) {
                                  const QString attendedAs = measureOf(all, row.measure).attendedAs;
                                  const bool isAttended = row.participation == Participation::Attended && !attendedAs.isEmpty();
                                  const bool isOfPart = part.startsWith(u"counted"_s) && !(row.total && row.women);
                                  return (isAttended ? attendedAs : row.measure) != source.id || isOfPart;
                              }),
               rows.end());
    if (isStock) { // the last one stands, as of its day
        rows.erase(std::remove_if(rows.begin(), rows.end(), [](const storage::LogRow &row) { return !row.total && !row.women; }), rows.end());
        if (rows.size() > 1)
            rows.erase(rows.begin(), rows.end() - 1);
        if (!rows.empty())
            made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "As of %1: a number of this kind is never summed over time.")).arg(dateText(rows.front().date));
    }
    for (const storage::LogRow &row : rows)
        take(made, rowOf(row, addsOf(row, part)));
    if (isLong)
        BD_TRY(sumAll(database, all, where, source.id, origin, part, made));
    noteKnown(made);
    if (source.origin == FigureOrigin::Computed) {
        made.value.reset();
        made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "Computed from the numbers of these rows."));
    }
    return made;
}

/// "sessions.attendances.women": of the rows that count the meetings themselves.
bool isOfMeetings(const FigureSource &source, const QString &factId)
{
    return factId.startsWith(u"sessions."_s) && source.id != u"sessions";
}

/// The meetings, or their people; `told` and `counted` are numbers of meetings.
Result<FigureExplanation> explainMeetingPeople(DatabaseService &database, const FigureSource &source, const QString &factId)
{
    BD_ASSIGN(const auto all, measures(database));
    const Measure measure = measureOf(all, source.id);
    const QString part = partOf(factId);
    const bool countsMeetings = part == u"told" || part == u"counted";
    storage::ActivityWhere where = countedRows(source.period, source.rows, source.section);
    where.hasMeasure(u"sessions"_s);
    FigureExplanation made;
    made.name = countsMeetings ? measureOf(all, u"sessions"_s).name : part.endsWith(u"women"_s) ? word(QT_TRANSLATE_NOOP("ExplainFigure", "%1, women")).arg(measure.name) : measure.name;
    made.unit = countsMeetings ? measureOf(all, u"sessions"_s).unit : measure.unit;
    made.filter = filterOf(source, u"sessions"_s);
    BD_ASSIGN(const auto people, storage::figureRows(database.session(), where, {source.id}, Origin::Own, -1));
    QHash<QString, std::optional<qint64>> meetings;
    if (countsMeetings) {
        BD_ASSIGN(const auto held, storage::figureRows(database.session(), where, {u"sessions"_s}, Origin::Own, -1));
        for (const storage::LogRow &row : held)
            meetings[row.uuid] = meetings[row.uuid].value_or(0) + row.total.value_or(0);
    }
    for (const storage::LogRow &row : people) {
        const bool isCounted = row.total && row.women;
        if ((part.startsWith(u"counted"_s) && !isCounted) || (part == u"told" && !row.total))
            continue;
        take(made, rowOf(row, countsMeetings ? meetings.value(row.uuid) : addsOf(row, part)));
    }
    made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "Only of the meetings that are counted: people of clubs, contests and other activities are not in it."));
    noteKnown(made);
    if (source.origin == FigureOrigin::Computed) {
        made.value.reset();
        made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "Computed from the numbers of these rows."));
    }
    return made;
}

// ---- typed totals

Result<FigureExplanation> explainEntries(DatabaseService &database, const FigureSource &source, const QString &factId)
{
    BD_ASSIGN(const auto all, measures(database));
    BD_ASSIGN(const auto entries, FigureService(database).entries({}, source.id));
    FigureExplanation made;
    made.name = measureOf(all, source.id).name;
    made.unit = measureOf(all, source.id).unit;
    const QString part = partOf(factId);
    int others = 0;
    for (const StoredEntry &stored : entries) {
        const FigureEntry &entry = stored.entry;
        if (!source.rows.contains(entry.uuid)) {
            others += entry.period == source.period && unitKey(entry.unit).isEmpty() ? 1 : 0;
            continue;
        }
        FigureRow row{u"figure_entry"_s, entry.uuid, entry.source.isEmpty() ? made.name : entry.source, entry.asOf, entry.total, entry.women, entry.isEstimate};
        if (part == u"women")
            row.value = entry.women;
        else if (part == u"denominator")
            row.value = entry.denominator;
        take(made, row);
        if (entry.asOf)
            made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "As of %1: a number of this kind is never summed over time.")).arg(dateText(*entry.asOf));
        if (entry.isMain)
            made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "%1 is the main source; what others say stands beside it and is never added.")).arg(row.title);
        if (!entry.method.isEmpty())
            made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "How it was estimated: %1")).arg(entry.method);
    }
    if (others > 0)
        made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "%1 other sources say something about the same period.")).arg(others);
    if (source.origin == FigureOrigin::Computed)
        made.value.reset();
    return made;
}

// ---- tasks, registers, indicators

Result<FigureExplanation> explainTasks(DatabaseService &database, const FigureSource &source)
{
    FigureExplanation made;
    made.name = word(QT_TRANSLATE_NOOP("ExplainFigure", "Tasks of the plan"));
    made.unit = u"nhiệm vụ"_s;
    BD_ASSIGN(const auto names, storage::taskNames(database.session()));
    QHash<QString, QString> titles;
    for (const storage::TaskName &name : names)
        titles.insert(name.uuid, name.title);
    for (const QString &uuid : source.rows)
        take(made, {u"task"_s, uuid, titles.value(uuid), std::nullopt, 1, std::nullopt, false});
    return made;
}

FigureRow recordRow(const CommunityModel &v) { return {{}, v.uuid, v.name, v.started.date(), 1, std::nullopt, false}; }
FigureRow recordRow(const Inspection &v) { return {{}, v.uuid, v.unit.name.isEmpty() ? v.contents : v.unit.name, v.date, 1, std::nullopt, false}; }
FigureRow recordRow(const Recommendation &v) { return {{}, v.uuid, v.text, v.doneOn, 1, std::nullopt, false}; }
FigureRow recordRow(const IssuedDocument &v) { return {{}, v.uuid, u"%1 %2"_s.arg(v.number, v.title), v.date, 1, std::nullopt, false}; }
FigureRow recordRow(const CommitteeMember &v) { return {{}, v.uuid, v.position, std::nullopt, 1, v.isWoman ? std::optional<qint64>(*v.isWoman) : std::nullopt, false}; }
FigureRow recordRow(const CommitteeMeeting &v) { return {{}, v.uuid, v.contents, v.date, 1, v.women, false}; }
FigureRow recordRow(const Award &v) { return {{}, v.uuid, v.recipient, v.date, 1, std::nullopt, false}; }
FigureRow recordRow(const CadreStock &v) { return {{}, v.uuid, v.body, v.asOf, v.total, v.women, false}; }

template <typename T>
Result<bool> explainRecords(DatabaseService &database, const FigureSource &source, FigureExplanation &made)
{
    if (RecordType<T>::table() != source.id)
        return false;
    const RecordService records(database);
    for (const QString &uuid : source.rows) {
        BD_ASSIGN(const auto stored, records.find<T>(uuid));
        FigureRow row = stored ? recordRow(stored->value) : FigureRow{{}, uuid, {}, std::nullopt, 1, std::nullopt, false};
        row.table = source.id;
        take(made, row);
    }
    return true;
}

template <typename... Types>
Result<void> explainAny(DatabaseService &database, const FigureSource &source, FigureExplanation &made, bool &isKnown)
{
    Result<void> failed;
    const auto attempt = [&](Result<bool> done) {
        if (!done)
            failed = fail(done.error());
        return done && *done;
    };
    isKnown = (attempt(explainRecords<Types>(database, source, made)) || ...);
    return failed;
}

/// Units by the names that the sheets have for them.
Result<FigureExplanation> explainUnits(DatabaseService &database, const FigureSource &source)
{
    FigureExplanation made;
    made.name = word(QT_TRANSLATE_NOOP("ExplainFigure", "Units that were asked for figures"));
    made.unit = u"đơn vị"_s;
    BD_ASSIGN(const auto collections, RecordService(database).list<Collection>());
    QHash<QString, QString> names;
    for (const auto &collection : collections)
        for (const AgencyRef &unit : collection.value.units)
            names.insert(unitKey(unit), unit.name);
    for (const QString &key : source.rows)
        take(made, {u"collection"_s, key, names.value(key, key), std::nullopt, 1, std::nullopt, false});
    return made;
}

Result<FigureExplanation> explainRegister(DatabaseService &database, const FigureSource &source, const QString &factId)
{
    FigureExplanation made;
    made.name = word(QT_TRANSLATE_NOOP("ExplainFigure", "Rows of a register"));
    bool isKnown = false;
    const auto done = explainAny<CommunityModel, Inspection, Recommendation, IssuedDocument, CommitteeMember, CommitteeMeeting, Award, CadreStock>(
        database, source, made, isKnown);
    if (!done)
        return fail(done.error());
    if (!isKnown)
        return fail("report.no_figure", {factId});
    if (source.id == RecordType<CadreStock>::table()) {
        made.unit = u"người"_s;
        made.value.reset();
        for (FigureRow &row : made.rows) {
            if (row.date)
                made.notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "As of %1: a number of this kind is never summed over time.")).arg(dateText(*row.date));
            if (partOf(factId) == u"women")
                row.value = row.women;
            made.value = row.value;
        }
    }
    if (source.origin == FigureOrigin::Computed)
        made.value.reset();
    return made;
}

/// What a share or a value comes from, and who says so.
void noteValue(FigureExplanation &made, const IndicatorValue &value, const std::optional<qint64> &denominator)
{
    QStringList said;
    if (value.quarter > 0)
        said << word(QT_TRANSLATE_NOOP("ExplainFigure", "quarter %1")).arg(value.quarter);
    if (value.numerator)
        said << word(QT_TRANSLATE_NOOP("ExplainFigure", "numerator %1")).arg(countText(value.numerator));
    if (denominator)
        said << word(QT_TRANSLATE_NOOP("ExplainFigure", "denominator %1")).arg(countText(denominator));
    if (!value.numerator && value.value)
        said << word(QT_TRANSLATE_NOOP("ExplainFigure", "typed as a value, without numerator and denominator"));
    said << (value.source.isEmpty() ? word(QT_TRANSLATE_NOOP("ExplainFigure", "nobody said where it comes from"))
                                    : word(QT_TRANSLATE_NOOP("ExplainFigure", "source: %1")).arg(value.source));
    if (value.asOf)
        said << word(QT_TRANSLATE_NOOP("ExplainFigure", "as of %1")).arg(dateText(*value.asOf));
    if (value.isEstimate)
        said << word(QT_TRANSLATE_NOOP("ExplainFigure", "an estimate"));
    QString sentence = said.join(u"; "_s);
    sentence[0] = sentence[0].toUpper();
    made.notes << sentence + u'.';
}

Result<FigureExplanation> explainIndicator(DatabaseService &database, const FigureSource &source, const QString &factId)
{
    const IndicatorService service(database);
    BD_ASSIGN(const auto known, service.indicators(true));
    const auto nameOf = [&](const QString &code) {
        const auto it = std::find_if(known.begin(), known.end(), [&](const Indicator &one) { return one.code == code; });
        return it == known.end() ? code : it->name;
    };
    FigureExplanation made;
    if (factId.startsWith(u"indicators."_s)) {
        made.name = word(QT_TRANSLATE_NOOP("ExplainFigure", "Indicators"));
        made.unit = u"chỉ tiêu"_s;
        for (const QString &code : source.rows)
            take(made, {u"indicator"_s, code, u"%1. %2"_s.arg(code, nameOf(code)), std::nullopt, 1, std::nullopt, false});
        return made;
    }
    made.name = nameOf(source.id);
    BD_ASSIGN(const auto values, service.values(source.id));
    for (const StoredIndicatorValue &stored : values) {
        const IndicatorValue &value = stored.value;
        if (!source.rows.contains(value.uuid))
            continue;
        FigureRow row{u"indicator_value"_s, value.uuid, value.source.isEmpty() ? nameOf(value.code) : value.source, value.asOf, std::nullopt, std::nullopt, value.isEstimate};
        if (partOf(factId) == u"numerator")
            row.value = value.numerator;
        else if (partOf(factId) == u"denominator") {
            const auto it = std::find_if(known.begin(), known.end(), [&](const Indicator &one) { return one.code == value.code; });
            row.value = it == known.end() ? value.denominator : denominatorOf(*it, value);
            if (!row.value && it != known.end())
                row.value = denominatorOf(indicatorAt(*it, AgencyLevel::Commune), value);
        }
        take(made, row);
        const auto it = std::find_if(known.begin(), known.end(), [&](const Indicator &one) { return one.code == value.code; });
        if (partOf(factId) == u"value")
            noteValue(made, value, it == known.end() ? value.denominator : denominatorOf(*it, value));
    }
    return made;
}

} // namespace

Result<FigureExplanation> explainFigure(DatabaseService &database, const FigureSource &source, const QString &givenId)
{
    if (!database.isOpen())
        return fail("db.not_open");
    QString factId = givenId;
    for (const QString &suffix : {u".difference"_s, u".whole"_s})
        if (factId.endsWith(suffix))
            factId.chop(suffix.size());
    const bool isOfLog = factId.startsWith(u"section."_s) || factId.startsWith(u"activities."_s) || factId.startsWith(u"action_month."_s)
        || factId.startsWith(u"cost."_s);
    Result<FigureExplanation> made = fail("report.no_figure", {givenId});
    switch (source.origin) {
    case FigureOrigin::Log:
        made = factId.startsWith(u"activity."_s) ? explainActivity(database, source)
            : isOfLog                            ? explainActivities(database, source, factId)
            : isOfMeetings(source, factId)       ? explainMeetingPeople(database, source, factId)
                                                 : explainMeasure(database, source, factId);
        break;
    case FigureOrigin::Entry: made = explainEntries(database, source, factId); break;
    case FigureOrigin::Tasks: made = explainTasks(database, source); break;
    case FigureOrigin::Record:
        made = source.id == u"collection" ? explainUnits(database, source) : explainRegister(database, source, factId);
        break;
    case FigureOrigin::Indicator: made = explainIndicator(database, source, factId); break;
    case FigureOrigin::Typed:
        made = FigureExplanation();
        made->name = word(QT_TRANSLATE_NOOP("ExplainFigure", "Typed in the report"));
        made->notes << word(QT_TRANSLATE_NOOP("ExplainFigure", "This number was typed in the report itself: no rows stand behind it."));
        break;
    case FigureOrigin::Computed:
        if (source.id == RecordType<CadreStock>::table())
            made = explainRegister(database, source, factId);
        else if (isOfMeetings(source, factId) && factId.count(u'.') == 2)
            made = explainMeetingPeople(database, source, factId);
        else if (source.rows.size() == 1 && !source.id.isEmpty())
            made = explainEntries(database, source, factId);
        else
            made = source.id.isEmpty() ? explainActivities(database, source, u"cost.total"_s) : explainMeasure(database, source, factId);
        if (made && made->rows.empty() && source.rows.size() == 1)
            made = explainMeasure(database, source, factId);
        break;
    }
    if (made && givenId.endsWith(u".difference"_s))
        made->notes.prepend(word(QT_TRANSLATE_NOOP("ExplainFigure", "The difference from the same period one year before; these are the rows of this period.")));
    return made;
}

} // namespace bd::application

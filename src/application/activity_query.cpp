#include "application/activity_query.h"

#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "base/text/fold.h"
#include "domain/money_text.h"
#include "storage/activity_store.h"

#include <algorithm>
#include <map>

namespace bd::application {

namespace {

using storage::ActivityWhere;
using storage::Compare;
using storage::LogColumn;

bool saysEmpty(const QString &typed)
{
    const QString word = text::canonical(typed);
    return word == QStringLiteral("trống") || word == QStringLiteral("(trống)") || word == QStringLiteral("empty")
        || word == QStringLiteral("(empty)");
}

QStringList kindsNamed(const QString &words)
{
    QStringList ids;
    for (const CatalogueEntry &kind : activityKinds())
        if (text::matches(kind.name, words))
            ids << kind.id;
    return ids;
}

QStringList sectionsNamed(const QString &words)
{
    QStringList codes;
    for (const auto kind : domain::allValues<domain::SectionKind>())
        if (text::matches(label(kind), words))
            codes << domain::toCode(kind);
    return codes;
}

QStringList participationsNamed(const QString &words)
{
    QStringList codes;
    for (const auto participation : {domain::Participation::Held, domain::Participation::Attended})
        if (text::matches(label(participation), words))
            codes << domain::toCode(participation);
    return codes;
}

Result<QStringList> tasksNamed(storage::Session &session, const QString &words)
{
    BD_ASSIGN(const auto tasks, storage::taskNames(session, words));
    QStringList uuids;
    for (const auto &task : tasks)
        if (!uuids.contains(task.uuid))
            uuids << task.uuid;
    return uuids;
}

void addNumber(ActivityWhere &where, LogColumn column, const QString &typed)
{
    NumberCondition condition;
    switch (conditionFrom(typed, condition)) {
    case Condition::None: return;
    case Condition::Empty: return where.isEmpty(column);
    case Condition::Number: return where.compares(column, condition.how, condition.number);
    case Condition::Nonsense: return where.isOneOf(column, {});
    }
}

void addEvidence(ActivityWhere &where, const QString &typed)
{
    NumberCondition condition;
    switch (conditionFrom(typed, condition)) {
    case Condition::None: return;
    case Condition::Empty: return where.hasEvidence(Compare::Equal, 0);
    case Condition::Number: return where.hasEvidence(condition.how, static_cast<int>(condition.number));
    case Condition::Nonsense: return where.isOneOf(LogColumn::Kind, {});
    }
}

void addText(ActivityWhere &where, LogColumn column, const QString &typed)
{
    if (saysEmpty(typed))
        where.isEmpty(column);
    else
        where.hasWordsIn(column, typed);
}

/// Codes whose name on the screen has the words.
void addNamed(ActivityWhere &where, LogColumn column, const QString &typed, const QStringList &codes)
{
    if (saysEmpty(typed))
        where.isEmpty(column);
    else
        where.isOneOf(column, codes);
}

Result<void> addColumn(storage::Session &session, ActivityWhere &where, ActivityColumn column, const QString &typed)
{
    if (text::squeezed(typed).isEmpty())
        return {};
    switch (column) {
    case ActivityColumn::Date: where.dateShows(typed); break;
    case ActivityColumn::Title: addText(where, LogColumn::Title, typed); break;
    case ActivityColumn::Result: addText(where, LogColumn::Result, typed); break;
    case ActivityColumn::Place: addText(where, LogColumn::Place, typed); break;
    case ActivityColumn::Agency: addText(where, LogColumn::Agency, typed); break;
    case ActivityColumn::Source: addText(where, LogColumn::Source, typed); break;
    case ActivityColumn::Section: addNamed(where, LogColumn::Section, typed, sectionsNamed(typed)); break;
    case ActivityColumn::Kind: addNamed(where, LogColumn::Kind, typed, kindsNamed(typed)); break;
    case ActivityColumn::Participation: addNamed(where, LogColumn::Participation, typed, participationsNamed(typed)); break;
    case ActivityColumn::People: addNumber(where, LogColumn::People, typed); break;
    case ActivityColumn::Women: addNumber(where, LogColumn::Women, typed); break;
    case ActivityColumn::Cost: addNumber(where, LogColumn::Cost, typed); break;
    case ActivityColumn::Evidence: addEvidence(where, typed); break;
    case ActivityColumn::Task: {
        BD_ASSIGN(const QStringList tasks, tasksNamed(session, typed));
        addNamed(where, LogColumn::Task, typed, tasks);
        break;
    }
    }
    return {};
}

void addGroup(ActivityWhere &where, ActivityGrouping by, const QString &key)
{
    switch (by) {
    case ActivityGrouping::None: break;
    case ActivityGrouping::Month: {
        const QDate first = QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
        where.inPeriod({first, first.addMonths(1).addDays(-1)});
        break;
    }
    case ActivityGrouping::Section: where.is(LogColumn::Section, key); break;
    case ActivityGrouping::Task: where.is(LogColumn::Task, key); break;
    case ActivityGrouping::Kind: where.is(LogColumn::Kind, key); break;
    case ActivityGrouping::Agency: where.is(LogColumn::Agency, key); break;
    case ActivityGrouping::Place: where.is(LogColumn::Place, key); break;
    }
}

} // namespace

Condition conditionFrom(const QString &typed, NumberCondition &number)
{
    QString rest = text::squeezed(typed);
    if (saysEmpty(rest))
        return Condition::Empty;
    static const std::pair<const char *, Compare> signs[] = {{">=", Compare::AtLeast}, {"<=", Compare::AtMost}, {"<>", Compare::NotEqual},
                                                             {"!=", Compare::NotEqual}, {">", Compare::More},   {"<", Compare::Less},
                                                             {"=", Compare::Equal}};
    for (const auto &[sign, how] : signs) {
        if (!rest.startsWith(QLatin1String(sign)))
            continue;
        number.how = how;
        rest = rest.mid(static_cast<qsizetype>(qstrlen(sign))).trimmed();
        break;
    }
    if (rest.isEmpty())
        return Condition::None;
    if (saysEmpty(rest))
        return Condition::Empty;
    bool isNumber = false;
    const qint64 plain = QString(rest).remove(QLatin1Char(' ')).toLongLong(&isNumber);
    const auto money = isNumber ? std::optional<qint64>(plain) : domain::moneyFrom(rest);
    if (!money)
        return Condition::Nonsense;
    number.number = *money;
    return Condition::Number;
}

bool ActivityFilter::isEmpty() const
{
    return text::squeezed(words).isEmpty() && !period && !planUuid && !taskUuid && !section && !kind && !agency && !seriesUuid && !measure
        && !group && columns.empty();
}

Result<ActivityWhere> whereOf(storage::Session &session, const ActivityFilter &filter)
{
    ActivityWhere where;
    if (filter.period)
        where.inPeriod(*filter.period);
    if (filter.planUuid)
        where.is(LogColumn::Plan, *filter.planUuid);
    if (filter.taskUuid)
        where.is(LogColumn::Task, *filter.taskUuid);
    if (filter.section)
        where.is(LogColumn::Section, domain::toCode(*filter.section));
    if (filter.kind)
        where.is(LogColumn::Kind, *filter.kind);
    if (filter.agency)
        where.is(LogColumn::Agency, *filter.agency);
    if (filter.seriesUuid)
        where.is(LogColumn::Series, *filter.seriesUuid);
    if (filter.measure)
        where.hasMeasure(*filter.measure);
    if (filter.group)
        addGroup(where, filter.group->first, filter.group->second);
    for (const auto &[column, typed] : filter.columns)
        BD_TRY(addColumn(session, where, column, typed));
    if (!text::squeezed(filter.words).isEmpty()) {
        BD_ASSIGN(const QStringList tasks, tasksNamed(session, filter.words));
        where.hasWords(filter.words, kindsNamed(filter.words), tasks);
    }
    return where;
}

Result<std::vector<MeasureSum>> measureSumsOf(storage::Session &session, const std::vector<domain::Measure> &all,
                                              const ActivityWhere &where)
{
    BD_ASSIGN(const auto totals, storage::figureTotals(session, where));
    std::map<std::tuple<int, QString, domain::Origin>, MeasureSum> sums;
    for (const storage::FigureTotals &found : totals) {
        domain::Measure measure = measureOf(all, found.measure);
        if (found.participation == domain::Participation::Attended && !measure.attendedAs.isEmpty())
            measure = measureOf(all, measure.attendedAs);
        if (measure.nature == domain::MeasureNature::Stock)
            continue;
        const bool isKnown = std::any_of(all.begin(), all.end(), [&](const domain::Measure &m) { return m.id == measure.id; });
        MeasureSum &sum = sums[{isKnown ? measure.position : static_cast<int>(all.size()), measure.id, found.origin}];
        sum.measure = measure.id;
        sum.origin = found.origin;
        sum.total.add(found.total);
        sum.women.add(found.women);
        sum.denominator.add(found.denominator);
    }
    std::vector<MeasureSum> result;
    for (const auto &entry : sums)
        result.push_back(entry.second);
    return result;
}

} // namespace bd::application

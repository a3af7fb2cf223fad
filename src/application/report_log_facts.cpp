#include "application/report_log_facts.h"

#include "application/activity_query.h"
#include "application/labels.h"
#include "application/measure_catalogue.h"
#include "application/register_catalogue.h"
#include "domain/register_rules.h"
#include "domain/report_rules.h"
#include "storage/activity_store.h"
#include "storage/report_store.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bd::application {

namespace {

using domain::DayRange;
using domain::FigureOrigin;
using domain::Measure;
using domain::Origin;
using storage::ActivityWhere;

const QString newsItems = u"news-items"_s, sessions = u"sessions"_s;

QString factId(const QString &measure, Origin origin, const QString &part)
{
    return measure + (origin == Origin::Supplied ? u".supplied."_s : u"."_s) + part;
}

/// Numbers of a period by fact id, to stand beside another period's.
class Reader {
public:
    Reader(DatabaseService &database, ReportFacts &facts, std::vector<Measure> all)
        : m_database(database), m_facts(facts), m_all(std::move(all)), m_period(facts.report.period)
    {
    }

    Result<void> read()
    {
        const FigureService figures(m_database);
        const QStringList &foreign = m_facts.setting.foreignPlans;
        BD_ASSIGN(const auto now, figures.resolveAll(m_period, {}, foreign));
        for (const ResolvedFigure &figure : now)
            add(figure);
        if (isComparable(m_period)) {
            BD_ASSIGN(const auto then, figures.resolveAll(yearBefore(m_period), {}, foreign));
            for (const ResolvedFigure &figure : then)
                compare(figure);
        }
        BD_TRY(addCounted(now));
        BD_TRY(addMeetingPeople());
        BD_TRY(addSections());
        BD_TRY(addCosts());
        BD_TRY(addQuarters());
        BD_TRY(addPlaces());
        return addRows();
    }

private:
    ActivityWhere where(const std::optional<domain::SectionKind> &section = {}) const
    {
        return countedRows(m_period, m_facts.setting.foreignPlans, section);
    }

    ReportFact started(const QString &id, const QString &name, const QString &unit) const
    {
        ReportFact fact;
        fact.id = id;
        fact.name = name;
        fact.unit = unit;
        fact.source.origin = FigureOrigin::Log;
        fact.source.period = m_period;
        fact.source.rows = m_facts.setting.foreignPlans;
        return fact;
    }

    ReportFact of(const ResolvedFigure &figure, const Measure &measure, const QString &part, const QString &name) const
    {
        ReportFact fact = started(factId(figure.measure, figure.origin, part), name, measure.unit);
        fact.isUndecided = figure.isUndecided;
        fact.isEstimate = figure.isEstimate;
        fact.isSensitive = measure.isSensitive;
        fact.source.id = figure.measure;
        if (!figure.isFromLog && !figure.usedEntry.isEmpty()) {
            fact.source.origin = FigureOrigin::Entry;
            fact.source.rows = {figure.usedEntry};
            fact.rows = fact.known = 1;
        }
        return fact;
    }

    static void take(ReportFact &fact, const std::optional<qint64> &value, const domain::KnownSum &log, bool isFromLog)
    {
        fact.value = value;
        if (isFromLog || fact.isUndecided) {
            fact.rows = log.rows;
            fact.known = log.known;
        } else if (!value) {
            fact.known = 0; // the typed total leaves this part open
        }
    }

    void add(const ResolvedFigure &figure)
    {
        const Measure measure = measureOf(m_all, figure.measure);
        const QString handed = figure.origin == Origin::Supplied ? u" (được cấp)"_s : QString();
        const bool speaks = figure.total || figure.women || figure.denominator || figure.isUndecided;
        if (!speaks)
            return;
        ReportFact total = of(figure, measure, u"total"_s, measure.name + handed);
        take(total, figure.total, figure.log.total, figure.isFromLog);
        m_facts.facts.push_back(total);
        if (measure.isBySex) {
            ReportFact women = of(figure, measure, u"women"_s, measure.name + handed + u", trong đó nữ"_s);
            take(women, figure.women, figure.log.women, figure.isFromLog);
            m_facts.facts.push_back(women);
            addShare(figure, measure, handed);
        }
        if (measure.isRatio || figure.denominator) {
            ReportFact whole = of(figure, measure, u"denominator"_s, measure.name + handed + u", trong tổng số"_s);
            take(whole, figure.denominator, figure.log.denominator, figure.isFromLog);
            m_facts.facts.push_back(whole);
        }
        for (const StoredEntry &entry : figure.entries)
            if (entry.entry.uuid == figure.usedEntry)
                m_facts.entries.push_back(entry.entry);
    }

    /// Of women, where all rows say both numbers.
    void addShare(const ResolvedFigure &figure, const Measure &measure, const QString &handed)
    {
        const bool isComplete = !figure.isFromLog || (figure.log.women.isComplete() && figure.log.total.isComplete());
        if (!figure.total || !figure.women || !isComplete)
            return;
        const auto ratio = domain::share(*figure.women, *figure.total);
        if (!ratio)
            return;
        ReportFact fact = of(figure, measure, u"share"_s, u"Tỷ lệ nữ: "_s + measure.name + handed);
        fact.unit = u"%"_s;
        fact.ratio = ratio;
        fact.source.origin = FigureOrigin::Computed;
        if (!figure.isFromLog && !figure.usedEntry.isEmpty())
            fact.source.rows = {figure.usedEntry};
        m_facts.facts.push_back(fact);
    }

    void compare(const ResolvedFigure &figure)
    {
        const auto put = [&](const QString &part, const std::optional<qint64> &value, const domain::KnownSum &log) {
            // a sum over some of the rows is none to compare with
            if (figure.isFromLog && !log.isComplete())
                return;
            const QString id = factId(figure.measure, figure.origin, part);
            for (ReportFact &fact : m_facts.facts)
                if (fact.id == id)
                    fact.before = value;
            if (figure.isFromLog)
                m_loggedBefore << id;
        };
        put(u"total"_s, figure.total, figure.log.total);
        put(u"women"_s, figure.women, figure.log.women);
        put(u"denominator"_s, figure.denominator, figure.log.denominator);
    }

    /// "n/m cuộc có thống kê": what the rows come to that say both numbers.
    Result<void> addCounted(const std::vector<ResolvedFigure> &figures)
    {
        QStringList partly;
        for (const ResolvedFigure &figure : figures)
            if (figure.isFromLog && figure.log.women.known > 0 && (!figure.log.women.isComplete() || !figure.log.total.isComplete()))
                partly << figure.measure;
        QStringList asked = partly;
        for (const Measure &measure : m_all)
            if (partly.contains(measure.attendedAs))
                asked << measure.id;
        asked.removeDuplicates();
        BD_ASSIGN(const auto counted, storage::countedBySex(m_database.session(), where(), asked));
        std::map<std::pair<QString, Origin>, storage::CountedBySex> sums;
        for (const storage::CountedBySex &one : counted) {
            const Measure measure = measureOf(m_all, one.measure);
            const bool isAttended = one.participation == domain::Participation::Attended && !measure.attendedAs.isEmpty();
            auto &sum = sums[{isAttended ? measure.attendedAs : one.measure, one.origin}];
            sum.rows += one.rows;
            sum.total += one.total;
            sum.women += one.women;
            sum.hasEstimate = sum.hasEstimate || one.hasEstimate;
        }
        for (const auto &[key, sum] : sums)
            if (partly.contains(key.first))
                addCounted(key.first, key.second, sum);
        return {};
    }

    void addCounted(const QString &id, Origin origin, const storage::CountedBySex &sum)
    {
        const Measure measure = measureOf(m_all, id);
        const auto one = [&](const QString &part, const QString &name, const QString &unit, qint64 value) {
            ReportFact fact = started(factId(id, origin, part), name, unit);
            fact.source.id = id;
            fact.value = value;
            fact.rows = fact.known = sum.rows;
            fact.isEstimate = sum.hasEstimate && part != u"counted"_s;
            fact.isSensitive = measure.isSensitive;
            m_facts.facts.push_back(fact);
        };
        one(u"counted"_s, measure.name + u": số dòng có thống kê nữ"_s, u"cuộc"_s, sum.rows);
        one(u"counted_total"_s, measure.name + u" của các dòng có thống kê nữ"_s, measure.unit, sum.total);
        one(u"counted_women"_s, u"Nữ trong các dòng có thống kê: "_s + measure.name, measure.unit, sum.women);
        if (const auto ratio = domain::share(sum.women, sum.total)) {
            ReportFact fact = started(factId(id, origin, u"counted_share"_s), u"Tỷ lệ nữ của các dòng có thống kê: "_s + measure.name, u"%"_s);
            fact.source.id = id;
            fact.source.origin = FigureOrigin::Computed;
            fact.ratio = ratio;
            m_facts.facts.push_back(fact);
        }
    }

    /// People of the meetings alone: clubs, contests and conferences count people too, and a sentence that tells how many meetings
    /// there were tells the people of these very rows.
    Result<void> addMeetingPeople()
    {
        const ReportFact *meetings = m_facts.fact(sessions + u".total"_s);
        if (!meetings || !meetings->value || meetings->source.origin != FigureOrigin::Log)
            return {};
        const QStringList asked{u"attendances"_s, u"people"_s};
        BD_ASSIGN(const auto now, storage::meetingPeople(m_database.session(), where(), sessions, asked));
        const qint64 held = *meetings->value;
        const std::optional<qint64> heldBefore = meetings->before;
        for (const storage::MeetingPeople &one : now) // takes the place of what `meetings` points to
            addMeetingPeople(one);
        if (!isComparable(m_period))
            return {};
        const auto yearAgo = countedRows(yearBefore(m_period), m_facts.setting.foreignPlans);
        BD_ASSIGN(const auto then, storage::meetingPeople(m_database.session(), yearAgo, sessions, asked));
        // A meeting whose people nobody wrote down has no figure of them at all: it shows only beside the number of meetings.
        for (const storage::MeetingPeople &one : then)
            for (const storage::MeetingPeople &ours : now)
                for (ReportFact &fact : m_facts.facts) {
                    if (one.measure != ours.measure)
                        continue;
                    if (fact.id == u"sessions.%1.total"_s.arg(one.measure) && ours.told == held && one.told == heldBefore)
                        fact.before = one.total.value();
                    if (fact.id == u"sessions.%1.women"_s.arg(one.measure) && ours.counted == held && one.counted == heldBefore)
                        fact.before = one.women.value();
                }
        const auto told = [](const std::vector<storage::MeetingPeople> &list) {
            return std::accumulate(list.begin(), list.end(), qint64(0), [](qint64 sum, const auto &one) { return sum + one.told; });
        };
        forgetBefore(told(now) >= held, told(then) >= heldBefore.value_or(0));
        return {};
    }

    /// All people together hold those of the meetings: where these are known in part, the sums of two years don't compare.
    void forgetBefore(bool isWholeNow, bool wasWhole)
    {
        for (ReportFact &fact : m_facts.facts)
            for (const QString &measure : {u"attendances"_s, u"people"_s}) {
                const bool isOne = fact.id == measure + u".total"_s || fact.id == measure + u".women"_s;
                if (isOne && ((!isWholeNow && fact.source.origin == FigureOrigin::Log) || (!wasWhole && m_loggedBefore.contains(fact.id))))
                    fact.before.reset();
            }
    }

    void addMeetingPeople(const storage::MeetingPeople &people)
    {
        if (people.total.known == 0)
            return;
        const Measure measure = measureOf(m_all, people.measure);
        const auto one = [&](const QString &part, const QString &name, const QString &unit, qint64 value, const domain::KnownSum &sum) {
            ReportFact fact = started(u"sessions.%1.%2"_s.arg(people.measure, part), name, unit);
            fact.source.id = people.measure;
            fact.value = value;
            fact.rows = sum.rows;
            fact.known = sum.known;
            fact.isEstimate = sum.hasEstimate && !unit.startsWith(u"cuộc"_s);
            fact.isSensitive = measure.isSensitive;
            m_facts.facts.push_back(fact);
        };
        const QString name = measure.name + u" các cuộc truyền thông"_s;
        one(u"total"_s, name, measure.unit, people.total.sum, people.total);
        one(u"told"_s, u"Cuộc truyền thông có số người dự"_s, u"cuộc"_s, people.told, people.total);
        if (people.women.known == 0)
            return;
        one(u"women"_s, name + u", trong đó nữ"_s, measure.unit, people.women.sum, people.women);
        one(u"counted"_s, u"Cuộc truyền thông có thống kê theo giới"_s, u"cuộc"_s, people.counted, people.women);
        one(u"counted_total"_s, measure.name + u" các cuộc có thống kê theo giới"_s, measure.unit, people.countedTotal, people.women);
        one(u"counted_women"_s, u"Nữ dự các cuộc có thống kê theo giới"_s, measure.unit, people.countedWomen, people.women);
        if (const auto ratio = domain::share(people.countedWomen, people.countedTotal)) {
            ReportFact fact = started(u"sessions.%1.share"_s.arg(people.measure), u"Tỷ lệ nữ dự các cuộc có thống kê theo giới"_s, u"%"_s);
            fact.source.id = people.measure;
            fact.source.origin = FigureOrigin::Computed;
            fact.ratio = ratio;
            m_facts.facts.push_back(fact);
        }
    }

    Result<void> addSections()
    {
        BD_ASSIGN(const auto groups, storage::activityGroups(m_database.session(), where(), storage::LogGrouping::Section));
        for (const auto &[key, totals] : groups) {
            m_facts.activities += totals.rows;
            const auto kind = domain::fromCode<domain::SectionKind>(key);
            if (!kind)
                continue;
            m_facts.sections.emplace_back(*kind, ActivitySums{totals.rows, totals.people, totals.women, totals.cost});
            addSection(*kind, u"activities"_s, u"hoạt động"_s, totals.rows, {totals.rows, totals.rows, totals.rows, false});
            if (totals.people.known > 0)
                addSection(*kind, u"people"_s, u"lượt người"_s, totals.people.sum, totals.people);
        }
        ReportFact all = started(u"activities.total"_s, u"Hoạt động trong nhật ký"_s, u"hoạt động"_s);
        all.value = m_facts.activities;
        all.rows = all.known = m_facts.activities;
        m_facts.facts.push_back(all);
        return {};
    }

    void addSection(domain::SectionKind kind, const QString &part, const QString &unit, qint64 value, const domain::KnownSum &sum)
    {
        ReportFact fact = started(u"section."_s + toCode(kind) + u'.' + part, (part == u"people" ? u"Lượt người: "_s : u"Hoạt động: "_s) + label(kind), unit);
        fact.value = value;
        fact.rows = sum.rows;
        fact.known = sum.known;
        fact.isEstimate = sum.hasEstimate;
        fact.source.section = kind;
        m_facts.facts.push_back(fact);
    }

    Result<void> addCosts()
    {
        BD_ASSIGN(m_facts.costs, storage::costsBySource(m_database.session(), where()));
        domain::KnownSum all;
        for (const auto &[source, sum] : m_facts.costs)
            all.add(sum);
        if (all.known == 0)
            return {};
        ReportFact fact = started(u"cost.total"_s, u"Kinh phí ghi trong nhật ký"_s, u"đồng"_s);
        fact.value = all.sum;
        fact.rows = all.rows;
        fact.known = all.known;
        fact.isEstimate = all.hasEstimate;
        m_facts.facts.push_back(fact);
        for (const auto &[source, sum] : m_facts.costs) {
            if (sum.known == 0 || source.isEmpty())
                continue;
            ReportFact part = started(u"cost.source."_s + source, source, u"đồng"_s);
            part.source.id = source;
            part.value = sum.sum;
            part.rows = sum.rows;
            part.known = sum.known;
            part.isEstimate = sum.hasEstimate;
            m_facts.facts.push_back(part);
        }
        return addMoneyShare();
    }

    /// Of what was planned; typed money goes before the log's.
    Result<void> addMoneyShare()
    {
        const ReportFact *planned = m_facts.fact(u"budget-planned.total"_s), *typed = m_facts.fact(u"budget-spent.total"_s);
        const ReportFact *spent = typed && typed->value ? typed : m_facts.fact(u"cost.total"_s);
        if (!planned || !planned->value || !spent || !spent->value)
            return {};
        const auto ratio = domain::share(*spent->value, *planned->value);
        if (!ratio)
            return {};
        ReportFact fact = started(u"money.share"_s, u"Kinh phí thực hiện so với dự toán"_s, u"%"_s);
        fact.source = spent->source;
        fact.source.origin = FigureOrigin::Computed;
        fact.ratio = ratio;
        fact.isEstimate = spent->isEstimate || planned->isEstimate;
        m_facts.facts.push_back(fact);
        return {};
    }

    Result<void> addQuarters()
    {
        BD_ASSIGN(const auto months, storage::measureByMonth(m_database.session(), where(), newsItems));
        for (const domain::QuarterPart &part : domain::quartersOf(m_period)) {
            QuarterNews news{part.year, part.quarter, std::nullopt, part.isWhole};
            ReportFact fact = started(u"%1.%2q%3.total"_s.arg(newsItems).arg(part.year).arg(part.quarter),
                                      u"Tin, bài quý %1 năm %2"_s.arg(part.quarter).arg(part.year), u"tin, bài"_s);
            fact.source.id = newsItems;
            fact.source.period = part.days;
            for (const auto &[month, sum] : months) {
                if (month.left(4).toInt() != part.year || (month.mid(5, 2).toInt() - 1) / 3 + 1 != part.quarter || sum.known == 0)
                    continue;
                news.items = news.items.value_or(0) + sum.sum;
                fact.rows += sum.rows;
                fact.known += sum.known;
            }
            if (!news.items)
                BD_TRY(takeTyped(news, fact, part.days));
            fact.value = news.items;
            if (news.items)
                m_facts.facts.push_back(fact);
            m_facts.quarters.push_back(news);
        }
        countQuarters();
        return {};
    }

    /// Of the quarters that are over; only where all of them are known.
    void countQuarters()
    {
        int over = 0, met = 0;
        for (const QuarterNews &quarter : m_facts.quarters) {
            if (!quarter.isOver)
                continue;
            if (!quarter.items)
                return;
            ++over;
            met += *quarter.items >= domain::newsPerQuarter ? 1 : 0;
        }
        if (over == 0)
            return;
        for (const auto &[part, name, count] : {std::tuple(u"quarters_over"_s, u"Quý đã qua"_s, over),
                                                std::tuple(u"quarters_met"_s, u"Quý đạt từ 04 tin, bài"_s, met)}) {
            ReportFact fact = started(newsItems + u'.' + part, name, u"quý"_s);
            fact.source.origin = FigureOrigin::Computed;
            fact.source.id = newsItems;
            fact.value = count;
            fact.rows = fact.known = over;
            m_facts.facts.push_back(fact);
        }
    }

    Result<void> takeTyped(QuarterNews &news, ReportFact &fact, const DayRange &days)
    {
        BD_ASSIGN(const auto entries, FigureService(m_database).entries(days, newsItems));
        for (const StoredEntry &entry : entries) {
            if (entry.entry.period != days || !entry.entry.total || !domain::unitKey(entry.entry.unit).isEmpty())
                continue;
            if (news.items && !entry.entry.isMain)
                continue;
            news.items = entry.entry.total;
            fact.source.origin = FigureOrigin::Entry;
            fact.source.rows = {entry.entry.uuid};
            fact.rows = fact.known = 1;
        }
        return {};
    }

    /// In how many small units there were sessions, where every row says it.
    Result<void> addPlaces()
    {
        const ReportFact *count = m_facts.fact(sessions + u".total"_s);
        if (!count || count->source.origin != FigureOrigin::Log || count->rows == 0)
            return {};
        BD_ASSIGN(const auto places, storage::placesOf(m_database.session(), where(), sessions));
        QStringList names;
        for (const auto &[name, rows] : places)
            names << name;
        const QStringList nouns = m_facts.setting.level == domain::AgencyLevel::Commune
            ? QStringList{u"thôn"_s, u"tổ dân phố"_s, u"bản"_s, u"ấp"_s, u"buôn"_s, u"khu phố"_s, u"khóm"_s, u"làng"_s}
            : QStringList{u"xã"_s, u"phường"_s, u"đặc khu"_s};
        const auto units = domain::smallUnits(names, nouns);
        if (!units)
            return {};
        ReportFact fact = started(u"sessions.places"_s, u"Nơi có cuộc truyền thông"_s, m_facts.setting.smallUnit);
        fact.value = *units;
        fact.rows = fact.known = count->rows;
        fact.source.origin = FigureOrigin::Computed;
        fact.source.id = sessions;
        m_facts.facts.push_back(fact);
        return {};
    }

    Result<std::vector<StoredActivity>> rowsOf(Result<std::vector<qint64>> ids)
    {
        BD_ASSIGN(const std::vector<qint64> wanted, std::move(ids));
        return ActivityService(m_database).read(wanted);
    }

    Result<void> addRows()
    {
        constexpr int mostOutstanding = 10, mostCoordinated = 5;
        storage::Session &session = m_database.session();
        BD_ASSIGN(m_facts.outstanding, rowsOf(storage::activitiesWithMostPeople(session, where(), mostOutstanding)));
        addMostPeople();
        BD_ASSIGN(m_facts.coordination, rowsOf(storage::latestActivities(session, where(domain::SectionKind::Coordination), mostCoordinated)));
        if (const ReportFact *only = m_facts.fact(sessions + u".total"_s);
            only && only->value == 1 && only->rows == 1 && only->source.origin == FigureOrigin::Log) {
            ActivityWhere one = where();
            one.hasMeasure(sessions);
            BD_ASSIGN(const auto rows, rowsOf(storage::latestActivities(session, one, 1)));
            if (!rows.empty())
                m_facts.onlySession = rows.front();
        }
        return addActionMonth();
    }

    /// Of the row that sentences name.
    void addMostPeople()
    {
        const domain::Figure *people = m_facts.outstanding.empty() ? nullptr : domain::attendanceOf(m_facts.outstanding.front().activity, m_all);
        if (!people || !people->total)
            return;
        const domain::Activity &activity = m_facts.outstanding.front().activity;
        ReportFact fact = started(u"activity.%1.people"_s.arg(activity.uuid), activity.title, measureOf(m_all, people->measure).unit);
        fact.source.id = activity.uuid;
        fact.source.period = {activity.to, activity.to};
        fact.value = people->total;
        fact.isEstimate = people->isEstimate;
        fact.rows = fact.known = 1;
        m_facts.facts.push_back(fact);
    }

    /// 15/11 to 15/12, or as the superior's letter says, as far as the period reaches.
    Result<void> addActionMonth()
    {
        const auto &month = m_facts.registers.actionMonth;
        const int year = month ? month->year : m_period.to.year();
        DayRange days = month && month->reportPeriod.from.isValid() ? month->reportPeriod : domain::actionMonthDays(year);
        days = {std::max(days.from, m_period.from), std::min(days.to, m_period.to)};
        if (days.to < days.from)
            return {};
        const bool isWhole = m_facts.report.kind == domain::ReportKind::ActionMonth;
        const auto kind = isWhole ? std::nullopt : std::optional(domain::SectionKind::ActionMonth);
        BD_ASSIGN(const auto totals, storage::activityTotals(m_database.session(), countedRows(days, m_facts.setting.foreignPlans, kind)));
        if (totals.rows == 0)
            return {};
        const auto one = [&](const QString &part, const QString &name, const QString &unit, const domain::KnownSum &sum) {
            ReportFact fact = started(u"action_month."_s + part, name, unit);
            fact.source.period = days;
            fact.source.section = kind;
            fact.value = sum.value();
            fact.rows = sum.rows;
            fact.known = sum.known;
            fact.isEstimate = sum.hasEstimate;
            if (fact.value)
                m_facts.facts.push_back(fact);
        };
        one(u"activities"_s, u"Hoạt động trong Tháng hành động"_s, u"hoạt động"_s, {totals.rows, totals.rows, totals.rows, false});
        one(u"people"_s, u"Lượt người tham gia Tháng hành động"_s, u"lượt người"_s, totals.people);
        return {};
    }

    DatabaseService &m_database;
    ReportFacts &m_facts;
    std::vector<Measure> m_all;
    DayRange m_period;
    QStringList m_loggedBefore; ///< facts whose number of the year before is a sum of rows
};

} // namespace

storage::ActivityWhere countedRows(const DayRange &period, const QStringList &foreignPlans, const std::optional<domain::SectionKind> &section)
{
    ActivityWhere where;
    where.inPeriod(period);
    if (section)
        where.is(storage::LogColumn::Section, domain::toCode(*section));
    where.exceptPlans(foreignPlans);
    return where;
}

Result<void> addLogFacts(DatabaseService &database, ReportFacts &facts)
{
    BD_ASSIGN(auto all, measures(database));
    return Reader(database, facts, std::move(all)).read();
}

} // namespace bd::application

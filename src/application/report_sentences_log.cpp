#include "application/report_phrases.h"
#include "application/report_sentences.h"
#include "base/text/fold.h"
#include "domain/register_rules.h"
#include "domain/report_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::Origin;
using domain::SectionKind;

namespace {

/// Pure share of women, where the sentence's own two numbers say it.
std::optional<double> shareOf(const ReportFact *women, const ReportFact *people)
{
    return women && people && women->value && people->value ? domain::share(*women->value, *people->value) : std::nullopt;
}

bool isComplete(const ReportFact *fact) { return fact && fact->known == fact->rows; }

} // namespace

void Sentences::communication(List &list) const
{
    sessions(list);
    allPeople(list);
    media(list);
    materials(list, Origin::Own);
    materials(list, Origin::Supplied);
    others(list, {"conferences", "contests", "performances", "features", "households-served"});
    if (value(u"sessions.total"_s).value_or(0) > 1 && !m_facts.outstanding.empty())
        outstanding(list, m_facts.outstanding.front());
    compare(list, {"sessions.total", "sessions.attendances.total", "attendances.total", "sessions.people.total", "people.total", "news-items.total"});
    const ReportFact *reached = known(u"people-reached.total"_s), *population = known(u"people-reached.denominator"_s);
    if (reached && reached->value) {
        SentenceValues values;
        values.put(u"nguoi"_s, reached);
        if (population && population->value)
            if (const auto ratio = domain::share(*reached->value, *population->value))
                values.values["tl"] = *ratio;
        for (const domain::FigureEntry &entry : m_facts.entries)
            if (entry.measure == u"people-reached")
                values.put(u"cach_uoc"_s, shortened(methodInSentence(entry.method), 25));
        say(list, u"P-C12"_s, values);
    }
}

/// Whose people a sentence may tell beside the number of meetings: those of the same rows, and of one kind of counting. "" for none.
QString Sentences::peopleOfMeetings() const
{
    const ReportFact *count = known(u"sessions.total"_s);
    QString found;
    for (const QString &measure : {u"attendances"_s, u"people"_s}) {
        const ReportFact *all = known(measure + u".total"_s);
        if (!count || !all || all->source.origin != count->source.origin)
            continue; // a typed total isn't of the log's rows, nor the other way round
        const QString id = count->source.origin == domain::FigureOrigin::Log ? u"sessions."_s + measure : measure;
        if (!known(id + u".total"_s))
            continue;
        if (!found.isEmpty())
            return {}; // "người" and "lượt người" are not added
        found = id;
    }
    return found;
}

void Sentences::sessions(List &list) const
{
    const ReportFact *count = known(u"sessions.total"_s);
    if (!count || count->value.value_or(0) <= 0)
        return;
    const bool isFromLog = count->source.origin == domain::FigureOrigin::Log;
    const QString id = peopleOfMeetings();
    const ReportFact *people = id.isEmpty() ? nullptr : known(id + u".total"_s), *women = id.isEmpty() ? nullptr : known(id + u".women"_s);
    SentenceValues values;
    if (*count->value == 1 && m_facts.onlySession) {
        const domain::Activity &only = m_facts.onlySession->activity;
        values.put(u"ngay"_s, std::optional(only.to));
        values.put(u"don_vi"_s, inSentence(agencyOf(*m_facts.onlySession)));
        values.put(u"noi"_s, placeInSentence(only.place));
        values.put(u"nguoi"_s, people);
        values.put(u"nu"_s, isComplete(women) ? women : nullptr);
        return say(list, u"P-C02"_s, values);
    }
    // How many of the meetings counted people, and women: the log knows, or it was typed.
    const ReportFact *told = isFromLog && people ? known(id + u".told"_s) : nullptr;
    const ReportFact *counted = isFromLog ? (women ? known(id + u".counted"_s) : nullptr) : known(u"sessions-by-sex.total"_s);
    const bool isPartly = women && (!isComplete(women) || (counted && *counted->value < *count->value));
    values.put(u"n"_s, count);
    values.put(u"db"_s, known(u"sessions.places"_s));
    values.put(u"luot"_s, people);
    values.put(u"co_dem"_s, told && *told->value < *count->value ? told : nullptr);
    values.put(u"nu"_s, isPartly ? nullptr : women);
    if (women && !isPartly)
        values.put(u"tl"_s, known(id + u".share"_s));
    say(list, u"P-C01"_s, values);
    if (!isPartly || !counted || counted->value.value_or(0) <= 0 || *counted->value > *count->value)
        return;
    const ReportFact *ofCounted = isFromLog ? known(id + u".counted_women"_s) : women;
    if (!ofCounted)
        return;
    SentenceValues part;
    part.put(u"n"_s, count);
    part.put(u"m"_s, counted);
    part.put(u"nu"_s, ofCounted);
    if (isFromLog && !known(id + u".counted_women"_s))
        return;
    part.put(u"luot_m"_s, isFromLog ? known(id + u".counted_total"_s) : nullptr);
    if (isFromLog)
        part.put(u"tl"_s, known(id + u".share"_s));
    say(list, u"P-C03"_s, part);
}

/// All people of the period, where that is more than those of the meetings: the annex has this number.
void Sentences::allPeople(List &list) const
{
    const QString id = peopleOfMeetings();
    const ReportFact *told = id.isEmpty() ? nullptr : known(id + u".total"_s);
    for (const QString &measure : {u"attendances"_s, u"people"_s}) {
        const ReportFact *all = known(measure + u".total"_s);
        const bool isSaid = told && told->unit == (all ? all->unit : QString()) && all && told->value == all->value;
        // In a section about communication people of other activities alone say nothing.
        const bool isAsked = known(u"sessions.total"_s) || (all && all->source.origin == domain::FigureOrigin::Entry);
        if (!all || all->value.value_or(0) <= 0 || isSaid || !isAsked)
            continue;
        SentenceValues values;
        values.put(u"ten"_s, countedName(*all));
        values.put(u"n"_s, all);
        values.put(u"co_ds"_s, measure == u"people" && known(u"attendances.total"_s)); // beside the other number: what it counts
        say(list, u"P-X30"_s, values);
    }
}

void Sentences::media(List &list) const
{
    if (const ReportFact *items = known(u"news-items.total"_s); items && items->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"tin"_s, items);
        values.put(u"lp"_s, known(u"broadcasts.total"_s));
        values.put(u"phut"_s, known(u"broadcast-minutes.total"_s));
        values.put(u"q"_s, known(u"news-items.quarters_met"_s));
        values.put(u"tq"_s, known(u"news-items.quarters_over"_s));
        say(list, u"P-C04"_s, values);
    }
    for (const QuarterNews &quarter : m_facts.quarters) {
        if (!quarter.isOver || !quarter.items || *quarter.items >= domain::newsPerQuarter)
            continue;
        const QString id = u"news-items.%1q%2"_s.arg(quarter.year).arg(quarter.quarter);
        SentenceValues values;
        values.put(u"quy"_s, romanQuarter(quarter.quarter) + u" năm %1"_s.arg(quarter.year));
        values.put(u"tin"_s, known(id + u".total"_s));
        values.put(u"ly_do"_s, reasonFor(id));
        say(list, u"P-C05"_s, values);
    }
    if (const ReportFact *online = known(u"online-items.total"_s); online && online->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"n"_s, online);
        const QString office = m_writer.filled(u"{co_quan}"_s);
        values.put(u"don_vi"_s, office == u"Ban" ? u"UBND "_s + m_facts.setting.area : office);
        values.put(u"xem"_s, known(u"online-views.total"_s));
        say(list, u"P-C06"_s, values);
    }
}

void Sentences::materials(List &list, Origin origin) const
{
    // Papers are handed out, banners are hung.
    std::vector<SentenceValues> given, hung;
    for (const char *measure : {"leaflets", "handbooks", "books", "banners", "panels"}) {
        const ReportFact *fact = known(QLatin1String(measure) + (origin == Origin::Supplied ? u".supplied.total"_s : u".total"_s));
        if (!fact || fact->value.value_or(0) <= 0)
            continue;
        ReportFact bare = *fact;
        bare.name.remove(u" (được cấp)"_s);
        SentenceValues one;
        one.put(u"n"_s, fact);
        one.put(u"ten"_s, listItem(countedName(bare)));
        const bool isHung = qstrcmp(measure, "banners") == 0 || qstrcmp(measure, "panels") == 0;
        (isHung ? hung : given).push_back(one);
    }
    if (given.empty() && hung.empty())
        return;
    SentenceValues values;
    values.list(u"ds"_s, given);
    values.list(u"ds_treo"_s, hung);
    values.put(u"co_ds"_s, !given.empty());
    values.put(u"co_treo"_s, !hung.empty());
    values.put(u"duoc_cap"_s, origin == Origin::Supplied);
    say(list, u"P-C07"_s, values);
}

void Sentences::actionMonth(List &list) const
{
    const domain::DayRange &period = m_facts.report.period;
    const int year = period.to.year();
    const domain::DayRange days = domain::actionMonthDays(year);
    const auto &month = m_facts.registers.actionMonth;
    const ReportFact *done = known(u"action_month.activities"_s);
    SentenceValues values;
    values.put(u"nam"_s, QString::number(year));
    const bool isHeld = month && month->launchDate && *month->launchDate <= period.to && period.contains(*month->launchDate);
    if (!m_facts.report.done.contains(u"action-month"_s) && period.to < days.from && !isHeld) {
        if (m_facts.report.kind != domain::ReportKind::ActionMonth && period.to.month() >= 3)
            say(list, u"P-D05"_s, values);
        return;
    }
    if (month && !month->theme.isEmpty() && (isHeld || done)) {
        values.put(u"chu_de"_s, shortened(month->theme, 35));
        for (const domain::IssuedDocument &one : m_facts.registers.documents)
            if (text::canonical(one.kind) == u"kế hoạch" && text::canonical(one.title).contains(u"tháng hành động") && !one.number.isEmpty()) {
                values.put(u"so"_s, one.number);
                values.put(u"ngay"_s, std::optional(one.date));
            }
        say(list, u"P-D01"_s, values);
    }
    if (isHeld) {
        SentenceValues launch;
        launch.put(u"phat_dong_huong_ung"_s, m_facts.setting.level == domain::AgencyLevel::Province ? u"phát động"_s : u"hưởng ứng"_s);
        launch.put(u"ngay"_s, month->launchDate);
        launch.put(u"noi"_s, placeInSentence(month->launchPlace));
        say(list, u"P-D02"_s, launch);
    }
    if (done) {
        const domain::DayRange &counted = done->source.period;
        SentenceValues result;
        result.put(u"tu"_s, shortDay(counted.from));
        result.put(u"den"_s, shortDay(counted.to));
        result.put(u"hd"_s, done);
        result.put(u"luot"_s, known(u"action_month.people"_s));
        say(list, u"P-D03"_s, result);
    }
    if (m_facts.report.kind != domain::ReportKind::ActionMonth && period.to >= days.from && period.to < days.to) {
        values.put(u"han"_s, month ? month->reportDue : std::nullopt);
        say(list, u"P-D04"_s, values);
    }
}

void Sentences::training(List &list) const
{
    if (const ReportFact *classes = known(u"training-classes.total"_s); classes && classes->value.value_or(0) > 0) {
        const bool arePeople = known(u"trainees.total"_s), areBoth = arePeople && known(u"trainee-attendances.total"_s);
        const QString measure = arePeople ? u"trainees"_s : u"trainee-attendances"_s;
        const ReportFact *women = areBoth ? nullptr : known(measure + u".women"_s);
        SentenceValues values;
        values.put(u"lop"_s, classes);
        // "người" of some classes and "lượt người" of others: told apart
        values.put(u"nguoi"_s, known(measure + u".total"_s));
        values.put(u"luot"_s, areBoth ? known(u"trainee-attendances.total"_s) : nullptr);
        // Over several classes people are counted more than once.
        values.put(u"dv"_s, arePeople && (areBoth || *classes->value == 1) ? u"người"_s : u"lượt người"_s);
        values.put(u"nu"_s, isComplete(women) ? women : nullptr);
        values.put(u"dv_nu"_s, arePeople && *classes->value == 1 ? u"nữ"_s : u"lượt nữ"_s);
        say(list, u"P-E01"_s, values);
    }
    const ReportFact *sent = known(u"people-sent.total"_s) ? known(u"people-sent.total"_s) : known(u"attendances-sent.total"_s);
    const ReportFact *attended = known(u"classes-attended.total"_s);
    if ((sent && sent->value.value_or(0) > 0) || (attended && attended->value.value_or(0) > 0)) {
        SentenceValues values;
        values.put(u"nguoi"_s, sent);
        values.put(u"dv"_s, attended && attended->value == 1 ? u"người"_s : u"lượt người"_s);
        values.put(u"lop"_s, attended);
        say(list, u"P-E02"_s, values);
    }
    others(list, {"agencies-committed", "training-topics"});
    if (!list.empty())
        compare(list, {"training-classes.total", "trainees.total"});
}

void Sentences::fields(List &list) const
{
    const ReportFact *advised = known(u"women-advised.total"_s), *women = known(u"women-advised.women"_s);
    const ReportFact *borrowers = known(u"borrowers.total"_s), *borrowingWomen = known(u"borrowers.women"_s);
    if ((advised && advised->value.value_or(0) > 0) || (borrowers && borrowers->value.value_or(0) > 0)) {
        SentenceValues values;
        values.put(u"nguoi"_s, advised);
        values.put(u"nu"_s, isComplete(women) ? women : nullptr);
        if (const auto ratio = shareOf(women, advised); ratio && isComplete(women))
            values.put(u"tl"_s, known(u"women-advised.share"_s));
        values.put(u"vay"_s, borrowers);
        values.put(u"vay_nu"_s, isComplete(borrowingWomen) ? borrowingWomen : nullptr);
        say(list, u"P-G03"_s, values);
    }
    for (const auto &[measure, name] : {std::pair(u"minority-primary"_s, u"tiểu học"_s), std::pair(u"minority-lower-secondary"_s, u"trung học cơ sở"_s)}) {
        const ReportFact *pupils = known(measure + u".total"_s), *girls = known(measure + u".women"_s);
        if (!pupils || pupils->value.value_or(0) <= 0)
            continue;
        SentenceValues values;
        const QDate end = m_facts.report.period.to;
        const int begun = end.month() >= 9 ? end.year() : end.year() - 1;
        values.put(u"nam_hoc"_s, u"%1-%2"_s.arg(begun).arg(begun + 1));
        values.put(u"n"_s, pupils);
        values.put(u"t"_s, known(measure + u".denominator"_s));
        values.put(u"cap_hoc"_s, name);
        values.put(u"nu"_s, isComplete(girls) ? girls : nullptr);
        say(list, u"P-G04"_s, values);
    }
    others(list, {"jobs-created", "workers-trained", "job-attendances", "startups", "people-examined", "pupils-returned", "pupil-attendances"});
    if (list.empty())
        logged(list, SectionKind::Fields);
}

void Sentences::coordination(List &list) const
{
    constexpr std::size_t most = 3;
    for (std::size_t i = 0; i < std::min(most, m_facts.coordination.size()); ++i) {
        const StoredActivity &row = m_facts.coordination[i];
        QStringList partners;
        for (const domain::Task &task : m_facts.tasks)
            if (task.uuid == row.activity.taskUuid)
                for (const domain::Assignment &assignment : task.assignments)
                    if (assignment.role == domain::Role::Coordinate)
                        partners << assignment.agency.name;
        SentenceValues values;
        values.put(u"don_vi_a"_s, upperFirst(agencyOf(row)));
        values.put(u"don_vi_b"_s, domain::listed(partners, u"đơn vị khác"_s, 12, u", "_s));
        QString done = inSentence(row.activity.title);
        for (const QString &partner : partners) // said in front
            done.remove(u" giữa %1 và %2"_s.arg(agencyOf(row), partner), Qt::CaseInsensitive);
        values.put(u"dong_tu"_s, beginsWithVerb(done) ? QString() : u"thực hiện"_s);
        values.put(u"noi_dung"_s, shortened(done, 15));
        values.put(u"ket_qua"_s, shortened(inSentence(row.activity.result), 15));
        say(list, u"P-I01"_s, values);
    }
}

void Sentences::logged(List &list, SectionKind kind) const
{
    const QString id = u"section."_s + toCode(kind);
    const ReportFact *rows = known(id + u".activities"_s);
    if (!rows || rows->value.value_or(0) <= 0)
        return;
    SentenceValues values;
    values.put(u"n"_s, rows);
    values.put(u"noi_dung"_s, subjectOf(kind));
    const ReportFact *people = known(id + u".people"_s);
    values.put(u"luot"_s, people);
    if (people && people->known < people->rows)
        values.number(u"co_dem"_s, people->known);
    say(list, u"P-X02"_s, values);
    if (kind == SectionKind::Observances)
        others(list, {"gifts", "people-supported"});
}

} // namespace bd::application

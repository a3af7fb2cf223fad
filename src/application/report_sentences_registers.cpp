#include "application/labels.h"
#include "application/register_catalogue.h"
#include "application/report_phrases.h"
#include "application/report_sentences.h"
#include "base/text/fold.h"
#include "documents/context/report_text.h"
#include "documents/template/formats.h"
#include "domain/count_text.h"
#include "domain/indicator_text.h"
#include "domain/report_rules.h"
#include "domain/task_time.h"

#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bd::application {

using domain::IndicatorResult;
using domain::SectionKind;
using domain::TaskStatus;

namespace {

/// "Kế hoạch số 12/KH-UBND ngày 27/02/2026": what nobody wrote down leaves no hole; "" where nothing tells which one it was.
QString documentInText(const domain::IssuedDocument &document)
{
    QString text = document.kind.isEmpty() ? u"Văn bản"_s : upperFirst(document.kind.simplified());
    if (!document.number.trimmed().isEmpty())
        text += u" số "_s + document.number.simplified();
    else if (document.title.trimmed().isEmpty())
        return {};
    if (document.date.isValid())
        text += u" ngày "_s + documents::dayText(document.date.day()) + u'/' + documents::monthText(document.date.month()) + u'/' + QString::number(document.date.year());
    if (document.number.trimmed().isEmpty())
        text += u" về "_s + shortened(inSentence(listItem(document.title)), 12);
    return text;
}

} // namespace

void Sentences::documents(List &list) const
{
    const ReportFact *listed = known(u"documents.total"_s), *logged = known(u"documents-issued.total"_s);
    const ReportFact *count = listed && listed->value.value_or(0) > 0 ? listed : logged && logged->value.value_or(0) > 0 ? logged : nullptr;
    if (count) {
        QStringList items;
        std::vector<domain::IssuedDocument> issued = m_facts.registers.documents;
        std::stable_sort(issued.begin(), issued.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
        for (const domain::IssuedDocument &one : issued)
            if (const QString item = documentInText(one); !item.isEmpty())
                items << item;
        SentenceValues values;
        values.put(u"n"_s, count);
        values.put(u"ds_van_ban"_s, count == listed ? domain::listed(items, u"văn bản khác"_s) : QString());
        say(list, u"P-B01"_s, values);
    }
    if (const ReportFact *drafts = known(u"drafts-mainstreamed.total"_s); drafts && drafts->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"n"_s, drafts);
        values.put(u"t"_s, known(u"drafts-mainstreamed.denominator"_s));
        say(list, u"P-B06"_s, values);
    }
    if (list.empty() && !m_facts.planName.isEmpty()) {
        SentenceValues values;
        values.put(u"van_ban_long_ghep"_s, m_facts.planName);
        say(list, u"P-B02"_s, values);
        if (!list.empty())
            list.back().isAssumed = !listed; // no register that would hold one
    }
}

/// Whose figures these are: of a province, which gathers them.
void Sentences::units(List &list) const
{
    const ReportFact *asked = known(u"units.asked"_s), *silent = known(u"units.silent"_s);
    if (!asked || m_facts.setting.level != domain::AgencyLevel::Province || m_facts.setting.isSector)
        return;
    SentenceValues values;
    values.put(u"ngay"_s, std::optional(m_facts.report.period.to));
    values.put(u"n"_s, known(u"units.answered"_s));
    values.put(u"t"_s, asked);
    values.put(u"c"_s, silent);
    if (silent && silent->value.value_or(0) > 0)
        say(list, u"P-P01"_s, values);
    say(list, u"P-P02"_s, values);
    unitPlans(list);
    unitWork(list);
}

/// "Có 05/07 sở, ngành và 24/24 xã, phường ban hành kế hoạch": of those that said so or not.
void Sentences::unitPlans(List &list) const
{
    const ReportFact *departments = positive(u"units.departments"_s), *communes = positive(u"units.communes"_s);
    if (!departments && !communes)
        return;
    const ReportFact *some = departments ? departments : communes;
    SentenceValues values;
    values.put(u"tl"_s, known(u"units.plan_share"_s));
    if (departments && communes && some->known == some->rows) {
        values.put(u"n"_s, known(u"units.departments_with_plan"_s));
        values.put(u"t"_s, departments);
        values.put(u"x"_s, known(u"units.communes_with_plan"_s));
        values.put(u"y"_s, communes);
        return say(list, u"P-B05"_s, values);
    }
    const auto one = [&](const ReportFact *all, const ReportFact *issued, const QString &name) {
        if (!all || !issued)
            return;
        SentenceValues part;
        part.put(u"n"_s, issued);
        part.put(u"t"_s, all);
        part.put(u"ten"_s, name);
        part.put(u"mot_phan"_s, all->known < all->rows);
        say(list, u"P-X26"_s, part);
    };
    one(departments, known(u"units.departments_with_plan"_s), u"sở, ngành"_s);
    one(communes, known(u"units.communes_with_plan"_s), u"xã, phường"_s);
}

/// Who did much more than most, where enough of them say it, and who says that nothing was done; whoever said nothing is in neither.
void Sentences::unitWork(List &list) const
{
    constexpr std::size_t fewest = 5, most = 3;
    constexpr int words = 18; // twice, in one sentence of at most 60
    std::vector<const UnitWork *> counted;
    QStringList good, idle;
    for (const UnitWork &unit : m_facts.units) {
        if (unit.sessions)
            counted.push_back(&unit);
        if (unit.isIdle)
            idle << unit.name;
    }
    std::stable_sort(counted.begin(), counted.end(), [](const UnitWork *a, const UnitWork *b) { return *a->sessions > *b->sessions; });
    if (counted.size() >= fewest) {
        const qint64 middle = *counted[counted.size() / 2]->sessions;
        for (std::size_t i = 0; i < most; ++i)
            if (2 * *counted[i]->sessions >= 3 * middle && *counted[i]->sessions > middle)
                good << counted[i]->name;
    }
    SentenceValues values;
    values.put(u"ds_nhom"_s, idle.isEmpty() ? QString() : domain::listed(idle, u"đơn vị khác"_s, words, u", "_s));
    values.put(u"ds_don_vi"_s, good.isEmpty() ? QString() : domain::listed(good, u"đơn vị khác"_s, words, u", "_s));
    if (!good.isEmpty())
        say(list, u"P-P04"_s, values);
    else if (!idle.isEmpty())
        say(list, u"P-X27"_s, values);
}

void Sentences::committee(List &list) const
{
    const ReportRegisters &registers = m_facts.registers;
    if (!registers.committee)
        return;
    SentenceValues values;
    values.put(u"so_qd"_s, registers.committee->decision);
    values.put(u"ngay"_s, std::optional(registers.committee->date));
    const ReportFact *members = known(u"committee.members"_s), *meetings = known(u"committee.meetings"_s);
    values.put(u"tv"_s, members && members->value.value_or(0) > 0 ? members : nullptr);
    values.put(u"nu"_s, known(u"committee.women"_s));
    values.put(u"hop"_s, meetings && meetings->value.value_or(0) > 0 ? meetings : nullptr);
    QStringList contents;
    for (const domain::CommitteeMeeting &meeting : registers.meetings)
        if (!meeting.contents.isEmpty())
            contents << inSentence(listItem(meeting.contents));
    values.put(u"noi_dung_hop"_s, domain::listed(contents, u"nội dung khác"_s, 18));
    if (!registers.committee->decision.isEmpty())
        say(list, u"P-B03"_s, values);
}

void Sentences::models(List &list) const
{
    const ReportFact *running = known(u"models.running"_s), *atStart = known(u"models.at_start"_s);
    if (running && running->value.value_or(0) > 0) {
        std::vector<SentenceValues> kinds;
        for (const ReportFact &fact : m_facts.facts) {
            if (!fact.id.startsWith(u"models.kind."_s) || fact.value.value_or(0) <= 0 || kinds.size() >= 6)
                continue;
            SentenceValues one;
            one.put(u"n"_s, &fact);
            one.put(u"ten"_s, inSentence(listItem(fact.name)));
            kinds.push_back(one);
        }
        SentenceValues values;
        values.put(u"n"_s, running);
        values.put(u"co_ds"_s, !kinds.empty());
        values.list(u"ds"_s, kinds);
        const bool isYear = m_facts.report.period.from.dayOfYear() == 1 || m_facts.report.period.from.month() == 12;
        values.put(u"dau_ky"_s, isYear ? u"đầu năm"_s : u"đầu kỳ"_s);
        if (atStart && atStart->value) {
            const qint64 change = *running->value - *atStart->value;
            values.put(u"tang_giam"_s, change == 0 ? u"không thay đổi"_s
                                                   : u"%1 %2 mô hình"_s.arg(change > 0 ? u"tăng"_s : u"giảm"_s).arg(std::abs(change), 2, 10, QLatin1Char('0')));
        }
        say(list, u"P-F01"_s, values);
    } else if (running && !m_facts.registers.models.empty()) {
        say(list, u"P-X08"_s, {});
    }
    std::vector<SentenceValues> moves;
    for (const auto &[id, verb] : {std::pair(u"models.opened"_s, u"thành lập mới"_s), std::pair(u"models.expanded"_s, u"nhân rộng"_s),
                                   std::pair(u"models.stopped"_s, u"dừng hoạt động"_s)}) {
        const ReportFact *fact = known(id);
        if (!fact || fact->value.value_or(0) <= 0)
            continue;
        SentenceValues one;
        one.put(u"dong_tu"_s, moves.empty() ? u"đã "_s + verb : verb);
        one.put(u"n"_s, fact);
        moves.push_back(one);
    }
    if (!moves.empty()) {
        SentenceValues values;
        values.list(u"thay_doi"_s, moves);
        values.put(u"ly_do"_s, reasonFor(u"models.stopped"_s));
        say(list, u"P-F02"_s, values);
    }
    if (!running) // no register: the totals that were typed
        others(list, {"clubs", "men-clubs", "community-groups", "prevention-groups", "trusted-addresses", "shelters", "counselling-places", "support-places"});
    others(list, {"club-meetings"});
    if (!list.empty())
        compare(list, {"models.running"});
}

/// Counts only; below five nothing is told that could be led back to somebody (rule 6).
void Sentences::violence(List &list) const
{
    const ReportFact *counselled = known(u"counsellings.total"_s);
    if (counselled && counselled->value.value_or(0) > 0 && !domain::isSmallCell(*counselled->value)) {
        SentenceValues values;
        values.put(u"tv"_s, counselled);
        values.put(u"gop"_s, true);
        say(list, u"P-F03"_s, values);
    }
    const ReportFact *cases = known(u"dv-cases.total"_s);
    bool isSmall = false;
    if (cases && cases->value) {
        SentenceValues values;
        QString source = m_facts.setting.office;
        for (const domain::FigureEntry &entry : m_facts.entries)
            if (entry.measure == u"dv-cases" && !entry.source.isEmpty())
                source = entry.source;
        values.put(u"nguon"_s, source);
        isSmall = domain::isSmallCell(*cases->value);
        if (*cases->value == 0) {
            say(list, u"P-F05"_s, values);
        } else if (!isSmall) {
            const auto large = [&](const QString &id) {
                const ReportFact *fact = known(id);
                isSmall = isSmall || (fact && fact->value && domain::isSmallCell(*fact->value));
                return fact && fact->value && !domain::isSmallCell(*fact->value) ? fact : nullptr;
            };
            const ReportFact *found = large(u"dv-victims.total"_s), *helped = large(u"dv-victims-helped.total"_s);
            values.put(u"vu"_s, cases);
            values.put(u"ht"_s, found ? helped : nullptr);
            values.put(u"pt"_s, found);
            values.put(u"tv"_s, large(u"dv-perpetrators-counselled.total"_s));
            say(list, u"P-F04"_s, values);
        }
    }
    if (isSmall)
        say(list, u"P-F06"_s, {});
    if (value(u"trafficking-helped.total"_s) == 0)
        say(list, u"P-F07"_s, {});
    if (cases)
        compare(list, {"dv-cases.total"});
}

void Sentences::cadres(List &list) const
{
    std::vector<SentenceValues> members;
    QSet<QString> bodies;
    QDate last; // a stock stands as of its own day, not of the cut-off
    const auto add = [&](const QString &id, const QString &name, const std::optional<QDate> &asOf) {
        const ReportFact *all = known(id + u".total"_s), *women = known(id + u".women"_s);
        if (!all || !women || !all->value || !women->value)
            return;
        SentenceValues one;
        one.put(u"ten"_s, name);
        one.put(u"nu"_s, women);
        one.put(u"tong"_s, all);
        one.put(u"tl"_s, known(id + u".share"_s));
        members.push_back(one);
        if (asOf && (!last.isValid() || *asOf > last))
            last = *asOf;
    };
    const auto dayOf = [&](const QString &measure) -> std::optional<QDate> {
        for (const domain::FigureEntry &entry : m_facts.entries)
            if (entry.measure == measure)
                return entry.asOf;
        return std::nullopt;
    };
    for (const domain::CadreStock &stock : m_facts.registers.cadres)
        for (const ReportFact &fact : m_facts.facts)
            if (fact.id.startsWith(u"cadres."_s) && fact.id.endsWith(u".total"_s) && fact.name == stock.body && !bodies.contains(fact.id)) {
                bodies.insert(fact.id);
                add(fact.id.chopped(6), inSentence(stock.body), stock.asOf);
            }
    if (members.empty())
        for (const auto &[measure, name] : {std::pair(u"party-committee"_s, u"cấp ủy"_s), std::pair(u"council-members"_s, u"đại biểu Hội đồng nhân dân"_s),
                                            std::pair(u"committee-members"_s, u"ủy viên Ủy ban nhân dân"_s),
                                            std::pair(u"division-leaders"_s, u"trưởng, phó phòng và tương đương"_s),
                                            std::pair(u"mass-leaders"_s, u"lãnh đạo Mặt trận Tổ quốc, đoàn thể"_s),
                                            std::pair(u"village-leaders"_s, u"bí thư, trưởng thôn, tổ trưởng tổ dân phố"_s)})
            add(measure, name, dayOf(measure));
    constexpr std::size_t most = 4; // 60 words
    for (std::size_t from = 0; from < members.size(); from += most) {
        SentenceValues values;
        values.list(u"ds"_s, {members.begin() + std::ptrdiff_t(from), members.begin() + std::ptrdiff_t(std::min(members.size(), from + most))});
        if (last.isValid())
            values.put(u"chot"_s, std::optional(last));
        say(list, u"P-G01"_s, values);
    }
    const ReportFact *leaders = known(u"key-leaders.total"_s), *of = known(u"key-leaders.denominator"_s);
    if (leaders && of && m_facts.setting.level == domain::AgencyLevel::Commune) {
        SentenceValues values;
        values.put(u"n"_s, leaders);
        values.put(u"t"_s, of);
        say(list, u"P-G02"_s, values);
    }
}

void Sentences::inspection(List &list) const
{
    const ReportFact *made = known(u"inspections.made"_s);
    if (made && made->value.value_or(0) > 0) {
        QStringList units;
        for (const domain::Inspection &one : m_facts.registers.inspections)
            if ((one.role == domain::InspectionRole::Chairing || one.role == domain::InspectionRole::Supervision) && !one.unit.name.isEmpty()
                && !units.contains(one.unit.name))
                units << one.unit.name;
        const ReportFact *given = known(u"recommendations.given"_s);
        SentenceValues values;
        values.put(u"d"_s, made);
        values.put(u"n"_s, known(u"inspections.units"_s) ? known(u"inspections.units"_s) : made);
        values.put(u"ds"_s, domain::listed(units, u"đơn vị khác"_s, 24));
        values.put(u"mot"_s, units.size() == 1 && value(u"inspections.units"_s).value_or(1) == 1 ? units.front() : QString());
        if (given && given->value.value_or(0) > 0) {
            values.put(u"kn"_s, given);
            if (value(u"recommendations.given_done"_s).value_or(0) > 0) // nothing mended yet isn't worth boasting about
                values.put(u"x"_s, known(u"recommendations.given_done"_s));
        }
        say(list, u"P-H01"_s, values);
    }
    for (const domain::Inspection &one : m_facts.registers.inspections) {
        if (one.role != domain::InspectionRole::Inspected)
            continue;
        const bool isOnly = value(u"inspections.received"_s) == 1;
        SentenceValues values;
        values.put(u"ngay"_s, one.date);
        values.put(u"doan"_s, one.lead.name.isEmpty() ? u"cấp trên"_s : one.lead.name);
        const ReportFact *received = known(u"recommendations.received"_s);
        if (isOnly && received && received->value.value_or(0) > 0) {
            values.put(u"kn"_s, received);
            values.put(u"x"_s, known(u"recommendations.received_done"_s));
        }
        say(list, u"P-H02"_s, values);
    }
    if (const ReportFact *own = known(u"inspections.self_check"_s); own && own->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"n"_s, own);
        say(list, u"P-H03"_s, values);
    }
    if (!made && value(u"inspections.total"_s).value_or(0) > 0)
        others(list, {"inspections", "units-inspected"});
    if (value(u"violations.total"_s) == 0)
        say(list, u"P-H05"_s, {});
    if (made && made->value.value_or(0) > 0)
        compare(list, {"inspections.made"});
}

void Sentences::awards(List &list) const
{
    const ReportFact *groups = known(u"awards.groups"_s), *people = known(u"awards.people"_s);
    if (!groups && !people) {
        groups = known(u"awards-groups.total"_s);
        people = known(u"awards-people.total"_s);
    }
    const bool hasGroups = groups && groups->value.value_or(0) > 0, hasPeople = people && people->value.value_or(0) > 0;
    if (!hasGroups && !hasPeople)
        return;
    SentenceValues values;
    values.put(u"tt"_s, hasGroups ? groups : nullptr);
    values.put(u"cn"_s, hasPeople ? people : nullptr);
    values.put(u"ca_hai"_s, hasGroups && hasPeople);
    say(list, u"P-X05"_s, values);
}

void Sentences::money(List &list) const
{
    const ReportFact *typed = known(u"budget-spent.total"_s), *costs = known(u"cost.total"_s), *planned = known(u"budget-planned.total"_s);
    const ReportFact *spent = typed ? typed : costs;
    if (spent && spent->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"tong"_s, spent);
        values.put(u"tl"_s, known(u"money.share"_s));
        std::vector<SentenceValues> sources;
        for (const ReportFact &fact : m_facts.facts) {
            if (spent != costs || !fact.id.startsWith(u"cost.source."_s) || fact.value.value_or(0) <= 0 || sources.size() >= 4)
                continue;
            SentenceValues one;
            one.put(u"tien"_s, &fact);
            one.put(u"ten"_s, inSentence(listItem(fact.name)));
            sources.push_back(one);
        }
        values.put(u"co_ds"_s, sources.size() > 1);
        values.list(u"ds_nguon"_s, sources);
        say(list, u"P-J01"_s, values);
    } else if (planned && planned->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"giao"_s, planned);
        values.put(u"ly_do"_s, reasonFor(u"budget-spent.total"_s));
        say(list, u"P-J03"_s, values);
    } else if (costs) { // told, and nothing of its own was spent
        SentenceValues values;
        values.put(u"ds_don_vi"_s, u"các cơ quan, đơn vị"_s);
        say(list, u"P-J02"_s, values);
    }
    if (const ReportFact *social = known(u"budget-social.total"_s); social && social->value.value_or(0) > 0) {
        SentenceValues values;
        values.put(u"tien"_s, social);
        say(list, u"P-J04"_s, values);
    }
    if (spent && spent->value.value_or(0) > 0)
        compare(list, {"budget-spent.total"});
}

void Sentences::indicators(List &list) const
{
    if (!known(u"indicators.total"_s))
        return;
    SentenceValues values;
    values.put(u"t"_s, known(u"indicators.total"_s));
    const ReportFact *met = positive(u"indicators.met"_s), *missed = positive(u"indicators.not_met"_s);
    if (!met && !missed)
        return; // not one was assessed yet
    values.put(u"a"_s, met);
    values.put(u"b"_s, missed);
    values.put(u"a_b"_s, met && missed);
    values.put(u"c"_s, positive(u"indicators.not_assessable"_s));
    say(list, u"P-K03"_s, values);
    const int year = m_facts.report.period.to.year();
    for (const domain::Indicator &one : m_facts.indicators) {
        if (partOf(one, m_facts.setting.level) != domain::IndicatorPart::Own)
            continue;
        std::vector<domain::IndicatorValue> ofYear;
        for (const domain::IndicatorValue &value : m_facts.values)
            if (value.code == one.code && value.year == year)
                ofYear.push_back(value);
        const IndicatorResult result = resultOf(one, ofYear, year, m_facts.setting.level);
        QString reason = reasonFor(one.code);
        for (const domain::IndicatorValue &value : ofYear)
            if (reason.isEmpty())
                reason = inSentence(value.reason);
        const ReportFact *reached = known(u"indicator.%1.value"_s.arg(one.code));
        const QString unit = unitOf(one, m_facts.setting.level);
        SentenceValues line;
        line.put(u"ten_ct"_s, upperFirst(shortened(bareTitle(one.shortName.isEmpty() ? one.name : one.shortName), 25)));
        // A target is said in what it is measured in: of offices that are counted ("2/2 cơ quan") it is still a share.
        const bool isPercent = unit.startsWith(u'%'); // "%", "% xã"
        const QString word = isPercent || unit.isEmpty() ? QString() : u' ' + unit, sign = isPercent ? unit : QString();
        const auto two = [](QString number) { return number.size() == 1 && number.at(0).isDigit() ? u'0' + number : number; }; // of things that are counted
        line.put(u"dv"_s, one.showsCounts ? QString() : sign);
        const int decimals = domain::decimalsOf(one, ofYear, m_facts.setting.level); // as the annex prints it
        const auto inDigits = [&](double number) { return isPercent ? domain::percentNumber(number, decimals) : domain::decimalText(number, decimals); };
        if (reached && reached->ratio) {
            const ReportFact *part = known(u"indicator.%1.numerator"_s.arg(one.code)), *whole = known(u"indicator.%1.denominator"_s.arg(one.code));
            line.put(u"gt"_s, one.showsCounts && part && whole ? u"%1/%2"_s.arg(*part->value, 2, 10, QLatin1Char('0')).arg(*whole->value, 2, 10, QLatin1Char('0')) + word : (one.isCount ? two(inDigits(*reached->ratio)) : inDigits(*reached->ratio)) + word);
            line.facts.insert(u"gt"_s, reached);
        }
        const auto target = targetOf(one, year);
        if (target)
            line.put(u"mt"_s, documents::targetWords(domain::targetText(one, *target, m_facts.setting.level)));
        if (result == IndicatorResult::Met && reached) {
            say(list, u"P-K04"_s, line);
        } else if (result == IndicatorResult::NotMet && reached) {
            if (target && reached->ratio && !one.showsCounts) {
                const QString difference = inDigits(std::abs(target->value - domain::roundedPercent(*reached->ratio, decimals)));
                if (difference != u"0")
                    line.put(u"chenh"_s, (target->value > *reached->ratio ? u"còn thiếu "_s : u"cao hơn "_s) + difference
                                             + (isPercent ? u" điểm phần trăm"_s : unit.isEmpty() ? QString() : u' ' + unit));
            }
            line.put(u"ly_do"_s, reason);
            say(list, u"P-K05"_s, line);
        } else if (result == IndicatorResult::NotAssessable && !ofYear.empty() && !reached) {
            line.put(u"ly_do"_s, reason);
            // A commune's sources are its own people: it doesn't ask the superior for them.
            const auto sources = m_facts.setting.level == domain::AgencyLevel::Commune ? one.sources.end() : one.sources.find(m_facts.setting.level);
            if (sources != one.sources.end())
                line.put(u"co_quan_nguon"_s, domain::listed(sources->second, u"cơ quan khác"_s, 12, u", "_s));
            say(list, u"P-K06"_s, line);
        }
    }
}

/// Of the report's year and of the office itself: what a commune asks of its province isn't what the province asks of the ministry.
bool Sentences::isOwnValue(const domain::IndicatorValue &value) const
{
    return value.year == m_facts.report.period.to.year() && value.unit.name.isEmpty();
}

/// Whom proposals go to: who asked for the report, whom the office reports to, else who stands above its level.
QString Sentences::superior() const
{
    if (!m_facts.report.requester.isEmpty())
        return m_facts.report.requester;
    if (!m_facts.setting.reportsTo.isEmpty())
        return m_facts.setting.reportsTo;
    if (m_facts.setting.isSector)
        return u"UBND tỉnh"_s;
    return m_facts.setting.level == domain::AgencyLevel::Province ? u"Chính phủ, Bộ Nội vụ"_s : u"UBND tỉnh, Sở Nội vụ"_s;
}

void Sentences::assessment(List &list) const
{
    const ReportFact *all = known(u"tasks.total"_s), *done = known(u"tasks.done"_s);
    // Told only where the tasks bear it out.
    if (all && done && all->value && done->value && *all->value > 0 && *done->value * 2 >= *all->value)
        say(list, u"P-N01"_s, {});
}

void Sentences::difficulties(List &list) const
{
    const bool isShared = !known(u"budget-spent.total"_s) && known(u"cost.total"_s) && value(u"cost.total"_s).value_or(0) == 0;
    if (isShared || m_facts.report.done.contains(u"budget-shared"_s))
        say(list, u"P-N03"_s, {});
    const ReportFact *women = known(u"attendances.women"_s);
    if (women && women->known < women->rows) {
        SentenceValues values;
        values.put(u"cham"_s, value(u"units.silent"_s).value_or(0) > 0);
        say(list, u"P-N04"_s, values);
    }
    const ReportFact *share = known(u"attendances.share"_s);
    if (share && share->ratio && *share->ratio > 70)
        say(list, u"P-N05"_s, {});
    for (const domain::IndicatorValue &value : m_facts.values)
        if (isOwnValue(value) && !value.difficulty.isEmpty()) {
            DraftSentence sentence;
            sentence.pattern = u"indicator."_s + value.code;
            sentence.text = upperFirst(bareTitle(value.difficulty)) + u'.';
            list.push_back(sentence);
        }
}

void Sentences::causes(List &list) const
{
    QStringList reasons;
    for (const domain::ReportReason &reason : m_facts.report.reasons)
        if (!reason.text.isEmpty())
            reasons << inSentence(reason.text);
    for (const domain::Task &task : m_facts.tasks)
        if (!task.statusReason.isEmpty() && isUndone(task))
            reasons << inSentence(task.statusReason);
    for (const domain::IndicatorValue &value : m_facts.values)
        if (isOwnValue(value) && !value.reason.isEmpty())
            reasons << inSentence(value.reason);
    for (QString &reason : reasons)
        reason = listItem(reason);
    reasons.removeDuplicates();
    if (reasons.isEmpty())
        return;
    SentenceValues values;
    values.put(u"ds"_s, domain::listed(reasons, u"nguyên nhân khác"_s, 45));
    say(list, u"P-X07"_s, values);
}

void Sentences::outlook(List &list) const
{
    const ReportFact *open = known(u"tasks.open"_s);
    if (open && open->value.value_or(0) > 0) {
        constexpr int mostTitles = 3, mostTitleWords = 32;
        QStringList titles;
        int words = 0;
        for (const TaskStatus status : {TaskStatus::NotStarted, TaskStatus::Running})
            for (const domain::Task &task : m_facts.tasks) {
                const QString title = shortened(listItem(inSentence(task.title)), mostTitleWords);
                if (task.status != status || titles.size() >= mostTitles || (words += domain::wordCount(title)) > mostTitleWords)
                    continue;
                titles << title;
            }
        SentenceValues values;
        values.put(u"ky_toi"_s, nextPeriod(m_facts.report));
        values.put(u"n"_s, open);
        values.put(u"nam"_s, QString::number(m_facts.report.period.to.year()));
        values.put(u"ds"_s, titles.join(u"; "_s));
        say(list, u"P-O01"_s, values);
    }
    const bool isBefore = m_facts.report.period.to < QDate(m_facts.report.period.to.year(), 11, 15);
    if (isBefore && (m_facts.report.kind == domain::ReportKind::SixMonths || m_facts.report.kind == domain::ReportKind::NineMonths)) {
        SentenceValues values;
        values.put(u"nam"_s, QString::number(m_facts.report.period.to.year()));
        say(list, u"P-O02"_s, values);
    }
}

void Sentences::proposals(List &list) const
{
    for (const domain::IndicatorValue &value : m_facts.values) {
        if (!isOwnValue(value) || value.proposal.isEmpty())
            continue;
        SentenceValues values;
        values.put(u"cap_tren"_s, superior());
        QString proposal = inSentence(value.proposal);
        static const QString please = u"đề nghị "_s;
        if (proposal.startsWith(please, Qt::CaseInsensitive)) // said once
            proposal.remove(0, please.size());
        values.put(u"noi_dung_de_nghi"_s, shortened(proposal, 40));
        say(list, u"P-O03"_s, values);
    }
}

} // namespace bd::application

#include "application/report_register_facts.h"

#include "application/collection_service.h"
#include "application/indicator_service.h"
#include "application/register_catalogue.h"
#include "application/report_contradictions.h"
#include "application/report_log_facts.h"
#include "application/report_setting.h"
#include "base/text/fold.h"
#include "domain/register_rules.h"
#include "domain/report_rules.h"
#include "domain/task_time.h"
#include "storage/activity_store.h"
#include "storage/due_store.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bd::application {

using namespace domain;

namespace {

template <typename T>
Result<std::vector<T>> all(DatabaseService &database)
{
    BD_ASSIGN(const auto stored, RecordService(database).list<T>());
    std::vector<T> values;
    for (const auto &one : stored)
        values.push_back(one.value);
    return values;
}

template <typename T, typename Keep>
std::vector<T> kept(std::vector<T> values, Keep keep)
{
    values.erase(std::remove_if(values.begin(), values.end(), [&](const T &value) { return !keep(value); }), values.end());
    return values;
}

/// A number that rows of a table come to.
ReportFact counted(const QString &id, const QString &name, const QString &unit, const QString &table, const DayRange &period, const QStringList &rows)
{
    ReportFact fact;
    fact.id = id;
    fact.name = name;
    fact.unit = unit;
    fact.value = rows.size();
    fact.rows = fact.known = static_cast<int>(rows.size());
    fact.source = {FigureOrigin::Record, table, period, std::nullopt, rows};
    return fact;
}

template <typename T>
QStringList uuidsOf(const std::vector<T> &values)
{
    QStringList uuids;
    for (const T &value : values)
        uuids << value.uuid;
    return uuids;
}

std::vector<Inspection> madeIn(const std::vector<Inspection> &inspections, const DayRange &period, const ReportSetting &setting)
{
    return kept(inspections, [&](const Inspection &one) {
        const bool isOurs = one.role == InspectionRole::Chairing || one.role == InspectionRole::Supervision
            ? isActorOf(setting, one.lead.name)
            : setting.level == AgencyLevel::Commune || isActorOf(setting, one.unit.name);
        return one.date && period.contains(*one.date) && isOurs;
    });
}

/// What the office reported to others is no document that it set others to work with.
bool isIssuedBy(const ReportSetting &setting, const IssuedDocument &one)
{
    return isActorOf(setting, one.issuer) && !text::canonical(one.kind).startsWith(u"báo cáo"_s);
}

std::vector<IssuedDocument> issuedIn(const std::vector<IssuedDocument> &documents, const DayRange &period, const ReportSetting &setting)
{
    return kept(documents, [&](const IssuedDocument &one) { return period.contains(one.date) && isIssuedBy(setting, one); });
}

std::vector<Award> givenIn(const std::vector<Award> &awards, const DayRange &period)
{
    return kept(awards, [&](const Award &one) { return period.contains(one.date); });
}

/// Began in the period; a month or a year alone must lie in it altogether.
bool liesIn(const PartialDate &date, const DayRange &period)
{
    const auto first = firstDay(date), last = lastDay(date);
    return first && last && period.contains(*first) && period.contains(*last);
}

struct ModelMoves {
    QStringList opened, stopped;
};

ModelMoves movesIn(const std::vector<CommunityModel> &models, const DayRange &period)
{
    ModelMoves moves;
    for (const CommunityModel &model : models) {
        if (liesIn(model.started, period))
            moves.opened << model.uuid;
        if (model.state == ModelState::Ended && liesIn(model.ended, period))
            moves.stopped << model.uuid;
    }
    return moves;
}

/// Those whose state became "nhân rộng" in the period, as the history has it.
Result<QStringList> expandedIn(DatabaseService &database, const std::vector<CommunityModel> &models, const DayRange &period)
{
    QStringList uuids;
    for (const CommunityModel &model : models) {
        if (model.state != ModelState::Expanded)
            continue;
        BD_ASSIGN(const auto acts, RecordService(database).history<CommunityModel>(model.uuid));
        for (const auto &act : acts)
            if (act.before && act.after && act.before->state != ModelState::Expanded && act.after->state == ModelState::Expanded
                && period.contains(act.at.toOffsetFromUtc(7 * 3600).date()))
                uuids << model.uuid;
    }
    uuids.removeDuplicates();
    return uuids;
}

/// The last count of each body and unit until the cut-off: of this office's own unit where several are known.
std::vector<CadreStock> cadresAt(std::vector<CadreStock> stocks, QDate cutOff, const ReportSetting &setting)
{
    stocks = kept(std::move(stocks), [&](const CadreStock &one) {
        const QString unit = text::canonical(one.unit.name);
        return one.asOf <= cutOff && (unit.isEmpty() || text::canonical(setting.office).contains(unit));
    });
    std::stable_sort(stocks.begin(), stocks.end(), [](const CadreStock &a, const CadreStock &b) { return a.asOf > b.asOf; });
    std::vector<CadreStock> last;
    for (const CadreStock &stock : stocks)
        if (std::none_of(last.begin(), last.end(), [&](const CadreStock &one) { return text::canonical(one.body) == text::canonical(stock.body); }))
            last.push_back(stock);
    std::stable_sort(last.begin(), last.end(), [](const CadreStock &a, const CadreStock &b) { return a.body < b.body; });
    return last;
}

void compareWith(ReportFacts &facts, const QString &id, const std::optional<qint64> &before)
{
    for (ReportFact &fact : facts.facts)
        if (fact.id == id)
            fact.before = before;
}

/// Whether the register was kept a year ago: before its first row nobody wrote anything down, and that is no 0.
template <typename T, typename Day>
bool wasKept(const std::vector<T> &rows, const DayRange &period, Day dayOf)
{
    return std::any_of(rows.begin(), rows.end(), [&](const T &row) {
        const std::optional<QDate> day = dayOf(row);
        return day && day->isValid() && *day <= yearBefore(period).to;
    });
}

void addModels(ReportFacts &facts, const std::vector<CommunityModel> &models, const QStringList &expanded)
{
    const DayRange &period = facts.report.period;
    const auto running = [&](QDate day) { return kept(models, [&](const CommunityModel &model) { return runsOn(model, day); }); };
    const QString table = u"community_model"_s, unit = u"mô hình"_s;
    if (models.empty())
        return;
    facts.facts.push_back(counted(u"models.running"_s, u"Mô hình đang duy trì"_s, unit, table, period, uuidsOf(running(period.to))));
    facts.facts.push_back(counted(u"models.at_start"_s, u"Mô hình đầu kỳ"_s, unit, table, period, uuidsOf(running(period.from.addDays(-1)))));
    QStringList kinds;
    for (const CommunityModel &model : running(period.to))
        if (!kinds.contains(model.kind))
            kinds << model.kind;
    for (const QString &kind : kinds) {
        const auto of = kept(running(period.to), [&](const CommunityModel &model) { return model.kind == kind; });
        facts.facts.push_back(counted(u"models.kind."_s + kind, modelKindName(kind), unit, table, period, uuidsOf(of)));
    }
    const ModelMoves now = movesIn(models, period), then = movesIn(models, yearBefore(period));
    facts.facts.push_back(counted(u"models.opened"_s, u"Mô hình thành lập mới"_s, unit, table, period, now.opened));
    facts.facts.push_back(counted(u"models.expanded"_s, u"Mô hình nhân rộng"_s, unit, table, period, expanded));
    facts.facts.push_back(counted(u"models.stopped"_s, u"Mô hình dừng hoạt động"_s, unit, table, period, now.stopped));
    compareWith(facts, u"models.running"_s, static_cast<qint64>(running(yearBefore(period).to).size()));
    compareWith(facts, u"models.opened"_s, static_cast<qint64>(then.opened.size()));
    compareWith(facts, u"models.stopped"_s, static_cast<qint64>(then.stopped.size()));
}

void addInspections(ReportFacts &facts, const std::vector<Inspection> &inspections)
{
    const DayRange &period = facts.report.period;
    const std::vector<Inspection> before = madeIn(inspections, yearBefore(period), facts.setting);
    const auto ofRole = [](const std::vector<Inspection> &from, std::initializer_list<InspectionRole> roles) {
        return kept(from, [&](const Inspection &one) { return std::find(roles.begin(), roles.end(), one.role) != roles.end(); });
    };
    const auto put = [&](const QString &id, const QString &name, std::initializer_list<InspectionRole> roles) {
        const auto now = ofRole(facts.registers.inspections, roles);
        if (inspections.empty())
            return;
        facts.facts.push_back(counted(id, name, u"cuộc"_s, u"inspection"_s, period, uuidsOf(now)));
        if (wasKept(inspections, period, [](const Inspection &one) { return one.date; }))
            compareWith(facts, id, static_cast<qint64>(ofRole(before, roles).size()));
    };
    put(u"inspections.made"_s, u"Cuộc kiểm tra, giám sát đã thực hiện"_s, {InspectionRole::Chairing, InspectionRole::Supervision});
    put(u"inspections.received"_s, u"Cuộc kiểm tra của cấp trên"_s, {InspectionRole::Inspected});
    put(u"inspections.self_check"_s, u"Cuộc tự kiểm tra"_s, {InspectionRole::SelfCheck});
    QStringList units, rows;
    for (const Inspection &one : ofRole(facts.registers.inspections, {InspectionRole::Chairing, InspectionRole::Supervision}))
        if (const QString key = unitKey(one.unit); !key.isEmpty() && !units.contains(key)) {
            units << key;
            rows << one.uuid;
        }
    if (!units.isEmpty())
        facts.facts.push_back(counted(u"inspections.units"_s, u"Đơn vị được kiểm tra, giám sát"_s, u"đơn vị"_s, u"inspection"_s, period, rows));
    const auto recommendations = [&](const QString &id, const QString &name, std::initializer_list<InspectionRole> roles, bool onlyDone) {
        QStringList of = uuidsOf(ofRole(facts.registers.inspections, roles));
        const auto found = kept(facts.registers.recommendations, [&](const Recommendation &one) {
            return of.contains(one.inspectionUuid) && (!onlyDone || (one.doneOn && *one.doneOn <= period.to));
        });
        if (!of.isEmpty())
            facts.facts.push_back(counted(id, name, u"kiến nghị"_s, u"recommendation"_s, period, uuidsOf(found)));
    };
    recommendations(u"recommendations.given"_s, u"Nội dung cần khắc phục đã nêu"_s, {InspectionRole::Chairing, InspectionRole::Supervision}, false);
    recommendations(u"recommendations.given_done"_s, u"Nội dung đã nêu đã hoàn thành"_s, {InspectionRole::Chairing, InspectionRole::Supervision}, true);
    recommendations(u"recommendations.received"_s, u"Nội dung được nhắc nhở"_s, {InspectionRole::Inspected}, false);
    recommendations(u"recommendations.received_done"_s, u"Nội dung được nhắc nhở đã khắc phục"_s, {InspectionRole::Inspected}, true);
}

void addCommittee(ReportFacts &facts)
{
    const ReportRegisters &registers = facts.registers;
    const DayRange &period = facts.report.period;
    if (!registers.committee)
        return;
    facts.facts.push_back(counted(u"committee.members"_s, u"Thành viên Ban"_s, u"thành viên"_s, u"committee_member"_s, period, uuidsOf(registers.members)));
    const auto women = kept(registers.members, [](const CommitteeMember &one) { return one.isWoman.value_or(false); });
    ReportFact fact = counted(u"committee.women"_s, u"Thành viên Ban là nữ"_s, u"thành viên"_s, u"committee_member"_s, period, uuidsOf(women));
    fact.rows = static_cast<int>(registers.members.size());
    fact.known = static_cast<int>(std::count_if(registers.members.begin(), registers.members.end(), [](const auto &one) { return one.isWoman.has_value(); }));
    if (fact.known < fact.rows)
        fact.value.reset(); // of some nobody said it
    facts.facts.push_back(fact);
    facts.facts.push_back(counted(u"committee.meetings"_s, u"Phiên họp của Ban"_s, u"phiên"_s, u"committee_meeting"_s, period, uuidsOf(registers.meetings)));
}

QString bodyId(const QString &body)
{
    QString id = text::searchKey(body);
    for (QChar &c : id)
        if (!c.isLetterOrNumber())
            c = u'-';
    return id;
}

void addCadres(ReportFacts &facts, const std::vector<CadreStock> &before)
{
    const auto put = [&](const CadreStock &stock, const QString &part, const QString &name, const std::optional<qint64> &value) {
        ReportFact fact = counted(u"cadres.%1.%2"_s.arg(bodyId(stock.body), part), name, u"người"_s, u"cadre_stock"_s, facts.report.period, {stock.uuid});
        fact.value = value;
        fact.known = value ? 1 : 0;
        for (const CadreStock &then : before)
            if (text::canonical(then.body) == text::canonical(stock.body))
                fact.before = part == u"women" ? then.women : then.total;
        facts.facts.push_back(fact);
    };
    for (const CadreStock &stock : facts.registers.cadres) {
        put(stock, u"total"_s, stock.body, stock.total);
        put(stock, u"women"_s, stock.body + u", trong đó nữ"_s, stock.women);
        if (!stock.total || !stock.women)
            continue;
        if (const auto ratio = share(*stock.women, *stock.total)) {
            ReportFact fact = counted(u"cadres.%1.share"_s.arg(bodyId(stock.body)), u"Tỷ lệ nữ: "_s + stock.body, u"%"_s, u"cadre_stock"_s, facts.report.period, {stock.uuid});
            fact.value.reset();
            fact.ratio = ratio;
            fact.source.origin = FigureOrigin::Computed;
            facts.facts.push_back(fact);
        }
    }
}

/// What is marked as done now was not done yet on a day behind which the log has more of it.
TaskStatus statusOn(TaskStatus now, QDate first, QDate last, QDate day)
{
    if (now != TaskStatus::Done || last <= day)
        return now;
    return first <= day ? TaskStatus::Running : TaskStatus::NotStarted;
}

ReportFact taskFact(const QString &part, const QString &name, const ReportFacts &facts, const QStringList &rows)
{
    ReportFact fact = counted(u"tasks."_s + part, name, u"nhiệm vụ"_s, part, facts.report.period, rows);
    fact.source.origin = FigureOrigin::Tasks;
    return fact;
}

QString planName(const Plan &plan)
{
    QString name = plan.documentType.isEmpty() ? u"Kế hoạch"_s : plan.documentType.left(1).toUpper() + plan.documentType.mid(1).toLower();
    if (!plan.number.isEmpty())
        name += u" số %1/%2"_s.arg(plan.number, plan.symbol);
    if (const auto date = plan.date.date(); date && !plan.number.isEmpty())
        name += u" ngày "_s + date->toString(date->month() < 3 ? u"dd/MM/yyyy"_s : u"dd/M/yyyy"_s);
    return plan.number.isEmpty() ? name + u" năm %1"_s.arg(plan.year.value_or(0)) : name;
}

} // namespace

namespace {

/// Answers of units on all sheets of a period.
class UnitAnswers {
public:
    explicit UnitAnswers(const std::vector<Measure> &measures) : m_measures(measures) {}

    void add(const Collection &collection, const CollectionGrid &grid)
    {
        for (const AgencyRef &unit : collection.units) {
            if (!grid.hasAnswered(unit))
                continue;
            Work &work = workOf(unit);
            for (const QString &measure : collection.measures) {
                const auto *said = grid.answer(unitKey(unit), measure);
                const qint64 *total = said && said->value.total ? &*said->value.total : nullptr;
                if (measure == u"sessions" && total)
                    work.said.sessions = work.said.sessions.value_or(0) + *total;
                if (measureOf(m_measures, measure).nature != MeasureNature::Flow)
                    continue;
                work.isAsked = true;
                work.said.isIdle = work.said.isIdle && total && *total == 0;
            }
        }
        if (collection.measures.contains(plans))
            addPlans(collection, grid);
    }

    std::vector<UnitWork> works() const
    {
        std::vector<UnitWork> all;
        for (const Work &work : m_works) {
            all.push_back(work.said);
            all.back().isIdle = work.isAsked && work.said.isIdle;
        }
        return all;
    }

    /// Who issued a plan of its own, of those that said so or not: departments and bodies of the province, and its communes.
    void addTo(ReportFacts &facts) const
    {
        if (m_asked.isEmpty())
            return;
        QStringList said[2], issued[2];
        for (const auto &[key, has] : m_plans) {
            said[m_communes.contains(key) ? 1 : 0] << key;
            if (has)
                issued[m_communes.contains(key) ? 1 : 0] << key;
        }
        const auto add = [&](const QString &id, const QString &name, const QString &unit, const QStringList &rows) {
            facts.facts.push_back(counted(u"units."_s + id, name, unit, u"collection"_s, facts.report.period, rows));
            facts.facts.back().rows = static_cast<int>(m_asked.size());
            facts.facts.back().known = static_cast<int>(m_plans.size());
        };
        add(u"departments"_s, u"Sở, ngành cho biết về kế hoạch"_s, u"đơn vị"_s, said[0]);
        add(u"departments_with_plan"_s, u"Sở, ngành đã ban hành kế hoạch"_s, u"đơn vị"_s, issued[0]);
        add(u"communes"_s, u"Xã, phường cho biết về kế hoạch"_s, u"đơn vị"_s, said[1]);
        add(u"communes_with_plan"_s, u"Xã, phường đã ban hành kế hoạch"_s, u"đơn vị"_s, issued[1]);
        if (const auto ratio = share(issued[0].size() + issued[1].size(), said[0].size() + said[1].size())) {
            ReportFact fact = counted(u"units.plan_share"_s, u"Tỷ lệ đơn vị đã ban hành kế hoạch"_s, u"%"_s, u"collection"_s, facts.report.period, issued[0] + issued[1]);
            fact.value.reset();
            fact.ratio = ratio;
            fact.source.origin = FigureOrigin::Computed;
            facts.facts.push_back(fact);
        }
    }

private:
    struct Work {
        QString key;
        UnitWork said;
        bool isAsked = false; ///< about anything that is done in a period
    };

    Work &workOf(const AgencyRef &unit)
    {
        const QString key = unitKey(unit);
        const auto found = std::find_if(m_works.begin(), m_works.end(), [&](const Work &work) { return work.key == key; });
        if (found != m_works.end())
            return *found;
        m_works.push_back({key, {unit.name, std::nullopt, true}});
        return m_works.back();
    }

    void addPlans(const Collection &collection, const CollectionGrid &grid)
    {
        for (const AgencyRef &unit : collection.units) {
            const QString key = unitKey(unit);
            if (!m_asked.contains(key))
                m_asked << key;
            if (namesCommune(unit.name) && !m_communes.contains(key))
                m_communes << key;
            const auto *said = grid.answer(key, plans);
            if (said && said->value.total)
                m_plans[key] = m_plans[key] || *said->value.total > 0;
        }
    }

    inline static const QString plans = u"plans-issued"_s;
    const std::vector<Measure> &m_measures;
    std::vector<Work> m_works;
    QStringList m_asked, m_communes;
    std::map<QString, bool> m_plans; ///< of those that said it
};

} // namespace

Result<void> addUnitFacts(DatabaseService &database, ReportFacts &facts)
{
    const DayRange &period = facts.report.period;
    BD_ASSIGN(const auto collections, all<Collection>(database));
    BD_ASSIGN(const auto measures, bd::application::measures(database));
    UnitAnswers answers(measures);
    QStringList asked, answered;
    for (const Collection &collection : collections) {
        if (collection.period.from > period.to || collection.period.to < period.from)
            continue;
        BD_ASSIGN(const CollectionGrid grid, CollectionService(database).grid(collection));
        answers.add(collection, grid);
        for (const AgencyRef &unit : collection.units) {
            const QString key = unitKey(unit);
            if (!asked.contains(key))
                asked << key;
            if (grid.hasAnswered(unit) && !answered.contains(key))
                answered << key;
        }
    }
    if (asked.isEmpty())
        return {};
    QStringList silent = asked;
    for (const QString &key : answered)
        silent.removeAll(key);
    const QString table = u"collection"_s, unit = u"đơn vị"_s;
    facts.facts.push_back(counted(u"units.asked"_s, u"Đơn vị được đề nghị báo số liệu"_s, unit, table, period, asked));
    facts.facts.push_back(counted(u"units.answered"_s, u"Đơn vị đã gửi số liệu"_s, unit, table, period, answered));
    facts.facts.push_back(counted(u"units.silent"_s, u"Đơn vị chưa gửi số liệu"_s, unit, table, period, silent));
    facts.units = answers.works();
    if (facts.setting.level == AgencyLevel::Province && !facts.setting.isSector)
        answers.addTo(facts);
    return {};
}

bool runsOn(const CommunityModel &model, QDate day)
{
    const auto first = firstDay(model.started), last = lastDay(model.ended);
    if (first && *first > day)
        return false;
    if (last && *last < day)
        return false;
    const bool isOver = model.state == ModelState::Ended && !last;
    return !isOver && model.state != ModelState::Paused;
}

ModelState stateOn(const CommunityModel &model, QDate day)
{
    if (runsOn(model, day))
        return model.state == ModelState::Ended ? ModelState::Running : model.state; // it ended later
    const auto last = lastDay(model.ended);
    return last && *last < day ? ModelState::Ended : model.state;
}

Result<void> readRegisters(DatabaseService &database, ReportFacts &facts)
{
    const DayRange &period = facts.report.period;
    const ReportSetting &setting = facts.setting;
    ReportRegisters &registers = facts.registers;
    BD_ASSIGN(auto models, all<CommunityModel>(database));
    registers.models = kept(std::move(models), [&](const CommunityModel &one) {
        const auto first = firstDay(one.started), last = lastDay(one.ended);
        return isOfOffice(setting, one.agency.name) && !(first && *first > period.to) && !(last && *last < period.from);
    });
    BD_ASSIGN(const auto inspections, all<Inspection>(database));
    registers.inspections = madeIn(inspections, period, setting);
    BD_ASSIGN(auto recommendations, all<Recommendation>(database));
    const QStringList made = uuidsOf(registers.inspections);
    registers.recommendations = kept(std::move(recommendations), [&](const Recommendation &one) { return made.contains(one.inspectionUuid); });
    BD_ASSIGN(const auto documents, all<IssuedDocument>(database));
    registers.documents = issuedIn(documents, period, setting);
    facts.undated = kept(documents, [&](const IssuedDocument &one) { return !one.date.isValid() && isIssuedBy(setting, one); });
    BD_ASSIGN(const auto awards, all<Award>(database));
    registers.awards = givenIn(awards, period);
    BD_ASSIGN(auto cadres, all<CadreStock>(database));
    registers.cadres = cadresAt(std::move(cadres), period.to, setting);
    BD_ASSIGN(const auto committees, all<Committee>(database));
    for (const Committee &one : committees)
        if (one.date <= period.to && (!one.ended || *one.ended > period.to) && isActorOf(setting, one.name)
            && (!registers.committee || registers.committee->date < one.date))
            registers.committee = one;
    if (registers.committee) {
        BD_ASSIGN(const auto members, RecordService(database).listOf<CommitteeMember>(registers.committee->uuid));
        for (const auto &member : members)
            registers.members.push_back(member.value);
        BD_ASSIGN(const auto meetings, RecordService(database).listOf<CommitteeMeeting>(registers.committee->uuid));
        for (const auto &meeting : meetings)
            if (period.contains(meeting.value.date))
                registers.meetings.push_back(meeting.value);
        std::stable_sort(registers.meetings.begin(), registers.meetings.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    }
    BD_ASSIGN(const auto months, all<ActionMonth>(database));
    for (const ActionMonth &month : months)
        if (month.year == period.to.year())
            registers.actionMonth = month;
    return {};
}

Result<void> addRegisterFacts(DatabaseService &database, ReportFacts &facts)
{
    const DayRange &period = facts.report.period;
    BD_ASSIGN(const auto documents, all<IssuedDocument>(database));
    if (!documents.empty()) {
        facts.facts.push_back(counted(u"documents.total"_s, u"Văn bản đã ban hành"_s, u"văn bản"_s, u"issued_document"_s, period, uuidsOf(facts.registers.documents)));
        if (wasKept(documents, period, [](const IssuedDocument &one) { return std::optional(one.date); }))
            compareWith(facts, u"documents.total"_s, static_cast<qint64>(issuedIn(documents, yearBefore(period), facts.setting).size()));
    }
    addCommittee(facts);
    BD_ASSIGN(auto models, all<CommunityModel>(database));
    models = kept(std::move(models), [&](const CommunityModel &one) { return isOfOffice(facts.setting, one.agency.name); });
    BD_ASSIGN(const QStringList expanded, expandedIn(database, models, period));
    addModels(facts, models, expanded);
    BD_ASSIGN(const auto inspections, all<Inspection>(database));
    addInspections(facts, inspections);
    BD_ASSIGN(const auto awards, all<Award>(database));
    for (const auto target : {AwardTarget::Group, AwardTarget::Person}) {
        const bool isGroup = target == AwardTarget::Group;
        const auto count = [&](const std::vector<Award> &from) { return kept(from, [&](const Award &one) { return one.target == target; }); };
        if (awards.empty())
            continue;
        const QString id = isGroup ? u"awards.groups"_s : u"awards.people"_s;
        facts.facts.push_back(counted(id, isGroup ? u"Tập thể được khen thưởng"_s : u"Cá nhân được khen thưởng"_s, isGroup ? u"tập thể"_s : u"cá nhân"_s,
                                      u"award"_s, period, uuidsOf(count(facts.registers.awards))));
        if (wasKept(awards, period, [](const Award &one) { return std::optional(one.date); }))
            compareWith(facts, id, static_cast<qint64>(count(givenIn(awards, yearBefore(period))).size()));
    }
    for (const auto &[kind, factId] : kindsOfRegisters()) {
        if (const ReportFact *listed = facts.fact(factId); !listed || listed->value.value_or(0) == 0)
            continue;
        auto where = countedRows(period, facts.setting.foreignPlans);
        where.is(storage::LogColumn::Kind, kind);
        BD_ASSIGN(const auto totals, storage::activityTotals(database.session(), where));
        facts.kinds.emplace_back(kind, totals.rows);
    }
    BD_ASSIGN(auto cadres, all<CadreStock>(database));
    addCadres(facts, cadresAt(std::move(cadres), yearBefore(period).to, facts.setting));
    return {};
}

Result<void> addTaskFacts(DatabaseService &database, ReportFacts &facts)
{
    if (facts.report.planUuid.isEmpty())
        return {};
    PlanService plans(database);
    BD_ASSIGN(const auto heads, storage::duePlans(database.session()));
    QStringList wanted{facts.report.planUuid};
    for (const storage::DuePlan &plan : heads)
        if (plan.head.parentUuid == facts.report.planUuid && plan.head.state != PlanState::Replaced)
            wanted << plan.head.uuid;
    QSet<QString> seen;
    for (const QString &uuid : wanted) {
        const auto stored = plans.find(uuid);
        if (!stored)
            continue; // it has gone since
        if (uuid == facts.report.planUuid)
            facts.planName = planName(stored->plan);
        BD_ASSIGN(const auto logged, storage::activitiesOfTasks(database.session(), stored->id));
        for (Task task : stored->plan.tasks) {
            if (seen.contains(task.uuid))
                continue;
            seen.insert(task.uuid);
            const auto days = std::find_if(logged.begin(), logged.end(), [&](const storage::TaskLog &log) { return log.taskUuid == task.uuid; });
            if (days != logged.end()) {
                facts.taskDays.push_back({task.uuid, task.title, task.status, days->first, days->last});
                task.status = statusOn(task.status, days->first, days->last, facts.report.period.to);
            }
            facts.tasks.push_back(std::move(task));
        }
    }
    if (facts.tasks.empty())
        return {};
    const auto of = [&](auto keep) { return uuidsOf(kept(facts.tasks, keep)); };
    facts.facts.push_back(taskFact(u"total"_s, u"Nhiệm vụ của kế hoạch"_s, facts, of([](const Task &) { return true; })));
    facts.facts.push_back(taskFact(u"done"_s, u"Nhiệm vụ đã hoàn thành"_s, facts, of([](const Task &t) { return t.status == TaskStatus::Done; })));
    facts.facts.push_back(taskFact(u"running"_s, u"Nhiệm vụ đang thực hiện"_s, facts, of([](const Task &t) { return t.status == TaskStatus::Running; })));
    facts.facts.push_back(taskFact(u"not_done"_s, u"Nhiệm vụ chưa thực hiện"_s, facts, of([](const Task &t) {
                                       return t.status == TaskStatus::NotStarted || t.status == TaskStatus::Dropped;
                                   })));
    facts.facts.push_back(taskFact(u"dropped"_s, u"Nhiệm vụ không thực hiện"_s, facts, of([](const Task &t) { return t.status == TaskStatus::Dropped; })));
    facts.facts.push_back(taskFact(u"open"_s, u"Nhiệm vụ còn lại"_s, facts, of([](const Task &t) {
                                       return t.status == TaskStatus::NotStarted || t.status == TaskStatus::Running;
                                   })));
    facts.facts.push_back(taskFact(u"late"_s, u"Nhiệm vụ quá hạn"_s, facts, of([&](const Task &t) { return isLate(t, facts.report.period.to); })));
    return {};
}

namespace {

QDate firstDayOf(const IndicatorValue &value)
{
    return value.quarter > 0 ? QDate(value.year, value.quarter * 3 - 2, 1) : QDate(value.year, 1, 1);
}

} // namespace

Result<void> addIndicatorFacts(DatabaseService &database, ReportFacts &facts)
{
    const IndicatorService service(database);
    const AgencyLevel level = facts.setting.level;
    const int year = facts.report.period.to.year();
    BD_ASSIGN(const auto known, service.indicators());
    for (const Indicator &one : known) {
        const IndicatorPart part = partOf(one, level);
        if (part == IndicatorPart::Own || part == IndicatorPart::Parts)
            facts.indicators.push_back(indicatorAt(one, level));
    }
    std::vector<IndicatorValue> now, then;
    for (const int asked : {year, year - 1}) {
        BD_ASSIGN(const auto stored, service.values({}, asked));
        for (const StoredIndicatorValue &value : stored)
            // A quarter that begins behind the cut-off belongs to no report up to it.
            if (unitKey(value.value.unit).isEmpty() && firstDayOf(value.value) <= facts.report.period.to) {
                facts.values.push_back(value.value);
                (asked == year ? now : then).push_back(value.value);
            }
    }
    const auto ofCode = [](const std::vector<IndicatorValue> &from, const QString &code) {
        return kept(from, [&](const IndicatorValue &value) { return value.code == code; });
    };
    QStringList all, met, notMet, open;
    for (const Indicator &one : facts.indicators) {
        const auto values = ofCode(now, one.code);
        if (partOf(one, level) == IndicatorPart::Own) {
            const IndicatorResult result = resultOf(one, values, year, level);
            all << one.code;
            (result == IndicatorResult::Met ? met : result == IndicatorResult::NotMet ? notMet : open) << one.code;
        }
        if (values.empty())
            continue;
        const auto put = [&](const QString &part, const QString &name, const std::optional<qint64> &number) {
            if (!number)
                return;
            ReportFact fact = counted(u"indicator.%1.%2"_s.arg(one.code, part), name, unitOf(one, level), one.code, facts.report.period, uuidsOf(values));
            fact.value = number;
            fact.source.origin = FigureOrigin::Indicator;
            fact.isSensitive = one.smallCell > 0;
            fact.isEstimate = std::any_of(values.begin(), values.end(), [](const IndicatorValue &v) { return v.isEstimate; });
            facts.facts.push_back(fact);
        };
        const auto sum = [&](auto member) {
            KnownSum total;
            for (const IndicatorValue &value : values)
                total.add(value.*member);
            return total.isComplete() ? total.value() : std::nullopt;
        };
        put(u"numerator"_s, one.name, sum(&IndicatorValue::numerator));
        if (values.size() == 1)
            put(u"denominator"_s, one.name + u", mẫu số"_s, denominatorOf(one, values.front()));
        if (const auto value = indicatorValue(one, values)) {
            ReportFact fact = counted(u"indicator.%1.value"_s.arg(one.code), one.name, unitOf(one, level), one.code, facts.report.period, uuidsOf(values));
            fact.value.reset();
            fact.ratio = value;
            fact.source.origin = FigureOrigin::Indicator;
            fact.isEstimate = one.isEstimate || std::any_of(values.begin(), values.end(), [](const IndicatorValue &v) { return v.isEstimate; });
            facts.facts.push_back(fact);
        }
    }
    const auto list = [&](const QString &part, const QString &name, const QStringList &codes) {
        ReportFact fact = counted(u"indicators."_s + part, name, u"chỉ tiêu"_s, u"indicator"_s, facts.report.period, codes);
        fact.source.origin = FigureOrigin::Indicator;
        facts.facts.push_back(fact);
    };
    if (!all.isEmpty()) {
        list(u"total"_s, u"Chỉ tiêu thuộc phạm vi"_s, all);
        list(u"met"_s, u"Chỉ tiêu đạt"_s, met);
        list(u"not_met"_s, u"Chỉ tiêu chưa đạt"_s, notMet);
        list(u"not_assessable"_s, u"Chỉ tiêu chưa đánh giá được"_s, open);
    }
    return {};
}

} // namespace bd::application

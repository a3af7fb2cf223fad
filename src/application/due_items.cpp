#include "application/due_items.h"

#include "application/due_twins.h"
#include "application/office_identities.h"
#include "base/text/fold.h"
#include "domain/task_time.h"

#include <QCoreApplication>
#include <QHash>

namespace bd::application {

namespace {

using namespace domain;

struct DueItems {
    Q_DECLARE_TR_FUNCTIONS(DueItems)
};

/// "Báo cáo 6 tháng", by period or by what kind it is.
QString reportName(const ReportingDuty &duty)
{
    if (duty.period) {
        switch (*duty.period) {
        case Period::SixMonths: return DueItems::tr("6-month report");
        case Period::NineMonths: return DueItems::tr("9-month report");
        case Period::Year: return DueItems::tr("Annual report");
        case Period::ActionMonth: return DueItems::tr("Report on the Action Month");
        case Period::Other: break;
        }
    }
    switch (duty.kind) {
    case DutyKind::Topical: return DueItems::tr("Topical report");
    case DutyKind::AdHoc: return DueItems::tr("Report on demand");
    case DutyKind::Periodic: break;
    }
    return DueItems::tr("Report");
}

bool isIssued(const Plan &plan)
{
    return plan.state == PlanState::Issued || plan.state == PlanState::Amended || plan.state == PlanState::Replaced;
}

class Collector {
public:
    explicit Collector(const DueSources &sources) : m_sources(sources)
    {
        for (const storage::DuePlan &plan : sources.plans) {
            m_plans.insert(plan.id, &plan.head);
            m_own.insert(plan.id, isOwn(plan.head));
        }
    }

    std::vector<DueItem> collect()
    {
        for (const storage::DueTask &task : m_sources.tasks)
            addTask(task);
        for (const storage::DueDuty &duty : m_sources.duties)
            addDuty(duty);
        for (const ReportRequest &request : m_sources.requests)
            addRequest(request);
        addActionMonths();
        for (const storage::DueFollowUp &item : m_sources.followUps)
            addFollowUp(item);
        for (const storage::DueRound &round : m_sources.rounds)
            addRound(round);
        addPlans();
        for (DueItem &item : m_items) {
            if (const auto mark = m_sources.marks.find(item.key); mark != m_sources.marks.end())
                item.doneOn = mark->second;
        }
        joinLaunches();
        return withTwinsJoined(std::move(m_items), m_reports);
    }

private:
    bool isOwn(const Plan &plan) const
    {
        return m_sources.identities.empty()
            || std::any_of(m_sources.identities.begin(), m_sources.identities.end(),
                           [&](const IssuingIdentity &identity) { return issued(identity, plan); })
            || m_sources.office.isNamedIn(plan.issuer());
    }
    /// A plan whose duties and tasks hold: one that was replaced ended.
    const Plan *holding(qint64 id) const
    {
        const Plan *plan = m_plans.value(id);
        return plan && plan->state != PlanState::Replaced ? plan : nullptr;
    }
    bool concernsUs(const Task &task)
    {
        for (const Assignment &assignment : task.assignments) {
            auto known = m_named.find(assignment.agency.name);
            if (known == m_named.end()) {
                Task one;
                one.assignments = {assignment};
                known = m_named.insert(assignment.agency.name, concerns(one, m_sources.office));
            }
            if (*known)
                return true;
        }
        return false;
    }

    void addTask(const storage::DueTask &row)
    {
        const Plan *plan = holding(row.planId);
        if (!plan || (!m_own.value(row.planId) && !concernsUs(row.task)))
            return;
        const Task &task = row.task;
        DueItem item;
        item.key = QStringLiteral("task:%1:%2").arg(plan->uuid, task.uuid);
        item.kind = DueKind::Task;
        item.title = task.title;
        item.planUuid = plan->uuid;
        item.uuid = task.uuid;
        item.sectionUuid = task.sectionUuid.value_or(QString());
        item.section = row.sectionKind ? row.sectionKind : task.kind;
        const bool hasLead = std::any_of(task.assignments.begin(), task.assignments.end(), [](const Assignment &a) { return a.role == Role::Lead; });
        for (const Assignment &assignment : task.assignments) {
            if (!hasLead || assignment.role == Role::Lead)
                item.agencies.push_back(assignment.agency);
        }
        item.start = firstDay(task.start);
        item.due = lastGoodDay(task);
        item.isStrict = item.due && item.due < lastDay(task.end);
        item.printedTime = shownTime(task, plan->year);
        item.status = task.status;
        item.isFixed = isIssued(*plan) || !m_own.value(row.planId);
        item.isMovable = item.start || item.due || !item.isFixed;
        if (const auto own = m_sources.schedules.find(item.key); own != m_sources.schedules.end() && item.isFixed) {
            item.asPlanned = DueItem::Days{item.start, item.due};
            item.start = own->second.start;
            item.due = own->second.due;
            item.isStrict = false;
        }
        m_items.push_back(std::move(item));
    }

    void addDuty(const storage::DueDuty &row)
    {
        const Plan *plan = holding(row.planId);
        if (!plan)
            return;
        const ReportingDuty &duty = row.duty;
        const DutySide side = dutySide(duty, m_sources.office, m_own.value(row.planId));
        if (side == DutySide::None)
            return;
        DueItem item;
        item.key = dutyKey(plan->uuid, duty.uuid);
        item.kind = side == DutySide::Own ? DueKind::Duty : DueKind::Expected;
        const QString name = reportName(duty), &other = side == DutySide::Own ? duty.to : duty.from;
        if (other.isEmpty())
            item.title = name;
        else
            item.title = side == DutySide::Own ? DueItems::tr("%1, to %2").arg(name, other) : DueItems::tr("%1 from %2").arg(name, other);
        item.planUuid = plan->uuid;
        item.uuid = duty.uuid;
        item.sectionUuid = duty.sectionUuid.value_or(QString());
        item.section = row.sectionKind.value_or(SectionKind::Reporting);
        if (!duty.from.isEmpty())
            item.agencies.push_back({std::nullopt, duty.from, Addressing::Assigned});
        if (duty.due) {
            item.due = lastGoodDay(*duty.due, duty.strict);
            item.isStrict = duty.strict;
            item.printedTime = dueText(*duty.due, duty.strict);
        } else {
            item.printedTime = duty.wording;
        }
        if (side == DutySide::Own && duty.due)
            m_reports.push_back({m_items.size(), duty.period, plan->year.value_or(reportYear(*duty.due)), duty.to, duty.via, m_own.value(row.planId)});
        m_items.push_back(std::move(item));
    }

    void addRequest(const ReportRequest &request)
    {
        DueItem item;
        item.key = QStringLiteral("request:%1").arg(request.uuid);
        item.kind = DueKind::Request;
        item.title = !request.subject.isEmpty() ? DueItems::tr("%1, to %2").arg(request.subject, request.sender)
            : request.number.isEmpty()          ? DueItems::tr("Report asked for by %1").arg(request.sender)
                                                : DueItems::tr("Report asked for by %1 in %2").arg(request.sender, request.number);
        item.uuid = request.uuid;
        item.section = SectionKind::Reporting;
        if (request.due) {
            item.due = lastGoodDay(*request.due, request.isStrict);
            item.isStrict = request.isStrict;
            item.printedTime = dueText(*request.due, request.isStrict);
        }
        item.doneOn = request.doneOn;
        item.hasFile = !request.outlineName.isEmpty();
        if (request.due)
            m_reports.push_back({m_items.size(), request.period, reportYear(*request.due), request.sender, {}, false});
        m_items.push_back(std::move(item));
    }

    DueItem monthItem(const ActionMonth &month, const QString &part, const QString &title) const
    {
        DueItem item;
        item.key = QStringLiteral("action-month:%1:%2").arg(month.year).arg(part);
        item.kind = DueKind::ActionMonth;
        item.title = title;
        item.uuid = month.uuid;
        item.planUuid = month.planUuid;
        item.section = SectionKind::ActionMonth;
        return item;
    }
    void addActionMonths()
    {
        std::map<int, ActionMonth> months;
        for (const Plan *plan : std::as_const(m_plans)) {
            if (plan->year)
                months[*plan->year].year = *plan->year;
        }
        if (!m_sources.plans.empty() || !m_sources.requests.empty())
            months[m_sources.today.year()].year = m_sources.today.year();
        for (const ActionMonth &month : m_sources.months)
            months[month.year] = month;
        for (const auto &[year, month] : months) {
            if (QDate(year, 1, 1).isValid())
                addActionMonth(month);
        }
    }
    void addActionMonth(const ActionMonth &month)
    {
        DueItem window = monthItem(month, QStringLiteral("window"), DueItems::tr("Action Month for gender equality %1").arg(month.year));
        window.start = QDate(month.year, 11, 15);
        window.due = QDate(month.year, 12, 15);
        window.printedTime = QStringLiteral("15/11 - 15/12");
        if (*window.due < m_sources.today)
            window.doneOn = window.due; // it passes by itself
        m_items.push_back(std::move(window));
        if (month.launchDate) {
            DueItem launch = monthItem(month, QStringLiteral("launch"), DueItems::tr("Launch of the Action Month"));
            if (!month.launchPlace.isEmpty())
                launch.title = DueItems::tr("%1, %2", "what, where").arg(launch.title, month.launchPlace);
            launch.start = launch.due = month.launchDate;
            m_items.push_back(std::move(launch));
        }
        if (month.reportDue) {
            DueItem report = monthItem(month, QStringLiteral("report"), DueItems::tr("Report on the Action Month"));
            report.due = month.reportDue;
            m_reports.push_back({m_items.size(), Period::ActionMonth, month.year, {}, {}, false});
            m_items.push_back(std::move(report));
        }
        for (std::size_t i = 0; i < month.steps.size(); ++i) {
            const ActionMonth::Step &step = month.steps[i];
            if (!step.due)
                continue; // its page counts those
            DueItem item = monthItem(month, QStringLiteral("step%1").arg(i + 1), step.text);
            item.due = step.due;
            if (step.isDone)
                item.doneOn = step.due;
            m_items.push_back(std::move(item));
        }
    }

    /// The launch is a step of the month's list as well, as a rule.
    void joinLaunches()
    {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].kind != DueKind::ActionMonth || !m_items[i].key.endsWith(QLatin1String(":launch")))
                continue;
            for (std::size_t k = i + 1; k < m_items.size() && m_items[k].kind == DueKind::ActionMonth; ++k) {
                if (m_items[k].due != m_items[i].due || !text::searchKey(m_items[k].title).contains(QLatin1String("phat dong")))
                    continue;
                joinTwin(m_items[i], m_items[k]);
                removeItem(k);
                break;
            }
        }
    }
    void removeItem(std::size_t place)
    {
        m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(place));
        for (AskedReport &report : m_reports)
            report.item -= report.item > place ? 1 : 0;
    }

    void addFollowUp(const storage::DueFollowUp &row)
    {
        if (!row.recommendation.due && row.recommendation.doneOn)
            return;
        DueItem item;
        item.key = QStringLiteral("follow-up:%1").arg(row.recommendation.uuid);
        item.kind = DueKind::FollowUp;
        item.title = row.recommendation.text;
        item.uuid = row.recommendation.uuid;
        item.section = SectionKind::Inspection;
        if (!row.unit.name.isEmpty())
            item.agencies.push_back(row.unit);
        item.due = row.recommendation.due;
        item.doneOn = row.recommendation.doneOn;
        m_items.push_back(std::move(item));
    }

    void addRound(const storage::DueRound &round)
    {
        const Plan *plan = holding(round.planId);
        if (!plan || !round.replyBy)
            return;
        DueItem item;
        item.key = QStringLiteral("milestone:round:%1").arg(round.uuid);
        item.kind = DueKind::Milestone;
        item.title = DueItems::tr("Comments on the draft (%1 of %2 have answered): %3").arg(round.asked - round.missing).arg(round.asked).arg(plan->title);
        item.planUuid = plan->uuid;
        item.uuid = round.uuid;
        item.start = round.sent;
        item.due = round.replyBy;
        const bool isOver = isIssued(*plan) || plan->state == PlanState::Submitted || (round.asked > 0 && round.missing == 0);
        if (isOver)
            item.doneOn = round.replyBy;
        m_items.push_back(std::move(item));
    }

    /// Plans that are still to be issued; a commune's own follows the superior's within some days.
    void addPlans()
    {
        std::map<int, const Plan *> above, own; // of the year; the first that came
        for (const storage::DuePlan &plan : m_sources.plans) {
            if (plan.head.kind != PlanKind::Year || !plan.head.year || plan.head.state == PlanState::Replaced)
                continue;
            if (m_own.value(plan.id)) {
                const Plan *&best = own[*plan.head.year];
                if (!best || (isIssued(plan.head) && !isIssued(*best)))
                    best = &plan.head;
            } else if (isAbove(plan.head)) {
                above.emplace(*plan.head.year, &plan.head);
            }
        }
        for (const auto &[year, superior] : above) {
            if (year >= m_sources.today.year())
                addOwnPlan(year, *superior, own.contains(year) ? own.at(year) : nullptr);
        }
        for (const storage::DuePlan &plan : m_sources.plans) {
            const bool isOpen = !isIssued(plan.head) && m_own.value(plan.id) && plan.head.year.value_or(m_sources.today.year()) >= m_sources.today.year();
            const bool isSaid = plan.head.year && above.contains(*plan.head.year) && own.contains(*plan.head.year) && own.at(*plan.head.year) == &plan.head;
            if (!isOpen || isSaid)
                continue;
            DueItem item;
            item.key = QStringLiteral("milestone:issue:%1").arg(plan.head.uuid);
            item.kind = DueKind::Milestone;
            item.title = DueItems::tr("Issue the plan: %1").arg(plan.head.title);
            item.planUuid = item.uuid = plan.head.uuid;
            m_items.push_back(std::move(item));
        }
    }
    void addOwnPlan(int year, const Plan &superior, const Plan *own)
    {
        DueItem item;
        item.key = QStringLiteral("milestone:own-plan:%1").arg(year);
        item.kind = DueKind::Milestone;
        item.title = DueItems::tr("Issue the office's own plan of %1, after that of %2").arg(year).arg(superior.issuer());
        item.planUuid = item.uuid = own ? own->uuid : superior.uuid;
        if (const auto date = superior.date.date()) {
            item.start = date;
            item.due = date->addDays(ownPlanDays);
        }
        if (own && isIssued(*own))
            item.doneOn = own->date.date().value_or(item.due.value_or(m_sources.today));
        m_items.push_back(std::move(item));
    }
    /// Only a commune waits for the plan of its province.
    bool isAbove(const Plan &plan) const
    {
        const bool isCommune = std::any_of(m_sources.identities.begin(), m_sources.identities.end(),
                                           [](const IssuingIdentity &identity) { return identity.level == AgencyLevel::Commune; });
        const QString issuer = u' ' + text::searchKey(plan.issuer()) + u' ';
        return isCommune && (issuer.contains(QLatin1String(" tinh ")) || issuer.contains(QLatin1String(" thanh pho ")) || issuer.contains(QLatin1String(" so ")));
    }

    const DueSources &m_sources;
    QHash<qint64, const Plan *> m_plans;
    QHash<qint64, bool> m_own;
    QHash<QString, bool> m_named;
    std::vector<DueItem> m_items;
    std::vector<AskedReport> m_reports; ///< by their place in m_items
};

} // namespace

QString dutyKey(const QString &planUuid, const QString &dutyUuid) { return QStringLiteral("duty:%1:%2").arg(planUuid, dutyUuid); }

std::vector<DueItem> dueItems(const DueSources &sources) { return Collector(sources).collect(); }

} // namespace bd::application

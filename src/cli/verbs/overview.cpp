#include "application/due_text.h"
#include "application/labels.h"
#include "application/overview_service.h"
#include "application/plan_service.h"
#include "cli/expected.h"
#include "cli/verbs/verbs.h"
#include "domain/count_text.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using application::Overview;
using application::TaskState;

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

/// Unknown stays null, never 0.
Json sumJson(const domain::KnownSum &sum)
{
    return {{"value", sum.known > 0 ? Json(sum.sum) : Json(nullptr)}, {"known", sum.known}, {"rows", sum.rows}, {"estimate", sum.hasEstimate}};
}

Json countsJson(const application::TaskCounts &counts)
{
    return {{"total", counts.total()},
            {"done", counts.count(TaskState::Done)},
            {"running", counts.count(TaskState::Running)},
            {"not_started", counts.count(TaskState::NotStarted)},
            {"late", counts.count(TaskState::Late)},
            {"dropped", counts.count(TaskState::Dropped)}};
}

Json groupsJson(const std::vector<application::TaskGroup> &groups, const char *name)
{
    Json list = Json::array();
    for (const application::TaskGroup &group : groups)
        list.push_back({{name, orNull(group.key)}, {"tasks", countsJson(group.counts)}});
    return list;
}

Json monthsJson(const Overview &overview)
{
    Json list = Json::array();
    for (int month = 1; month <= 12; ++month) {
        const application::MonthFigures &figures = overview.months[static_cast<std::size_t>(month - 1)];
        list.push_back({{"month", month},
                        {"activities", figures.sums.rows},
                        {"year_before", figures.yearBefore},
                        {"people", sumJson(figures.sums.people)},
                        {"women", sumJson(figures.sums.women)},
                        {"cost", sumJson(figures.sums.cost)}});
    }
    return list;
}

Json dueJson(const Overview &overview)
{
    Json list = Json::array();
    for (const domain::DueItem &item : overview.next)
        list.push_back({{"title", item.title.toStdString()},
                        {"kind", toCode(item.kind).toStdString()},
                        {"due", item.due ? Json(item.due->toString(Qt::ISODate).toStdString()) : Json(nullptr)},
                        {"state", toCode(domain::dueState(item, overview.query.today)).toStdString()}});
    return list;
}

Json overviewJson(const Overview &overview)
{
    Json json{{"year", overview.query.year}, {"plan", orNull(overview.query.planUuid)}, {"as_of", overview.query.today.toString(Qt::ISODate).toStdString()}};
    json["plans"] = Json::array();
    for (const QString &title : overview.plans)
        json["plans"].push_back(title.toStdString());
    json["tasks"] = countsJson(overview.counts);
    json["tasks_by_section"] = groupsJson(overview.bySection, "section");
    json["tasks_by_agency"] = groupsJson(overview.byAgency, "agency");
    json["activities"] = {{"count", overview.activities.rows},
                          {"of_plan", overview.query.planUuid.isEmpty() ? Json(nullptr) : Json(overview.ofPlan)},
                          {"people", sumJson(overview.activities.people)},
                          {"women", sumJson(overview.activities.women)}};
    json["months"] = monthsJson(overview);
    json["money"] = {{"planned", sumJson(overview.planned)}, {"spent", sumJson(overview.activities.cost)}};
    json["models"] = {{"by_state", Json::object()}, {"begun", overview.modelsBegun}};
    for (const auto &[state, count] : overview.models)
        json["models"]["by_state"][toCode(state).toStdString()] = count;
    json["inspections"] = {{"by_role", Json::object()},
                           {"open_recommendations", overview.openRecommendations},
                           {"late_recommendations", overview.lateRecommendations}};
    for (const auto &[role, counts] : overview.inspections)
        json["inspections"]["by_role"][toCode(role).toStdString()] = {{"made", counts.first}, {"planned", counts.second}};
    json["overdue"] = overview.overdue;
    json["next"] = dueJson(overview);
    return json;
}

QString sumText(const domain::KnownSum &sum)
{
    if (sum.known == 0)
        return say(QT_TRANSLATE_NOOP("Cli", "not counted"));
    const QString text = domain::countText(sum.sum);
    return sum.isComplete() ? text : say(QT_TRANSLATE_NOOP("Cli", "%1 (%2/%3 counted)")).arg(text).arg(sum.known).arg(sum.rows);
}

class OverviewVerb final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("overview")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "A plan and a year in figures: tasks, activities, people, money, what is due")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "The year; otherwise this one")), false, &m_year},
                {QStringLiteral("--plan"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "A plan by number or uuid; otherwise all plans of the year")), false, &m_plan}};
    }

    Result<ExitCode> run(Session &session) override
    {
        application::OverviewQuery query;
        query.today = session.clock().today();
        query.year = query.today.year();
        if (!m_year.isEmpty()) {
            bool isNumber = false;
            query.year = m_year.toInt(&isNumber);
            if (!isNumber || query.year < 1900 || query.year > 2200)
                return fail("usage.bad_value", {QStringLiteral("--year"), m_year, expectedYear()});
        }
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        if (!m_plan.isEmpty()) {
            BD_ASSIGN(const auto plan, application::PlanService(*database).find(m_plan));
            query.planUuid = plan.plan.uuid;
            if (m_year.isEmpty() && plan.plan.year)
                query.year = *plan.plan.year;
        }
        BD_ASSIGN(const Overview overview, application::OverviewService(*database).read(query));
        session.out().result(overviewJson(overview));
        tell(session.out(), overview);
        return ExitCode::Ok;
    }

private:
    static void tell(Output &out, const Overview &overview)
    {
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Year %1")).arg(overview.query.year));
        for (const QString &title : overview.plans)
            out.line(QStringLiteral("  ") + title);
        QStringList states;
        for (const TaskState state : application::taskStates)
            states << QStringLiteral("%1 %2").arg(application::label(state), QString::number(overview.counts.count(state)));
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Tasks: %1 (%2)")).arg(QString::number(overview.counts.total()), states.join(QStringLiteral(", "))));
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Activities: %1; people: %2; women: %3"))
                     .arg(domain::countText(overview.activities.rows), sumText(overview.activities.people), sumText(overview.activities.women)));
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Money in đồng: planned %1; spent %2")).arg(sumText(overview.planned), sumText(overview.activities.cost)));
        for (const domain::DueItem &item : overview.next)
            out.line(QStringLiteral("%1  %2  %3").arg(item.due ? item.due->toString(QStringLiteral("dd/MM/yyyy")) : QString(), item.title,
                                                      application::remainingText(item, overview.query.today)));
    }

    QString m_year, m_plan;
};

} // namespace

std::unique_ptr<Verb> makeOverview()
{
    return std::make_unique<OverviewVerb>();
}

} // namespace bd::cli

#include "application/activity_service.h"
#include "application/agency_service.h"
#include "application/error_text.h"
#include "application/measure_catalogue.h"
#include "application/plan_service.h"
#include "base/text/fold.h"
#include "cli/expected.h"
#include "cli/log_arguments.h"
#include "cli/log_json.h"
#include "cli/verbs/verbs.h"
#include "domain/activity_check.h"

namespace bd::cli {

namespace {

class ActivityAdd final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("activity"), QStringLiteral("add")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Log something that was done")); }
    std::vector<Argument> arguments() override
    {
        const QString text = say(QT_TRANSLATE_NOOP("Cli", "TEXT")), date = say(QT_TRANSLATE_NOOP("Cli", "DATE"));
        return {
            {QStringLiteral("TITLE"), say(QT_TRANSLATE_NOOP("Cli", "TITLE")), say(QT_TRANSLATE_NOOP("Cli", "What was done")), true, &m_title},
            {QStringLiteral("--date"), date, say(QT_TRANSLATE_NOOP("Cli", "When, or its first day: 5/6/2026, 05062026, 2026-06-05")), true, &m_date},
            {QStringLiteral("--to"), date, say(QT_TRANSLATE_NOOP("Cli", "Its last day")), false, &m_to},
            {QStringLiteral("--plan"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "The plan it belongs to")), false, &m_plan},
            {QStringLiteral("--task"), text, say(QT_TRANSLATE_NOOP("Cli", "The plan's task: its UUID, or words of its title that only one has")), false, &m_task},
            {QStringLiteral("--section"), say(QT_TRANSLATE_NOOP("Cli", "KIND")), say(QT_TRANSLATE_NOOP("Cli", "The kind of section: communication, capacity …")), false, &m_section},
            {QStringLiteral("--kind"), say(QT_TRANSLATE_NOOP("Cli", "KIND")), say(QT_TRANSLATE_NOOP("Cli", "The kind of activity: talk, training, broadcast …, or its name")), false, &m_kind},
            {QStringLiteral("--agency"), text, say(QT_TRANSLATE_NOOP("Cli", "Who did it")), false, &m_agency},
            {QStringLiteral("--place"), text, say(QT_TRANSLATE_NOOP("Cli", "Where")), false, &m_place},
            {QStringLiteral("--attended"), {}, say(QT_TRANSLATE_NOOP("Cli", "Somebody was sent to it; it wasn't held by us")), false, &m_attended},
            {QStringLiteral("--figure"), QStringLiteral("ID=N[,women=N][,of=N][,estimate][,supplied]"),
             say(QT_TRANSLATE_NOOP("Cli", "A number: attendances=120,women=70,estimate; what nobody counted is left out")), false, &m_figures},
            {QStringLiteral("--cost"), say(QT_TRANSLATE_NOOP("Cli", "AMOUNT")), say(QT_TRANSLATE_NOOP("Cli", "What it cost: 5tr, 500k, 9.000.000; unknown when left out")), false, &m_cost},
            {QStringLiteral("--cost-estimate"), {}, say(QT_TRANSLATE_NOOP("Cli", "The cost is an estimate")), false, &m_isCostEstimate},
            {QStringLiteral("--source"), text, say(QT_TRANSLATE_NOOP("Cli", "Where the money came from")), false, &m_source},
            {QStringLiteral("--result"), text, say(QT_TRANSLATE_NOOP("Cli", "The result in words")), false, &m_result},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Create));
        BD_ASSIGN(const auto measures, application::measures(*database));
        BD_ASSIGN(domain::Activity activity, read(*database, measures));
        BD_TRY(setTask(*database, activity));
        application::ActivityService log(*database);
        BD_ASSIGN(const auto changes, log.add({activity}));
        const QString uuid = QString::fromStdString(changes.changes.front().after->at("uuid").get<std::string>());
        BD_ASSIGN(const auto stored, log.load(uuid));
        domain::ActivityContext context;
        context.measures = &measures;
        context.planYear = m_planYear;
        context.today = database->clock().today();
        const auto remarks = domain::checkActivity(stored.activity, context);
        session.out().result({{"activity", activityJson(stored)}, {"remarks", remarksJson(remarks)}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Logged: %1")).arg(activityLine(stored.activity, measures)));
        for (const domain::Issue &remark : remarks)
            session.out().note(application::issueText(remark));
        return ExitCode::Ok;
    }

private:
    Result<domain::Activity> read(application::DatabaseService &database, const std::vector<domain::Measure> &measures) const
    {
        const QDate today = database.clock().today();
        domain::Activity activity;
        activity.title = m_title;
        BD_ASSIGN(activity.from, dayFrom(QStringLiteral("--date"), m_date, today));
        activity.to = activity.from;
        if (!m_to.isEmpty()) {
            BD_ASSIGN(activity.to, dayFrom(QStringLiteral("--to"), m_to, today));
        }
        if (!m_section.isEmpty()) {
            activity.sectionKind = domain::fromCode<domain::SectionKind>(m_section);
            if (!activity.sectionKind)
                return badSection();
        }
        if (!m_kind.isEmpty()) {
            BD_ASSIGN(activity.kind, kindFrom(m_kind));
        }
        activity.agency.name = m_agency;
        BD_TRY(tieAgency(database, activity.agency));
        activity.place = m_place;
        activity.participation = m_attended ? domain::Participation::Attended : domain::Participation::Held;
        for (const QString &typed : m_figures) {
            BD_ASSIGN(const domain::Figure figure, figureFrom(typed, measures));
            activity.figures.push_back(figure);
        }
        BD_ASSIGN(activity.cost, moneyFrom(QStringLiteral("--cost"), m_cost));
        activity.isCostEstimate = m_isCostEstimate;
        activity.costSource = m_source;
        activity.result = m_result;
        return activity;
    }

    Result<domain::Activity> badSection() const
    {
        QStringList codes;
        for (const auto kind : domain::allValues<domain::SectionKind>())
            codes << toCode(kind);
        QStringList args;
        args << QStringLiteral("--section") << m_section << expectedOneOf(codes);
        return fail("usage.bad_value", args);
    }

    /// To the directory, where it has the name.
    static Result<void> tieAgency(application::DatabaseService &database, domain::AgencyRef &agency)
    {
        if (agency.name.isEmpty())
            return {};
        BD_ASSIGN(const auto known, application::AgencyService(database).list(agency.name));
        for (const auto &stored : known)
            if (text::canonical(stored.agency.name) == text::canonical(agency.name))
                agency.uuid = stored.agency.uuid;
        return {};
    }

    Result<void> setTask(application::DatabaseService &database, domain::Activity &activity)
    {
        if (m_plan.isEmpty()) {
            QStringList missing;
            missing << QStringLiteral("--plan");
            return m_task.isEmpty() ? Result<void>() : fail("usage.argument_missing", missing);
        }
        BD_ASSIGN(const auto stored, application::PlanService(database).find(m_plan));
        activity.planUuid = stored.plan.uuid;
        m_planYear = stored.plan.year;
        if (m_task.isEmpty())
            return {};
        const domain::Task *found = nullptr;
        int matches = 0;
        for (const domain::Task &task : stored.plan.tasks) {
            const bool isExact = task.uuid == m_task;
            if (!isExact && !text::matches(task.title, m_task))
                continue;
            found = &task;
            matches = isExact ? 1 : matches + 1;
            if (isExact)
                break;
        }
        if (matches != 1) {
            QStringList titles;
            for (const domain::Task &task : stored.plan.tasks)
                titles << task.title;
            QStringList args;
            args << QStringLiteral("--task") << m_task << expectedOneOf({titles.join(QStringLiteral("; "))});
            return fail("usage.bad_value", args);
        }
        activity.taskUuid = found->uuid;
        activity.sectionUuid = found->sectionUuid.value_or(QString());
        if (!activity.sectionKind)
            activity.sectionKind = found->kind;
        return {};
    }

    QString m_title, m_date, m_to, m_plan, m_task, m_section, m_kind, m_agency, m_place, m_cost, m_source, m_result;
    QStringList m_figures;
    bool m_attended = false, m_isCostEstimate = false;
    std::optional<int> m_planYear;
};

} // namespace

std::unique_ptr<Verb> makeActivityAdd()
{
    return std::make_unique<ActivityAdd>();
}

} // namespace bd::cli

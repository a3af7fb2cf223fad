#include "application/activity_service.h"
#include "application/measure_catalogue.h"
#include "application/plan_service.h"
#include "cli/log_arguments.h"
#include "cli/log_json.h"
#include "cli/verbs/verbs.h"
#include "domain/count_text.h"
#include "domain/money_text.h"

namespace bd::cli {

namespace {

class ActivityList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("activity"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List what was done, the latest first")); }
    std::vector<Argument> arguments() override
    {
        const QString text = say(QT_TRANSLATE_NOOP("Cli", "TEXT")), date = say(QT_TRANSLATE_NOOP("Cli", "DATE"));
        return {
            {QStringLiteral("FILTER"), say(QT_TRANSLATE_NOOP("Cli", "FILTER")), say(QT_TRANSLATE_NOOP("Cli", "Only those that hold these words")), false, &m_filter},
            {QStringLiteral("--from"), date, say(QT_TRANSLATE_NOOP("Cli", "Only those that ended on that day or later")), false, &m_period.from},
            {QStringLiteral("--to"), date, say(QT_TRANSLATE_NOOP("Cli", "Only those that ended by that day")), false, &m_period.to},
            {QStringLiteral("--year"), say(QT_TRANSLATE_NOOP("Cli", "YEAR")), say(QT_TRANSLATE_NOOP("Cli", "Only those of that year")), false, &m_period.year},
            {QStringLiteral("--plan"), say(QT_TRANSLATE_NOOP("Cli", "ID")), say(QT_TRANSLATE_NOOP("Cli", "Only those of that plan")), false, &m_plan},
            {QStringLiteral("--task"), text, say(QT_TRANSLATE_NOOP("Cli", "Only those of tasks whose title holds these words")), false, &m_task},
            {QStringLiteral("--section"), text, say(QT_TRANSLATE_NOOP("Cli", "Only those under sections of that kind: words of its name")), false, &m_section},
            {QStringLiteral("--kind"), say(QT_TRANSLATE_NOOP("Cli", "KIND")), say(QT_TRANSLATE_NOOP("Cli", "Only those of that kind")), false, &m_kind},
            {QStringLiteral("--agency"), text, say(QT_TRANSLATE_NOOP("Cli", "Only those of that agency")), false, &m_agency},
            {QStringLiteral("--measure"), QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "Only those with such a number")), false, &m_measure},
            {QStringLiteral("--oldest-first"), {}, say(QT_TRANSLATE_NOOP("Cli", "In the order of the year")), false, &m_isAscending},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto measures, application::measures(*database));
        BD_ASSIGN(const auto filter, filterFrom(*database, measures));
        const application::ActivityService log(*database);
        BD_ASSIGN(const auto ids, log.ids(filter, {application::ActivityColumn::Date, !m_isAscending}));
        BD_ASSIGN(const auto rows, log.read(ids));
        BD_ASSIGN(const auto sums, log.sums(filter));
        auto list = nlohmann::ordered_json::array();
        if (session.out().isJson())
            for (const auto &row : rows)
                list.push_back(activityJson(row));
        session.out().result({{"activities", std::move(list)}, {"sums", sumsJson(sums)}});
        for (const auto &row : rows)
            session.out().line(activityLine(row.activity, measures));
        tellSums(session.out(), sums, filter.isEmpty());
        return ExitCode::Ok;
    }

private:
    Result<application::ActivityFilter> filterFrom(application::DatabaseService &database, const std::vector<domain::Measure> &measures) const
    {
        application::ActivityFilter filter;
        filter.words = m_filter;
        BD_ASSIGN(filter.period, periodFrom(m_period, database.clock().today()));
        if (!m_plan.isEmpty()) {
            BD_ASSIGN(const auto stored, application::PlanService(database).find(m_plan));
            filter.planUuid = stored.plan.uuid;
        }
        if (!m_kind.isEmpty()) {
            BD_ASSIGN(filter.kind, kindFrom(m_kind));
        }
        const std::pair<application::ActivityColumn, const QString &> words[] = {{application::ActivityColumn::Agency, m_agency},
                                                                                {application::ActivityColumn::Task, m_task},
                                                                                {application::ActivityColumn::Section, m_section}};
        for (const auto &[column, typed] : words)
            if (!typed.isEmpty())
                filter.columns.emplace_back(column, typed);
        if (!m_measure.isEmpty()) {
            BD_ASSIGN(const domain::Measure measure, measureFrom(m_measure, measures));
            filter.measure = measure.id;
        }
        return filter;
    }

    static void tellSums(Output &out, const application::ActivitySums &sums, bool isAll)
    {
        if (sums.rows == 0) {
            out.line(isAll ? say(QT_TRANSLATE_NOOP("Cli", "Nothing was logged yet. Begin with: binhdang-cli activity add TITLE --date DATE"))
                           : say(QT_TRANSLATE_NOOP("Cli", "Nothing was logged that fits.")));
            return;
        }
        const auto known = [](const domain::KnownSum &sum, const QString &value) {
            return say(QT_TRANSLATE_NOOP("Cli", "%1 (counted in %2 of %3)")).arg(value).arg(sum.known).arg(sum.rows);
        };
        QStringList parts{say(QT_TRANSLATE_NOOP("Cli", "%1 activities")).arg(sums.rows)};
        if (sums.people.value())
            parts << say(QT_TRANSLATE_NOOP("Cli", "people: %1")).arg(known(sums.people, domain::countText(sums.people.value())));
        if (sums.women.value())
            parts << say(QT_TRANSLATE_NOOP("Cli", "women: %1")).arg(known(sums.women, domain::countText(sums.women.value())));
        if (sums.cost.value())
            parts << say(QT_TRANSLATE_NOOP("Cli", "cost: %1")).arg(known(sums.cost, domain::moneyText(*sums.cost.value())));
        out.line(parts.join(QStringLiteral("; ")));
    }

    QString m_filter, m_plan, m_task, m_section, m_kind, m_agency, m_measure;
    PeriodOptions m_period;
    bool m_isAscending = false;
};

} // namespace

std::unique_ptr<Verb> makeActivityList()
{
    return std::make_unique<ActivityList>();
}

} // namespace bd::cli

#include "application/labels.h"
#include "application/plan_service.h"
#include "cli/plan_text.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json summaryJson(const application::PlanSummary &plan)
{
    return {{"id", plan.id},
            {"uuid", plan.uuid.toStdString()},
            {"version", plan.version},
            {"year", plan.year ? Json(*plan.year) : Json(nullptr)},
            {"kind", toCode(plan.kind).toStdString()},
            {"state", toCode(plan.state).toStdString()},
            {"issuer", orNull(plan.issuer)},
            {"number", orNull(plan.number)},
            {"symbol", orNull(plan.symbol)},
            {"date", orNull(plan.date.toIso())},
            {"title", orNull(plan.title)},
            {"open_issues", plan.openIssues}};
}

class PlanList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the plans of the data file")); }
    std::vector<Argument> arguments() override { return {}; }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto plans, application::PlanService(*database).list());
        Json rows = Json::array();
        for (const application::PlanSummary &plan : plans)
            rows.push_back(summaryJson(plan));
        session.out().result({{"plans", std::move(rows)}});
        if (plans.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "There is no plan yet. Read one with: binhdang-cli plan import FILE")));
        for (const application::PlanSummary &plan : plans)
            session.out().line(row(plan));
        return ExitCode::Ok;
    }

private:
    static QString row(const application::PlanSummary &plan)
    {
        const QString year = plan.year ? QString::number(*plan.year) : QStringLiteral("----");
        return QStringLiteral("%1  %2  %3  %4  %5  [%6]")
            .arg(QString::number(plan.id).rightJustified(4), year,
                 numberAndDate(plan.number, plan.symbol, plan.date).leftJustified(24), plan.issuer.leftJustified(24),
                 plan.title, application::label(plan.state));
    }
};

} // namespace

std::unique_ptr<Verb> makePlanList()
{
    return std::make_unique<PlanList>();
}

} // namespace bd::cli

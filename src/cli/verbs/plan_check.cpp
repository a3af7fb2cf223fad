#include "application/plan_service.h"
#include "cli/plan_json.h"
#include "cli/plan_text.h"
#include "cli/verbs/verbs.h"
#include "domain/validation.h"

namespace bd::cli {

namespace {

class PlanCheck final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("check")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Review a stored plan before it is issued")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")),
                 say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto stored, application::PlanService(*database).find(m_id));
        const auto issues = domain::validate(stored.plan);
        auto list = nlohmann::ordered_json::array();
        for (const domain::Issue &issue : issues)
            list.push_back(issueJson(issue));
        session.out().result({{"id", stored.id}, {"issues", std::move(list)}});
        for (const QString &line : issueLines(issues))
            session.out().line(line);
        const auto errors = std::count_if(issues.begin(), issues.end(),
            [](const domain::Issue &issue) { return issue.severity == domain::Severity::Error; });
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Reviewed: errors %1, remarks %2."))
                               .arg(errors).arg(static_cast<qsizetype>(issues.size()) - errors));
        return errors > 0 ? ExitCode::Findings : ExitCode::Ok;
    }

private:
    QString m_id;
};

} // namespace

std::unique_ptr<Verb> makePlanCheck()
{
    return std::make_unique<PlanCheck>();
}

} // namespace bd::cli

#include "application/document_service.h"
#include "application/plan_service.h"
#include "cli/plan_json.h"
#include "cli/plan_text.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class PlanShow final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("show")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Show a stored plan")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")),
                 say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto stored, application::PlanService(*database).find(m_id));
        session.out().result(planJson({stored.id, stored.plan, stored.coverage, stored.leftOut, stored.readingIssues}));
        if (session.out().isJson())
            return ExitCode::Ok;
        NoProgress progress;
        BD_ASSIGN(const QByteArray text, application::renderPlan(stored.plan, application::ExportFormat::Text, {}, progress));
        session.out().line(QString::fromUtf8(text).trimmed());
        for (const QString &line : issueLines(stored.readingIssues))
            session.out().line(line);
        return ExitCode::Ok;
    }

private:
    QString m_id;
};

} // namespace

std::unique_ptr<Verb> makePlanShow()
{
    return std::make_unique<PlanShow>();
}

} // namespace bd::cli

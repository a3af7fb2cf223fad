#include "cli/plan_state.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class PlanRevert final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("revert")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Bring back a plan as it was at an earlier moment")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")),
                 say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id},
                {QStringLiteral("ENTRY"), say(QT_TRANSLATE_NOOP("Cli", "NUMBER")),
                 say(QT_TRANSLATE_NOOP("Cli", "Number of the entry of its history after which the plan was as wanted")), true, &m_batch}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto stored, application::PlanService(*database).find(m_id));
        BD_ASSIGN(const qint64 batch, batchNumber(m_batch));
        BD_ASSIGN(const auto change, application::HistoryService(*database).revert(stored.id, batch));
        const bool isChanged = !change.changes.isEmpty();
        session.out().result({{"id", stored.id}, {"batch", batch}, {"changed", isChanged},
                              {"entry", isChanged ? nlohmann::ordered_json(change.changes.batchId) : nlohmann::ordered_json(nullptr)}});
        session.out().line(isChanged ? say(QT_TRANSLATE_NOOP("Cli", "The plan is as it was after entry %1 of its history.")).arg(batch)
                                     : say(QT_TRANSLATE_NOOP("Cli", "The plan is like that already; nothing was changed.")));
        return ExitCode::Ok;
    }

private:
    QString m_id, m_batch;
};

} // namespace

std::unique_ptr<Verb> makePlanRevert()
{
    return std::make_unique<PlanRevert>();
}

} // namespace bd::cli

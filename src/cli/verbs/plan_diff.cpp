#include "cli/difference_output.h"
#include "cli/plan_state.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;
using domain::PlanDifference;

Json sideJson(const PlanState &state)
{
    return {{"id", state.id}, {"batch", state.batch ? Json(*state.batch) : Json(nullptr)}};
}

class PlanDiff final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("diff")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Compare two plans, or two states of one, word by word")); }
    std::vector<Argument> arguments() override
    {
        const QString help = say(QT_TRANSLATE_NOOP("Cli", "A plan's number in the list; with @ and the number of an entry of its history, the plan as it was then"));
        return {{QStringLiteral("BEFORE"), say(QT_TRANSLATE_NOOP("Cli", "ID")), help, true, &m_before},
                {QStringLiteral("AFTER"), say(QT_TRANSLATE_NOOP("Cli", "ID")), help, true, &m_after}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const PlanState before, planState(*database, m_before));
        BD_ASSIGN(const PlanState after, planState(*database, m_after));
        // Two plans have their own uuids, also where one was copied from the other.
        const auto by = before.id == after.id ? domain::Identify::ByUuid : domain::Identify::BySimilarity;
        const auto differences = domain::comparePlans(before.plan, after.plan, by);
        Json list = Json::array();
        for (const PlanDifference &difference : differences) {
            list.push_back(differenceJson(difference));
            session.out().line(differenceLine(difference));
        }
        if (differences.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "They say the same.")));
        session.out().result({{"before", sideJson(before)}, {"after", sideJson(after)}, {"differences", std::move(list)}});
        return ExitCode::Ok;
    }

private:
    QString m_before, m_after;
};

} // namespace

std::unique_ptr<Verb> makePlanDiff()
{
    return std::make_unique<PlanDiff>();
}

} // namespace bd::cli

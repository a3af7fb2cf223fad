#include "application/act_text.h"
#include "cli/plan_state.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

using Json = nlohmann::ordered_json;

class PlanHistory final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("plan"), QStringLiteral("history")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List who changed a plan, what and when")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("ID"), say(QT_TRANSLATE_NOOP("Cli", "ID")),
                 say(QT_TRANSLATE_NOOP("Cli", "The plan's number in the list")), true, &m_id}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto stored, application::PlanService(*database).find(m_id));
        BD_ASSIGN(const auto entries, application::HistoryService(*database).list(stored.id));
        Json rows = Json::array();
        for (const application::HistoryEntry &entry : entries) {
            rows.push_back(entryJson(entry));
            session.out().line(QStringLiteral("%1  %2  %3  %4").arg(QString::number(entry.batch).rightJustified(6), localTime(entry.at),
                                                                    entry.author.leftJustified(16), text(entry)));
        }
        session.out().result({{"id", stored.id}, {"entries", std::move(rows)}});
        return ExitCode::Ok;
    }

private:
    static QString text(const application::HistoryEntry &entry)
    {
        const QString act = application::actText(entry.act, entry.args);
        return entry.isInverse ? say(QT_TRANSLATE_NOOP("Cli", "undone: %1")).arg(act) : act;
    }

    static Json entryJson(const application::HistoryEntry &entry)
    {
        Json args = Json::array();
        for (const QString &arg : entry.args)
            args.push_back(arg.toStdString());
        return {{"batch", entry.batch},
                {"at", entry.at.toString(Qt::ISODateWithMs).toStdString()},
                {"author", entry.author.isEmpty() ? Json(nullptr) : Json(entry.author.toStdString())},
                {"act", entry.act.toStdString()},
                {"args", std::move(args)},
                {"undo", entry.isInverse},
                {"rows", entry.rows}};
    }

    QString m_id;
};

} // namespace

std::unique_ptr<Verb> makePlanHistory()
{
    return std::make_unique<PlanHistory>();
}

} // namespace bd::cli

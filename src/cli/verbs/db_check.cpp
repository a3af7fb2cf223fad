#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class DbCheck final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("check")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Check that the data file is sound")); }
    std::vector<Argument> arguments() override { return {}; }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        NoProgress progress;
        BD_ASSIGN(const QStringList findings, database->check(progress));
        auto list = nlohmann::ordered_json::array();
        for (const QString &finding : findings)
            list.push_back(finding.toStdString());
        session.out().result({{"sound", findings.isEmpty()}, {"findings", std::move(list)}});
        for (const QString &finding : findings)
            session.out().line(finding);
        session.out().line(findings.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Cli", "The data file is sound."))
            : say(QT_TRANSLATE_NOOP("Cli", "The data file has faults. Make a copy of it, then restore the last good copy.")));
        return findings.isEmpty() ? ExitCode::Ok : ExitCode::Findings;
    }
};

} // namespace

std::unique_ptr<Verb> makeDbCheck()
{
    return std::make_unique<DbCheck>();
}

} // namespace bd::cli

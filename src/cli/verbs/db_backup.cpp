#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

class DbBackup final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("backup")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write a checked copy of the data file")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
                 say(QT_TRANSLATE_NOOP("Cli", "Where the copy goes")), true, &m_file}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        NoProgress progress;
        BD_TRY(database->backup(m_file, progress));
        session.out().result({{"file", m_file.toStdString()}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Copied to: %1")).arg(QDir::toNativeSeparators(m_file)));
        return ExitCode::Ok;
    }

private:
    QString m_file;
};

} // namespace

std::unique_ptr<Verb> makeDbBackup()
{
    return std::make_unique<DbBackup>();
}

} // namespace bd::cli

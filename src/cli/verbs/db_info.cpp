#include "application/place_text.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace bd::cli {

namespace {

class DbInfo final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("info")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Tell about the data file")); }
    std::vector<Argument> arguments() override { return {}; }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto info, database->info());
        session.out().result({{"path", info.path.toStdString()},
                              {"schema_version", info.schemaVersion},
                              {"application_version", info.applicationVersion.toStdString()},
                              {"journal_mode", info.journalMode.toStdString()},
                              {"bytes", info.bytes},
                              {"plans", info.plans},
                              {"history_rows", info.historyRows},
                              {"backup_folder", database->backupFolder().toStdString()}});
        const auto line = [&](const QString &name, const QString &value) {
            session.out().line(name + QStringLiteral(": ") + value);
        };
        line(say(QT_TRANSLATE_NOOP("Cli", "Data file")), QDir::toNativeSeparators(info.path));
        line(say(QT_TRANSLATE_NOOP("Cli", "Size (KB)")), QString::number((info.bytes + 1023) / 1024));
        line(say(QT_TRANSLATE_NOOP("Cli", "Plans")), QString::number(info.plans));
        line(say(QT_TRANSLATE_NOOP("Cli", "Recorded changes")), QString::number(info.historyRows));
        line(say(QT_TRANSLATE_NOOP("Cli", "Version of the data")), QString::number(info.schemaVersion));
        line(say(QT_TRANSLATE_NOOP("Cli", "Last written by version")), info.applicationVersion);
        line(say(QT_TRANSLATE_NOOP("Cli", "Folder of copies")), QDir::toNativeSeparators(database->backupFolder()));
        if (const QString risk = application::riskText(database->risk()); !risk.isEmpty())
            session.out().line(risk);
        return ExitCode::Ok;
    }
};

} // namespace

std::unique_ptr<Verb> makeDbInfo()
{
    return std::make_unique<DbInfo>();
}

} // namespace bd::cli

#include "cli/verbs/verbs.h"

#include <QDir>
#include <QFileInfo>

namespace bd::cli {

namespace {

bool isReplaceable(const Error &error)
{
    return error.code == QLatin1String("db.damaged") || error.code == QLatin1String("db.not_a_database")
        || error.code == QLatin1String("db.missing");
}

class DbRestore final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("db"), QStringLiteral("restore")}; }
    QString summary() const override
    {
        return say(QT_TRANSLATE_NOOP("Cli", "Replace the data file by a copy; the replaced file is kept"));
    }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
                 say(QT_TRANSLATE_NOOP("Cli", "The copy to restore")), true, &m_file}};
    }

    Result<ExitCode> run(Session &session) override
    {
        if (!QFileInfo::exists(m_file))
            return fail("file.missing", {QDir::toNativeSeparators(m_file)});
        NoProgress progress;
        // A damaged or lost file can't be opened, and is just what is to be replaced.
        const auto opened = session.service().open(session.databasePath(), false);
        if (!opened && !isReplaceable(opened.error()))
            return fail(opened.error());
        BD_ASSIGN(const QString kept, session.service().restore(m_file, progress));
        session.out().result({{"path", session.databasePath().toStdString()},
                              {"kept", kept.isEmpty() ? nlohmann::ordered_json(nullptr)
                                                      : nlohmann::ordered_json(kept.toStdString())}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Restored: %1")).arg(QDir::toNativeSeparators(session.databasePath())));
        if (!kept.isEmpty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "The file before is kept as: %1")).arg(QDir::toNativeSeparators(kept)));
        return ExitCode::Ok;
    }

private:
    QString m_file;
};

} // namespace

std::unique_ptr<Verb> makeDbRestore()
{
    return std::make_unique<DbRestore>();
}

} // namespace bd::cli

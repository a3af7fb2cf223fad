#include "application/agency_service.h"
#include "cli/agency_json.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class AgencyImport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("agency"), QStringLiteral("import")}; }
    QString summary() const override
    {
        return say(QT_TRANSLATE_NOOP("Cli", "Take agencies and units over from a CSV file or a list that comes with the program"));
    }
    std::vector<Argument> arguments() override
    {
        return {
            {QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
             say(QT_TRANSLATE_NOOP("Cli", "A CSV file (docs/agencies-csv.md)")), false, &m_file},
            {QStringLiteral("--catalogue"), say(QT_TRANSLATE_NOOP("Cli", "NAME")),
             say(QT_TRANSLATE_NOOP("Cli", "A list of the program: departments-2025, departments-2024, communes-2025, communes-2024, "
                                          "provinces, central")),
             false, &m_catalogue},
            {QStringLiteral("--dry-run"), {}, say(QT_TRANSLATE_NOOP("Cli", "Only show what would change, store nothing")), false,
             &m_dryRun},
        };
    }

    Result<ExitCode> run(Session &session) override
    {
        if (m_file.isEmpty() && m_catalogue.isEmpty())
            return fail("usage.argument_missing", {say(QT_TRANSLATE_NOOP("Cli", "FILE"))});
        if (!m_file.isEmpty() && !m_catalogue.isEmpty())
            return fail("usage.unexpected", {m_file});
        NoProgress progress;
        BD_ASSIGN(application::DatabaseService *database, session.database(m_dryRun ? OpenMode::Existing : OpenMode::Create));
        application::AgencyService agencies(*database);
        BD_ASSIGN(const auto preview, m_catalogue.isEmpty() ? agencies.previewCsv(m_file, progress) : agencies.previewCatalogue(m_catalogue));
        session.out().result(previewJson(preview));
        for (const QString &line : previewLines(preview))
            session.out().line(line);
        if (m_dryRun) {
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Nothing was stored.")));
            return ExitCode::Ok;
        }
        BD_TRY(database->backupBeforeImport());
        BD_TRY(agencies.apply(preview, progress));
        return ExitCode::Ok;
    }

private:
    QString m_file, m_catalogue;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Verb> makeAgencyImport()
{
    return std::make_unique<AgencyImport>();
}

} // namespace bd::cli

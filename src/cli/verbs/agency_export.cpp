#include "application/agency_service.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class AgencyExport final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("agency"), QStringLiteral("export")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "Write all agencies and units to a CSV file")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILE"), say(QT_TRANSLATE_NOOP("Cli", "FILE")),
                 say(QT_TRANSLATE_NOOP("Cli", "The file to write; one that is there is replaced")), true, &m_file}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        const application::AgencyService agencies(*database);
        BD_ASSIGN(const auto all, agencies.list());
        BD_TRY(agencies.exportCsv(m_file));
        session.out().result({{"file", m_file.toStdString()}, {"agencies", all.size()}});
        session.out().line(say(QT_TRANSLATE_NOOP("Cli", "%1 agencies and units were written to %2.")).arg(all.size()).arg(m_file));
        return ExitCode::Ok;
    }

private:
    QString m_file;
};

} // namespace

std::unique_ptr<Verb> makeAgencyExport()
{
    return std::make_unique<AgencyExport>();
}

} // namespace bd::cli

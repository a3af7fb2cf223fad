#include "application/agency_service.h"
#include "cli/agency_json.h"
#include "cli/verbs/verbs.h"

namespace bd::cli {

namespace {

class AgencyList final : public Verb {
public:
    QStringList path() const override { return {QStringLiteral("agency"), QStringLiteral("list")}; }
    QString summary() const override { return say(QT_TRANSLATE_NOOP("Cli", "List the agencies and units of the data file")); }
    std::vector<Argument> arguments() override
    {
        return {{QStringLiteral("FILTER"), say(QT_TRANSLATE_NOOP("Cli", "FILTER")),
                 say(QT_TRANSLATE_NOOP("Cli", "Only those whose name, abbreviation, code or other name holds it")), false, &m_filter}};
    }

    Result<ExitCode> run(Session &session) override
    {
        BD_ASSIGN(application::DatabaseService *database, session.database(OpenMode::Existing));
        BD_ASSIGN(const auto agencies, application::AgencyService(*database).list(m_filter));
        auto rows = nlohmann::ordered_json::array();
        for (const auto &stored : agencies)
            rows.push_back(agencyJson(stored.agency));
        session.out().result({{"agencies", std::move(rows)}});
        for (const auto &stored : agencies)
            session.out().line(agencyLine(stored.agency));
        if (agencies.empty() && m_filter.isEmpty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "There is none yet. Begin with: binhdang-cli agency import --catalogue departments-2025")));
        else if (agencies.empty())
            session.out().line(say(QT_TRANSLATE_NOOP("Cli", "Nothing matches “%1”.")).arg(m_filter));
        return ExitCode::Ok;
    }

private:
    QString m_filter;
};

} // namespace

std::unique_ptr<Verb> makeAgencyList()
{
    return std::make_unique<AgencyList>();
}

} // namespace bd::cli

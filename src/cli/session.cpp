#include "cli/session.h"

namespace bd::cli {

ExitCode exitCodeOf(const Error &error)
{
    if (error.code.startsWith(QLatin1String("usage.")))
        return ExitCode::Usage;
    if (error.code == QLatin1String("import.not_a_plan"))
        return ExitCode::NotAPlan;
    if (error.code == QLatin1String("db.busy") || error.code == QLatin1String("db.in_use")
        || error.code == QLatin1String("conflict"))
        return ExitCode::Busy;
    return ExitCode::Failed;
}

Session::Session(Output &output, const Clock &clock, QString databasePath)
    : m_output(output), m_clock(clock), m_databasePath(std::move(databasePath))
{
}

Session::~Session() = default;

application::DatabaseService &Session::service()
{
    if (!m_database)
        m_database = std::make_unique<application::DatabaseService>(m_clock);
    return *m_database;
}

Result<application::DatabaseService *> Session::database(OpenMode mode)
{
    application::DatabaseService &database = service();
    if (database.isOpen())
        return &database;
    BD_TRY(database.open(m_databasePath, mode == OpenMode::Create));
    return &database;
}

} // namespace bd::cli

// What a running verb works with: its output, the clock, and the data file when it asks for it.
#pragma once
#include "application/database_service.h"
#include "cli/output.h"

#include <memory>

namespace bd::cli {

/// Part of the contract (docs/command-line.md).
enum class ExitCode { Ok = 0, Failed = 1, Usage = 2, NotAPlan = 3, Findings = 4, Busy = 5 };

ExitCode exitCodeOf(const Error &error);

enum class OpenMode { Existing, Create };

class Session {
public:
    Session(Output &output, const Clock &clock, QString databasePath);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    Output &out() { return m_output; }
    const Clock &clock() const { return m_clock; }
    const QString &databasePath() const { return m_databasePath; }
    /// The data file, opened at the first call. Error db.missing when it isn't there and mustn't be created.
    Result<application::DatabaseService *> database(OpenMode mode);
    /// The service without opening, for restore.
    application::DatabaseService &service();

private:
    Output &m_output;
    const Clock &m_clock;
    QString m_databasePath;
    std::unique_ptr<application::DatabaseService> m_database;
};

} // namespace bd::cli

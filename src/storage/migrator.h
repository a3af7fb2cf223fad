// Brings a file to the schema of this program. Numbered folders, each one transaction, recorded with its checksum.
#pragma once
#include "base/clock.h"
#include "storage/session.h"

#include <functional>

namespace bd::storage {

struct Migration {
    int number = 0;
    QString name; ///< the folder's, "0001_start"
    QStringList statements;
    QString checksum; ///< SHA-256 over file names and contents; line ends don't count
};

struct AppliedMigration {
    int number = 0;
    QString name, checksum, program;
};

class Migrator {
public:
    /// `root`: a folder of folders NNNN_name with *.sql; tests give their own.
    Migrator(Session &session, const Clock &clock, QString root = QStringLiteral(":/sql/migrations"));

    /// The newest schema this program knows.
    int latest() const;
    /// Runs what is missing. `backupFirst(from)` is called once before an existing file is changed, and must succeed.
    /// Errors: db.not_ours, db.newer_version (args: file, theirs, ours), db.damaged, db.busy, db.disk_full, the backup's.
    Result<void> run(const std::function<Result<void>(int from)> &backupFirst);
    Result<std::vector<AppliedMigration>> applied() const;
    /// Names of migrations whose text is not the one this file was made with.
    Result<QStringList> changedSince() const;

private:
    std::vector<Migration> read() const;
    Result<int> currentVersion(bool &isBlank) const;
    Result<void> runAll(const std::vector<Migration> &migrations, bool isNew);
    Result<void> runOne(const Migration &migration, bool isNew);

    Session &m_session;
    const Clock &m_clock;
    QString m_root;
};

} // namespace bd::storage

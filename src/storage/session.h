// One connection to one file. Stays in the thread that opened it; a job in another thread opens its own.
#pragma once
#include "base/file_id.h"
#include "storage/dialect.h"

#include <map>
#include <memory>

namespace bd::storage {

struct SessionOptions {
    int busyTimeoutMs = 5000; ///< how long a second writer waits before db.busy
    bool readOnly = false;
    /// For a look at a finished copy: no locks, nothing written beside it, what stands in its WAL isn't seen.
    bool isUnchanging = false;
};

class Session {
public:
    /// Opens what is there, or a new empty file. Sets what holds per connection and writes nothing to an existing file.
    static Result<std::unique_ptr<Session>> open(const QString &path, const SessionOptions &options = {});
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    QString path() const { return m_path; }
    Dialect &dialect() { return *m_dialect; }
    QSqlDatabase &database() { return m_database; }
    bool inTransaction() const { return m_depth > 0; }
    /// The path names another file by now, or none: what is written here would be lost. Write transactions ask it.
    bool isReplaced() const;
    /// True when a session of this program, in whatever thread, has this very file open. Such a file must not be opened
    /// by other means: when POSIX closes any handle of a file, it drops all locks that the program has on it, and
    /// another program would take the file for unused (https://www.sqlite.org/howtocorrupt.html, 2.2).
    static bool isOpenHere(const QString &path);
    /// The columns of a table, in order; read once per connection.
    Result<QStringList> columns(const QString &table);

private:
    friend class Transaction;
    explicit Session(QString path);

    QString m_path, m_name;
    QSqlDatabase m_database;
    std::unique_ptr<Dialect> m_dialect;
    std::optional<FileId> m_file;
    std::map<QString, QStringList> m_columns;
    int m_depth = 0;
};

} // namespace bd::storage

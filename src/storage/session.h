// One connection to one file. Stays in the thread that opened it; a job in another thread opens its own.
#pragma once
#include "storage/dialect.h"

#include <map>
#include <memory>

namespace bd::storage {

struct SessionOptions {
    int busyTimeoutMs = 5000; ///< how long a second writer waits before db.busy
    bool readOnly = false;
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
    /// The columns of a table, in order; read once per connection.
    Result<QStringList> columns(const QString &table);

private:
    friend class Transaction;
    explicit Session(QString path);

    QString m_path, m_name;
    QSqlDatabase m_database;
    std::unique_ptr<Dialect> m_dialect;
    std::map<QString, QStringList> m_columns;
    int m_depth = 0;
};

} // namespace bd::storage

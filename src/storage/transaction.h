// All or nothing. Rolls back unless committed; the commit's own success is checked. Nested ones are savepoints.
#pragma once
#include "storage/session.h"

namespace bd::storage {

class Transaction {
public:
    enum class Kind {
        Write, ///< takes the write lock at once, so that reading and then writing can't be overtaken
        Read   ///< one state of the file for several reads
    };
    /// Writing: db.replaced when the session's path names another file by now.
    static Result<Transaction> begin(Session &session, Kind kind = Kind::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// After an error nothing of the transaction is left.
    Result<void> commit();
    void rollback();

private:
    Transaction(Session &session, QString savepoint) : m_session(&session), m_savepoint(std::move(savepoint)) {}
    Result<void> run(const QString &sql);

    Session *m_session; ///< null once ended
    QString m_savepoint; ///< empty for the outermost
};

} // namespace bd::storage

#include "storage/transaction.h"

#include "storage/statement.h"

#include <QDir>

namespace bd::storage {

Result<Transaction> Transaction::begin(Session &session, Kind kind)
{
    Transaction transaction(session, session.m_depth == 0 ? QString() : QStringLiteral("bd_%1").arg(session.m_depth));
    const QString sql = !transaction.m_savepoint.isEmpty() ? QStringLiteral("SAVEPOINT ") + transaction.m_savepoint
        : kind == Kind::Write                              ? session.dialect().beginWrite()
                                                           : session.dialect().beginRead();
    const auto begun = transaction.run(sql);
    if (!begun) {
        transaction.m_session = nullptr;
        return fail(begun.error());
    }
    ++session.m_depth;
    // Asked with the lock in hand: who puts another file in the place of this one holds that lock while doing it.
    if (kind == Kind::Write && transaction.m_savepoint.isEmpty() && session.isReplaced()) {
        transaction.rollback();
        return fail("db.replaced", {QDir::toNativeSeparators(session.path())});
    }
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr)), m_savepoint(std::move(other.m_savepoint))
{
}

Transaction::~Transaction() { rollback(); }

Result<void> Transaction::run(const QString &sql)
{
    BD_ASSIGN(Statement statement, Statement::fromText(*m_session, sql));
    return statement.run();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_session);
    const auto committed = run(m_savepoint.isEmpty() ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE ") + m_savepoint);
    if (!committed) {
        // A commit that found no room or no lock leaves the transaction open.
        rollback();
        return committed;
    }
    --m_session->m_depth;
    m_session = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (!m_session)
        return;
    // Full disks make SQLite roll back by itself; that there is nothing left to roll back is no error then.
    if (m_savepoint.isEmpty()) {
        static_cast<void>(run(QStringLiteral("ROLLBACK")));
    } else {
        static_cast<void>(run(QStringLiteral("ROLLBACK TO ") + m_savepoint));
        static_cast<void>(run(QStringLiteral("RELEASE ") + m_savepoint));
    }
    --m_session->m_depth;
    m_session = nullptr;
}

} // namespace bd::storage

#include "storage/migrator.h"

#include "storage/sql_text.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace bd::storage {

namespace {

QStringList folders(const QString &root)
{
    initSqlFiles();
    return QDir(root).entryList({QStringLiteral("[0-9][0-9][0-9][0-9]_*")}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

int numberOf(const QString &folder) { return folder.left(4).toInt(); }

Migration readOne(const QString &root, const QString &folder)
{
    Migration migration{numberOf(folder), folder, {}, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir dir(root + QLatin1Char('/') + folder);
    const QStringList names = dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("unreadable migration %s", qPrintable(file.fileName()));
        const QByteArray text = file.readAll().replace("\r\n", "\n");
        hash.addData(name.toUtf8() + '\0' + text + '\0');
        migration.statements += splitSql(QString::fromUtf8(text));
    }
    migration.checksum = QString::fromLatin1(hash.result().toHex());
    return migration;
}

} // namespace

Migrator::Migrator(Session &session, const Clock &clock, QString root)
    : m_session(session), m_clock(clock), m_root(std::move(root))
{
}

int Migrator::latest() const
{
    const QStringList names = folders(m_root);
    return names.isEmpty() ? 0 : numberOf(names.last());
}

std::vector<Migration> Migrator::read() const
{
    std::vector<Migration> migrations;
    const QStringList names = folders(m_root);
    for (const QString &name : names)
        migrations.push_back(readOne(m_root, name));
    return migrations;
}

Result<int> Migrator::currentVersion(bool &isBlank) const
{
    Dialect &dialect = m_session.dialect();
    const QString file = QDir::toNativeSeparators(m_session.path());
    BD_ASSIGN(const quint32 id, dialect.fileApplicationId());
    BD_ASSIGN(const int version, dialect.schemaVersion());
    BD_ASSIGN(isBlank, dialect.isBlank());
    if (id != applicationId && !isBlank)
        return fail("db.not_ours", {file});
    if (id == applicationId && (isBlank || version < 1))
        return fail("db.damaged", {file}, QStringLiteral("no schema in a file of ours"));
    if (version > latest() && id == applicationId)
        return fail("db.newer_version", {file, QString::number(version), QString::number(latest())});
    return isBlank ? 0 : version;
}

Result<void> Migrator::run(const std::function<Result<void>(int from)> &backupFirst)
{
    bool isBlank = false;
    BD_ASSIGN(const int version, currentVersion(isBlank));
    if (version == latest())
        return {};
    if (!isBlank)
        BD_TRY(backupFirst(version));
    // Tables are rebuilt under changed names; SQLite can switch the checks outside a transaction only.
    BD_TRY(m_session.dialect().setForeignKeys(false));
    const auto done = runAll(read(), isBlank);
    BD_TRY(m_session.dialect().setForeignKeys(true));
    return done;
}

Result<void> Migrator::runAll(const std::vector<Migration> &migrations, bool isNew)
{
    for (const Migration &migration : migrations)
        BD_TRY(runOne(migration, isNew));
    return {};
}

Result<void> Migrator::runOne(const Migration &migration, bool isNew)
{
    Dialect &dialect = m_session.dialect();
    BD_ASSIGN(Transaction transaction, Transaction::begin(m_session));
    // Now that the lock is ours: another program may have done it meanwhile.
    BD_ASSIGN(const int version, dialect.schemaVersion());
    if (version >= migration.number)
        return {};
    for (const QString &sql : migration.statements) {
        BD_ASSIGN(Statement statement, Statement::fromText(m_session, sql));
        BD_TRY(statement.run());
    }
    BD_TRY(runNamed(m_session, QStringLiteral("migration/insert"),
                    {migration.number, migration.name, migration.checksum, m_clock.stamp(), QStringLiteral(BD_VERSION)}));
    BD_TRY(dialect.setSchemaVersion(migration.number));
    if (isNew)
        BD_TRY(dialect.setApplicationId());
    BD_ASSIGN(const QStringList broken, dialect.foreignKeyCheck());
    if (!broken.isEmpty())
        return fail("db.constraint", {QDir::toNativeSeparators(m_session.path())}, broken.join(QLatin1Char(' ')));
    return transaction.commit();
}

Result<std::vector<AppliedMigration>> Migrator::applied() const
{
    BD_ASSIGN(Statement statement, Statement::named(m_session, QStringLiteral("migration/list")));
    BD_TRY(statement.run());
    std::vector<AppliedMigration> result;
    for (;;) {
        BD_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return result;
        result.push_back({static_cast<int>(statement.integer(0)), statement.text(1), statement.text(2), statement.text(3)});
    }
}

Result<QStringList> Migrator::changedSince() const
{
    BD_ASSIGN(const auto done, applied());
    const auto known = read();
    QStringList changed;
    for (const Migration &migration : known) {
        const auto it = std::find_if(done.begin(), done.end(), [&](const auto &a) { return a.number == migration.number; });
        if (it == done.end() || it->checksum != migration.checksum)
            changed.append(migration.name);
    }
    return changed;
}

} // namespace bd::storage

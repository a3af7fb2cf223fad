// A data file in a folder with Vietnamese letters, and ways to look at it from outside.
#pragma once
#include "application/plan_service.h"
#include "application/settings_service.h"
#include "storage/statement.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>
#include <QFile>

namespace bd::test {

inline QStringList namesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.sort();
    return names;
}

/// Every row of every table but the history; versions only count up and are left out.
inline QStringList dump(application::DatabaseService &database)
{
    QStringList lines;
    auto tables = storage::Statement::fromText(database.session(), QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                                                  "AND name NOT IN ('history', 'sqlite_sequence')"));
    REQUIRE(tables);
    REQUIRE(tables->run());
    while (tables->next().value()) {
        const QString table = tables->text(0);
        QStringList columns = database.session().columns(table).value();
        columns.removeAll(QStringLiteral("version"));
        auto rows = storage::Statement::fromText(database.session(), QStringLiteral("SELECT \"%1\" FROM \"%2\"")
                                                                         .arg(columns.join(QStringLiteral("\", \"")), table));
        REQUIRE(rows);
        REQUIRE(rows->run());
        while (rows->next().value()) {
            QString line = table;
            for (int i = 0; i < columns.size(); ++i)
                line += QLatin1Char('|') + rows->optionalText(i).value_or(QStringLiteral("NULL"));
            lines.append(line);
        }
    }
    lines.sort();
    return lines;
}

inline void exec(application::DatabaseService &database, const QString &sql)
{
    auto statement = storage::Statement::fromText(database.session(), sql);
    REQUIRE(statement);
    REQUIRE(statement->run());
}

inline QVariant value(application::DatabaseService &database, const QString &sql)
{
    auto statement = storage::Statement::fromText(database.session(), sql);
    REQUIRE(statement);
    REQUIRE(statement->run());
    const auto row = statement->next();
    REQUIRE(row);
    return *row ? statement->value(0) : QVariant();
}

struct DataFile {
    TempDir dir;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(3, 4, 5), Qt::UTC)};
    application::DatabaseService database{clock};
    application::PlanService plans{database};
    application::SettingsService settings{database};
    NoProgress progress;
    QString path = dir.file(QStringLiteral("Số liệu.db"));

    DataFile() { REQUIRE(database.open(path)); }

    application::PlanChange add(const domain::Plan &plan)
    {
        exchange::ImportedPlan imported;
        imported.plan = plan;
        const auto added = plans.add(imported, {QStringLiteral("nguồn.txt"), QStringLiteral("ab12"), 77});
        INFO((added ? std::string() : (added.error().code + added.error().detail).toStdString()));
        REQUIRE(added);
        return *added;
    }
};

} // namespace bd::test

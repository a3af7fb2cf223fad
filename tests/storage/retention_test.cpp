#include "storage/retention.h"

#include "storage/backup.h"
#include "support/catch.h"
#include "support/files.h"

#include <QDir>

using namespace bd::storage;

namespace {

BackupFile file(const char *stamp)
{
    const QString text = QString::fromLatin1(stamp);
    return {text, QDateTime::fromString(text.size() == 10 ? text + QStringLiteral("T00:00:00") : text, Qt::ISODate)};
}

QStringList expired(std::initializer_list<const char *> stamps, const char *today)
{
    std::vector<BackupFile> files;
    for (const char *stamp : stamps)
        files.push_back(file(stamp));
    QStringList names = expiredBackups(std::move(files), QDate::fromString(QString::fromLatin1(today), Qt::ISODate));
    names.sort();
    return names;
}

QStringList names(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *name : list)
        result.append(QString::fromLatin1(name));
    return result;
}

} // namespace

TEST_CASE("nothing expires while there is little")
{
    CHECK(expired({}, "2026-11-21").isEmpty());
    CHECK(expired({"2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"}, "2026-11-21").isEmpty());
}

TEST_CASE("all of today stays, of other days the newest")
{
    CHECK(expired({"2026-11-21", "2026-11-21T08:00:00", "2026-11-21T09:00:00", "2026-11-20", "2026-11-20T08:00:00", "2026-11-20T07:00:00"},
                  "2026-11-21")
          == names({"2026-11-20", "2026-11-20T07:00:00"}));
}

TEST_CASE("the eighth day stays only when it is the newest of its week or month")
{
    // Saturday 21 back to Thursday 12: days 21..15 are the seven; 15 also closes the week of 9; 14..12 go.
    CHECK(expired({"2026-11-12", "2026-11-13", "2026-11-14", "2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19",
                   "2026-11-20", "2026-11-21"},
                  "2026-11-21")
          == names({"2026-11-12", "2026-11-13", "2026-11-14"}));
}

TEST_CASE("a program not opened for long loses nothing")
{
    CHECK(expired({"2020-01-01", "2021-05-05", "2022-08-08"}, "2026-11-21").isEmpty());
}

TEST_CASE("a wrong clock costs no backup")
{
    CHECK(expired({"2031-01-01", "2031-01-01T08:00:00", "2026-11-21"}, "2026-11-21").isEmpty());
}

TEST_CASE("daily backups over two years become 7 days, 4 weeks, 12 months")
{
    std::vector<BackupFile> files;
    const QDate today(2026, 11, 21);
    for (int i = 0; i < 730; ++i) {
        const QDate date = today.addDays(-i);
        files.push_back({date.toString(Qt::ISODate), QDateTime(date, QTime(0, 0), Qt::UTC)});
    }
    const QStringList gone = expiredBackups(files, today);
    QStringList kept;
    for (const auto &f : files)
        if (!gone.contains(f.name))
            kept.append(f.name);
    CHECK(kept == names({"2026-11-21", "2026-11-20", "2026-11-19", "2026-11-18", "2026-11-17", "2026-11-16", "2026-11-15", // days
                         "2026-11-08", "2026-11-01",                                                                       // weeks
                         "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31", "2026-04-30",
                         "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31"}));
    // Done every day, it comes to the same: nothing that a later day would have needed was deleted.
    CHECK(kept.size() == 20);
}

TEST_CASE("only our own backups of this file are deleted")
{
    bd::test::TempDir dir;
    const QStringList all = names({"so-lieu-2026-01-01.db", "so-lieu-2026-01-02.db", "so-lieu-2026-01-02-081500-import.db",
                                   "so-lieu-2026-01-02-091500-truoc-khi-nhan.db", "so-lieu-2026-01-01-081500-v1.db",
                                   "so-lieu-2026-01-01-081500-replaced.db", "so-lieu-2026-01-01-081500-ban-cu.db", "khac-2026-01-01.db",
                                   "so-lieu-2026-01-01.docx", "so-lieu-2026-13-01.db"});
    for (const QString &name : all)
        bd::test::writeAll(dir.file(name), "x");
    pruneBackups(dir.path(), QStringLiteral("/x/so-lieu.db"), QDate(2026, 1, 3));
    QStringList left = QDir(dir.path()).entryList(QDir::Files);
    QStringList wanted = all;
    wanted.removeAll(QStringLiteral("so-lieu-2026-01-02.db")); // the last one of that day is there
    wanted.removeAll(QStringLiteral("so-lieu-2026-01-02-081500-import.db"));
    left.sort();
    wanted.sort();
    CHECK(left == wanted);
}

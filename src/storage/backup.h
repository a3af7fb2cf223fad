// Checked copies of a whole database. The thread of the session.
#pragma once
#include "storage/session.h"

#include <QDateTime>

namespace bd::storage {

/// Writes a compact, checked, synced copy to `target`; what stood there is replaced only after the copy is good, and
/// nothing is left behind otherwise. Errors: db.backup_failed, db.disk_full (args: target); db.busy, db.damaged
/// (args: source); db.in_use when `target` is a database that a program has open (args: target).
Result<void> copyChecked(Session &session, const QString &target);

/// The same into a new work file beside `target`; the caller moves or removes it. Returns its name.
Result<QString> workCopy(Session &session, const QString &target);

/// Names of the backups that dailyName() and importName() make, in one folder, for one data file.
QString dailyName(const QString &dataFile, const QDateTime &at);  ///< "so-lieu-2026-11-21.db"
QString importName(const QString &dataFile, const QDateTime &at); ///< "so-lieu-2026-11-21-145700-truoc-khi-nhan.db"
QString upgradeName(const QString &dataFile, const QDateTime &at, int fromVersion); ///< never deleted by us
QString replacedName(const QString &dataFile, const QDateTime &at); ///< what a restore puts aside: "…-ban-cu.db"
/// Deletes daily and import backups beyond 7 days, 4 weeks, 12 months. Other files are not touched.
void pruneBackups(const QString &folder, const QString &dataFile, QDate today);

} // namespace bd::storage

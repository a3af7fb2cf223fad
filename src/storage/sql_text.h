// SQL stands in named files under storage/sql, compiled in. Any thread.
#pragma once
#include <QMap>
#include <QString>
#include <QStringList>

namespace bd::storage {

/// The one statement of sql/NAME.sql, without comments and the closing semicolon. `{key}` is replaced by `names`:
/// names of tables and columns only, never values. The file must exist: a missing one is a mistake in the program.
QString sqlText(const QString &name, const QMap<QString, QString> &names = {});

/// The statements of a script, comments removed. Knows strings, quoted names and the BEGIN … END of a trigger.
QStringList splitSql(const QString &script);

/// Makes the compiled-in files visible; called by whoever reads them.
void initSqlFiles();

} // namespace bd::storage

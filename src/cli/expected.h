// What a value of the command line has to be, in words: the third argument of usage.bad_value ("--year can't be “x”: it has to be …").
#pragma once
#include <QString>
#include <QStringList>

namespace bd::cli {

QString expectedYear();
QString expectedDay();
QString expectedCount();
QString expectedMoney();
QString expectedRatio();
QString expectedVersion();        ///< the number of a frozen version
/// "one of: a, b, c"; where there is none, that there is none.
QString expectedOneOf(const QStringList &values);
/// "written as: title=…"
QString expectedForm(const QString &example);

} // namespace bd::cli

#include "cli/expected.h"

#include <QCoreApplication>

namespace bd::cli {

namespace {

QString word(const char *english) { return QCoreApplication::translate("Cli", english); }

} // namespace

QString expectedYear() { return word(QT_TRANSLATE_NOOP("Cli", "a year of four digits, for example 2026")); }
QString expectedDay() { return word(QT_TRANSLATE_NOOP("Cli", "a day that there is, written as 05/6/2026 or 2026-06-05")); }
QString expectedCount() { return word(QT_TRANSLATE_NOOP("Cli", "a whole number that isn't below zero, for example 0, 120 or 1.150")); }
QString expectedMoney() { return word(QT_TRANSLATE_NOOP("Cli", "an amount of money, for example 500k, 5tr, 9.000.000 or 9,8 tỷ")); }
QString expectedRatio() { return word(QT_TRANSLATE_NOOP("Cli", "a number, for example 62,5")); }
QString expectedVersion() { return word(QT_TRANSLATE_NOOP("Cli", "the number of a frozen version: 1, 2, 3 …")); }

QString expectedOneOf(const QStringList &values)
{
    if (values.isEmpty())
        return word(QT_TRANSLATE_NOOP("Cli", "one of those that the data file has, and it has none yet"));
    return word(QT_TRANSLATE_NOOP("Cli", "one of: %1")).arg(values.join(QStringLiteral(", ")));
}

QString expectedForm(const QString &example) { return word(QT_TRANSLATE_NOOP("Cli", "written as %1")).arg(example); }

} // namespace bd::cli

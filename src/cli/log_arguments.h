// What people type about activities and figures, understood.
#pragma once
#include "base/result.h"
#include "domain/figure.h"

namespace bd::cli {

/// A day as people type it. Error usage.bad_value (args: option, what was typed, how to write it).
Result<QDate> dayFrom(const QString &option, const QString &typed, QDate today);

/// "--year", or "--from" and "--to"; nothing when none of them was typed. Errors as above.
struct PeriodOptions {
    QString year, from, to;
};
Result<std::optional<domain::DayRange>> periodFrom(const PeriodOptions &options, QDate today);

/// A whole number, "" is unknown.
Result<std::optional<qint64>> countFrom(const QString &option, const QString &typed);
/// "5tr", "500k", "9,8 tỷ", "0", "4000000".
Result<std::optional<qint64>> moneyFrom(const QString &option, const QString &typed);

/// By id or by name. Error usage.bad_value.
Result<domain::Measure> measureFrom(const QString &typed, const std::vector<domain::Measure> &all);
/// By id or by name.
Result<QString> kindFrom(const QString &typed);

/// "attendances=120,women=70,of=200,estimate,supplied"; the total may be left empty.
Result<domain::Figure> figureFrom(const QString &typed, const std::vector<domain::Measure> &all);

} // namespace bd::cli

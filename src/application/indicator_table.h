// Indicators out as a table and in from one: a row per indicator, or per quarter. Its heads are understood again by the import;
// tables of others are read by the words of their heads. Reading: any thread; what takes a service: its thread.
#pragma once
#include "application/indicator_service.h"
#include "application/table_source.h"
#include "domain/indicator_text.h"

namespace bd::application {

/// The words of domain/indicator_text.h in the language of the screen.
domain::IndicatorWords screenIndicatorWords();

/// Of one year, at the office's level, with the year before, the target and the result. In the language of the screen.
Result<TableSource> indicatorTable(const IndicatorService &indicators, int year, bool withOptional);

/// A row as the file has it. What a column doesn't say is not there.
struct IndicatorTableRow {
    int line = 0;               ///< of the file, from 1
    QString code;
    std::optional<int> year;
    int quarter = 0;
    QString unit;               ///< whose it is; "" the office itself
    std::optional<qint64> numerator, denominator;
    std::optional<double> value;
    std::optional<bool> isEstimate;
    std::optional<QDate> asOf;
    std::optional<domain::IndicatorResult> result;
    QString source, reason, difficulty, proposal;
    QStringList problems;       ///< sentences; such a row is refused
};

/// Errors: those of exchange::readTableFile with the file's name as first argument; file.missing, file.unreadable,
/// file.too_large; indicator.no_table (args: file): no column of codes with numbers beside it.
Result<std::vector<IndicatorTableRow>> readIndicatorTable(const QString &path, Progress &progress);
Result<std::vector<IndicatorTableRow>> readIndicatorTable(const QByteArray &bytes, const QString &name, Progress &progress);

struct IndicatorImportPreview {
    struct Line {
        enum class Fate { New, Changed, Same, Refused } fate = Fate::New;
        int line = 0;
        QString code, name;              ///< as in the file; the indicator's short name
        StoredIndicatorValue after;      ///< as it will be
        std::optional<domain::IndicatorValue> before;
        QStringList remarks;             ///< sentences: why it is refused, what to look at
    };
    QString source;                      ///< the file's name, for the name of the act
    std::vector<Line> lines;
    int count(Line::Fate fate) const;
};

/// Rows without a year are of `year`. Empty cells change nothing. Nothing is written.
Result<IndicatorImportPreview> previewIndicators(const IndicatorService &indicators, const std::vector<IndicatorTableRow> &rows,
                                                 const QString &source, int year);
/// New and changed lines as one act: "indicator.import" (args: source, count).
Result<ChangeSet> applyIndicators(IndicatorService &indicators, const IndicatorImportPreview &preview);

} // namespace bd::application

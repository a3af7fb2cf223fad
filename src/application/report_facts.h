// What is known about a report's period, each number with the rows it is the sum of: from the log, typed totals, tasks, registers
// and indicators. Unknown is not zero. The thread of its database; everything handed out is a value.
#pragma once
#include "application/figure_service.h"
#include "application/report_service.h"
#include "domain/indicator.h"

#include <QHash>

namespace bd::application {

/// One number.
struct ReportFact {
    QString id;              ///< "sessions.total", "attendances.women", "tasks.done", "models.running", "indicator.6.1.value"
    QString name, unit;      ///< "Cuộc truyền thông", "cuộc"
    std::optional<qint64> value;
    std::optional<double> ratio; ///< of shares and indicators: 55,7
    bool isEstimate = false;
    int rows = 0, known = 0; ///< rows that could say it, and that do: "38/40 cuộc có thống kê"
    bool isUndecided = false; ///< log and typed totals differ and nobody chose
    bool isSensitive = false;
    domain::FigureSource source;
    std::optional<qint64> before;    ///< the same period one year earlier; none: unknown, or not comparable
    std::optional<qint64> estimated; ///< "ước cả kỳ"
};

struct ReportFacts {
    domain::Report report;
    std::vector<ReportFact> facts;        ///< by subject
    std::vector<StoredActivity> outstanding; ///< the log's rows of high note, at most ten: most people first
    std::vector<StoredActivity> afterFormer; ///< "phát sinh sau ngày chốt kỳ trước": behind the former report's cut-off, before this period
    std::vector<domain::Task> tasks;      ///< of the plan
    std::vector<domain::Indicator> indicators; ///< that the level has part in
    std::vector<domain::IndicatorValue> values;
    const ReportFact *fact(const QString &id) const;
};

/// Errors: those of the services below.
Result<ReportFacts> reportFacts(DatabaseService &database, const domain::Report &report, Progress &progress);
/// Over a connection of its own, for jobs. Any thread.
Result<ReportFacts> reportFacts(const QString &dataFile, const Clock &clock, const domain::Report &report, Progress &progress);

/// A row behind a figure.
struct FigureRow {
    QString table; ///< "activity" | "figure_entry" | "task" | a record's table | "indicator_value"
    QString uuid;
    QString title;
    std::optional<QDate> date;
    std::optional<qint64> value, women; ///< what it adds; unknown is shown as such
    bool isEstimate = false;
};

struct FigureExplanation {
    QString name, unit;
    std::optional<qint64> value;
    std::vector<FigureRow> rows;
    int rowCount = 0;         ///< rows holds at most 2,000 of them
    QStringList notes;        ///< "tính đến ngày …", "38/40 cuộc có thống kê", who the main source is; in sentences
    std::optional<ActivityFilter> filter; ///< shows them in the log
};

/// "Số này từ đâu?" Errors: report.no_figure (args: id).
Result<FigureExplanation> explainFigure(DatabaseService &database, const domain::FigureSource &source, const QString &factId);

} // namespace bd::application

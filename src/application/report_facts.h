// What is known about a report's period, each number with the rows it is the sum of: from the log, typed totals, tasks, registers
// and indicators. Unknown is not zero. The thread of its database; everything handed out is a value.
#pragma once
#include "application/figure_service.h"
#include "application/report_service.h"
#include "domain/indicator.h"
#include "domain/registers.h"

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
    domain::FigureSource source; ///< of the log: `rows` are uuids of plans whose rows don't count (other offices' in the same file)
    std::optional<qint64> before;    ///< the same period one year earlier; none: unknown, or not comparable
    std::optional<qint64> estimated; ///< "ước cả kỳ"
};

/// Who reports, in the words of sentences: they differ by level.
struct ReportSetting {
    domain::AgencyLevel level = domain::AgencyLevel::Commune;
    bool isSector = false;  ///< a department or body: reports about its sector
    QString office;         ///< "UBND xã Khe Mây"
    QString area, areaPhrase; ///< "xã", "trên địa bàn xã"; "ngành", "trong ngành"
    QString smallUnit;      ///< "thôn, tổ dân phố", "xã, phường", "phòng, đơn vị"
    QString reportsTo;      ///< "" where nobody said
    bool isMerged = false;  ///< the year before lies before the units were rearranged (01/7/2025)
    QString fileOffice;     ///< whose data the file holds, where that is known and this report is in another's name; else ""
    QStringList foreignPlans; ///< uuids of plans that other offices issued, in the same file: what was done for them doesn't count
};

/// Rows of the registers that the report is about, each in its order.
struct ReportRegisters {
    std::vector<domain::CommunityModel> models;      ///< that were there on a day of the period
    std::vector<domain::Inspection> inspections;     ///< made in the period
    std::vector<domain::Recommendation> recommendations; ///< of these inspections
    std::vector<domain::IssuedDocument> documents;   ///< dated in the period
    std::optional<domain::Committee> committee;      ///< in office at the cut-off
    std::vector<domain::CommitteeMember> members;
    std::vector<domain::CommitteeMeeting> meetings;  ///< in the period
    std::vector<domain::Award> awards;               ///< dated in the period
    std::vector<domain::CadreStock> cadres;          ///< the last of each body and unit as of a day until the cut-off
    std::optional<domain::ActionMonth> actionMonth;  ///< of the cut-off's year
};

/// What the log has of a task, whenever it was.
struct TaskDays {
    QString task, title;
    domain::TaskStatus recorded = domain::TaskStatus::NotStarted; ///< as the plan says it now
    QDate first, last;
};

/// News items of a quarter that lies in the period, wholly or up to the cut-off.
struct QuarterNews {
    int year = 0, quarter = 0;
    std::optional<qint64> items; ///< none: nobody said anything
    bool isOver = false;         ///< at the cut-off, and begun in the period
};

/// What a unit said on the collection sheets of the period.
struct UnitWork {
    QString name;
    std::optional<qint64> sessions;
    bool isIdle = false; ///< 0 of everything that it was asked about; an empty place is none
};

struct ReportFacts {
    domain::Report report;
    ReportSetting setting;
    std::vector<ReportFact> facts;        ///< by subject
    std::vector<StoredActivity> outstanding; ///< the log's rows of high note, at most ten: most people first
    std::vector<StoredActivity> afterFormer; ///< "phát sinh sau ngày chốt kỳ trước": behind the former report's cut-off, before this period
    std::vector<StoredActivity> coordination; ///< the log's rows of that section, the latest first, at most five
    std::optional<StoredActivity> onlySession; ///< where there was just one: told with its day and place
    std::vector<domain::Task> tasks;      ///< of the plan and of the plans that belong to it; each once, its status as of the cut-off
    QString planName;                     ///< "Kế hoạch số 12/KH-UBND ngày 27/02/2026"; "" without a plan
    ReportRegisters registers;
    std::vector<QuarterNews> quarters;
    std::vector<std::pair<QString, domain::KnownSum>> costs; ///< the log's costs by source of money; "" without one
    std::vector<std::pair<domain::SectionKind, ActivitySums>> sections; ///< the log by kind of section
    int activities = 0;                   ///< rows of the log in the period
    std::vector<domain::FigureEntry> entries; ///< typed totals that count: source, method
    std::vector<domain::Indicator> indicators; ///< that the level has part in, as they are there
    std::vector<domain::IndicatorValue> values; ///< of the year of the cut-off and the year before
    std::vector<std::pair<QString, int>> kinds; ///< activities of kinds that a register lists too; not frozen
    std::vector<TaskDays> taskDays;       ///< of the tasks above; not frozen
    std::vector<UnitWork> units;          ///< that answered; not frozen
    std::vector<domain::IssuedDocument> undated; ///< documents of the register without a date: in no report; not frozen
    std::vector<ReportNeighbour> neighbours; ///< other reports of the issuer, told before freezing; not frozen
    const ReportFact *fact(const QString &id) const;
};

/// A share, or what an indicator reached, as sentences and annexes print it: "55,7%", "29,96%", "111,2"; "" without one.
QString ratioText(const ReportFacts &facts, const ReportFact &fact);

/// Errors: those of the services below.
Result<ReportFacts> reportFacts(DatabaseService &database, const domain::Report &report, Progress &progress);
/// Over a connection of its own, for jobs. Any thread.
Result<ReportFacts> reportFacts(const QString &dataFile, const Clock &clock, const domain::Report &report, Progress &progress);

/// "Ước cả kỳ" as last year's share proposes it, for the facts where nobody typed one; empty where the period doesn't go on behind
/// its cut-off. Errors: those of FigureService.
Result<std::vector<domain::PeriodEstimate>> proposeEstimates(DatabaseService &database, const ReportFacts &facts);

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

/// "Số này từ đâu?" The rows' `value`s come to the figure's. Errors: report.no_figure (args: id).
Result<FigureExplanation> explainFigure(DatabaseService &database, const domain::FigureSource &source, const QString &factId);

} // namespace bd::application

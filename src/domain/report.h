// "Báo cáo": for whom, about which period, and which numbers stand in its text. The text itself is a document as a plan's is
// (domain/plan.h, Plan::document), so that whatever edits, numbers, prints and compares plans does so with reports. Values only.
#pragma once
#include "domain/figure.h"
#include "domain/report_codes.h"

namespace bd::domain {

struct Plan;

/// What a number is the sum of; enough to find the rows again.
struct FigureSource {
    FigureOrigin origin = FigureOrigin::Log;
    QString id;       ///< the measure, the record type ("community_model"), the indicator's code, a task's status
    DayRange period;
    std::optional<SectionKind> section; ///< of the log's rows; none: all of them
    QStringList rows; ///< uuids: entries, tasks, records; empty for the log, whose rows are found by measure and period
    bool operator==(const FigureSource &) const = default;
};

/// A number as it stands in the text. It is found by its words, so that it goes along when its paragraph is edited around it;
/// where the words are gone, it is the user's text and no figure any more (figureSpans()).
struct ReportFigure {
    QString id;     ///< of the fact: "sessions.total", "attendances.women", "tasks.done", "indicator.6.1"
    QString text;   ///< as printed: "02", "1.150", "55,7%"
    std::optional<qint64> value;
    bool isEstimate = false;
    QString sectionUuid, paragraphUuid;
    int occurrence = 0; ///< of `text` in the paragraph, from 0
    FigureSource source;
    bool operator==(const ReportFigure &) const = default;
};

/// "Ước cả kỳ": what the whole period will come to, typed or proposed from last year's share. Never added to what was done.
struct PeriodEstimate {
    QString measure;
    std::optional<qint64> total, women;
    bool isProposed = false; ///< nobody confirmed it yet
    bool operator==(const PeriodEstimate &) const = default;
};

/// How far a section is. Drafted: as the program wrote it; what was touched by hand is told from Section::draft.
struct SectionCheck {
    QString sectionUuid;
    bool isAccepted = false; ///< the draft was taken as it is: printed without the mark of a draft
    bool isChecked = false;  ///< the tick in the outline
    bool operator==(const SectionCheck &) const = default;
};

/// Why a number or a task is as it is: printed where the patterns ask for a reason.
struct ReportReason {
    QString about; ///< a task's uuid, an indicator's code, a fact's id
    QString text, next; ///< "thiếu kinh phí"; when it is to be made up for: "quý IV năm 2026"
    bool operator==(const ReportReason &) const = default;
};

struct Report {
    QString uuid;
    ReportKind kind = ReportKind::SixMonths;
    PeriodRule rule = PeriodRule::Calendar;
    DayRange period;        ///< to: the cut-off, the last day of what counts
    std::optional<QDate> wholeEnd; ///< the end of the period where it goes on behind the cut-off ("ước cả kỳ"); none: it doesn't
    QString documentUuid;   ///< its text
    QString planUuid;       ///< whose tasks it is about; "" for none
    QString requestUuid;    ///< the incoming request that it answers; "" for none
    QString dutyUuid;       ///< a duty of a plan; "" for none
    QString requester, requestDocument, requestSubject; ///< by which document: "Sở Nội vụ", "Công văn số 540/SNV …"
    QString outlineName;    ///< "report-commune", or the file that the outline came with
    std::optional<QDate> due;
    bool isStrict = false;  ///< "trước ngày": the last good day is the day before
    QString formerUuid;     ///< the report whose cut-off it goes on from, or whose content it has taken over; "" for none
    ReportRound round = ReportRound::Regular;
    QStringList done;       ///< ticks of the quick start: ids of what was done (resources/catalogue/report-ticks.json)
    std::vector<PeriodEstimate> estimates;
    std::vector<ReportReason> reasons;
    std::vector<SectionCheck> sections;
    std::vector<ReportFigure> figures;
    QStringList photos;     ///< uuids of evidence, in the order of the annex
    QString createdAt;      ///< UTC, ISO; set when it is stored
    bool operator==(const Report &) const = default;
};

/// "Chốt báo cáo": figures and texts as they were on a day. Never changed afterwards.
struct ReportRevision {
    QString uuid, reportUuid;
    int number = 1;
    QString frozenAt;  ///< UTC, ISO
    ReportRound round = ReportRound::Regular;
    QString note;      ///< what changed since the one before, in the user's words
    QString content;   ///< JSON: the document, the report, its facts and indicator values (application/report_snapshot.h)
    bool operator==(const ReportRevision &) const = default;
};

/// Where the words of a number stand in a text as a number of their own, from left to right: "02" is neither in "2026" nor in
/// "1.002" nor in "02,5". ReportFigure::occurrence counts these. Pure.
std::vector<qsizetype> figureStarts(const QString &text, const QString &figure);
/// Where figures stand in the document now: paragraph, first letter, length. Those whose words are gone are left out. Pure.
struct FigureSpan {
    int figure = 0; ///< index in Report::figures
    QString paragraphUuid;
    qsizetype start = 0, length = 0;
};
std::vector<FigureSpan> figureSpans(const Report &report, const Plan &document);

/// The office's own wording of a sentence pattern (application/report_draft.h).
struct PatternWording {
    QString uuid, code, text;
    bool operator==(const PatternWording &) const = default;
};

} // namespace bd::domain

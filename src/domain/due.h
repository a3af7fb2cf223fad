// What has a date: reports owed, incoming requests, tasks, Action Month, follow-ups, milestones of plans, reports expected
// from below. Values and pure rules; any thread.
#pragma once
#include "domain/agency_ref.h"
#include "domain/partial_date.h"
#include "domain/year_codes.h"

#include <QDate>
#include <QStringList>

namespace bd::domain {

/// "Yêu cầu báo cáo từ văn bản đến": an incoming document that asks for a report. Belongs to no plan.
struct ReportRequest {
    QString uuid;
    QString sender, number; ///< who asks, by which document
    std::optional<QDate> date, received;
    QString subject;
    std::optional<QDate> due; ///< as printed
    bool isStrict = false;    ///< "trước ngày": the last good day is the day before
    std::optional<Period> period;
    QString outlineName, outlineSha256; ///< the outline or form that came with it, kept as a file; "" for none
    std::optional<QDate> doneOn;
    QString doneBy;           ///< number of the report sent
    bool operator==(const ReportRequest &) const = default;
};

/// Another place that asks for what a row stands for: the superior's plan beside one's own, a plan beside the letter that
/// came later.
struct DueTwin {
    QString key; ///< as DueItem::key
    DueKind kind = DueKind::Duty;
    QString planUuid, uuid;
    QString printedTime;
    bool operator==(const DueTwin &) const = default;
};

/// A row of "Việc cần làm". Where it comes from is told by kind and uuids.
struct DueItem {
    QString key;    ///< stable over years and exports: the UID of calendars
    DueKind kind = DueKind::Task;
    QString title;
    QString planUuid, uuid;  ///< of the duty, task, request, model …; "" where there is none
    QString sectionUuid;
    std::optional<SectionKind> section;
    std::vector<AgencyRef> agencies; ///< who must do it
    std::optional<QDate> start, due; ///< due: the last good day, inclusive; both unknown: undated
    bool isStrict = false;   ///< `due` is the day before the one printed
    QString printedTime;     ///< "trước 30/5"
    std::optional<QDate> doneOn;
    std::optional<TaskStatus> status; ///< of tasks
    bool isMovable = false;  ///< a task's days may be dragged
    bool isFixed = false;    ///< of a task: its plan's days were signed, or are the superior's; other days stand beside them
    /// The plan's days, where the office has set its own.
    struct Days {
        std::optional<QDate> start, due;
        bool operator==(const Days &) const = default;
    };
    std::optional<Days> asPlanned;
    bool hasFile = false;    ///< an outline or form came with a request
    std::vector<DueTwin> twins; ///< what it stands for too: done with it
    bool operator==(const DueItem &) const = default;
};

/// Weeks begin on Monday. Done wins over late. Without a last day what begins later is later, what has begun is undated.
DueState dueState(const DueItem &item, QDate today);
/// Done, or not carried out.
bool isSettled(const DueItem &item);
/// The last good day of a date as printed: the day before where it is strict.
QDate lastGoodDay(QDate printed, bool isStrict);

/// A deadline as somebody types or copies it: "trước 30/5", "chậm nhất 05/12/2026", "đến hết ngày 30/5", "trước 16h00 ngày 15/7".
struct TypedDue {
    QDate printed;
    bool isStrict = false; ///< "trước ngày"; with an hour of the day it is that day itself
    bool operator==(const TypedDue &) const = default;
};
/// Nullopt for what is no day. A day without a year is the next one of its kind: up to a month back it counts as just missed.
std::optional<TypedDue> typedDue(const QString &typed, QDate today);
/// "trước 30/05/2026", "05/12/2026": what typedDue() understands again.
QString dueText(QDate printed, bool isStrict);

} // namespace bd::domain

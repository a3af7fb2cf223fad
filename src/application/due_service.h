// Everything with a date, in one place, and what is done about it. The thread of its database.
#pragma once
#include "application/change_set.h"
#include "application/database_service.h"
#include "domain/calendar/work_calendar.h"
#include "domain/due.h"

namespace bd::application {

struct DueQuery {
    std::optional<int> year;             ///< items that begin or end in it, and undone ones from before
    std::optional<QString> planUuid;     ///< that plan's, and what belongs to none
    bool withDone = true;
    /// Also what ended before last year and was never told to be done: old plans that somebody received for their text.
    bool withPast = true;
};

/// How much waits: what badge and notices say.
struct DueCounts {
    int overdue = 0, thisWeek = 0;
    int soon = 0; ///< due within three working days, today included; not overdue
};

/// Errors: those of DatabaseService and PlanService; due.not_found (args: its title) when what it was about is gone,
/// request.incomplete when nobody is said to ask; due.file_gone (name) when the bytes of an outline are not there any more.
class DueService {
public:
    explicit DueService(DatabaseService &database);
    /// By last good day; undated ones last.
    Result<std::vector<domain::DueItem>> list(const DueQuery &query = {}) const;
    /// Says of a duty, request, task, follow-up, milestone, expected report or step of the Action Month that it is done, or
    /// (nullopt) isn't. A task's state is an edit of its plan.
    Result<ChangeSet> setDone(const domain::DueItem &item, const std::optional<QDate> &day, const QString &note = {});
    /// Moves a task's days: an edit of its plan ("task.move"). Where those are fixed (DueItem::isFixed) the office's own days are kept
    /// beside them, and the plan stays as it is ("task.schedule"); the plan's days, or none, take them away again.
    Result<ChangeSet> moveTask(const domain::DueItem &item, const std::optional<QDate> &start, const std::optional<QDate> &end);

    /// The file holds a plan, an activity or a request: there is something to be done.
    Result<bool> hasWork() const;

    /// Keeps a request, with the outline or form that came with it ("" for none). Version 0 of its kind: a new one, when its
    /// uuid is empty, else the one with that uuid. Errors also: those of reading the file.
    Result<ChangeSet> saveRequest(const domain::ReportRequest &request, const QString &file = {});
    Result<std::optional<domain::ReportRequest>> request(const QString &uuid) const;
    Result<ChangeSet> removeRequest(const QString &uuid);
    /// Writes the outline or form out as it came.
    Result<void> writeRequestFile(const domain::ReportRequest &request, const QString &target) const;
    /// Who asked before, the last one first.
    Result<QStringList> senders() const;

    /// Days off: the catalogue's decided tables, and the office's own rows over them.
    Result<domain::WorkCalendar> calendar() const;
    /// The office's own rows.
    Result<std::vector<domain::DayOff>> ownDays() const;
    /// Puts a row over a day, or (nullopt) takes it away.
    Result<ChangeSet> setDay(QDate date, const std::optional<domain::DayOff> &day);

private:
    DatabaseService &m_database;
};

DueCounts countDue(const std::vector<domain::DueItem> &items, QDate today, const domain::WorkCalendar &calendar);

} // namespace bd::application

// "Tổng quan": a plan and a year in figures, each with the rows behind it. Reads only. The thread of its database.
#pragma once
#include "application/activity_service.h"
#include "domain/due.h"
#include "domain/plan.h"
#include "domain/registers.h"

#include <array>
#include <map>

namespace bd::application {

/// How tasks stand. A task that is late is counted as late alone: Quá hạn.
enum class TaskState { NotStarted, Running, Done, Late, Dropped };
inline constexpr std::array taskStates{TaskState::Done, TaskState::Running, TaskState::NotStarted, TaskState::Late, TaskState::Dropped};

struct TaskCounts {
    std::array<int, 5> of{}; ///< by TaskState
    int count(TaskState state) const { return of[static_cast<std::size_t>(state)]; }
    int total() const;
    void add(TaskState state) { ++of[static_cast<std::size_t>(state)]; }
    bool operator==(const TaskCounts &) const = default;
};

struct OverviewTask {
    QString planUuid, sectionUuid, title;
    std::optional<domain::SectionKind> section;
    QStringList leads; ///< names of those who lead it
    TaskState state = TaskState::NotStarted;
    std::optional<QDate> end;
};

/// Tasks of one kind of section or of one agency.
struct TaskGroup {
    QString key;  ///< the section kind's code, or the agency's name; "" for those without
    QString name; ///< for the screen; "" for those without
    TaskCounts counts;
    std::vector<int> tasks; ///< where in Overview::tasks
};

/// Models of one kind.
struct ModelGroup {
    QString name; ///< of the kind, as the register shows it
    std::map<domain::ModelState, int> states;
};

struct MonthFigures {
    ActivitySums sums;
    int yearBefore = 0; ///< activities in the same month
};

struct OverviewQuery {
    int year = 0;
    QString planUuid; ///< "": all plans of the year but those that were received beside own ones
    QDate today;
};

struct Overview {
    OverviewQuery query;
    QStringList plans; ///< titles of those counted
    std::vector<OverviewTask> tasks;
    TaskCounts counts;
    std::vector<TaskGroup> bySection; ///< in the order of the kinds
    std::vector<TaskGroup> byAgency;  ///< most tasks first; a task of several counts with each
    std::array<MonthFigures, 12> months;
    bool hasYearBefore = false;
    ActivitySums activities; ///< of the year
    int ofPlan = 0;          ///< activities of the year that belong to the plans counted
    domain::KnownSum planned; ///< budgets of the tasks that name an amount
    std::vector<std::pair<domain::ModelState, int>> models; ///< those there are, by state
    std::vector<ModelGroup> modelKinds; ///< the same models; most first
    int modelsBegun = 0;     ///< in the year
    std::vector<std::pair<domain::InspectionRole, std::pair<int, int>>> inspections; ///< of the year: made, planned but not made yet
    int openRecommendations = 0, lateRecommendations = 0;
    std::vector<domain::DueItem> next; ///< what is due, the late ones first
    int overdue = 0;
};

/// 1/1 to 31/12, or one month of it.
domain::DayRange yearRange(int year);
domain::DayRange monthRange(int year, int month);
TaskState taskState(const domain::Task &task, QDate today);
QString label(TaskState state);

/// Errors: those of DatabaseService, ActivityService, RecordService, DueService.
class OverviewService {
public:
    explicit OverviewService(DatabaseService &database) : m_database(database) {}
    Result<Overview> read(const OverviewQuery &query, int nextAtMost = 8) const;

private:
    DatabaseService &m_database;
};

} // namespace bd::application

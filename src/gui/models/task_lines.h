// The tasks of a plan as the table shows them: filtered, grouped and sorted, with counts and sums. Pure functions.
#pragma once
#include "application/section_names.h"

namespace bd::gui {

enum class TaskColumn { Section, Title, Lead, Coordinate, Time, Product, Budget, Source, Status, Reason, Kind };
inline constexpr int taskColumnCount = 11;

enum class TaskGrouping { None, Agency, Section };

/// What happens with time: a quarter from 1 to 4, or tasks of which no day is known.
struct TaskFilter {
    static constexpr int undated = 5;
    QString text;    ///< as text::matches
    QString agency;  ///< name of one that leads or coordinates
    std::optional<domain::TaskStatus> status;
    bool lateOnly = false;
    QString section; ///< and those below it
    int time = 0;    ///< quarter, or `undated`; 0: any
    bool isEmpty() const { return *this == TaskFilter(); }
    bool operator==(const TaskFilter &) const = default;
};

struct TaskView {
    TaskFilter filter;
    TaskGrouping grouping = TaskGrouping::None;
    std::optional<TaskColumn> sort; ///< none: as in the plan
    bool descending = false;
};

struct TaskSums {
    int count = 0, budgeted = 0, late = 0, done = 0;
    qint64 sum = 0;
    bool operator==(const TaskSums &) const = default;
};

/// A task, or the head of a group of them.
struct TaskLine {
    bool isGroup = false;
    QString group;       ///< whose head this is, or what the task stands under
    TaskSums sums;       ///< of the group
    domain::Task task;
    QString section;     ///< "II.2"
    bool isLate = false;
    bool operator==(const TaskLine &) const = default;
};

std::vector<TaskLine> taskLines(const domain::Plan &plan, const TaskView &view, QDate today);
/// Each task once, however many groups it stands in.
TaskSums sumsOf(const std::vector<TaskLine> &lines);
/// Brings the lines up to the plan without moving any; false when tasks came or went.
bool refreshLines(std::vector<TaskLine> &lines, const domain::Plan &plan, QDate today);
/// The text of a cell.
QString taskCell(const TaskLine &line, TaskColumn column, std::optional<int> year);
/// Names of all bodies in the tasks, in Vietnamese order.
QStringList taskAgencies(const domain::Plan &plan);

} // namespace bd::gui

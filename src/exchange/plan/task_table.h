// Tables of tasks: columns for task, lead, time. Pure functions.
#pragma once
#include "domain/plan.h"

#include <optional>
#include <vector>

namespace bd::exchange {

/// Does the table have columns for a task and for who leads or when?
bool isTaskTable(const domain::Table &table);

/// The tasks of such a table. Nothing when it is none.
/// `lossless` tells whether every word of the table is in the tasks (numbers of rows and the head row don't count).
struct TaskRows {
    std::vector<domain::Task> tasks;
    bool lossless = true;
};
std::optional<TaskRows> tasksOf(const domain::Table &table, std::optional<int> year);

/// "25.000.000 đồng", "1,5 triệu", "9,8 tỷ đồng" in whole đồng; nullopt when no amount is named.
std::optional<qint64> amountIn(const QString &text);

/// "Quý II", "trước 28/02", "tháng 3 - tháng 5", "từ 15/11 đến 15/12" within a year.
void readTime(const QString &text, std::optional<int> year, domain::PartialDate &start, domain::PartialDate &end);

} // namespace bd::exchange

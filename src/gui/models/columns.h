// The columns of the small tables, each in one place.
#pragma once
#include "exchange/values/imported_plan.h"
#include "gui/models/table_model.h"

namespace bd::gui {

/// A task with what its row says about the outline.
struct TaskRow {
    domain::Task task;
    QString section; ///< "II.2"
};
struct DutyRow {
    domain::ReportingDuty duty;
    QString section;
};
/// An entry of the assignment section: whose duties it holds.
struct AgencyRow {
    QString sectionUuid;
    QString section; ///< "IV.3"
    QString heading;
    QStringList names;
    domain::Addressing addressing = domain::Addressing::Assigned;
};

std::vector<Column<TaskRow>> taskColumns();
std::vector<Column<DutyRow>> dutyColumns(bool editable);
std::vector<Column<AgencyRow>> agencyColumns();
std::vector<Column<exchange::LeftOut>> leftOutColumns();

/// "30/05/2026 (trước ngày)"; "" without a date.
QString dueText(const domain::ReportingDuty &duty);

} // namespace bd::gui

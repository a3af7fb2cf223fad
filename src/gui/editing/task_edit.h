// Edits of tasks as the inspector and the table make them: one field at a time, named for undo and history.
#pragma once
#include "domain/plan.h"
#include "gui/widgets/agency_directory.h"

#include <QStringList>

namespace bd::gui {

class PlanDesk;

enum class TaskField { Title, Kind, Lead, Coordinate, Time, Product, Budget, Source, Status, Section };

/// Takes one field of `from` into `to`. Time takes the days too, Status its reason.
void copyField(TaskField field, const domain::Task &from, domain::Task &to);
/// Stores one field of a task, or of several at once, as one step. False when nothing was stored.
bool editTask(PlanDesk &desk, TaskField field, const domain::Task &task);
bool editTasks(PlanDesk &desk, TaskField field, const QStringList &uuids, const domain::Task &value);

const domain::Task *taskOf(const domain::Plan &plan, const QString &uuid);
/// The task of a paragraph; null where it is none.
const domain::Task *taskAt(const domain::Plan &plan, const QString &paragraphUuid);
std::vector<domain::AgencyRef> agenciesOf(const domain::Task &task, domain::Role role);
void setAgenciesOf(domain::Task &task, domain::Role role, const std::vector<domain::AgencyRef> &agencies);

/// Today by the program's clock, which days count from.
QDate todayOf(const PlanDesk &desk);
/// The directory as of the plan's date: where that is unknown its year's first day, or today when that is in its year.
AgencyDirectory directoryOf(const PlanDesk &desk);

/// What is worth telling about a task while it is edited, as sentences. Nothing of it stops anybody.
QStringList taskRemarks(const domain::Task &task, const domain::Plan &plan, const AgencyDirectory &directory);
/// "Quá hạn: phải xong trước ngày …"; "" when it isn't late.
QString lateText(const domain::Task &task, QDate today);

} // namespace bd::gui

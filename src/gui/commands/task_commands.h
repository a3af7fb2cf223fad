// What is done with tasks: a paragraph becomes one and back, the table of all goes to Excel.
#pragma once
#include "gui/commands/plan_commands.h"

namespace bd::gui {

/// Ctrl+T: the current paragraph becomes a task; where it is one, its fields take the focus.
class MakeTaskCommand final : public Command {
    Q_OBJECT
public:
    explicit MakeTaskCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
};

/// The current paragraph is text again; nothing of it is lost.
class RemoveTaskCommand final : public Command {
    Q_OBJECT
public:
    explicit RemoveTaskCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
};

/// The table of tasks as a spreadsheet.
class ExportTasksCommand final : public ExportCommand {
    Q_OBJECT
public:
    explicit ExportTasksCommand(CommandContext &context);

protected:
    bool servesReports() const override { return false; }
    QString title() const override;
    QString filter() const override;
    QString openLabel() const override;
};

/// Whether that is a paragraph of the plan's text (a table is none).
bool canBeTask(const domain::Plan &plan, const QString &paragraphUuid);
/// Makes the desk's current paragraph a task. False when nothing was done.
bool makeCurrentTask(PlanDesk &desk);

} // namespace bd::gui

#include "gui/commands/task_commands.h"

#include "domain/outline_edit.h"
#include "gui/editing/plan_desk.h"
#include "gui/editing/task_edit.h"

#include <QKeySequence>

namespace bd::gui {

namespace {

const domain::Paragraph *paragraphOf(const std::vector<domain::Section> &sections, const QString &uuid)
{
    for (const domain::Section &section : sections) {
        for (const domain::Block &block : section.blocks) {
            const auto *paragraph = std::get_if<domain::Paragraph>(&block);
            if (paragraph && paragraph->uuid == uuid)
                return paragraph;
        }
        if (const domain::Paragraph *found = paragraphOf(section.sections, uuid))
            return found;
    }
    return nullptr;
}

const domain::Paragraph *paragraphOf(const domain::Plan &plan, const QString &uuid)
{
    const domain::Paragraph *found = paragraphOf(plan.sections, uuid);
    return found ? found : paragraphOf(plan.appendices, uuid);
}

} // namespace

bool canBeTask(const domain::Plan &plan, const QString &paragraphUuid)
{
    return plan.document == domain::DocumentKind::Plan && !paragraphUuid.isEmpty() && paragraphOf(plan, paragraphUuid);
}

bool makeCurrentTask(PlanDesk &desk)
{
    desk.flush(); // the text becomes the title: what is being typed counts
    const QString uuid = desk.currentParagraph();
    const domain::Paragraph *paragraph = paragraphOf(desk.plan(), uuid);
    if (!paragraph || taskAt(desk.plan(), uuid))
        return false;
    const QString named = paragraph->text.toPlain();
    return desk.edit(QStringLiteral("task.make"), {named},
                     [uuid](domain::Plan &plan) { return !domain::makeTask(plan, uuid).isEmpty(); });
}

MakeTaskCommand::MakeTaskCommand(CommandContext &context) : Command(context, QStringLiteral("task.make"))
{
    describe(tr("Make it a tas&k"), QString(), {QKeySequence(Qt::CTRL | Qt::Key_T)});
}

bool MakeTaskCommand::isEnabled() const
{
    const PlanDesk *desk = context().desk();
    return desk && desk->isOpen()
        && (taskAt(desk->plan(), desk->currentParagraph()) || (!desk->isReadOnly() && canBeTask(desk->plan(), desk->currentParagraph())));
}

void MakeTaskCommand::execute()
{
    PlanDesk *desk = context().desk();
    if (!makeCurrentTask(*desk))
        Q_EMIT desk->taskWanted();
}

RemoveTaskCommand::RemoveTaskCommand(CommandContext &context) : Command(context, QStringLiteral("task.remove"))
{
    describe(tr("&No longer a task"), QString(), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
}

bool RemoveTaskCommand::isEnabled() const
{
    const PlanDesk *desk = context().desk();
    return desk && desk->isOpen() && !desk->isReadOnly() && taskAt(desk->plan(), desk->currentParagraph());
}

void RemoveTaskCommand::execute()
{
    PlanDesk &desk = *context().desk();
    const domain::Task *task = taskAt(desk.plan(), desk.currentParagraph());
    if (!task)
        return;
    desk.edit(QStringLiteral("task.remove"), {task->title},
              [uuid = task->uuid](domain::Plan &plan) { return domain::removeTask(plan, uuid); });
}

ExportTasksCommand::ExportTasksCommand(CommandContext &context)
    : ExportCommand(context, QStringLiteral("task.export"), QStringLiteral(".xlsx"))
{
    describe(tr("Export the table of tasks to E&xcel…"), QStringLiteral("x-office-document"));
}

QString ExportTasksCommand::title() const
{
    return tr("Export the table of tasks to Excel");
}

QString ExportTasksCommand::filter() const
{
    return tr("Excel workbooks (*.xlsx)");
}

QString ExportTasksCommand::openLabel() const
{
    return tr("Open in Excel");
}

} // namespace bd::gui

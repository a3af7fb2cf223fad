#include "gui/commands/report_form_commands.h"

#include "gui/editing/report_desk.h"

namespace bd::gui {

FillFormCommand::FillFormCommand(CommandContext &context) : Command(context, QStringLiteral("report.fill_form")), m_flow(context)
{
    describe(tr("Fill a superior’s for&m…"), QStringLiteral("document-edit"));
}

bool FillFormCommand::isEnabled() const
{
    return context().report() && context().report()->isOpen();
}

QString FillFormCommand::whyNot() const
{
    return tr("Open a report first: forms are filled from its figures.");
}

UseOutlineCommand::UseOutlineCommand(CommandContext &context) : Command(context, QStringLiteral("report.use_outline")), m_flow(context)
{
    describe(tr("Use the superior’s ou&tline…"), QStringLiteral("view-list-tree"));
}

bool UseOutlineCommand::isEnabled() const
{
    return context().report() && context().report()->isOpen() && !context().report()->isReadOnly();
}

QString UseOutlineCommand::whyNot() const
{
    return context().report() && context().report()->isOpen() ? tr("The report was issued; its outline stays as it is.") : tr("Open a report first.");
}

} // namespace bd::gui

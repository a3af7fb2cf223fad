#include "gui/commands/file_commands.h"

#include "gui/dialogs/templates_dialog.h"
#include "gui/flows/data_file_flow.h"
#include "gui/flows/import_flow.h"
#include "gui/prompts/prompts.h"

#include <QKeySequence>
#include <QWidget>

namespace bd::gui {

ImportFileCommand::ImportFileCommand(CommandContext &context, ImportFlow &flow)
    : Command(context, QStringLiteral("plan.import_file")), m_flow(flow)
{
    describe(tr("&Receive a plan from a file…"), QStringLiteral("document-import"), {QKeySequence(Qt::CTRL | Qt::Key_O)});
}

void ImportFileCommand::execute()
{
    m_flow.chooseFile();
}

PastePlanCommand::PastePlanCommand(CommandContext &context, ImportFlow &flow)
    : Command(context, QStringLiteral("plan.paste")), m_flow(flow)
{
    describe(tr("Receive a plan by &pasting its text…"), QStringLiteral("edit-paste"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
}

void PastePlanCommand::execute()
{
    m_flow.paste();
}

SampleCommand::SampleCommand(CommandContext &context, DataFileFlow &flow)
    : Command(context, QStringLiteral("file.sample")), m_flow(flow)
{
    describe(tr("&Look at the sample…"), QStringLiteral("document-preview"));
}

void SampleCommand::execute()
{
    m_flow.openSample();
}

OpenOtherCommand::OpenOtherCommand(CommandContext &context, DataFileFlow &flow)
    : Command(context, QStringLiteral("file.open_other")), m_flow(flow)
{
    describe(tr("&Open another data file…"), QStringLiteral("document-open"));
}

void OpenOtherCommand::execute()
{
    m_flow.chooseOther();
}

BackupCommand::BackupCommand(CommandContext &context, DataFileFlow &flow)
    : Command(context, QStringLiteral("file.backup")), m_flow(flow)
{
    describe(tr("&Back up…"), QStringLiteral("document-save"));
}

void BackupCommand::execute()
{
    m_flow.backup();
}

RestoreCommand::RestoreCommand(CommandContext &context, DataFileFlow &flow)
    : Command(context, QStringLiteral("file.restore")), m_flow(flow)
{
    describe(tr("Re&store…"), QStringLiteral("edit-undo"));
}

void RestoreCommand::execute()
{
    m_flow.restore();
}

OpenFolderCommand::OpenFolderCommand(CommandContext &context, DataFileFlow &flow)
    : Command(context, QStringLiteral("file.open_folder")), m_flow(flow)
{
    describe(tr("Open the &folder of the data file"), QStringLiteral("document-open-folder"));
}

void OpenFolderCommand::execute()
{
    m_flow.openFolder();
}

TemplatesCommand::TemplatesCommand(CommandContext &context) : Command(context, QStringLiteral("file.templates"))
{
    describe(tr("&Templates…"), QStringLiteral("x-office-document"));
}

void TemplatesCommand::execute()
{
    TemplatesDialog dialog(context());
    context().prompts().run(dialog);
    context().templatesChanged();
}

QuitCommand::QuitCommand(CommandContext &context) : Command(context, QStringLiteral("file.quit"))
{
    describe(tr("&Quit"), QStringLiteral("application-exit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
}

void QuitCommand::execute()
{
    context().window()->close();
}

} // namespace bd::gui

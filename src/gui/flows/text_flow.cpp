#include "gui/flows/text_flow.h"

#include "gui/commands/command_table.h"
#include "gui/commands/text_commands.h"
#include "gui/editor/section_editor.h"
#include "gui/pages/plan/content_page.h"

#include <QAction>

namespace bd::gui {

void attachText(ContentPage &page, CommandContext &context, const CommandTable &commands)
{
    SectionEditor *editor = page.editor();
    QList<QAction *> tools, menu;
    for (const char *name : textTools())
        tools.append(*name ? commands.action(name) : nullptr);
    for (const char *name : textMenu())
        menu.append(commands.action(name));
    page.setTextTools(tools);
    editor->setMenuActions(menu);
    QObject::connect(editor, &SectionEditor::formatChanged, editor, [&context] { context.refreshCommands(); });
    QObject::connect(editor, &SectionEditor::footnoteActivated, commands.action("text.footnote"), &QAction::trigger);
    QObject::connect(editor, &SectionEditor::pasteNoticed, editor,
                     [&context](const QString &text) { context.notify({Notice::Kind::Note, text, {}}); });
}

} // namespace bd::gui

#include "gui/commands/text_commands.h"

#include "gui/dialogs/footnote_dialog.h"
#include "gui/dialogs/table_dialog.h"
#include "gui/prompts/prompts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace bd::gui {

using domain::ParagraphLevel;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

TextCommand::Entry level(const char *name, const QString &text, const QString &icon, ParagraphLevel level, const QString &hint)
{
    return {name, text, icon, {}, [level](TextPort &port) { port.setLevel(level); },
            [](const TextPort &port) { return port.canSetLevel(); }, [level](const TextPort &port) { return port.level() == level; }, hint};
}

TextCommand::Entry table(const char *name, const QString &text, const QString &icon, TableEdit edit)
{
    return {name, text, icon, {}, [edit](TextPort &port) { port.editTable(edit); },
            [edit](const TextPort &port) { return port.canEditTable(edit); }};
}

} // namespace

TextCommand::TextCommand(CommandContext &context, Entry entry) : Command(context, QLatin1String(entry.name)), m_entry(std::move(entry))
{
    describe(m_entry.text, m_entry.iconName, m_entry.shortcuts);
    action()->setCheckable(static_cast<bool>(m_entry.isOn));
    if (!m_entry.hint.isEmpty())
        action()->setToolTip(action()->toolTip() + QStringLiteral(" (") + m_entry.hint + QLatin1Char(')'));
}

void TextCommand::execute()
{
    m_entry.run(*context().text());
    refresh();
}

bool TextCommand::isEnabled() const
{
    const TextPort *text = context().text();
    return text && text->canEdit() && m_entry.canRun(*text);
}

void TextCommand::refresh()
{
    Command::refresh();
    if (m_entry.isOn)
        action()->setChecked(isEnabled() && m_entry.isOn(*context().text()));
}

FootnoteCommand::FootnoteCommand(CommandContext &context) : Command(context, QStringLiteral("text.footnote"))
{
    describe(tr("&Footnote…"), QStringLiteral("insert-footnote"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F)});
}

void FootnoteCommand::execute()
{
    TextPort &text = *context().text();
    const bool isNew = !text.hasFootnote();
    FootnoteDialog dialog({isNew, isNew ? std::optional(QString()) : text.footnote()}, context().window());
    if (!context().prompts().run(dialog))
        return;
    const FootnoteDraft draft = dialog.draft();
    if (draft.isRemoved)
        text.removeFootnote();
    else if (isNew)
        text.insertFootnote(draft.text.value_or(QString()));
    else if (draft.text && draft.text != text.footnote())
        text.setFootnote(*draft.text);
}

bool FootnoteCommand::isEnabled() const
{
    return context().text() && context().text()->canEdit();
}

void FootnoteCommand::refresh()
{
    Command::refresh();
    const QString wanted = isEnabled() && context().text()->hasFootnote() ? tr("Change the &footnote…") : tr("&Footnote…");
    if (action()->text() != wanted)
        rename(wanted);
}

InsertTableCommand::InsertTableCommand(CommandContext &context) : Command(context, QStringLiteral("table.insert"))
{
    describe(tr("&Insert a table…"), QStringLiteral("insert-table"));
}

void InsertTableCommand::execute()
{
    TableDialog dialog({}, context().window());
    if (!context().prompts().run(dialog))
        return;
    const TableSize size = dialog.size();
    context().text()->insertTable(size.rows, size.columns);
}

bool InsertTableCommand::isEnabled() const
{
    return context().text() && context().text()->canInsertTable();
}

std::vector<std::unique_ptr<Command>> makeTextCommands(CommandContext &context)
{
    const auto always = [](const TextPort &) { return true; };
    const auto icon = [](const char *name) { return QLatin1String(name); };
    TextCommand::Entry head = table("table.head_row", Texts::tr("&Head row"), {}, TableEdit::HeadRow);
    head.isOn = [](const TextPort &port) { return port.isHeadRow(); };
    const TextCommand::Entry entries[] = {
        {"text.bold", Texts::tr("&Bold"), icon("format-text-bold"), {QKeySequence(Qt::CTRL | Qt::Key_B)},
         [](TextPort &port) { port.setBold(!port.isBold()); }, always, [](const TextPort &port) { return port.isBold(); }},
        {"text.italic", Texts::tr("&Italic"), icon("format-text-italic"), {QKeySequence(Qt::CTRL | Qt::Key_I)},
         [](TextPort &port) { port.setItalic(!port.isItalic()); }, always, [](const TextPort &port) { return port.isItalic(); }},
        level("text.plain", Texts::tr("&Plain paragraph"), icon("format-justify-left"), ParagraphLevel::Plain, Texts::tr("Shift+Tab")),
        level("text.dash", Texts::tr("Paragraph with “&-”"), icon("list-remove"), ParagraphLevel::Dash, Texts::tr("Tab, or type “- ”")),
        level("text.plus", Texts::tr("Paragraph with “&+”"), icon("list-add"), ParagraphLevel::Plus, Texts::tr("Tab twice, or type “+ ”")),
        table("table.row_above", Texts::tr("Row &above"), icon("edit-table-insert-row-above"), TableEdit::RowAbove),
        table("table.row_below", Texts::tr("Row &below"), icon("edit-table-insert-row-below"), TableEdit::RowBelow),
        table("table.column_left", Texts::tr("Column to the &left"), icon("edit-table-insert-column-left"), TableEdit::ColumnLeft),
        table("table.column_right", Texts::tr("Column to the &right"), icon("edit-table-insert-column-right"), TableEdit::ColumnRight),
        table("table.remove_rows", Texts::tr("&Delete rows"), icon("edit-table-delete-row"), TableEdit::RemoveRows),
        table("table.remove_columns", Texts::tr("Delete &columns"), icon("edit-table-delete-column"), TableEdit::RemoveColumns),
        table("table.merge", Texts::tr("&Merge cells"), icon("edit-table-cell-merge"), TableEdit::Merge),
        table("table.split", Texts::tr("&Split the cell"), icon("edit-table-cell-split"), TableEdit::Split),
        head,
        table("table.remove", Texts::tr("Delete the &table"), icon("edit-delete"), TableEdit::RemoveTable),
    };
    std::vector<std::unique_ptr<Command>> commands;
    for (const TextCommand::Entry &entry : entries)
        commands.push_back(std::make_unique<TextCommand>(context, entry));
    commands.push_back(std::make_unique<FootnoteCommand>(context));
    commands.push_back(std::make_unique<InsertTableCommand>(context));
    return commands;
}

std::vector<const char *> textTools()
{
    return {"text.bold", "text.italic", "", "text.plain", "text.dash", "text.plus", "", "text.footnote", "table.insert", "", "task.make", "", "edit.next_mistake"};
}

std::vector<const char *> textMenu()
{
    return {"text.footnote", "task.make", "task.remove", "table.insert", "table.row_above", "table.row_below", "table.column_left",
            "table.column_right", "table.remove_rows", "table.remove_columns", "table.merge", "table.split", "table.head_row", "table.remove"};
}

} // namespace bd::gui

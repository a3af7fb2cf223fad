#include "gui/commands/find_commands.h"

#include "gui/editing/find_port.h"
#include "gui/flows/spelling_flow.h"
#include "gui/preview/preview_port.h"

#include <QAction>
#include <QKeySequence>

namespace bd::gui {

namespace {

/// The pages, where a search is meant for them.
PreviewPort *wantedPages(CommandContext &context)
{
    PreviewPort *preview = context.preview();
    if (!preview || !preview->isShown() || !preview->hasPages())
        return nullptr;
    const FindPort *find = context.find();
    return preview->hasKeyboard() || !find || !find->isTextShown() ? preview : nullptr;
}

} // namespace

FindCommand::FindCommand(CommandContext &context) : Command(context, QStringLiteral("edit.find"))
{
    describe(tr("&Find…"), QStringLiteral("edit-find"), {QKeySequence(Qt::CTRL | Qt::Key_F)});
}

void FindCommand::execute()
{
    if (PreviewPort *pages = wantedPages(context()))
        pages->startFind();
    else if (FindPort *find = context().find(); find && find->isTextShown())
        find->startFind();
    else
        context().focusFilter();
}

ReplaceCommand::ReplaceCommand(CommandContext &context) : Command(context, QStringLiteral("edit.replace"))
{
    describe(tr("Re&place…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_H)});
}

bool ReplaceCommand::isEnabled() const
{
    const FindPort *find = context().find();
    return find && find->isTextShown();
}

void ReplaceCommand::execute()
{
    context().find()->startReplace();
}

FindNextCommand::FindNextCommand(CommandContext &context, bool backwards)
    : Command(context, backwards ? QStringLiteral("edit.find_previous") : QStringLiteral("edit.find_next")), m_isBackwards(backwards)
{
    describe(backwards ? tr("Find pre&vious") : tr("Find &next"), {});
}

bool FindNextCommand::isEnabled() const
{
    const PreviewPort *preview = context().preview();
    const FindPort *find = context().find();
    return (preview && preview->isShown() && preview->hasPages()) || (find && find->isTextShown());
}

void FindNextCommand::refresh()
{
    Command::refresh();
    const FindPort *find = context().find();
    QList<QKeySequence> keys;
    if (find && find->isFinding())
        keys.append(QKeySequence(m_isBackwards ? Qt::SHIFT | Qt::Key_F3 : Qt::Key_F3));
    if (action()->shortcuts() != keys)
        action()->setShortcuts(keys);
}

void FindNextCommand::execute()
{
    if (PreviewPort *pages = wantedPages(context()))
        return pages->findNext(m_isBackwards);
    FindPort *find = context().find();
    if (find && find->isFinding())
        find->findNext(m_isBackwards);
    else if (find)
        find->startFind();
}

CheckSpellingCommand::CheckSpellingCommand(CommandContext &context) : Command(context, QStringLiteral("view.spelling"))
{
    describe(tr("Chec&k spelling while typing"), {});
    action()->setCheckable(true);
}

bool CheckSpellingCommand::isEnabled() const
{
    const SpellingFlow *spelling = context().spelling();
    return spelling && spelling->isAvailable();
}

QString CheckSpellingCommand::whyNot() const
{
    return context().spelling() ? tr("No dictionary for Vietnamese is installed.") : tr("Open a plan first.");
}

void CheckSpellingCommand::execute()
{
    context().spelling()->setOn(!context().spelling()->isOn());
}

void CheckSpellingCommand::refresh()
{
    Command::refresh();
    action()->setChecked(isEnabled() && context().spelling()->isOn());
}

NextMistakeCommand::NextMistakeCommand(CommandContext &context) : Command(context, QStringLiteral("edit.next_mistake"))
{
    describe(tr("Ne&xt spelling mark"), QStringLiteral("tools-check-spelling"));
    action()->setVisible(false); // until a dictionary was found
}

bool NextMistakeCommand::isEnabled() const
{
    const SpellingFlow *spelling = context().spelling();
    return spelling && spelling->isAvailable() && spelling->isOn();
}

void NextMistakeCommand::refresh()
{
    Command::refresh();
    const bool isAvailable = context().spelling() && context().spelling()->isAvailable();
    if (action()->isVisible() == isAvailable)
        return;
    action()->setVisible(isAvailable);
    action()->setShortcuts(isAvailable ? QList<QKeySequence>{QKeySequence(Qt::Key_F7)} : QList<QKeySequence>());
    rename(tr("Ne&xt spelling mark"));
}

void NextMistakeCommand::execute()
{
    if (!context().spelling()->goToNext())
        context().notify({Notice::Kind::Note, tr("No word in this text is marked."), {}});
}

} // namespace bd::gui

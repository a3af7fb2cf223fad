#include "gui/commands/section_commands.h"

#include "application/labels.h"
#include "gui/editing/outline_actions.h"
#include "gui/editing/plan_desk.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace bd::gui {

namespace {

struct Sections {
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

enum class Needs { Plan, Selection, WritablePlan, WritableSelection };

struct SectionAct {
    const char *name;
    QString text, iconName;
    QList<QKeySequence> shortcuts;
    Needs needs;
    std::function<void(PlanDesk &)> run;
    std::function<bool(const PlanDesk &)> can = {};
};

class SectionCommand final : public Command {
public:
    SectionCommand(CommandContext &context, SectionAct act) : Command(context, QLatin1String(act.name)), m_act(std::move(act))
    {
        describe(m_act.text, m_act.iconName, m_act.shortcuts);
        action()->setShortcutContext(Qt::WidgetShortcut); // of the outline: Del and Ctrl+C mean other things in the text
    }
    void execute() override { m_act.run(*context().desk()); }
    bool isEnabled() const override
    {
        const PlanDesk *desk = context().desk();
        if (!desk)
            return false;
        const bool writes = m_act.needs == Needs::WritablePlan || m_act.needs == Needs::WritableSelection;
        const bool selects = m_act.needs == Needs::Selection || m_act.needs == Needs::WritableSelection;
        return !(writes && desk->isReadOnly()) && !(selects && desk->selectedSections().isEmpty())
            && (!m_act.can || m_act.can(*desk));
    }

private:
    SectionAct m_act;
};

/// The kinds as a menu; from elsewhere the choice above the text is opened.
class KindCommand final : public Command {
public:
    explicit KindCommand(CommandContext &context) : Command(context, QStringLiteral("section.kind")), m_menu(std::make_unique<QMenu>())
    {
        describe(Sections::tr("&Kind of content"), {});
        action()->setMenu(m_menu.get());
        connect(m_menu.get(), &QMenu::aboutToShow, this, &KindCommand::fill);
    }
    void execute() override { Q_EMIT context().desk()->kindWanted(); }
    bool isEnabled() const override
    {
        const PlanDesk *desk = context().desk();
        return desk && !desk->isReadOnly() && !desk->selectedSections().isEmpty();
    }

private:
    void fill()
    {
        m_menu->clear();
        PlanDesk *desk = context().desk();
        if (!desk)
            return;
        const domain::Section *current = domain::findSection(desk->plan(), desk->selectedSections().value(0));
        for (const domain::SectionKind kind : sectionKindsOf(desk->plan().document)) {
            QAction *choice = m_menu->addAction(application::label(kind));
            choice->setCheckable(true);
            choice->setChecked(current && current->kind == kind);
            connect(choice, &QAction::triggered, this, [this, kind] {
                if (PlanDesk *open = context().desk())
                    setKind(*open, kind);
            });
        }
    }
    std::unique_ptr<QMenu> m_menu;
};

QList<QKeySequence> keys(int combination)
{
    return {QKeySequence(combination)};
}

SectionAct moving(const char *name, const QString &text, const QString &iconName, int key, OutlineMove move)
{
    return {name, text, iconName, keys(QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key(key)).toCombined()), Needs::WritableSelection,
            [move](PlanDesk &desk) { rearrange(desk, move); }, [move](const PlanDesk &desk) { return canRearrange(desk, move); }};
}

std::vector<SectionAct> acts()
{
    const auto ctrl = [](Qt::Key key) { return keys(QKeyCombination(Qt::CTRL, key).toCombined()); };
    return {
        {"section.add", Sections::tr("&Add a section"), QStringLiteral("list-add"), keys(Qt::Key_Insert), Needs::WritablePlan,
         [](PlanDesk &desk) { addSection(desk, false); }},
        {"section.add_inside", Sections::tr("Add a section &inside"), {}, keys(QKeyCombination(Qt::ALT, Qt::Key_Insert).toCombined()),
         Needs::WritableSelection, [](PlanDesk &desk) { addSection(desk, true); }},
        {"section.rename", Sections::tr("&Rename"), QStringLiteral("edit-rename"), keys(Qt::Key_F2), Needs::WritableSelection,
         [](PlanDesk &desk) { desk.startRename(desk.currentSection()); }},
        {"section.duplicate", Sections::tr("D&uplicate"), {}, ctrl(Qt::Key_D), Needs::WritableSelection,
         [](PlanDesk &desk) { duplicateSections(desk); }},
        moving("section.promote", Sections::tr("&Promote a level"), QStringLiteral("go-previous"), Qt::Key_Left, OutlineMove::Promote),
        moving("section.demote", Sections::tr("D&emote a level"), QStringLiteral("go-next"), Qt::Key_Right, OutlineMove::Demote),
        moving("section.up", Sections::tr("&Move up"), QStringLiteral("go-up"), Qt::Key_Up, OutlineMove::Up),
        moving("section.down", Sections::tr("Move dow&n"), QStringLiteral("go-down"), Qt::Key_Down, OutlineMove::Down),
        {"section.cut", Sections::tr("Cu&t"), QStringLiteral("edit-cut"), ctrl(Qt::Key_X), Needs::WritableSelection,
         [](PlanDesk &desk) { cutSections(desk); }},
        {"section.copy", Sections::tr("&Copy"), QStringLiteral("edit-copy"), ctrl(Qt::Key_C), Needs::Selection,
         [](PlanDesk &desk) { copySections(desk); }},
        {"section.paste", Sections::tr("Pa&ste"), QStringLiteral("edit-paste"), ctrl(Qt::Key_V), Needs::WritablePlan,
         [](PlanDesk &desk) { pasteSections(desk); }, [](const PlanDesk &) { return canPasteSections(); }},
        {"section.delete", Sections::tr("&Delete"), QStringLiteral("edit-delete"), keys(Qt::Key_Delete), Needs::WritableSelection,
         [](PlanDesk &desk) { deleteSections(desk); }},
    };
}

} // namespace

std::vector<std::unique_ptr<Command>> makeSectionCommands(CommandContext &context)
{
    std::vector<std::unique_ptr<Command>> commands;
    for (SectionAct &act : acts())
        commands.push_back(std::make_unique<SectionCommand>(context, std::move(act)));
    commands.push_back(std::make_unique<KindCommand>(context));
    return commands;
}

} // namespace bd::gui

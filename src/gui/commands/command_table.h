// All commands of the window and the menus they stand in. A new entry is one class and one line here.
#pragma once
#include "gui/commands/command.h"

class QMenuBar;

namespace bd::gui {

class ActivityImportFlow;
class DataFileFlow;
class ImportFlow;
class NewPlanFlow;
class OrganisationFlow;
class PaletteFlow;

/// What commands run.
struct CommandFlows {
    ImportFlow &imports;
    DataFileFlow &dataFile;
    PaletteFlow &palette;
    NewPlanFlow &newPlan;
    OrganisationFlow &organisation;
    ActivityImportFlow &activities;
};

class CommandTable {
public:
    CommandTable(CommandContext &context, const CommandFlows &flows);
    ~CommandTable();
    CommandTable(const CommandTable &) = delete;
    CommandTable &operator=(const CommandTable &) = delete;

    QAction *action(const char *name) const; ///< never null: names are checked by a test
    QList<QAction *> actions(std::initializer_list<const char *> names) const;
    const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }
    void fillMenus(QMenuBar &bar) const;
    /// The title of the menu that a command stands in, without its mnemonic; "" for one that stands in none.
    QString menuOf(const QString &name) const;
    void refresh();

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace bd::gui

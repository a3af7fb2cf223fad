// "Recent data files": a menu of the files that were opened last. Those that went are marked and can be taken out.
#pragma once
#include "gui/commands/command.h"

class QMenu;

namespace bd::gui {

class DataFileFlow;

class RecentFilesCommand final : public Command {
    Q_OBJECT
public:
    RecentFilesCommand(CommandContext &context, DataFileFlow &flow);
    ~RecentFilesCommand() override;
    void execute() override {} ///< its menu does
    bool isEnabled() const override;
    bool isInPalette() const override { return false; }

private:
    void fill();
    DataFileFlow &m_flow;
    std::unique_ptr<QMenu> m_menu;
};

} // namespace bd::gui

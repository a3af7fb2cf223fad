// What the palette (Ctrl+K) reaches: commands, pages, plans, sections of the open plan; gathered each time it opens.
#pragma once
#include "gui/widgets/command_palette.h"

#include <QObject>

namespace bd::gui {

class CommandContext;
class CommandTable;
class Workspace;

class PaletteFlow final : public QObject {
    Q_OBJECT
public:
    PaletteFlow(CommandContext &context, QObject *parent = nullptr);
    /// Called once, when both exist.
    void setSources(const CommandTable &commands, Workspace &workspace);
    void open();

private:
    void addCommands(std::vector<PaletteEntry> &entries) const;
    void addPages(std::vector<PaletteEntry> &entries) const;
    void addPlans(std::vector<PaletteEntry> &entries) const;
    void addSections(std::vector<PaletteEntry> &entries) const;
    CommandContext &m_context;
    const CommandTable *m_commands = nullptr;
    Workspace *m_workspace = nullptr;
    CommandPalette *m_palette = nullptr;
};

} // namespace bd::gui

// The menu "Xem" and printing: what is done with the pages of the open plan.
#pragma once
#include "gui/commands/plan_commands.h"
#include "gui/preview/preview_port.h"

namespace bd::gui {

/// F8: the pages beside the text, or in its place; from the list it opens the selected plan.
class ShowPreviewCommand final : public PlanCommand {
    Q_OBJECT
public:
    explicit ShowPreviewCommand(CommandContext &context);
    void execute() override;
    void refresh() override;

protected:
    bool servesReports() const override { return true; }
};

/// One thing to do with the pages shown.
class PreviewCommand final : public Command {
    Q_OBJECT
public:
    struct Entry {
        const char *name;
        QString text, iconName;
        QList<QKeySequence> shortcuts;
        void (PreviewPort::*run)();
        enum Needs { Pages, Selection } needs = Pages;
        std::optional<PageFit> fit = std::nullopt; ///< checked while this fit holds
        bool isLocal = false;                      ///< its shortcut belongs to whatever has the keyboard
    };
    PreviewCommand(CommandContext &context, const Entry &entry);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
    void refresh() override;

private:
    Entry m_entry;
};

/// Zoom, fit, find, copy, select all.
std::vector<std::unique_ptr<Command>> makePreviewCommands(CommandContext &context);

class PrintCommand final : public PlanCommand {
    Q_OBJECT
public:
    explicit PrintCommand(CommandContext &context);
    void execute() override;
    /// Asks for printer and range, then prints in a job. `owner` outlives it or is not told; `current`: the page shown, -1 for none.
    static void print(CommandContext &context, QObject *owner, const QString &title, const std::vector<documents::PagePtr> &pages, int current,
                      const std::function<void()> &retry);

protected:
    bool servesReports() const override { return true; }

private:
    void ask(const QString &title, const std::vector<documents::PagePtr> &pages, int current);
};

} // namespace bd::gui

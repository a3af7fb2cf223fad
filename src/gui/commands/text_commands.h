// The menus "Định dạng" and "Bảng": what is done to the text of a section.
#pragma once
#include "gui/commands/command.h"
#include "gui/editor/text_port.h"

namespace bd::gui {

/// One thing to do with the text at the cursor.
class TextCommand final : public Command {
    Q_OBJECT
public:
    struct Entry {
        const char *name;
        QString text, iconName;
        QList<QKeySequence> shortcuts;
        std::function<void(TextPort &)> run;
        std::function<bool(const TextPort &)> canRun;
        std::function<bool(const TextPort &)> isOn = {}; ///< checkable with it
        QString hint = {};                               ///< keys that no shortcut can be, in the tool tip
    };
    TextCommand(CommandContext &context, Entry entry);
    void execute() override;
    bool isEnabled() const override;
    void refresh() override;

private:
    Entry m_entry;
};

/// Ctrl+Alt+F: a new footnote, or the one at the cursor.
class FootnoteCommand final : public Command {
    Q_OBJECT
public:
    explicit FootnoteCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    void refresh() override;
};

class InsertTableCommand final : public Command {
    Q_OBJECT
public:
    explicit InsertTableCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
};

std::vector<std::unique_ptr<Command>> makeTextCommands(CommandContext &context);
/// Names of the buttons above the text; "" is a gap.
std::vector<const char *> textTools();
/// Names of what stands in the text's menu of the right mouse button.
std::vector<const char *> textMenu();

} // namespace bd::gui

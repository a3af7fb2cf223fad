// Finding, replacing and spelling.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

/// Ctrl+F looks where the keyboard is: in the pages when they have it or stand alone, else in the open plan, else among the
/// plans.
class FindCommand final : public Command {
    Q_OBJECT
public:
    explicit FindCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

class ReplaceCommand final : public Command {
    Q_OBJECT
public:
    explicit ReplaceCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
};

/// F3 and Shift+F3, while something is searched for: the bar with their buttons is shown then.
class FindNextCommand final : public Command {
    Q_OBJECT
public:
    FindNextCommand(CommandContext &context, bool backwards);
    void execute() override;
    bool isEnabled() const override;
    void refresh() override;

private:
    bool m_isBackwards;
};

class CheckSpellingCommand final : public Command {
    Q_OBJECT
public:
    explicit CheckSpellingCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
    void refresh() override;
};

/// F7; not shown where no dictionary is installed.
class NextMistakeCommand final : public Command {
    Q_OBJECT
public:
    explicit NextMistakeCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    void refresh() override;
};

} // namespace bd::gui

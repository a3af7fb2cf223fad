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

/// F3, Shift+F3.
class FindNextCommand final : public Command {
    Q_OBJECT
public:
    FindNextCommand(CommandContext &context, bool backwards);
    void execute() override;
    bool isEnabled() const override;

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

/// F7.
class NextMistakeCommand final : public Command {
    Q_OBJECT
public:
    explicit NextMistakeCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
};

} // namespace bd::gui

// Undo, redo, guide, about.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

class UndoCommand final : public Command {
    Q_OBJECT
public:
    explicit UndoCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
    void refresh() override;
};

class RedoCommand final : public Command {
    Q_OBJECT
public:
    explicit RedoCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
    void refresh() override;
};

class GuideCommand final : public Command {
    Q_OBJECT
public:
    explicit GuideCommand(CommandContext &context);
    void execute() override;
};

class AboutCommand final : public Command {
    Q_OBJECT
public:
    explicit AboutCommand(CommandContext &context);
    void execute() override;
};

} // namespace bd::gui

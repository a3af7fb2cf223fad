// Beginning a report from anywhere, like an earlier one, and the page of its figures.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

class NewReportCommand final : public Command {
    Q_OBJECT
public:
    explicit NewReportCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

/// "Lập báo cáo từ báo cáo trước": the open one, else the newest.
class ReportLikeCommand final : public Command {
    Q_OBJECT
public:
    explicit ReportLikeCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

class ReportFiguresCommand final : public Command {
    Q_OBJECT
public:
    explicit ReportFiguresCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

} // namespace bd::gui

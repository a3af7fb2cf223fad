// "Mẫu câu báo cáo…": the office's own wording of the sentences that reports are drafted with.
#pragma once
#include "gui/commands/command.h"

namespace bd::gui {

class PatternsCommand final : public Command {
    Q_OBJECT
public:
    explicit PatternsCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

} // namespace bd::gui

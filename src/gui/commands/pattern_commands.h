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

/// "Thêm câu mẫu…": a sentence that only a person can decide about, behind the text of the section that is shown.
class ReadyPhraseCommand final : public Command {
    Q_OBJECT
public:
    explicit ReadyPhraseCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
};

} // namespace bd::gui

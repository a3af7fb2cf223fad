// "Gỡ bỏ vĩnh viễn…": the words that are selected, wherever they stand, or a file. Found, asked about once, done, told.
#pragma once
#include "application/erasure_service.h"
#include "gui/commands/command.h"

namespace bd::gui {

class EraseCommand final : public Command {
    Q_OBJECT
public:
    explicit EraseCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }
};

/// Opens the dialog; `fileName` for a file.
void eraseForGood(CommandContext &context, const application::ErasureTarget &proposal, const QString &fileName = {});

} // namespace bd::gui

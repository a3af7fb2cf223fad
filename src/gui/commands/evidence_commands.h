// Files and photos of a period into folders.
#pragma once
#include "application/evidence_service.h"
#include "gui/commands/command.h"

namespace bd::gui {

class ExportEvidenceCommand final : public Command {
    Q_OBJECT
public:
    explicit ExportEvidenceCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    void write(const application::EvidenceWish &wish, const QString &folder);
};

} // namespace bd::gui

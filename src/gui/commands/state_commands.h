// The states of a plan on its way: draft, in consultation, submitted; and the revision of one that was issued.
#pragma once
#include "gui/commands/plan_commands.h"

class QMenu;

namespace bd::gui {

/// Any state may be skipped. An issued plan goes back only when somebody marked it by mistake.
class SetStateCommand final : public PlanCommand {
    Q_OBJECT
public:
    SetStateCommand(CommandContext &context, domain::PlanState state);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
    void refresh() override;

protected:
    bool servesReports() const override { return true; }

private:
    bool isTaken() const;
    domain::PlanState m_state;
};

/// The menu of them; the present one is marked.
class StateMenuCommand final : public PlanCommand {
    Q_OBJECT
public:
    StateMenuCommand(CommandContext &context, const QList<QAction *> &states);
    ~StateMenuCommand() override;
    void execute() override {} ///< its menu does
    bool isInPalette() const override { return false; }

protected:
    bool servesReports() const override { return true; }

private:
    std::unique_ptr<QMenu> m_menu;
};

/// "Sửa đổi, bổ sung…": an issued plan stays as it was signed; a new revision is begun.
class AmendPlanCommand final : public PlanCommand {
    Q_OBJECT
public:
    explicit AmendPlanCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
};

/// When a revision is issued: asks whether the plan before it is amended or replaced by it, and stores that. The changes
/// belong to the same step of undo. Nothing where `revision` is none, or the one before is not an issued plan any more.
Result<application::ChangeSet> settleRevised(CommandContext &context, const domain::Plan &revision);

} // namespace bd::gui

// The menu "Kế hoạch": what is done with the open or selected plan.
#pragma once
#include "application/corrected_file.h"
#include "application/document_service.h"
#include "application/plan_files.h"
#include "gui/commands/command.h"
#include "gui/widgets/file_slot.h"

namespace bd::gui {

/// A command that needs a plan to act on.
class PlanCommand : public Command {
    Q_OBJECT
public:
    using Command::Command;
    bool isEnabled() const override;
    QString whyNot() const override;

protected:
    /// The text of an open report is served too.
    virtual bool servesReports() const { return false; }
};

class ExportCommand : public PlanCommand {
    Q_OBJECT
public:
    void execute() override;

protected:
    bool servesReports() const override { return true; }
    ExportCommand(CommandContext &context, const QString &name, const QString &ending);
    virtual QString title() const = 0;
    virtual QString filter() const = 0;
    virtual QString openLabel() const = 0;

private:
    void exportReport();
    QString m_ending;
};

class ExportWordCommand final : public ExportCommand {
    Q_OBJECT
public:
    explicit ExportWordCommand(CommandContext &context);

protected:
    QString title() const override;
    QString filter() const override;
    QString openLabel() const override;
};

class ExportPdfCommand final : public ExportCommand {
    Q_OBJECT
public:
    explicit ExportPdfCommand(CommandContext &context);

protected:
    QString title() const override;
    QString filter() const override;
    QString openLabel() const override;
};

class ExportTextCommand final : public ExportCommand {
    Q_OBJECT
public:
    explicit ExportTextCommand(CommandContext &context);

protected:
    QString title() const override;
    QString filter() const override;
    QString openLabel() const override;
};

/// "Nhận lại bản Word đã sửa": what others corrected in an exported file is compared and taken over.
class MergeBackCommand final : public Command {
    Q_OBJECT
public:
    explicit MergeBackCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;

private:
    void review(application::CorrectedFile file);
};

class MarkIssuedCommand final : public PlanCommand {
    Q_OBJECT
public:
    explicit MarkIssuedCommand(CommandContext &context);
    void execute() override;
    void refresh() override;

protected:
    bool servesReports() const override { return true; }

private:
    void offerAnswered(const domain::PartialDate &date, const QString &number);
    void name(bool isIssued); ///< an issued plan has nothing left to mark: its number and date are changed
    Result<application::ChangeSet> keepFile(qint64 planId, application::PlanFileRole role, const std::vector<application::PlanFile> &kept,
                                            const std::optional<SlotFile> &now);
};

class DeletePlanCommand final : public PlanCommand {
    Q_OBJECT
public:
    explicit DeletePlanCommand(CommandContext &context);
    void execute() override;
    void refresh() override;

protected:
    bool servesReports() const override { return true; }
};

} // namespace bd::gui

// The menu "Báo cáo": what is done with the open report, or with the one chosen in the list.
#pragma once
#include "application/report_service.h"
#include "gui/commands/command.h"

namespace bd::gui {

/// Deletes a report with its text and says so, with the way back.
void removeReport(CommandContext &context, const application::StoredReport &report, const QString &title);

/// A command on the open report.
class ReportCommand : public Command {
    Q_OBJECT
public:
    using Command::Command;
    bool isEnabled() const override;
    QString whyNot() const override;
};

/// "Số này từ đâu?"
class ExplainFigureCommand final : public ReportCommand {
    Q_OBJECT
public:
    explicit ExplainFigureCommand(CommandContext &context);
    void execute() override;
};

/// "Chấp nhận bản nháp": of the section that is shown, or of all.
class AcceptDraftCommand final : public ReportCommand {
    Q_OBJECT
public:
    enum class Of { Section, All };
    AcceptDraftCommand(CommandContext &context, Of of);
    void execute() override;
    bool isEnabled() const override;

private:
    Of m_of;
};

/// The tick of the section that is shown.
class CheckSectionCommand final : public ReportCommand {
    Q_OBJECT
public:
    explicit CheckSectionCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    void refresh() override;
};

/// "Xem bản nháp mới": what the data says now, section by section.
class NewDraftCommand final : public ReportCommand {
    Q_OBJECT
public:
    explicit NewDraftCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
};

/// "Chốt báo cáo"
class FreezeReportCommand final : public ReportCommand {
    Q_OBJECT
public:
    explicit FreezeReportCommand(CommandContext &context);
    void execute() override;
};

/// "Các lần chốt", with what changed between them.
class RevisionsCommand final : public ReportCommand {
    Q_OBJECT
public:
    explicit RevisionsCommand(CommandContext &context);
    void execute() override;
    bool isEnabled() const override;
    QString whyNot() const override;
};

/// A command on the open report, else on the one chosen in the list.
class AnyReportCommand : public Command {
    Q_OBJECT
public:
    using Command::Command;
    bool isEnabled() const override { return chosen().has_value(); }
    QString whyNot() const override { return tr("open a report first"); }

protected:
    struct Chosen {
        application::StoredReport report;
        QString title;
    };
    std::optional<Chosen> chosen() const;
};

/// "Dùng cho yêu cầu khác"
class UseReportCommand final : public AnyReportCommand {
    Q_OBJECT
public:
    explicit UseReportCommand(CommandContext &context);
    void execute() override;
};

class DeleteReportCommand final : public AnyReportCommand {
    Q_OBJECT
public:
    explicit DeleteReportCommand(CommandContext &context);
    void execute() override;
};

std::vector<std::unique_ptr<Command>> makeReportCommands(CommandContext &context);

} // namespace bd::gui

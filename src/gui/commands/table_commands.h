// Tables out and in: the table that is shown goes to Excel or CSV, activities come from there.
#pragma once
#include "application/table_source.h"
#include "gui/commands/command.h"

namespace bd::gui {

class ActivityImportFlow;

class ImportActivitiesCommand final : public Command {
    Q_OBJECT
public:
    ImportActivitiesCommand(CommandContext &context, ActivityImportFlow &imports);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    ActivityImportFlow &m_imports;
};

/// The table of the page that is shown, whole.
class ExportTableCommand final : public Command {
    Q_OBJECT
public:
    enum class Format { Excel, Csv };
    ExportTableCommand(CommandContext &context, Format format);
    void execute() override;
    bool isEnabled() const override { return hasDatabase(); }

private:
    std::optional<application::TableSource> shown() const;
    /// Nothing when the user left.
    std::optional<QChar> separator() const;
    Format m_format;
};

} // namespace bd::gui

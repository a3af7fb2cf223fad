#include "gui/commands/table_commands.h"

#include "application/table_export.h"
#include "gui/commands/file_job.h"
#include "gui/flows/activity_import_flow.h"
#include "gui/models/shown_table.h"
#include "gui/pages/page.h"
#include "gui/prompts/prompts.h"

#include <QKeySequence>

namespace bd::gui {

ImportActivitiesCommand::ImportActivitiesCommand(CommandContext &context, ActivityImportFlow &imports)
    : Command(context, QStringLiteral("activity.import")), m_imports(imports)
{
    describe(tr("Take over a&ctivities from Excel…"), QStringLiteral("document-import"));
}

void ImportActivitiesCommand::execute()
{
    m_imports.chooseFile();
}

ExportTableCommand::ExportTableCommand(CommandContext &context, Format format)
    : Command(context, format == Format::Excel ? QStringLiteral("table.export_excel") : QStringLiteral("table.export_csv")), m_format(format)
{
    if (format == Format::Excel)
        describe(tr("&Write the table to Excel…"), QStringLiteral("x-office-document"));
    else
        describe(tr("Write the table to CS&V…"), QString());
}

std::optional<application::TableSource> ExportTableCommand::shown() const
{
    if (Page *page = context().page())
        return page->table();
    return shownTable(*context().window());
}

std::optional<QChar> ExportTableCommand::separator() const
{
    Question question;
    question.title = tr("Write the table to CSV");
    question.text = tr("What is to stand between the cells?");
    question.details = tr("Excel on a computer set to Vietnamese expects the semicolon, one set to English the comma.");
    question.buttons = {tr("Semicolon ( ; )"), tr("Comma ( , )"), tr("Leave it")};
    switch (context().prompts().ask(context().window(), question)) {
    case 0: return QChar(u';');
    case 1: return QChar(u',');
    default: return std::nullopt;
    }
}

void ExportTableCommand::execute()
{
    auto table = shown();
    if (!table) {
        context().notify({Notice::Kind::Note, tr("There is no table on this page. Open a page with one, such as the activities, and try again."), {}, true, true});
        return;
    }
    const bool isExcel = m_format == Format::Excel;
    const QString name = table->name.isEmpty() ? tr("table") : QString(table->name).replace(QLatin1Char('/'), QLatin1Char('-'));
    QChar between = u';';
    if (!isExcel) {
        const auto chosen = separator();
        if (!chosen)
            return;
        between = *chosen;
    }
    const FileWish wish{isExcel ? tr("Write the table to Excel") : tr("Write the table to CSV"), name + (isExcel ? QStringLiteral(".xlsx") : QStringLiteral(".csv")),
                        isExcel ? QStringLiteral(".xlsx") : QStringLiteral(".csv"), isExcel ? tr("Excel workbooks (*.xlsx)") : tr("CSV tables (*.csv)"),
                        isExcel ? tr("Open in Excel") : tr("Open")};
    const QString target = chooseTarget(context(), wish);
    if (target.isEmpty())
        return;
    writeAsJob(context(), this, wish, target, [source = std::move(*table), target, between](Progress &progress) {
        return application::exportTable(source, target, between, progress);
    });
}

} // namespace bd::gui

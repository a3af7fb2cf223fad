#include "gui/commands/pattern_commands.h"

#include "application/report_draft.h"
#include "gui/dialogs/patterns_dialog.h"
#include "gui/prompts/prompts.h"

namespace bd::gui {

PatternsCommand::PatternsCommand(CommandContext &context) : Command(context, QStringLiteral("report.patterns"))
{
    describe(tr("&Sentence patterns…"), QStringLiteral("document-edit"));
}

void PatternsCommand::execute()
{
    application::DatabaseService &database = context().services().database;
    const auto patterns = application::sentencePatterns(database);
    if (!patterns)
        return showError(context(), patterns.error());
    PatternsDialog dialog(*patterns, application::patternFaults, application::patternSample, context().window());
    if (!context().prompts().run(dialog))
        return;
    const QMap<QString, QString> changes = dialog.changes();
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        const auto saved = retrying(context(), [&] { return application::savePattern(database, change.key(), change.value()); });
        if (!saved)
            return showError(context(), saved.error());
        recordChange(context(), *saved);
    }
}

} // namespace bd::gui

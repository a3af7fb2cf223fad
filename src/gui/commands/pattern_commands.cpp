#include "gui/commands/pattern_commands.h"

#include "application/report_draft.h"
#include "application/report_phrases.h"
#include "base/uuid.h"
#include "domain/outline_edit.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/dialogs/patterns_dialog.h"
#include "gui/editing/report_desk.h"
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

ReadyPhraseCommand::ReadyPhraseCommand(CommandContext &context) : Command(context, QStringLiteral("report.phrase"))
{
    describe(tr("&Insert a ready sentence…"), QStringLiteral("insert-text"));
}

bool ReadyPhraseCommand::isEnabled() const
{
    const ReportDesk *desk = context().report();
    return desk && desk->isOpen() && !desk->isReadOnly() && desk->facts() && domain::findSection(desk->text().plan(), desk->text().currentSection());
}

QString ReadyPhraseCommand::whyNot() const
{
    return isEnabled() ? Command::whyNot() : tr("open a report and go to one of its sections first");
}

void ReadyPhraseCommand::execute()
{
    const auto patterns = application::sentencePatterns(context().services().database);
    if (!patterns)
        return showError(context(), patterns.error());
    PlanDesk &text = context().report()->text();
    const QString uuid = text.currentSection();
    const domain::Section *section = domain::findSection(text.plan(), uuid);
    if (!section)
        return;
    const QString heading = section->heading.toPlain();
    const auto phrases = application::readyPhrases(*context().report()->facts(), section->kind, *patterns);
    QStringList lines;
    for (const application::ReadyPhrase &one : phrases)
        lines << one.text + u'\n' + one.when;
    if (lines.isEmpty())
        return;
    ChooseDialog dialog(tr("Ready sentences"), tr("Which sentence stands in “%1”? Fill its “…” afterwards.").arg(heading), lines, 0, tr("Insert"), context().window());
    if (!context().prompts().run(dialog))
        return;
    const QString chosen = phrases[static_cast<std::size_t>(dialog.chosen())].text;
    text.edit(QStringLiteral("text.edit"), {heading}, [&](domain::Plan &plan) {
        domain::Section *there = domain::findSection(plan, uuid);
        if (!there)
            return false;
        const bool isFirst = there->blocks.empty();
        const auto level = isFirst ? domain::ParagraphLevel::Plain : domain::ParagraphLevel::Dash;
        there->blocks.push_back(domain::Paragraph{newUuid(), level, domain::RichText::plain(chosen)});
        return true;
    });
}

} // namespace bd::gui

#include "gui/flows/outline_flow.h"

#include "domain/outline_takeover.h"
#include "gui/commands/context.h"
#include "gui/dialogs/outline_kinds_dialog.h"
#include "gui/dialogs/paste_dialog.h"
#include "gui/editing/report_desk.h"
#include "gui/jobs/job_runner.h"
#include "gui/machine_settings.h"
#include "gui/prompts/prompts.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace bd::gui {

using application::ReadOutline;

namespace {

/// A heading that neither its words nor the sender's former outlines explain; the last one is for what is left.
bool hasUnknown(const ReadOutline &outline)
{
    const auto isUnknown = [&](const auto &self, const domain::Section &section) -> bool {
        return (section.kind == domain::SectionKind::Other && !outline.remembered.contains(section.uuid))
            || std::any_of(section.sections.begin(), section.sections.end(), [&](const domain::Section &child) { return self(self, child); });
    };
    const auto &sections = outline.plan.sections;
    return sections.size() > 1 && std::any_of(sections.begin(), sections.end() - 1, [&](const domain::Section &section) { return isUnknown(isUnknown, section); });
}

bool isOpen(CommandContext &context)
{
    return context.report() && context.report()->isOpen() && !context.report()->isReadOnly();
}

} // namespace

std::optional<domain::Plan> reviewOutline(CommandContext &context, const ReadOutline &outline, const QString &sender, bool onlyUnknown)
{
    application::DatabaseService &database = context.services().database;
    ReadOutline known = outline;
    if (const auto applied = application::applyRemembered(database, sender, known); !applied)
        showError(context, applied.error()); // by words alone, then
    if (onlyUnknown && !hasUnknown(known))
        return known.plan;
    const auto senders = context.services().due.senders();
    OutlineKindsDialog dialog(std::move(known), sender, senders.value_or(QStringList()), context.window());
    if (!context.prompts().run(dialog))
        return std::nullopt;
    if (const auto corrections = dialog.corrections(); !corrections.empty()) {
        const auto saved = retrying(context, [&] { return application::rememberKinds(database, dialog.sender(), corrections); });
        if (!saved)
            showError(context, saved.error());
        else if (!saved->isEmpty())
            recordChange(context, *saved);
    }
    return dialog.plan();
}

void OutlineFlow::use()
{
    if (!isOpen(m_context))
        return;
    const QString requestUuid = m_context.report()->report().requestUuid;
    std::optional<domain::ReportRequest> request;
    if (!requestUuid.isEmpty()) {
        if (const auto found = m_context.services().due.request(requestUuid); found && *found && !(*found)->outlineSha256.isEmpty())
            request = **found;
    }
    Question question{tr("Use the superior's outline"), tr("Where is the outline?"),
                      tr("The report keeps all its text: each part goes under its heading, and what fits none goes under “%1” at the end.").arg(application::otherHeading()), {}, -1, false};
    if (request)
        question.buttons << tr("The one of the &request");
    question.buttons << tr("From a &file…") << tr("&Paste it…") << tr("Leave");
    const int answer = m_context.prompts().ask(m_context.window(), question) + (request ? 0 : 1);
    if (answer == 0)
        return useRequested(*request);
    if (answer == 1) {
        const QString path = m_context.prompts().openFile(m_context.window(), tr("Choose the superior's outline"), m_context.machine().importFolder(),
                                                          tr("Outlines (*.docx *.doc *.pdf *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
        if (!path.isEmpty()) {
            m_context.machine().setImportFolder(QFileInfo(path).path());
            useFile(path);
        }
    } else if (answer == 2) {
        usePasted();
    }
}

void OutlineFlow::useFile(const QString &path)
{
    read(QFileInfo(path).fileName(), [path](Progress &progress) { return application::readOutline(path, progress); });
}

void OutlineFlow::usePasted()
{
    PasteDialog dialog(QGuiApplication::clipboard()->text(), m_context.window());
    if (!m_context.prompts().run(dialog))
        return;
    read(tr("the pasted outline"), [text = dialog.text()](Progress &progress) { return application::readOutlineText(text, progress); });
}

/// As a file for a moment: readers take files.
void OutlineFlow::useRequested(const domain::ReportRequest &request)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(QFileInfo(request.outlineName).fileName());
    if (const auto written = m_context.services().due.writeRequestFile(request, path); !written)
        return showError(m_context, written.error());
    read(request.outlineName, [folder, path](Progress &progress) { return application::readOutline(path, progress); });
}

void OutlineFlow::read(const QString &name, const Reading &reading)
{
    m_context.jobs().run(tr("reading %1").arg(name), reading, this, [this, name, reading](Result<ReadOutline> outline) {
        if (!outline)
            return showError(m_context, outline.error(), [this, name, reading] { read(name, reading); });
        if (isOpen(m_context))
            take(std::move(*outline));
    });
}

void OutlineFlow::take(ReadOutline outline)
{
    const auto reviewed = reviewOutline(m_context, outline, m_context.report()->report().requester);
    if (!reviewed || !isOpen(m_context))
        return;
    ReportDesk &desk = *m_context.report();
    const domain::Plan before = desk.text().plan();
    const domain::OutlineTakeover taken = domain::withOutline(before, reviewed->sections, application::otherHeading());
    domain::Report report = domain::withSections(desk.report(), taken.sections);
    report.outlineName = outline.name;
    const application::StoredReport stored = desk.stored(); // the desk reads it anew as soon as it is changed
    const auto changed = retrying(m_context, [&] {
        return m_context.services().reports.edit(stored, before, taken.plan, report, QStringLiteral("report.outline"), {before.title});
    });
    if (!changed)
        return showError(m_context, changed.error());
    recordChange(m_context, *changed);
    const QString told = taken.unmatched == 0 ? tr("The report now has the superior's headings; all its text found a place.")
                                              : tr("The report now has the superior's headings; %n parts that fit no heading are under “%1”.", nullptr, taken.unmatched).arg(application::otherHeading());
    m_context.notify({Notice::Kind::Note, told, {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

} // namespace bd::gui

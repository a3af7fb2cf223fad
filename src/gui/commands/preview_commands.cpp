#include "gui/commands/preview_commands.h"

#include "gui/jobs/job_runner.h"
#include "gui/preview/page_printer.h"
#include "gui/preview/report_pages.h"
#include "gui/prompts/prompts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QKeySequence>
#include <QPrinter>

namespace bd::gui {

using documents::PagePtr;

ShowPreviewCommand::ShowPreviewCommand(CommandContext &context) : PlanCommand(context, QStringLiteral("preview.show"))
{
    describe(tr("Pr&eview"), QStringLiteral("document-preview"), {QKeySequence(Qt::Key_F8)});
    action()->setCheckable(true);
}

void ShowPreviewCommand::execute()
{
    const bool isFromList = !context().preview();
    if (isFromList)
        context().showPlan(context().target()->id);
    if (PreviewPort *preview = context().preview())
        preview->setShown(isFromList || !preview->isShown());
    refresh();
}

void ShowPreviewCommand::refresh()
{
    PlanCommand::refresh();
    const PreviewPort *preview = context().preview();
    action()->setChecked(preview && preview->isShown());
}

PreviewCommand::PreviewCommand(CommandContext &context, const Entry &entry)
    : Command(context, QLatin1String(entry.name)), m_entry(entry)
{
    describe(entry.text, entry.iconName, entry.shortcuts);
    action()->setCheckable(entry.fit.has_value());
    if (entry.isLocal)
        action()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void PreviewCommand::execute()
{
    (context().preview()->*m_entry.run)();
    refresh();
}

bool PreviewCommand::isEnabled() const
{
    const PreviewPort *preview = context().preview();
    return preview && preview->isShown() && preview->hasPages()
        && (m_entry.needs != Entry::Selection || preview->hasSelection());
}

QString PreviewCommand::whyNot() const
{
    const PreviewPort *preview = context().preview();
    return preview && preview->isShown() ? Command::whyNot() : tr("show the preview first (F8)");
}

void PreviewCommand::refresh()
{
    Command::refresh();
    if (m_entry.fit)
        action()->setChecked(isEnabled() && context().preview()->pageScale().fit == *m_entry.fit);
}

namespace {

struct Previews {
    Q_DECLARE_TR_FUNCTIONS(Previews)
};

} // namespace

std::vector<std::unique_ptr<Command>> makePreviewCommands(CommandContext &context)
{
    const auto ctrl = [](auto... keys) { return QList<QKeySequence>{QKeySequence(Qt::CTRL | keys)...}; };
    const PreviewCommand::Entry entries[] = {
        {"preview.zoom_in", Previews::tr("Zoom &in"), QStringLiteral("list-add"), ctrl(Qt::Key_Plus, Qt::Key_Equal),
         &PreviewPort::zoomIn},
        {"preview.zoom_out", Previews::tr("Zoom &out"), QStringLiteral("list-remove"), ctrl(Qt::Key_Minus), &PreviewPort::zoomOut},
        {"preview.actual_size", Previews::tr("Actual &size"), QStringLiteral("zoom-original"), ctrl(Qt::Key_0),
         &PreviewPort::actualSize},
        {"preview.fit_width", Previews::tr("Fit &width"), QStringLiteral("zoom-fit-width"), ctrl(Qt::Key_2),
         &PreviewPort::fitWidth, PreviewCommand::Entry::Pages, PageFit::Width},
        {"preview.fit_page", Previews::tr("Fit &page"), QStringLiteral("view-pages-single"), ctrl(Qt::Key_1), &PreviewPort::fitPage,
         PreviewCommand::Entry::Pages, PageFit::Page},
        {"preview.two_pages", Previews::tr("&Two pages side by side"), QStringLiteral("view-pages-facing"), ctrl(Qt::Key_3),
         &PreviewPort::fitTwoPages, PreviewCommand::Entry::Pages, PageFit::TwoPages},
        {"preview.previous_page", Previews::tr("Pre&vious page"), {}, ctrl(Qt::Key_PageUp), &PreviewPort::previousPage,
         PreviewCommand::Entry::Pages, std::nullopt, true},
        {"preview.next_page", Previews::tr("&Next page"), {}, ctrl(Qt::Key_PageDown), &PreviewPort::nextPage,
         PreviewCommand::Entry::Pages, std::nullopt, true},
        {"preview.first_page", Previews::tr("First pa&ge"), {}, ctrl(Qt::Key_Home), &PreviewPort::firstPage,
         PreviewCommand::Entry::Pages, std::nullopt, true},
        {"preview.last_page", Previews::tr("&Last page"), {}, ctrl(Qt::Key_End), &PreviewPort::lastPage,
         PreviewCommand::Entry::Pages, std::nullopt, true},
        {"preview.find", Previews::tr("&Find in the pages"), QStringLiteral("edit-find"), {}, &PreviewPort::startFind},
        {"preview.copy", Previews::tr("&Copy"), QStringLiteral("edit-copy"), ctrl(Qt::Key_C), &PreviewPort::copy,
         PreviewCommand::Entry::Selection, std::nullopt, true},
        {"preview.select_all", Previews::tr("Select &all"), QStringLiteral("edit-select-all"), ctrl(Qt::Key_A),
         &PreviewPort::selectAll, PreviewCommand::Entry::Pages, std::nullopt, true},
    };
    std::vector<std::unique_ptr<Command>> commands;
    for (const PreviewCommand::Entry &entry : entries)
        commands.push_back(std::make_unique<PreviewCommand>(context, entry));
    return commands;
}

// ---- printing

PrintCommand::PrintCommand(CommandContext &context) : PlanCommand(context, QStringLiteral("plan.print"))
{
    describe(tr("&Print…"), QStringLiteral("document-print"), {QKeySequence(Qt::CTRL | Qt::Key_P)});
}

void PrintCommand::execute()
{
    const auto stored = context().services().plans.load(context().target()->id);
    if (!stored)
        return showError(context(), stored.error(), [this] { action()->trigger(); });
    const QString title = stored->plan.title;
    const PreviewPort *preview = context().preview();
    if (const auto ready = preview && preview->isShown() ? preview->finishedPages() : std::nullopt)
        return ask(title, *ready, preview->currentPage());
    context().jobs().run(
        tr("laying out the pages"),
        [open = documentPages(context(), stored->plan)](Progress &progress) { return allPages(open, progress); }, this,
        [this, title](const Result<std::vector<PagePtr>> &pages) {
            if (pages) {
                context().withdraw(pagesKey()); // an earlier try's
                ask(title, *pages, -1);
            }
            else {
                showError(context(), pages.error(), [this] { action()->trigger(); });
            }
        });
}

void PrintCommand::ask(const QString &title, const std::vector<PagePtr> &pages, int current)
{
    print(context(), this, title, pages, current, [this] { action()->trigger(); });
}

void PrintCommand::print(CommandContext &context, QObject *owner, const QString &title, const std::vector<PagePtr> &pages, int current,
                         const std::function<void()> &retry)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, pages, title);
    const int count = static_cast<int>(pages.size());
    if (!context.prompts().choosePrinter(context.window(), *printer, {tr("Print: %1").arg(title), count, current >= 0}))
        return;
    const std::vector<int> order = printOrder(*printer, count, current);
    const QString file = printer->outputFileName();
    const QString target = file.isEmpty() ? printer->printerName() : QDir::toNativeSeparators(file);
    context.jobs().run(
        tr("printing %1").arg(title),
        [printer, pages, order](Progress &progress) { return printPages(*printer, pages, order, progress); }, owner,
        [&context, file, target, retry](const Result<void> &done) {
            if (done) {
                Notice notice{Notice::Kind::Note,
                              file.isEmpty() ? tr("Sent to the printer %1.").arg(target) : tr("Written to %1").arg(target), {}, true, true};
                if (!file.isEmpty())
                    notice.actions.push_back({tr("Open the file"), [&context, file] { openOrTell(context, file); }, true});
                context.notify(notice);
            } else if (done.error().code == QLatin1String("cancelled")) {
                context.notify({Notice::Kind::Note, tr("Printing was stopped. Pages already sent may still come out."), {}});
            } else {
                showError(context, done.error(), retry);
            }
        });
}

} // namespace bd::gui

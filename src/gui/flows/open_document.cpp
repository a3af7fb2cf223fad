#include "gui/flows/open_document.h"

#include "application/template_service.h"
#include "gui/commands/command_table.h"
#include "gui/editing/report_desk.h"
#include "gui/editor/section_editor.h"
#include "gui/flows/layout_keeper.h"
#include "gui/flows/report_flow.h"
#include "gui/flows/spelling_flow.h"
#include "gui/flows/text_flow.h"
#include "gui/machine_settings.h"
#include "gui/pages/plan/content_page.h"
#include "gui/pages/plan_page.h"
#include "gui/preview/preview_port.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>

namespace bd::gui {

namespace {

const QString previewKey = QStringLiteral("preview");

/// Tells one state of the template of plans from another.
QString templateStamp()
{
    const auto used = application::planTemplate();
    if (!used)
        return used.error().code;
    const QFileInfo file(used->path);
    return QStringLiteral("%1 %2 %3").arg(used->path).arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size());
}

} // namespace

OpenDocument::OpenDocument(CommandContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_desk(new PlanDesk(context, this)), m_report(new ReportDesk(*m_desk, this))
{
}

bool OpenDocument::isReport() const
{
    return m_desk->isOpen() && m_desk->plan().document == domain::DocumentKind::Report;
}

qint64 OpenDocument::id() const
{
    return m_desk->stored().id;
}

qint64 OpenDocument::planId() const
{
    return isReport() ? m_report->planId() : id();
}

QString OpenDocument::planUuid() const
{
    return isReport() ? m_report->report().planUuid : m_desk->isOpen() ? m_desk->plan().uuid : QString();
}

PlanPage &OpenDocument::page(QWidget *parent)
{
    if (!m_page)
        makePage(parent);
    return *m_page;
}

void OpenDocument::makePage(QWidget *parent)
{
    m_page = new PlanPage(m_context.jobs(), *m_desk, parent);
    m_page->setReport(*m_report);
    m_page->setOutlineActions(
        m_commands->actions({"section.add", "section.add_inside", "section.rename", "section.duplicate", "section.kind"}) << nullptr
            << m_commands->actions({"section.promote", "section.demote", "section.up", "section.down"}) << nullptr
            << m_commands->actions({"section.cut", "section.copy", "section.paste"}) << nullptr
            << m_commands->actions({"section.delete"}),
        m_commands->actions({"section.add", "section.rename", "section.promote", "section.demote", "section.up", "section.down"}));
    m_page->setActions(m_commands->action("plan.export_word"), m_commands->actions({"plan.export_pdf", "plan.export_text"}),
                       m_commands->actions({"preview.show", "report.freeze", "plan.print", "plan.mark_issued", "plan.delete"}));
    m_page->setPreviewActions(
        m_commands->actions({"preview.zoom_out"}) << nullptr
            << m_commands->actions({"preview.zoom_in", "preview.fit_width", "preview.fit_page", "preview.two_pages", "preview.find"}),
        m_commands->actions({"preview.copy", "preview.select_all", "preview.find", "preview.zoom_in", "preview.zoom_out",
                             "preview.fit_width", "preview.fit_page", "preview.two_pages", "plan.print"}),
        m_commands->actions({"preview.previous_page", "preview.next_page", "preview.first_page", "preview.last_page"}));
    connect(m_page, &PlanPage::pagesMade, this, [this] { m_context.withdraw(pagesKey()); });
    restorePreview();
    restoreLayout(*m_page, m_context.machine());
    m_template = templateStamp();
    connect(m_page, &PlanPage::previewChanged, this, [this] {
        rememberPreview();
        m_context.refreshCommands();
    });
    connect(m_page, &PlanPage::back, this, &OpenDocument::back);
    attachText(m_page->content(), m_context, *m_commands);
    new ReportFlow(*m_report, *m_page, *m_commands, this);
    m_spelling = new SpellingFlow(m_context, this);
    for (SectionEditor *editor : m_page->findChildren<SectionEditor *>())
        m_spelling->watch(*editor);
}

TextPort *OpenDocument::text() const
{
    SectionEditor *editor = m_desk->isOpen() && m_page ? m_page->content().editor() : nullptr;
    return editor && editor->isVisible() ? editor : nullptr;
}

void OpenDocument::restorePreview()
{
    const QList<QByteArray> parts = m_context.machine().state(previewKey).split(' '); // shown, fit, zoom
    if (parts.size() != 3)
        return;
    const int fit = std::clamp(parts.at(1).toInt(), 0, static_cast<int>(PageFit::TwoPages));
    m_page->restorePreview(parts.at(0) == "1", {static_cast<PageFit>(fit), parts.at(2).toDouble()});
}

void OpenDocument::rememberPreview()
{
    const PageScale scale = m_page->preview()->pageScale();
    m_context.machine().setState(previewKey, QByteArray(m_page->preview()->isShown() ? "1" : "0") + ' '
                                                 + QByteArray::number(static_cast<int>(scale.fit)) + ' '
                                                 + QByteArray::number(scale.zoom));
}

void OpenDocument::followTemplate()
{
    if (!m_page)
        return;
    const QString stamp = templateStamp();
    if (stamp == m_template)
        return;
    m_template = stamp;
    m_page->preview()->reload();
}

} // namespace bd::gui

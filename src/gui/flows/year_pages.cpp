#include "gui/flows/year_pages.h"

#include "gui/commands/context.h"
#include "gui/flows/layout_keeper.h"
#include "gui/flows/side_pages.h"
#include "gui/flows/report_start_flow.h"
#include "gui/frame.h"
#include "gui/pages/activity/log_page.h"
#include "gui/pages/due/due_page.h"
#include "gui/pages/registers/action_month_page.h"
#include "gui/pages/registers/inspection_page.h"
#include "gui/pages/registers/model_page.h"
#include "gui/pages/registers/registers_page.h"
#include "gui/pages/figures/collection_page.h"
#include "gui/pages/figures/figures_page.h"
#include "gui/pages/indicators/indicators_page.h"
#include "gui/pages/overview/overview_page.h"
#include "gui/pages/report/reports_page.h"
#include "gui/pages/report/quick_report_page.h"
#include "gui/pages/tabbed_page.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <functional>

namespace bd::gui {

namespace {

struct PageEntry {
    const char *id;
    YearPages::Place place;
    QString (*title)();
    const char *icon;
    bool isOptional; ///< stands in the bar of a commune only when it holds something or was asked for
    Page *(*make)(CommandContext &context, QWidget *parent);
    bool (*holds)(const Services &services); ///< null: only when asked for
    const char *within = "";                 ///< the page of the bar that it is reached from
};

struct PageTitles {
    Q_DECLARE_TR_FUNCTIONS(PageTitles)
};

/// The log, and typed figures beside it. A new tab is a line here; the first is the log.
Page *makeActivities(CommandContext &context, QWidget *parent)
{
    std::vector<PageTab> tabs{
        {"log", PageTitles::tr("Activities"), [&context](QWidget *place) -> Page * { return new LogPage(context, place); }},
        {"figures", PageTitles::tr("Figures"), [&context](QWidget *place) -> Page * { return new FiguresPage(context, place); }},
        {"collection", PageTitles::tr("Collection sheets"), [&context](QWidget *place) -> Page * { return new CollectionPage(context, place); }},
    };
    return new TabbedPage(std::move(tabs), parent);
}

/// Reached by "Lập báo cáo ngay" and from the page of reports.
Page *makeReportFigures(CommandContext &context, QWidget *parent)
{
    return new QuickReportPage(context,
                               {[&context] { startReport(context); }, [&context](const QString &report) { changeReportSubject(context, report); },
                                [&context](const QString &report) { writeReportToWord(context, report); },
                                [&context](const QString &report) { composeReport(context, report); }},
                               parent);
}

template <typename T>
bool holds(const Services &services)
{
    return services.records.count<T>().value_or(0) > 0;
}

/// In the order of the side bar. A new page is a class and a line here.
const std::vector<PageEntry> &entries()
{
    static const std::vector<PageEntry> all{
        {"due", YearPages::Place::BeforePlans, [] { return PageTitles::tr("To do"); }, "view-calendar-tasks", false,
         [](CommandContext &context, QWidget *parent) -> Page * { return new DuePage(context, parent); }, nullptr},
        {"activities", YearPages::Place::BeforePlans, [] { return PageTitles::tr("Activities"); }, "view-task", false, makeActivities, nullptr},
        {"reports", YearPages::Place::BeforePlans, [] { return PageTitles::tr("Reports"); }, "document-send", false,
         [](CommandContext &context, QWidget *parent) -> Page * { return new ReportsPage(context, parent); }, nullptr},
        {"report-figures", YearPages::Place::BeforePlans, [] { return PageTitles::tr("Figures of a report"); }, "view-list-details", true, makeReportFigures,
         nullptr, "reports"},
        {"overview", YearPages::Place::AfterPlans, [] { return PageTitles::tr("Overview"); }, "office-chart-bar", true,
         [](CommandContext &context, QWidget *parent) -> Page * { return new OverviewPage(context, parent); },
         [](const Services &services) { return services.activities.count().value_or(0) > 0; }},
        {"indicators", YearPages::Place::AfterPlans, [] { return PageTitles::tr("Indicators"); }, "dialog-ok-apply", true,
         [](CommandContext &context, QWidget *parent) -> Page * { return new IndicatorsPage(context, parent); }, holds<domain::IndicatorValue>},
        {"action-month", YearPages::Place::AfterPlans, [] { return PageTitles::tr("Action Month"); }, "flag", true,
         [](CommandContext &context, QWidget *parent) -> Page * { return new ActionMonthPage(context, parent); }, holds<domain::ActionMonth>},
        {"models", YearPages::Place::AfterPlans, [] { return PageTitles::tr("Models"); }, "system-users", true,
         [](CommandContext &context, QWidget *parent) -> Page * { return new ModelPage(context, parent); }, holds<domain::CommunityModel>},
        {"inspections", YearPages::Place::AfterPlans, [] { return PageTitles::tr("Inspection, supervision"); }, "edit-find", true,
         [](CommandContext &context, QWidget *parent) -> Page * { return new InspectionPage(context, parent); }, holds<domain::Inspection>},
        {"registers", YearPages::Place::AfterPlans, [] { return PageTitles::tr("Registers"); }, "view-list-details", true, makeRegisters,
         [](const Services &services) {
             return holds<domain::IssuedDocument>(services) || holds<domain::Committee>(services) || holds<domain::Award>(services)
                 || holds<domain::CadreStock>(services);
         }},
    };
    return all;
}

} // namespace

YearPages::YearPages(CommandContext &context, Frame &frame, QObject *parent) : QObject(parent), m_context(context), m_frame(frame)
{
    connect(&context.services().database.feed(), &application::ChangeFeed::changed, this, &YearPages::follow);
}

void YearPages::addTo(Place place)
{
    for (const PageEntry &entry : entries()) {
        if (entry.place != place)
            continue;
        auto *widget = new QWidget(&m_frame);
        auto *column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        const QString id = QLatin1String(entry.id);
        m_entries[id].place = widget;
        m_frame.addPage({id, entry.title(), QLatin1String(entry.icon), entry.isOptional, 0, QLatin1String(entry.within)}, widget);
    }
}

void YearPages::setHolds(SidePages &sidePages)
{
    for (const PageEntry &entry : entries()) {
        if (entry.isOptional && entry.holds)
            sidePages.setHolds(QLatin1String(entry.id), [this, holds = entry.holds] { return holds(m_context.services()); });
    }
}

void YearPages::reload()
{
    for (auto &[id, entry] : m_entries)
        entry.isFresh = false;
    enter(m_frame.currentPage());
}

void YearPages::setScope(const PageScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    for (auto &[id, entry] : m_entries)
        entry.isFresh = false;
    enter(m_frame.currentPage());
}

void YearPages::enter(const QString &id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !m_context.services().database.isOpen())
        return;
    Entry &entry = found->second;
    if (!entry.page) {
        for (const PageEntry &line : entries()) {
            if (id == QLatin1String(line.id))
                entry.page = line.make(m_context, entry.place);
        }
        entry.place->layout()->addWidget(entry.page);
        restoreLayout(*entry.page, m_context.machine());
        Q_EMIT pageMade(entry.page);
    }
    if (entry.isFresh)
        return;
    entry.isFresh = true;
    entry.page->setScope(m_scope);
    entry.page->reload();
}

Page *YearPages::current() const
{
    return page(m_frame.currentPage());
}

Page *YearPages::page(const QString &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second.page;
}

std::vector<Page *> YearPages::made() const
{
    std::vector<Page *> pages;
    for (const auto &[id, entry] : m_entries) {
        if (entry.page)
            pages.push_back(entry.page);
    }
    return pages;
}

void YearPages::follow(const application::ChangeSet &changes)
{
    const QString shown = m_frame.currentPage();
    for (auto &[id, entry] : m_entries) {
        if (id == shown && entry.page && entry.isFresh)
            entry.page->follow(changes);
        else
            entry.isFresh = false;
    }
}

} // namespace bd::gui

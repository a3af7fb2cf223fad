#include "gui/pages/overview/overview_page.h"

#include "gui/commands/context.h"
#include "gui/dialogs/choose_dialog.h"
#include "gui/icon.h"
#include "gui/jobs/job_runner.h"
#include "gui/pages/overview/overview_paper.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

namespace {

constexpr int twoColumnsFrom = 860; ///< pixels of the page at the usual letters

/// A figure with its words: a flat button that opens the rows behind it.
QPushButton *makeTile(const OverviewTile &tile, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("tile-") + tile.key);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(tile.title, tile.value));
    button->setAccessibleDescription(tile.note);
    button->setAutoDefault(true); // Enter presses it, as Space does
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(button);
    column->setContentsMargins(grid + grid / 2, grid, grid + grid / 2, grid);
    column->setSpacing(2);
    const auto addLabel = [&](QLabel *label) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setWordWrap(false);
        column->addWidget(label);
    };
    addLabel(makeMuted(tile.title, button));
    addLabel(makeHeading(tile.value, button, 1.5));
    addLabel(makeMuted(tile.note, button));
    const Colors &colors = colorsOf(button->palette());
    button->setStyleSheet(QStringLiteral("QPushButton{border:1px solid %1;border-radius:4px;background:%2;text-align:left}"
                                         "QPushButton:hover,QPushButton:focus{border:2px solid %3}")
                              .arg(colors.border.name(), colors.base.name(), colors.accent.name()));
    button->setMinimumSize(column->sizeHint());
    return button;
}

} // namespace

OverviewPage::OverviewPage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_title(makeHeading({}, this)), m_subtitle(makeMuted({}, this)), m_pages(new QStackedWidget(this)),
      m_tiles(new QWidget(this)),
      m_charts(new QWidget(this)), m_deadlines(new QWidget(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    column->addWidget(m_subtitle);
    new FlowLayout(m_tiles);
    m_tiles->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tiles);
    auto *charts = new QGridLayout(m_charts);
    charts->setContentsMargins(0, grid, 0, 0);
    charts->setHorizontalSpacing(3 * grid);
    charts->setVerticalSpacing(3 * grid);
    column->addWidget(m_charts);
    auto *deadlines = new QVBoxLayout(m_deadlines);
    deadlines->setContentsMargins(0, grid, 0, 0);
    deadlines->setSpacing(grid / 2);
    column->addWidget(m_deadlines);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(makeScrolling(inner, m_pages));
    m_pages->addWidget(makeScrolling(makeEmpty(), m_pages));
    outer->addWidget(m_pages);
}

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    const auto add = [&](const char *name, const char *iconName, const QString &text, void (OverviewPage::*act)()) {
        auto *button = new QPushButton(icon(QLatin1String(iconName)), text, head);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(true); // Enter presses it, as Space does
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add("overviewPrint", "document-print", tr("Pri&nt…"), &OverviewPage::print);
    add("overviewPdf", "viewpdf", tr("Write a P&DF…"), &OverviewPage::savePdf);
    return head;
}

QWidget *OverviewPage::makeEmpty()
{
    auto *empty = new EmptyState(tr("Nothing to look over yet"),
                                 tr("Here the year stands in figures and charts: tasks, activities, people, money, what is due. It fills "
                                    "itself from plans and from the activities that are logged."),
                                 this);
    QPushButton *log = empty->addButton(tr("Log what was done"));
    log->setObjectName(QStringLiteral("overviewLog"));
    connect(log, &QPushButton::clicked, this, [this] { m_context.showPage(QStringLiteral("activities"), QStringLiteral("log")); });
    QPushButton *plans = empty->addButton(tr("Go to the plans"));
    connect(plans, &QPushButton::clicked, this, [this] { m_context.showPage(QStringLiteral("plans")); });
    return empty;
}

void OverviewPage::setScope(const PageScope &scope)
{
    m_scope = scope;
}

void OverviewPage::reload()
{
    const QDate today = m_context.services().clock.today();
    auto read = application::OverviewService(m_context.services().database)
                    .read({m_scope.year.value_or(today.year()), m_scope.planUuid, today});
    if (!read) {
        showError(m_context, read.error(), [this] { reload(); });
        return;
    }
    m_overview = std::move(*read);
    const bool isEmpty = m_overview.plans.isEmpty() && m_overview.activities.rows == 0 && !m_overview.hasYearBefore
                      && m_overview.models.empty() && m_overview.inspections.empty();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    show(overviewSheet(m_overview));
}

void OverviewPage::show(const OverviewSheet &sheet)
{
    m_sheet = sheet;
    m_title->setText(sheet.title);
    m_subtitle->setText(sheet.subtitle);
    showTiles(sheet);
    while (m_views.size() < sheet.charts.size()) {
        auto *view = new ChartView(m_charts);
        connect(view, &ChartView::opened, this, &OverviewPage::open);
        m_views.push_back(view);
        m_columns = 0;
    }
    for (std::size_t i = 0; i < sheet.charts.size(); ++i) {
        m_views[i]->setObjectName(QStringLiteral("chart-") + sheet.charts[i].first);
        m_views[i]->setChart(sheet.charts[i].second);
    }
    arrange();
    showDeadlines(sheet);
}

void OverviewPage::showTiles(const OverviewSheet &sheet)
{
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    while (QLayoutItem *item = m_tiles->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const OverviewTile &tile : sheet.tiles) {
        QPushButton *button = makeTile(tile, m_tiles);
        m_tiles->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tile] { open(tile.key, QStringLiteral("%1: %2").arg(tile.title, tile.value)); });
        if (button->objectName() == focused)
            button->setFocus();
    }
    m_tiles->layout()->addWidget(new QWidget(m_tiles)); // takes what is left of the line
}

void OverviewPage::showDeadlines(const OverviewSheet &sheet)
{
    while (QLayoutItem *item = m_deadlines->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (sheet.deadlines.isEmpty())
        return;
    m_deadlines->layout()->addWidget(makeHeading(sheet.deadlinesTitle, m_deadlines, 1.1));
    for (const QString &line : sheet.deadlines) {
        auto *label = new QLabel(line, m_deadlines);
        label->setWordWrap(true);
        m_deadlines->layout()->addWidget(label);
    }
    auto *all = new QPushButton(icon(QStringLiteral("view-calendar-tasks")), tr("Sho&w all that is due"), m_deadlines);
    all->setObjectName(QStringLiteral("overviewDue"));
    all->setAutoDefault(true); // Enter presses it, as Space does
    connect(all, &QPushButton::clicked, this, [this] { m_context.showPage(QStringLiteral("due")); });
    static_cast<QVBoxLayout *>(m_deadlines->layout())->addWidget(all, 0, Qt::AlignLeft);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const int columns = width() >= twoColumnsFrom * logicalDpiX() / 96 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto *layout = static_cast<QGridLayout *>(m_charts->layout());
    for (std::size_t i = 0; i < m_views.size(); ++i)
        layout->addWidget(m_views[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, columns == 2 ? 1 : 0);
    layout->setColumnMinimumWidth(1, 0);
}

void OverviewPage::open(const QString &key, const QString &text)
{
    const QString page = key.section(QLatin1Char('|'), 0, 0);
    if (page == QLatin1String("models") || page == QLatin1String("inspections")) {
        m_context.showPage(page, QLatin1Char('|') + key.section(QLatin1Char('|'), 1)); // of the tile: all of them
        return;
    }
    if (const auto rows = activitiesOf(m_overview, key)) {
        m_context.showActivities(*rows, text);
        return;
    }
    openTasks(tasksOf(m_overview, key), text);
}

void OverviewPage::openTasks(const std::vector<int> &tasks, const QString &text)
{
    if (tasks.empty())
        return;
    QStringList names;
    std::vector<application::OverviewTask> offered; // the year may be read anew while the dialog is open
    for (const int at : tasks) {
        const application::OverviewTask &task = m_overview.tasks[static_cast<std::size_t>(at)];
        offered.push_back(task);
        QString line = task.title + QStringLiteral("  –  ") + application::label(task.state);
        if (task.end)
            line += QStringLiteral(", ") + task.end->toString(QStringLiteral("dd/MM/yyyy"));
        names << line;
    }
    ChooseDialog dialog(tr("Tasks"), text, names, 0, tr("Open in the plan"), this);
    if (!m_context.prompts().run(dialog))
        return;
    const application::OverviewTask &chosen = offered[static_cast<std::size_t>(std::max(0, dialog.chosen()))];
    m_context.showSection(chosen.planUuid, chosen.sectionUuid);
}

void OverviewPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepareOverviewPrinter(*printer, m_sheet.title);
    const int pages = OverviewPaper(m_sheet).pageCount();
    if (m_context.prompts().choosePrinter(m_context.window(), *printer, {tr("Print: %1").arg(m_sheet.title), pages, false}))
        put(printer);
}

void OverviewPage::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_context.prompts().saveFile(m_context.window(), tr("Write a PDF"),
                                                      QDir(folder).filePath(QStringLiteral("Tong-quan-%1.pdf").arg(m_overview.query.year)),
                                                      tr("PDF file (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    prepareOverviewPrinter(*printer, m_sheet.title);
    put(printer);
}

void OverviewPage::put(std::shared_ptr<QPrinter> printer)
{
    const QString file = printer->outputFileName();
    const QString target = file.isEmpty() ? printer->printerName() : QDir::toNativeSeparators(file);
    m_context.jobs().run(
        tr("printing %1").arg(m_sheet.title),
        [printer, sheet = m_sheet](Progress &progress) { return printOverview(*printer, sheet, progress); }, this,
        [this, file, target](const Result<void> &done) {
            if (!done) {
                showError(m_context, done.error());
                return;
            }
            Notice notice{Notice::Kind::Note, file.isEmpty() ? tr("Sent to the printer %1.").arg(target) : tr("Written to %1").arg(target), {}, true, true};
            if (!file.isEmpty())
                notice.actions.push_back({tr("Open the file"), [this, file] { openOrTell(m_context, file); }, true});
            m_context.notify(notice);
        });
}

} // namespace bd::gui

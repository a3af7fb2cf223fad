#include "gui/pages/due/due_page.h"

#include "application/due_text.h"
#include "base/text/fold.h"
#include "gui/commands/context.h"
#include "gui/commands/file_job.h"
#include "gui/flows/due_actions.h"
#include "gui/flows/due_watch.h"
#include "gui/icon.h"
#include "gui/machine_settings.h"
#include "gui/pages/due/due_bar.h"
#include "gui/pages/due/due_list.h"
#include "gui/pages/due/due_month.h"
#include "gui/pages/due/due_year.h"
#include "gui/pages/due/year_printer.h"
#include "gui/prompts/prompts.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

using domain::DueItem;
using domain::DueKind;

namespace {

constexpr int filterPause = 150; // ms
const QString viewKey = QStringLiteral("due.view");

} // namespace

DuePage::DuePage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_stack(new QStackedWidget(this)), m_views(new QStackedWidget(this)), m_switch(new QButtonGroup(this)),
      m_pause(new QTimer(this)), m_list(new DueList(this)), m_month(new DueMonth(this)), m_year(new DueYear(this)), m_bar(new DueBar(this))
{
    setObjectName(QStringLiteral("duePage"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(filterPause);
    connect(m_pause, &QTimer::timeout, this, &DuePage::applyFilter);
    auto *work = new QWidget(m_stack);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    column->addWidget(makeFilter());
    column->addWidget(makeUnknown());
    m_views->addWidget(m_list);
    m_views->addWidget(m_month);
    m_views->addWidget(m_year);
    m_views->setMinimumHeight(180);
    column->addWidget(m_views, 1);
    column->addWidget(m_bar);
    m_stack->addWidget(makeScrolling(work, m_stack));
    m_stack->addWidget(makeScrolling(makeEmpty(), m_stack));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connectViews();
    setView(static_cast<View>(std::clamp(context.machine().state(viewKey).toInt(), 0, 2)));
}

DuePage::~DuePage() = default;

QPushButton *DuePage::makeButton(QWidget *parent, const char *name, const char *iconName, const QString &text)
{
    auto *button = new QPushButton(icon(QLatin1String(iconName)), text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

QWidget *DuePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *heading = makeHeading(tr("To do"), head, 1.4);
    heading->setWordWrap(false);
    row->addWidget(heading);
    row->addSpacing(grid);
    const auto addView = [&](View view, const char *name, const char *iconName, const QString &text) {
        QPushButton *button = makeButton(head, name, iconName, text);
        button->setCheckable(true);
        m_switch->addButton(button, view);
        row->addWidget(button);
    };
    addView(List, "viewList", "view-calendar-list", tr("List"));
    addView(Month, "viewMonth", "view-calendar-month", tr("Calendar"));
    addView(Year, "viewYear", "view-calendar-timeline", tr("The year's progress"));
    row->addStretch(1);
    QPushButton *add = m_add = makeButton(head, "addRequest", "mail-receive", tr("Add a re&quest…"));
    add->setToolTip(tr("A request for a report from an incoming document (Ctrl+Shift+Y)"));
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { enterRequest(m_context); });
    QPushButton *more = m_more = makeButton(head, "dueMore", "configure", tr("Reminders, &calendar"));
    auto *menu = new QMenu(more);
    connect(menu->addAction(icon(QStringLiteral("document-export")), tr("Write a calendar file (.ics)…")), &QAction::triggered, this,
            [this] { exportDueCalendar(m_context, this, m_shown); });
    menu->addSeparator();
    addReminderActions(*menu, m_context);
    more->setMenu(menu);
    more->setToolTip(more->accessibleName());
    row->addWidget(more);
    connect(m_switch, &QButtonGroup::idClicked, this, [this](int id) {
        setView(static_cast<View>(id));
        m_context.machine().setState(viewKey, QByteArray::number(id));
    });
    return head;
}

QWidget *DuePage::makeFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(QStringLiteral("dueFilter"));
    m_words->setPlaceholderText(tr("Find by words (Ctrl+F)"));
    m_words->setAccessibleName(tr("Find in what is due"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(380);
    allowAnyLength(*m_words);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(QStringLiteral("dueKind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->addItem(tr("All kinds"), -1);
    for (const DueKind kind : domain::allValues<DueKind>())
        m_kind->addItem(application::label(kind), static_cast<int>(kind));
    m_agency = new QComboBox(bar);
    m_agency->setObjectName(QStringLiteral("dueAgency"));
    m_agency->setAccessibleName(tr("Agency, unit"));
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_done = new QCheckBox(tr("Also what is done"), bar);
    m_done->setObjectName(QStringLiteral("dueWithDone"));
    m_count = makeMuted(QString(), bar);
    m_count->setObjectName(QStringLiteral("dueCount"));
    m_count->setWordWrap(false);
    row->addWidget(m_words, 1);
    row->addWidget(m_kind);
    row->addWidget(m_agency);
    row->addWidget(m_done);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DuePage::applyFilter);
    connect(m_agency, &QComboBox::currentIndexChanged, this, &DuePage::applyFilter);
    connect(m_done, &QCheckBox::toggled, this, &DuePage::applyFilter);
    return bar;
}

/// Without it nothing can be told from what other offices of a plan are to do.
QWidget *DuePage::makeUnknown()
{
    m_unknown = new QWidget(this);
    auto *row = new QHBoxLayout(m_unknown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(makeMuted(tr("Nobody has said yet which office this is, so what other offices of a plan are to do stands here too."), m_unknown), 1);
    auto *answer = makeButton(m_unknown, "dueOffice", "go-home", tr("Say &which office this is"));
    row->addWidget(answer);
    connect(answer, &QPushButton::clicked, this, [this] { m_context.showPage(QStringLiteral("settings")); });
    return m_unknown;
}

QWidget *DuePage::makeEmpty()
{
    auto *empty = new EmptyState(tr("Nothing is due yet"),
                                 tr("Everything with a date comes together here: reports to be sent, tasks of plans, the Action Month, what "
                                    "inspections recommended, reports expected from units. Receive a plan, or enter what an incoming document asks for."),
                                 m_stack);
    QPushButton *request = empty->addButton(tr("Add a re&quest for a report…"));
    request->setObjectName(QStringLiteral("emptyRequest"));
    connect(request, &QPushButton::clicked, this, [this] { enterRequest(m_context); });
    QPushButton *plans = empty->addButton(tr("&Go to the plans"));
    plans->setObjectName(QStringLiteral("emptyPlans"));
    connect(plans, &QPushButton::clicked, this, [this] { m_context.showPage(QStringLiteral("plans")); });
    return empty;
}

void DuePage::connectViews()
{
    connect(m_list, &DueList::chosen, this, &DuePage::showChosen);
    connect(m_month, &DueMonth::chosen, this, &DuePage::showChosen);
    connect(m_year->chart(), &YearChart::chosen, this, &DuePage::showChosen);
    const auto run = [this](const DueItem &item) { runDueAction(m_context, item, mainAction(item)); };
    connect(m_list, &DueList::actionWanted, this, run);
    connect(m_month, &DueMonth::actionWanted, this, run);
    connect(m_year->chart(), &YearChart::actionWanted, this, run);
    connect(m_list, &DueList::menuWanted, this, [this](const DueItem &, const QPoint &place) {
        QMenu menu;
        for (QPushButton *button : m_bar->findChildren<QPushButton *>()) {
            if (!button->isHidden())
                connect(menu.addAction(button->icon(), button->text()), &QAction::triggered, button, &QPushButton::click);
        }
        menu.exec(place);
    });
    connect(m_month, &DueMonth::dayWanted, this, [this](QDate date, bool isWorking, bool isOwn) { setOwnDay(m_context, date, isWorking, isOwn); });
    connect(m_year->chart(), &YearChart::moveWanted, this,
            [this](const DueItem &item, const std::optional<QDate> &start, const std::optional<QDate> &due) { moveDueTask(m_context, item, start, due); });
    connect(m_year->chart(), &YearChart::moveRefused, this, [this](const DueItem &item) { refuseMove(m_context, item); });
    connect(m_year, &DueYear::printWanted, this, &DuePage::print);
    connect(m_year, &DueYear::pdfWanted, this, &DuePage::writePdf);
    connect(m_bar, &DueBar::actionWanted, this, [this](const DueItem &item, DueAction action) { runDueAction(m_context, item, action); });
    connect(m_bar, &DueBar::editWanted, this, [this](const DueItem &item) { enterRequest(m_context, item.uuid); });
    connect(m_bar, &DueBar::fileWanted, this, [this](const DueItem &item) { openRequestFile(m_context, item); });
    connect(m_bar, &DueBar::removeWanted, this, [this](const DueItem &item) { removeRequest(m_context, item); });
}

DuePage::View DuePage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void DuePage::setView(View view)
{
    m_year->chart()->finishMove();
    m_switch->button(view)->setChecked(true);
    m_views->setCurrentIndex(view);
    applyFilter();
}

void DuePage::showTab(const QString &id)
{
    setView(id == QLatin1String("month") ? Month : id == QLatin1String("year") ? Year : List);
}

void DuePage::setScope(const PageScope &scope)
{
    m_scope = scope;
}

bool DuePage::mayLeave()
{
    m_year->chart()->finishMove();
    return true;
}

bool DuePage::focusFilter()
{
    if (m_stack->currentIndex() != 0)
        return false;
    m_words->setFocus();
    m_words->selectAll();
    return true;
}

/// Down and Enter go from the filter to what it found, Esc takes it back.
bool DuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_pause->stop();
            applyFilter();
            if (view() == Month)
                m_month->focusView();
            else
                (view() == List ? static_cast<QWidget *>(m_list) : m_year->chart())->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

/// On enlarged small screens icons alone, shorter fields and the columns that matter most.
void DuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 125;
    m_add->setText(isNarrow ? QString() : tr("Add a re&quest…"));
    m_more->setText(isNarrow ? QString() : tr("Reminders, &calendar"));
    m_kind->setMinimumContentsLength(isNarrow ? 8 : 16);
    m_agency->setMinimumContentsLength(isNarrow ? 8 : 22);
    m_count->setVisible(!isNarrow);
    for (const int column : {DueModel::AgencyColumn, DueModel::KindColumn})
        m_list->setColumnHidden(column, isNarrow);
}

int DuePage::year() const
{
    return m_scope.year.value_or(m_today.isValid() ? m_today.year() : SystemClock().today().year());
}

void DuePage::reload()
{
    if (m_reloading || !m_context.services().database.isOpen())
        return;
    const QScopedValueRollback once(m_reloading, true);
    m_year->chart()->finishMove();
    const Services &services = m_context.services();
    m_today = services.clock.today();
    application::DueQuery query;
    query.year = m_scope.year;
    query.withPast = m_scope.year || !m_scope.planUuid.isEmpty(); // asked for
    if (!m_scope.planUuid.isEmpty())
        query.planUuid = m_scope.planUuid;
    auto items = services.due.list(query);
    if (!items)
        return showError(m_context, items.error(), [this] { reload(); });
    m_items = std::move(*items);
    if (auto calendar = services.due.calendar())
        m_calendar = std::move(*calendar);
    m_plans.clear();
    if (const auto plans = services.plans.list()) {
        for (const auto &plan : *plans)
            m_plans.insert(plan.uuid, plan.title);
    }
    const auto identities = services.office.identities();
    const bool hasPlans = std::any_of(m_items.begin(), m_items.end(), [](const DueItem &item) { return item.kind != domain::DueKind::Request && !item.planUuid.isEmpty(); });
    m_unknown->setVisible(identities && identities->empty() && hasPlans); // letters are always one's own
    fillAgencies();
    applyFilter();
    m_stack->setCurrentIndex(m_items.empty() ? 1 : 0);
}

void DuePage::fillAgencies()
{
    QStringList names;
    for (const DueItem &item : m_items) {
        for (const domain::AgencyRef &agency : item.agencies) {
            if (!agency.name.isEmpty() && !names.contains(agency.name))
                names.append(agency.name);
        }
    }
    std::vector<std::pair<QString, QString>> sorted;
    for (const QString &name : std::as_const(names))
        sorted.emplace_back(text::sortKey(name), name);
    std::sort(sorted.begin(), sorted.end());
    const QString chosen = m_agency->currentData().toString();
    const QSignalBlocker quiet(m_agency);
    m_agency->clear();
    m_agency->addItem(tr("All agencies and units"), QString());
    for (const auto &[key, name] : sorted)
        m_agency->addItem(name, name);
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(chosen)));
}

bool DuePage::isShown(const DueItem &item, const QString &words) const
{
    const int kind = m_kind->currentData().toInt();
    const QString agency = m_agency->currentData().toString();
    if (kind >= 0 && static_cast<int>(item.kind) != kind)
        return false;
    if (!agency.isEmpty() && std::none_of(item.agencies.begin(), item.agencies.end(), [&](const auto &a) { return a.name == agency; }))
        return false;
    if (!m_done->isChecked() && view() != Year && isSettled(item)) // the year's progress is about what was done too
        return false;
    return words.isEmpty()
        || text::matches(item.title + u'\n' + application::label(item.kind) + u'\n' + agencyText(item) + u'\n' + m_plans.value(item.planUuid) + u'\n' + item.printedTime + u'\n' + twinText(item, m_plans), words);
}

void DuePage::applyFilter()
{
    m_pause->stop();
    const QString words = m_words->text().trimmed();
    m_shown.clear();
    for (const DueItem &item : m_items) {
        if (isShown(item, words))
            m_shown.push_back(item);
    }
    m_done->setEnabled(view() != Year);
    const auto all = std::count_if(m_items.begin(), m_items.end(), [&](const DueItem &item) { return view() == Year || m_done->isChecked() || !isSettled(item); });
    m_count->setText(static_cast<std::size_t>(all) == m_shown.size() ? tr("%1 things to do").arg(all) : tr("%1 of %2").arg(m_shown.size()).arg(all));
    if (!m_today.isValid())
        return; // not read yet
    switch (view()) {
    case List: m_list->setItems(m_shown, m_today, m_plans); break;
    case Month: m_month->setItems(m_shown, m_today, m_calendar); break;
    case Year: m_year->chart()->setItems(m_shown, year(), m_today); break;
    }
    showChosen();
}

void DuePage::showChosen()
{
    const DueItem *item = view() == List ? m_list->currentItem() : view() == Month ? m_month->currentItem() : m_year->chart()->currentItem();
    m_bar->setItem(item, m_today, m_plans);
}

ProgressSheet DuePage::sheet() const
{
    const YearChart &chart = *m_year->chart();
    const QString day = m_today.toString(QStringLiteral("dd/MM/yyyy"));
    return {chart.items(), chart.rows(), chart.look(), tr("Progress of the year %1").arg(year()),
            tr("As of %1. ✓ done, ! overdue, hatched: the Action Month, dashed line: today.").arg(day)};
}

void DuePage::print()
{
    const ProgressSheet what = sheet();
    QPrinter printer(QPrinter::HighResolution);
    prepareYearPrinter(printer, what.title);
    if (!m_context.prompts().choosePrinter(m_context.window(), printer, {what.title, yearPageCount(printer, what), false}))
        return;
    const auto done = printYear(printer, what);
    if (!done)
        return showError(m_context, done.error(), [this] { print(); });
    m_context.notify({Notice::Kind::Note, printer.outputFileName().isEmpty() ? tr("Sent to the printer %1.").arg(printer.printerName())
                                                                             : tr("Written to %1").arg(printer.outputFileName()),
                      {}, true, true});
}

void DuePage::writePdf()
{
    const FileWish wish{tr("Progress of the year as PDF"), QStringLiteral("tien-do-nam-%1.pdf").arg(year()), QStringLiteral(".pdf"),
                        tr("PDF files (*.pdf)"), tr("Open the file")};
    const QString file = chooseTarget(m_context, wish);
    if (!file.isEmpty())
        writeAsJob(m_context, this, wish, file, [file, what = sheet()](Progress &) { return writeYearPdf(file, what); });
}

} // namespace bd::gui

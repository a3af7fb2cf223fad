#include "gui/pages/activity/log_page.h"

#include "gui/commands/context.h"
#include "gui/icon.h"
#include "gui/machine_settings.h"
#include "gui/pages/activity/log_details.h"
#include "gui/pages/activity/log_filter_bar.h"
#include "gui/pages/activity/log_table.h"
#include "gui/pages/activity/quick_line.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using application::ActivityGrouping;

constexpr int besideFrom = 1180;     ///< pixels of the page: a window of 1400 beside its side bar
constexpr int low = 44 * grid;       ///< below this height the table needs all there is
constexpr int detailsWidth = 380, detailsHeight = 200;

const QString columnsKey = QStringLiteral("logColumns"), groupingKey = QStringLiteral("logGrouping"), detailsKey = QStringLiteral("logDetails");

/// A command as it stands in the window's menus: null where it isn't there, as for a page that a test shows alone.
QAction *actionOfMenus(const QWidget &window, const QString &name)
{
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

} // namespace

LogPage::LogPage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_names(context.services()), m_desk(context, m_names), m_table(new LogTable(m_names, this)),
      m_filter(new LogFilterBar(m_names, this)), m_quick(new QuickLine(m_names, this)), m_details(new LogDetails(context, m_names, this)),
      m_views(new QStackedWidget(this)), m_lists(new QStackedWidget(this)), m_halves(new QSplitter(Qt::Vertical, this)), m_sums(new QLabel(this)),
      m_unlogged(new QToolButton(this)), m_proposed(new QToolButton(this)), m_lookForUnlogged(new QTimer(this)), m_sumsSoon(new QTimer(this))
{
    setObjectName(QStringLiteral("logPage"));
    auto *list = new QWidget(m_views);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addWidget(m_quick);
    column->addWidget(m_filter);
    makeProgressButtons(*column);
    m_lookForUnlogged->setSingleShot(true); // behind the first paint: plans are read for it
    m_lookForUnlogged->setInterval(0);
    connect(m_lookForUnlogged, &QTimer::timeout, this, &LogPage::showProgress);
    m_sumsSoon->setSingleShot(true);
    m_sumsSoon->setInterval(0);
    connect(m_sumsSoon, &QTimer::timeout, this, &LogPage::showSums);
    m_lists->addWidget(m_table);
    m_lists->addWidget(makeNothing());
    m_halves->setObjectName(QStringLiteral("logHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_lists);
    m_halves->addWidget(m_details);
    m_halves->setStretchFactor(0, 1);
    column->addWidget(m_halves, 1);
    m_sums->setObjectName(QStringLiteral("logSums"));
    m_sums->setWordWrap(true);
    column->addWidget(m_sums);
    m_views->addWidget(list);
    m_views->addWidget(makeScrolling(makeEmpty(), m_views));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_views);
    m_table->setAccessibleName(tr("Activities"));
    connectTable();
    restoreState();
}

LogPage::~LogPage()
{
    delete m_views; // fields and cells ask for names until they are gone
}

QPushButton *LogPage::makeButton(QWidget *head, const char *name, const char *iconName, const QString &text)
{
    auto *button = new QPushButton(icon(QLatin1String(iconName)), text, head);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAutoDefault(true); // Enter presses it, as Space does
    head->layout()->addWidget(button);
    return button;
}

QWidget *LogPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("logHead")); // whoever adds actions finds it by this name
    auto *row = new FlowLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    QPushButton *enter = makeButton(head, "logEnter", "list-add", tr("&Log an activity"));
    enter->setToolTip(tr("Log an activity (Ctrl+N)"));
    connect(enter, &QPushButton::clicked, this, [this] { m_context.enterActivity(); });
    m_duplicate = makeButton(head, "logDuplicate", "edit-copy", tr("D&uplicate"));
    connect(m_duplicate, &QPushButton::clicked, this, &LogPage::duplicate);
    m_remove = makeButton(head, "logRemove", "edit-delete", tr("&Delete"));
    connect(m_remove, &QPushButton::clicked, this, &LogPage::removeChosen);
    QPushButton *paste = makeButton(head, "logPaste", "edit-paste", tr("Paste &rows"));
    paste->setToolTip(tr("Rows copied from Excel become activities (Ctrl+V in the table)"));
    connect(paste, &QPushButton::clicked, this, &LogPage::paste);
    const auto menuButton = [&](const char *name, const QString &text, QMenu *menu) {
        auto *button = new QToolButton(head);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(menu);
        row->addWidget(button);
        return button;
    };
    m_columns = menuButton("logColumnsButton", tr("&Columns"), m_table->columnMenu());
    m_groups = menuButton("logGroups", tr("Group &by"), makeGroupMenu());
    m_showDetails = new QToolButton(head);
    m_showDetails->setObjectName(QStringLiteral("logShowDetails"));
    m_showDetails->setText(tr("De&tails"));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    m_showDetails->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_showDetails);
    connect(m_showDetails, &QToolButton::toggled, this, [this](bool on) {
        m_context.machine().setState(detailsKey, on ? "1" : "0");
        showChosen();
    });
    row->addWidget(new QWidget(head)); // the last one takes the rest of its line
    return head;
}

QMenu *LogPage::makeGroupMenu()
{
    auto *menu = new QMenu(this);
    auto *choices = new QActionGroup(menu);
    const std::pair<ActivityGrouping, QString> all[] = {
        {ActivityGrouping::None, tr("Not grouped")},        {ActivityGrouping::Month, tr("By month")}, {ActivityGrouping::Section, tr("By kind of content")},
        {ActivityGrouping::Task, tr("By task")},            {ActivityGrouping::Kind, tr("By kind of activity")},
        {ActivityGrouping::Agency, tr("By agency or unit")}, {ActivityGrouping::Place, tr("By place")}};
    for (const auto &[grouping, text] : all) {
        QAction *action = choices->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        action->setData(static_cast<int>(grouping));
        connect(action, &QAction::triggered, this, [this, grouping = grouping] { setGrouping(grouping); });
    }
    return menu;
}

QWidget *LogPage::makeEmpty()
{
    auto *empty = new EmptyState(tr("Nothing is logged yet"),
                                 tr("Here stands what was done in the year: each meeting, broadcast, training, visit. Reports, sums and charts are made of it. "
                                    "One takes less than twenty seconds: the day, what was done, how many came."),
                                 m_views);
    QPushButton *first = empty->addButton(tr("&Log the first activity"));
    first->setObjectName(QStringLiteral("logFirst"));
    connect(first, &QPushButton::clicked, this, [this] { m_context.enterActivity(); });
    QPushButton *paste = empty->addButton(tr("Paste &rows from Excel"));
    paste->setObjectName(QStringLiteral("logFirstPaste"));
    connect(paste, &QPushButton::clicked, this, &LogPage::paste);
    QPushButton *take = empty->addButton(tr("Ta&ke over a table from Excel…"));
    take->setObjectName(QStringLiteral("logFirstImport"));
    connect(take, &QPushButton::clicked, this, [this] {
        if (QAction *import = actionOfMenus(*m_context.window(), QStringLiteral("activity.import")))
            import->trigger();
    });
    return empty;
}

QWidget *LogPage::makeNothing()
{
    auto *nothing = new EmptyState(tr("No activity is as chosen above"), tr("Search for less, choose another year at the top, or show all of them."), m_lists);
    QPushButton *all = nothing->addButton(tr("Show &all"));
    all->setObjectName(QStringLiteral("logNothingShowAll"));
    connect(all, &QPushButton::clicked, m_filter, &LogFilterBar::clear);
    return makeScrolling(nothing, m_lists);
}

void LogPage::connectTable()
{
    const application::ActivityService &log = m_context.services().activities;
    m_table->rows().setReaders([&log](const std::vector<qint64> &ids) { return log.read(ids).value_or(std::vector<application::StoredActivity>()); },
                               [this, &log](const QString &key) {
                                   application::ActivityFilter filter = m_filter->filter();
                                   filter.group.emplace(m_grouping, key);
                                   return log.ids(filter, m_table->order()).value_or(std::vector<qint64>());
                               });
    connect(m_filter, &LogFilterBar::changed, this, &LogPage::read);
    connect(m_filter, &LogFilterBar::leftDown, this, [this] {
        m_table->selectFirst();
        m_table->setFocus();
    });
    connect(m_table, &LogTable::orderChosen, this, &LogPage::read);
    connect(m_table, &LogTable::columnsChosen, this, [this] { m_context.machine().setState(columnsKey, m_table->chosenColumns().toUtf8()); });
    connect(m_table, &LogTable::filterWanted, this, &LogPage::askColumnFilter);
    connect(m_table, &LogTable::edited, this, &LogPage::editCells);
    connect(m_table, &LogTable::refused, this, [this](application::ActivityColumn column, const QString &typed) {
        m_context.notify({Notice::Kind::Warning, tr("“%1” makes no sense in the column “%2”; the cell keeps what it had.").arg(typed, activityColumn(column).title()), {}, true, true});
    });
    connect(m_table, &LogTable::chosenChanged, this, &LogPage::showChosen);
    connect(m_table, &LogTable::detailsWanted, this, &LogPage::showDetails);
    auto *back = new QShortcut(Qt::Key_Escape, m_details);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &LogPage::leaveDetails);
    connect(m_table, &LogTable::removeWanted, this, &LogPage::removeChosen);
    connect(m_table, &LogTable::fillWanted, this, &LogPage::fillDown);
    connect(m_table, &LogTable::copyWanted, this, [this] { QApplication::clipboard()->setText(m_table->selectedText()); });
    connect(m_table, &LogTable::pasteWanted, this, &LogPage::paste);
    connect(m_table, &LogTable::menuWanted, this, &LogPage::showRowMenu);
    connect(m_quick, &QuickLine::entered, this, &LogPage::enterQuickly);
    connect(m_quick, &QuickLine::moreWanted, this, [this] {
        domain::Activity begun = m_desk.begin();
        if (!m_quick->fill(begun))
            return;
        m_quick->clear();
        m_context.enterActivity(&begun);
    });
    connect(m_details, &LogDetails::edited, this, [this](qint64 id, const domain::Activity &after) {
        const QScopedValueRollback storing(m_isStoring, true);
        m_desk.change({id}, [&](domain::Activity &activity) {
            activity = after;
            return true;
        });
    });
}

void LogPage::restoreState()
{
    m_table->chooseColumns(QString::fromUtf8(m_context.machine().state(columnsKey)));
    const int grouping = m_context.machine().state(groupingKey).toInt();
    if (grouping > 0 && grouping <= static_cast<int>(ActivityGrouping::Place))
        m_grouping = static_cast<ActivityGrouping>(grouping);
    for (QAction *action : m_groups->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_grouping));
    m_showDetails->setChecked(m_context.machine().state(detailsKey) != "0");
    placeDetails();
    m_details->setVisible(wantsDetails());
}

void LogPage::setScope(const PageScope &scope)
{
    m_scope = scope;
    m_names.setScope(scope.year, scope.planUuid);
    m_filter->setYear(scope.year);
    m_isStale = true;
    QTimer::singleShot(0, this, [this] { // mostly reload() follows at once
        if (m_isStale && isVisible())
            read();
    });
    m_lookForUnlogged->start();
}

void LogPage::reload()
{
    m_names.forget();
    m_details->namesChanged();
    read();
    m_details->reload();
    m_lookForUnlogged->start();
}

void LogPage::follow(const application::ChangeSet &changes)
{
    m_names.follow(changes);
    m_lookForUnlogged->start();
    bool isMine = false, cameOrWent = false;
    for (const application::EntityChange &change : changes.changes) {
        const bool isRow = change.kind == QLatin1String("activity");
        isMine = isMine || isRow || change.kind == QLatin1String("activity_figure") || change.kind == QLatin1String("evidence");
        cameOrWent = cameOrWent || (isRow && (!change.before || !change.after));
    }
    if (!isMine)
        return m_table->rows().refresh(); // names of tasks and measures, perhaps
    m_details->reload();
    if (cameOrWent || !m_isStoring)
        return read();
    // a row that was edited stays where it is until the list is made anew: nobody loses it from under the hand
    m_table->rows().refresh();
    m_sumsSoon->start();
    showChosen();
}

bool LogPage::focusFilter()
{
    m_filter->focusText();
    return true;
}

void LogPage::showRows(const application::ActivityFilter &filter, const QString &caption)
{
    m_filter->setRows(filter, caption);
    m_table->selectFirst();
    m_table->setFocus();
}

bool LogPage::mayLeave()
{
    m_details->commit();
    return true;
}

application::ActivityFilter LogPage::filter() const
{
    return m_filter->filter();
}

application::ActivityOrder LogPage::order() const
{
    return m_table->order();
}

void LogPage::placeDetails()
{
    const bool isBeside = width() >= besideFrom;
    const Qt::Orientation wanted = isBeside ? Qt::Horizontal : Qt::Vertical;
    m_details->setNarrow(isBeside);
    if (m_halves->orientation() == wanted && m_halves->property("placed").toBool())
        return;
    m_halves->setProperty("placed", true);
    m_halves->setOrientation(wanted);
    const int room = isBeside ? std::max(2 * detailsWidth, width()) : std::max(2 * detailsHeight, m_halves->height());
    const int details = isBeside ? detailsWidth : detailsHeight;
    m_halves->setSizes({room - details, details});
}

void LogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeDetails();
    placeAll();
}

void LogPage::placeAll()
{
    const bool isLow = height() < low;
    if (isLow == m_isLow)
        return;
    m_isLow = isLow;
    m_head->setVisible(!isLow);
    m_quick->setVisible(!isLow);
    m_lists->show();
    m_details->setVisible(wantsDetails());
    showChosen();
}

void LogPage::showDetails()
{
    if (m_isLow) {
        m_details->show();
        m_lists->hide();
        showChosen();
    } else {
        m_showDetails->setChecked(true);
    }
    m_details->focusTitle();
}

void LogPage::leaveDetails()
{
    m_lists->show();
    m_table->setFocus();
    m_details->setVisible(wantsDetails());
}

bool LogPage::wantsDetails() const
{
    const bool isBeside = m_halves->orientation() == Qt::Horizontal;
    return !m_isLow && m_showDetails->isChecked() && (isBeside || !m_table->selectedIds().empty());
}

} // namespace bd::gui

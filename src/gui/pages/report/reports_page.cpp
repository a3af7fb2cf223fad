#include "gui/pages/report/reports_page.h"

#include "application/labels.h"
#include "base/text/fold.h"
#include "gui/commands/context.h"
#include "gui/icon.h"
#include "gui/jobs/job_runner.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace bd::gui {

using application::ReportLine;

namespace {

constexpr int filterPause = 150; ///< ms
constexpr int newsPause = 700;   ///< ms without a change of what is counted
enum Columns { KindColumn, TitleColumn, IssuerColumn, AddresseeColumn, DueColumn, StateColumn };
constexpr int columnWidths[] = {150, 0, 150, 160, 92, 220}; ///< the title takes the rest
constexpr int titleWidth = 220;

/// With a sign in front of the state: what changed since it was frozen is seen at a glance, and read.
class ReportListModel final : public TableModel<ReportLine> {
public:
    using TableModel::TableModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DecorationRole || index.column() != StateColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return TableModel::data(index, role);
        const ReportLine &line = row(index.row());
        return icon(line.isChangedSince || line.isDataChanged ? QStringLiteral("dialog-warning")
                    : !line.number.isEmpty()     ? QStringLiteral("document-send")
                    : line.revisions > 0         ? QStringLiteral("flag")
                                                 : QStringLiteral("document-edit"));
    }
};

QString dayText(QDate day)
{
    return application::screenDate(domain::PartialDate::of(day));
}

QString kindText(const ReportLine &line)
{
    const domain::Report &report = line.stored.report;
    return QStringLiteral("%1 (%2–%3)").arg(application::label(report.kind), dayText(report.period.from), dayText(report.period.to));
}

std::vector<Column<ReportLine>> columns()
{
    return {
        {"kind", [] { return ReportsPage::tr("Kind and period"); }, kindText},
        {"title", [] { return ReportsPage::tr("Title"); },
         [](const ReportLine &line) { return line.title.isEmpty() ? ReportsPage::tr("(no title)") : line.title; }},
        {"issuer", [] { return ReportsPage::tr("Issued by"); }, [](const ReportLine &line) { return line.issuer; }},
        {"addressees", [] { return ReportsPage::tr("To"); }, [](const ReportLine &line) { return line.addressees; }},
        {"due", [] { return ReportsPage::tr("Due"); },
         [](const ReportLine &line) {
             const domain::Report &report = line.stored.report;
             if (!report.due)
                 return QString();
             return report.isStrict ? ReportsPage::tr("before %1").arg(dayText(*report.due)) : dayText(*report.due);
         }},
        {"state", [] { return ReportsPage::tr("State"); }, reportStateText},
    };
}

bool matches(const ReportLine &line, const QString &words)
{
    for (const Column<ReportLine> &column : columns()) {
        if (text::matches(column.text(line), words))
            return true;
    }
    return text::matches(line.number, words);
}

} // namespace

QString reportStateText(const ReportLine &line)
{
    const bool isSent = line.state == domain::PlanState::Issued || line.state == domain::PlanState::Amended || line.state == domain::PlanState::Replaced;
    QString text = isSent ? (line.number.isEmpty() ? ReportsPage::tr("Sent") : ReportsPage::tr("Sent, number %1").arg(line.number))
        : line.revisions > 0 ? ReportsPage::tr("Frozen, revision %1").arg(line.revisions)
                             : application::label(line.state);
    if (line.isChangedSince)
        text += QStringLiteral(", ") + ReportsPage::tr("changed since it was frozen");
    else if (line.isDataChanged)
        text += QStringLiteral(", ") + ReportsPage::tr("its data have changed");
    return text;
}

ReportsPage::ReportsPage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new ReportListModel(columns(), this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(tr("No reports yet"),
                             tr("A report of six months, of the year, of the Action Month or the one that is due on Friday: say which one, type the "
                                "figures you have, and Word comes out. What was logged and planned is included automatically; only the period is required."),
                             nullptr)),
      m_pause(new QTimer(this)), m_newsPause(new QTimer(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    m_listPlace = makeList();
    m_stack->addWidget(m_listPlace);
    m_stack->addWidget(makeScrolling(m_empty, m_stack));
    m_stack->setCurrentIndex(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_pause->setSingleShot(true);
    m_pause->setInterval(filterPause);
    connect(m_pause, &QTimer::timeout, this, &ReportsPage::showRows);
    m_newsPause->setSingleShot(true);
    m_newsPause->setInterval(newsPause);
    connect(m_newsPause, &QTimer::timeout, this, &ReportsPage::lookForNews);
}

QWidget *ReportsPage::makeList()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHeading(tr("Reports"), page, 1.4));
    m_head = new QWidget(page);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    m_filter = new QLineEdit(m_head);
    m_filter->setObjectName(QStringLiteral("reportFilter"));
    m_filter->setPlaceholderText(tr("Find by kind, title, addressee (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Find reports"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(18 * grid);
    m_filter->setMaximumWidth(380);
    m_filter->installEventFilter(this);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    const auto addButton = [&](const QString &text, const char *name, const char *iconName) {
        auto *button = new QPushButton(icon(QLatin1String(iconName)), text, m_head);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(true); // Enter presses it, as Space does
        row->addWidget(button);
        return button;
    };
    m_open = addButton(tr("O&pen"), "openReport", "document-open");
    m_useFor = addButton(tr("&Use for another request…"), "useReport", "edit-copy");
    m_remove = addButton(tr("&Delete"), "deleteReport", "edit-delete");
    column->addWidget(m_head);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("reports"));
    m_table->setAccessibleName(tr("Reports, the newest period first"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    for (const int at : {KindColumn, IssuerColumn, AddresseeColumn, DueColumn, StateColumn})
        m_table->setColumnWidth(at, columnWidths[at]);
    m_table->installEventFilter(this);
    m_nothing = new EmptyState(tr("No report found"), {}, page);
    m_found = new QStackedWidget(page);
    m_found->addWidget(m_table);
    m_found->addWidget(m_nothing);
    column->addWidget(m_found, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(m_table, &QTableView::doubleClicked, this, &ReportsPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportsPage::currentChanged);
    connect(m_open, &QPushButton::clicked, this, &ReportsPage::open);
    connect(m_useFor, &QPushButton::clicked, this, &ReportsPage::useForWanted);
    connect(m_remove, &QPushButton::clicked, this, &ReportsPage::deleteWanted);
    return page;
}

void ReportsPage::setActions(QAction *newReport, QAction *fromFormer)
{
    auto *row = static_cast<QHBoxLayout *>(m_head->layout());
    int at = 1;
    QWidget *before = m_filter;
    for (QAction *action : {newReport, fromFormer}) {
        if (!action)
            continue;
        auto *button = new QToolButton(m_head);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->insertWidget(at++, button);
        setTabOrder(before, button);
        m_beginners.append(button);
        before = button;
        QPushButton *first = m_empty->addButton(action->text());
        first->setObjectName(action->objectName() + QStringLiteral(".first"));
        connect(first, &QPushButton::clicked, action, &QAction::trigger);
    }
}

void ReportsPage::reload()
{
    auto lines = m_context.services().reports.list();
    if (!lines)
        return showError(m_context, lines.error(), [this] { reload(); });
    m_all = std::move(*lines);
    takeNews();
    showRows();
    lookForNews();
}

/// The words of frozen reports are compared as the list is read; what their data say now takes a while, and comes behind.
void ReportsPage::lookForNews()
{
    const auto &services = m_context.services();
    const int run = ++m_run;
    if (std::exchange(m_newsFile, services.database.path()) != services.database.path())
        m_news.clear();
    if (std::ranges::none_of(m_all, [](const ReportLine &line) { return line.revisions > 0; }))
        return;
    m_context.jobs().run(
        QString(),
        [file = services.database.path(), &clock = services.clock, known = m_news](Progress &progress) { return application::reportNews(file, clock, known, progress); },
        this,
        [this, run](Result<application::ReportNews> news) {
            if (run != m_run)
                return;
            if (!news && news.error().code == QLatin1String("cancelled"))
                return;
            if (!news)
                return showError(m_context, news.error(), [this] { lookForNews(); });
            m_news = std::move(*news);
            if (takeNews())
                showRows();
        });
}

/// True where a line says something else now.
bool ReportsPage::takeNews()
{
    bool isOther = false;
    for (ReportLine &line : m_all) {
        const application::DataNews news = m_news.value(line.stored.report.uuid);
        const bool isChanged = news.isOther && news.revision == line.revisions;
        isOther = isOther || isChanged != line.isDataChanged;
        line.isDataChanged = isChanged;
    }
    return isOther;
}

void ReportsPage::follow(const application::ChangeSet &changes)
{
    const bool isOurs = std::ranges::any_of(changes.changes, [](const application::EntityChange &change) {
        return change.kind.startsWith(QLatin1String("report")) || change.kind == QLatin1String("plan") || change.kind == QLatin1String("section")
            || change.kind == QLatin1String("paragraph");
    });
    if (isListShown() && isOurs)
        reload();
    else if (isListShown())
        m_newsPause->start();
}

void ReportsPage::showRows()
{
    const qint64 before = current() ? current()->stored.id : 0;
    const QString words = m_filter->text().trimmed();
    std::vector<ReportLine> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const ReportLine &line) { return words.isEmpty() || matches(line, words); });
    const bool isEmpty = shown.empty();
    m_model->setRows(std::move(shown));
    m_nothing->setTexts(tr("No report found"), tr("Nothing matches “%1”. Letters without marks find those with marks too.").arg(words));
    m_found->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_stack->currentIndex() < 2)
        m_stack->setCurrentIndex(m_all.empty() ? 1 : 0);
    fitColumns();
    select(before);
    if (!m_table->currentIndex().isValid() && !isEmpty)
        m_table->setCurrentIndex(m_model->index(0, TitleColumn));
    for (QPushButton *button : {m_open, m_useFor, m_remove})
        button->setEnabled(!isEmpty);
    Q_EMIT currentChanged();
}

void ReportsPage::select(qint64 reportId)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).stored.id == reportId)
            m_table->setCurrentIndex(m_model->index(row, TitleColumn));
    }
}

const ReportLine *ReportsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return isListShown() && index.isValid() && m_found->currentIndex() == 0 ? &m_model->row(index.row()) : nullptr;
}

bool ReportsPage::isListShown() const
{
    return m_stack->currentIndex() < 2;
}

void ReportsPage::showComposer(QWidget *composer)
{
    if (m_stack->indexOf(composer) < 0)
        m_stack->addWidget(composer); // out of wherever it stood
    m_stack->setCurrentWidget(composer);
}

void ReportsPage::showList()
{
    if (isListShown())
        return;
    m_stack->setCurrentIndex(0);
    reload();
    if (isVisible())
        m_table->setFocus();
}

void ReportsPage::open()
{
    if (const ReportLine *line = current())
        m_context.showPlan(line->stored.documentId);
}

bool ReportsPage::focusFilter()
{
    if (!isListShown())
        return false;
    m_filter->setFocus();
    m_filter->selectAll();
    return true;
}

void ReportsPage::fitColumns()
{
    int left = m_table->width() - titleWidth; // its viewport follows later
    for (const int column : {StateColumn, KindColumn, DueColumn, IssuerColumn, AddresseeColumn}) { // the most needed first
        const bool fits = columnWidths[column] <= left;
        m_table->setColumnHidden(column, !fits);
        left = fits ? left - columnWidths[column] : 0;
    }
    const bool hasRoom = width() >= 900;
    for (QToolButton *button : std::as_const(m_beginners))
        button->setToolButtonStyle(hasRoom || button == m_beginners.front() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_open->setText(hasRoom ? tr("O&pen") : QString());
    m_useFor->setText(hasRoom ? tr("&Use for another request…") : QString());
    m_remove->setText(hasRoom ? tr("&Delete") : QString());
    for (QPushButton *button : {m_open, m_useFor, m_remove})
        button->setToolTip(button == m_open ? tr("Open") : button == m_useFor ? tr("Use for another request…") : tr("Delete"));
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

bool ReportsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filter && (isEnter || key == Qt::Key_Down)) { // on to what was found
        m_pause->stop();
        showRows();
        m_table->setFocus();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_table && isEnter) {
        open();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Delete && current()) {
        Q_EMIT deleteWanted();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace bd::gui

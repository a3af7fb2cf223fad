#include "gui/pages/plans_page.h"

#include "gui/icon.h"
#include "gui/models/plan_list_model.h"
#include "gui/pages/welcome_page.h"
#include "gui/plan_state.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

/// 28 px rows; a state in its colour, which stands beside its word.
class PlanDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + grid, std::max(size.height(), 28)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant state = index.data(PlanListModel::StateRole);
        if (index.column() != PlanListModel::StateColumn || !state.isValid())
            return;
        option->palette.setColor(QPalette::Text,
                                 stateColor(static_cast<domain::PlanState>(state.toInt()), colorsOf(option->palette)));
    }
};

constexpr int columnWidths[] = {0, 120, 96, 190, 120, 112}; ///< by PlanListModel::Column; the title takes the rest
constexpr int titleWidth = 240;                             ///< its least: other columns go before it gets narrower

} // namespace

PlansPage::PlansPage(QWidget *parent)
    : QWidget(parent), m_model(new PlanListModel(this)), m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomePage(m_stack)), m_nothing(new EmptyState(tr("No plan found"), {}, this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("plansPage"));
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeScrolling(m_welcome, m_stack));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &PlansPage::filterChanged);
}

QWidget *PlansPage::makeList()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHeading(tr("Plans"), page, 1.4));
    m_head = new QWidget(page);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    m_filter = new QLineEdit(m_head);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Find by title, number, issuing body (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Find plans"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    m_filter->installEventFilter(this);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    column->addWidget(m_head);

    m_view = new QTreeView(page);
    m_view->setObjectName(QStringLiteral("plans"));
    m_view->setAccessibleName(tr("Plans by year"));
    m_view->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PlanDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setIndentation(2 * grid);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(PlanListModel::TitleColumn, QHeaderView::Stretch);
    for (int i = 1; i < PlanListModel::ColumnCount; ++i)
        m_view->header()->resizeSection(i, columnWidths[i]);
    m_found = new QStackedWidget(page);
    m_found->addWidget(m_view);
    m_found->addWidget(m_nothing);
    column->addWidget(m_found, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto *plan = m_model->plan(index))
            Q_EMIT opened(plan->id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlansPage::currentChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PlansPage::currentChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PlansPage::currentChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            return;
        m_view->expand(parent);
        for (int group = 0; group < m_model->rowCount(); ++group)
            m_view->setFirstColumnSpanned(group, {}, true);
    });
    return page;
}

void PlansPage::setActions(QAction *newPlan, QAction *importFile, QAction *paste)
{
    QWidget *before = m_filter;
    for (QAction *action : {newPlan, importFile, paste}) {
        auto *button = new QToolButton(m_head);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        m_head->layout()->addWidget(button);
        setTabOrder(before, button);
        before = button;
        m_buttons.append(button);
    }
}

void PlansPage::setPlans(const std::vector<application::PlanSummary> &plans, int total)
{
    m_model->setPlans(plans);
    const int shown = total == 0 ? 1 : 0;
    m_stack->setCurrentIndex(shown);
    if (shown != std::exchange(m_shown, shown))
        (shown == 1 ? static_cast<QWidget *>(m_welcome) : m_view)->setFocus();
    m_found->setCurrentIndex(plans.empty() ? 1 : 0);
    if (plans.empty() && !filter().isEmpty())
        m_nothing->setTexts(tr("No plan found"), tr("Nothing matches “%1”. Letters without marks find those with marks too.").arg(filter()));
    else if (plans.empty())
        m_nothing->setTexts(tr("No plan found"), tr("There is no plan of this year."));
    if (!m_model->plan(m_view->currentIndex()) && !plans.empty()) // a year's line is nothing to act on
        select(plans.front().id);
    Q_EMIT currentChanged();
}

QString PlansPage::filter() const
{
    return m_filter->text().trimmed();
}

void PlansPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

const application::PlanSummary *PlansPage::current() const
{
    return m_stack->currentIndex() == 0 && m_found->currentIndex() == 0 ? m_model->plan(m_view->currentIndex()) : nullptr;
}

void PlansPage::select(qint64 id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        m_view->setCurrentIndex(index);
}

void PlansPage::selectNothing()
{
    m_view->selectionModel()->clear();
    Q_EMIT currentChanged();
}

void PlansPage::fitColumns(int width)
{
    using enum PlanListModel::Column;
    int words = titleWidth; // of the filter
    for (QToolButton *button : m_buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        words += button->sizeHint().width() + grid;
        if (button != m_buttons.constFirst() && words > width)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    int left = width - titleWidth;
    for (const int column : {StateColumn, DateColumn, IssueColumn, NumberColumn, IssuerColumn}) { // the most needed first
        const bool fits = columnWidths[column] <= left;
        m_view->setColumnHidden(column, !fits);
        left = fits ? left - columnWidths[column] : 0;
    }
}

bool PlansPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) { // on to what was found
            if (m_pause->isActive()) {
                m_pause->stop();
                Q_EMIT filterChanged();
            }
            m_view->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumns(static_cast<QResizeEvent *>(event)->size().width());
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        Q_EMIT deleteWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui

#include "gui/frame.h"

#include "application/labels.h"
#include "gui/plan_state.h"
#include "gui/theme.h"
#include "gui/widgets/notice_bar.h"
#include "gui/widgets/side_bar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace bd::gui {

namespace {

constexpr int narrowFrame = 800; ///< pixels; below, the side bar has icons alone

} // namespace

Frame::Frame(QWidget *parent)
    : QWidget(parent)
{
    QWidget *top = makeTop(); // made in the order of the eye, which is the tab order
    m_side = new SideBar(this);
    m_notice = new NoticeBar(this);
    m_pages = new QStackedWidget(this);

    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    auto *upright = new QFrame(this);
    upright->setFrameShape(QFrame::VLine);
    upright->setForegroundRole(QPalette::Mid);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_side);
    middle->addWidget(upright);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(rule);
    column->addLayout(middle, 1);
    connect(m_side, &SideBar::chosen, this, [this](const QString &id) {
        m_pages->setCurrentWidget(m_widgets.value(id));
        Q_EMIT pageChosen(id);
    });
    connect(m_side, &SideBar::pageAdded, this, &Frame::pageWanted);
}

QWidget *Frame::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(2 * grid, grid, grid, grid);
    row->setSpacing(grid);
    m_choices = new QWidget(top);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    auto *yearLabel = new QLabel(tr("&Year"), m_choices);
    m_year = new QComboBox(m_choices);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its years come later
    yearLabel->setBuddy(m_year);
    auto *planLabel = new QLabel(tr("&Plan"), m_choices);
    m_plan = new QComboBox(m_choices);
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setMinimumContentsLength(12); // it takes what room there is
    planLabel->setBuddy(m_plan);
    choices->addWidget(yearLabel);
    choices->addWidget(m_year);
    choices->addSpacing(grid);
    choices->addWidget(planLabel);
    choices->addWidget(m_plan, 1);
    m_state = new QLabel(m_choices);
    m_state->setObjectName(QStringLiteral("planState"));
    choices->addWidget(m_state);
    row->addWidget(m_choices, 3);
    row->addStretch(1);
    m_tools = new QWidget(top);
    new QHBoxLayout(m_tools);
    m_tools->layout()->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tools);
    connect(m_year, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_year->currentData();
        m_chosenYear = chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt;
        fillPlans();
        Q_EMIT yearChosen();
    });
    connect(m_plan, &QComboBox::activated, this, [this] { Q_EMIT planChosen(m_plan->currentData().toLongLong()); });
    return top;
}

void Frame::addPage(const SidePage &page, QWidget *widget)
{
    m_pages->addWidget(widget);
    m_widgets.insert(page.id, widget);
    m_side->addPage(page);
    m_side->setNarrow(width() < narrowFrame);
    if (m_pages->count() == 1)
        m_side->setCurrent(page.id);
}

void Frame::showPage(const QString &id)
{
    if (!m_widgets.contains(id))
        return;
    m_pages->setCurrentWidget(m_widgets.value(id));
    m_side->setCurrent(id);
}

QString Frame::currentPage() const
{
    return m_widgets.key(m_pages->currentWidget());
}

void Frame::setTools(const QList<QAction *> &actions)
{
    QWidget *before = m_plan;
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull()               ? Qt::ToolButtonTextOnly
                                   : action->property("words").toBool() ? Qt::ToolButtonTextBesideIcon
                                                                        : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_tools->layout()->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
}

void Frame::setPlans(const std::vector<application::PlanSummary> &plans)
{
    m_plans = plans;
    m_choices->setVisible(!plans.empty());
    const auto chosen = m_chosenYear;
    m_year->clear();
    m_year->addItem(tr("All years"));
    for (const auto &plan : plans) { // by year already
        if (plan.year && m_year->findData(*plan.year) < 0)
            m_year->addItem(QString::number(*plan.year), *plan.year);
    }
    setYear(chosen);
}

void Frame::fillPlans()
{
    m_plan->clear();
    m_plan->addItem(tr("Choose a plan…"), qint64(0));
    for (const auto &plan : m_plans) {
        if (m_chosenYear && plan.year != m_chosenYear && plan.id != m_current)
            continue;
        QString text = plan.title.isEmpty() ? tr("(no title)") : plan.title;
        if (!plan.issuer.isEmpty())
            text += QStringLiteral(" · ") + plan.issuer;
        text += QStringLiteral(" · ") + application::label(plan.state);
        m_plan->addItem(text, plan.id);
        m_plan->setItemData(m_plan->count() - 1, text, Qt::ToolTipRole);
    }
    setCurrentPlan(m_current);
}

void Frame::setCurrentPlan(qint64 id)
{
    m_current = id;
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(id)));
    m_plan->setToolTip(m_plan->currentText());
    showState();
    showYear();
}

void Frame::showState()
{
    m_state->clear();
    for (const auto &plan : m_plans) {
        if (plan.id != m_current)
            continue;
        QPalette colored = palette();
        colored.setColor(QPalette::WindowText, stateColor(plan.state, colorsOf(colored)));
        m_state->setPalette(colored);
        m_state->setText(application::label(plan.state));
    }
    m_state->setVisible(!m_state->text().isEmpty());
}

void Frame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state)
        showState();
}

void Frame::showYear()
{
    std::optional<int> shown = m_chosenYear;
    for (const auto &plan : m_plans) {
        if (plan.id == m_current)
            shown = plan.year;
    }
    m_year->setCurrentIndex(shown ? std::max(0, m_year->findData(*shown)) : 0);
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowFrame * fontMetrics().height() / 16;
    m_side->setNarrow(width() < narrowFrame);
    for (QToolButton *button : m_tools->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->defaultAction() && button->defaultAction()->property("words").toBool())
            button->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    static_cast<QBoxLayout *>(m_tools->parentWidget()->layout())->setStretch(1, isNarrow ? 0 : 1);
    m_year->setSizeAdjustPolicy(isNarrow ? QComboBox::AdjustToMinimumContentsLengthWithIcon : QComboBox::AdjustToContents);
    m_year->setMinimumContentsLength(isNarrow ? 4 : 0);
}

std::optional<int> Frame::year() const
{
    return m_chosenYear;
}

void Frame::setYear(std::optional<int> year)
{
    m_chosenYear = year && m_year->findData(*year) >= 0 ? year : std::nullopt;
    fillPlans();
}

} // namespace bd::gui

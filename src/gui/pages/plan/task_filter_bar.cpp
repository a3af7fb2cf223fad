#include "gui/pages/plan/task_filter_bar.h"

#include "application/labels.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/flow_layout.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace bd::gui {

namespace {

constexpr int typingPause = 150; ///< ms
constexpr int lateChoice = 100;  ///< beside the statuses

/// Fills anew; what was chosen stays where it is still there.
void refill(QComboBox *combo, const QString &all, const std::vector<std::pair<QString, QVariant>> &choices)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all, QVariant());
    for (const auto &[text, data] : choices)
        combo->addItem(text, data);
    combo->setCurrentIndex(chosen.isValid() ? std::max(0, combo->findData(chosen)) : 0);
}

} // namespace

TaskFilterBar::TaskFilterBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit(this)), m_pause(new QTimer(this))
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_text->setObjectName(QStringLiteral("taskFilter"));
    m_text->setPlaceholderText(tr("Search the tasks"));
    m_text->setAccessibleName(tr("Search the tasks"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(16 * grid);
    m_text->installEventFilter(this);
    row->addWidget(m_text);
    m_choices = makeButton("taskFilterChoices", tr("Choose"));
    m_choices->setCheckable(true);
    m_more = makeButton("taskMore", QStringLiteral("…"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_agency = makeChoice("taskFilterAgency", tr("Agency or unit"));
    m_status = makeChoice("taskFilterStatus", tr("Status"));
    m_section = makeChoice("taskFilterSection", tr("Section"));
    m_time = makeChoice("taskFilterTime", tr("Time"));
    m_grouping = makeChoice("taskGrouping", tr("Grouping"));
    std::vector<std::pair<QString, QVariant>> statuses;
    for (const domain::TaskStatus status : domain::allValues<domain::TaskStatus>())
        statuses.emplace_back(application::label(status), static_cast<int>(status));
    statuses.emplace_back(tr("Late"), lateChoice);
    m_isFilling = true;
    refill(m_status, tr("All statuses"), statuses);
    refill(m_time, tr("Any time"), {{tr("Quarter I"), 1}, {tr("Quarter II"), 2}, {tr("Quarter III"), 3}, {tr("Quarter IV"), 4},
                                    {tr("No day known"), TaskFilter::undated}});
    refill(m_grouping, tr("Not grouped"), {{tr("By leading agency"), static_cast<int>(TaskGrouping::Agency)},
                                           {tr("By section"), static_cast<int>(TaskGrouping::Section)}});
    m_isFilling = false;
    setChoices({}, {});
    m_clear = makeButton("taskFilterClear", tr("Show all"));
    m_clear->setAutoRaise(true);
    for (QToolButton *button : {m_clear, m_choices, m_more})
        button->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &TaskFilterBar::tell);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_clear, &QToolButton::clicked, this, &TaskFilterBar::clear);
    connect(m_choices, &QToolButton::toggled, this, &TaskFilterBar::showChoices);
}

QToolButton *TaskFilterBar::makeButton(const char *name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void TaskFilterBar::setMore(QMenu *more)
{
    m_more->setMenu(more);
}

QMenu *TaskFilterBar::more() const
{
    return m_more->menu();
}

void TaskFilterBar::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    showChoices();
}

void TaskFilterBar::showChoices()
{
    for (QComboBox *combo : {m_agency, m_status, m_section, m_time, m_grouping})
        combo->setVisible(!m_isCompact || m_choices->isChecked());
    m_choices->setVisible(m_isCompact);
    m_more->setVisible(m_isCompact && m_more->menu());
}

QComboBox *TaskFilterBar::makeChoice(const char *name, const QString &accessible)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessible);
    combo->setToolTip(accessible);
    combo->setMaxVisibleItems(16);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(9);
    layout()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &TaskFilterBar::tell);
    return combo;
}

void TaskFilterBar::setChoices(const QStringList &agencies, const std::vector<application::SectionName> &sections)
{
    m_isFilling = true;
    std::vector<std::pair<QString, QVariant>> bodies, places;
    for (const QString &agency : agencies)
        bodies.emplace_back(agency, agency);
    for (const application::SectionName &section : sections) {
        if (section.depth <= 2)
            places.emplace_back(QString(section.depth * 2 - 2, QChar(0x2003)) + section.whole(), section.uuid);
    }
    refill(m_agency, tr("All bodies"), bodies);
    refill(m_section, tr("All sections"), places);
    m_isFilling = false;
}

TaskFilter TaskFilterBar::filter() const
{
    TaskFilter filter;
    filter.text = m_text->text().trimmed();
    filter.agency = m_agency->currentData().toString();
    filter.section = m_section->currentData().toString();
    filter.time = m_time->currentData().toInt();
    const QVariant status = m_status->currentData();
    filter.lateOnly = status.toInt() == lateChoice;
    if (status.isValid() && !filter.lateOnly)
        filter.status = static_cast<domain::TaskStatus>(status.toInt());
    return filter;
}

TaskGrouping TaskFilterBar::grouping() const
{
    return static_cast<TaskGrouping>(m_grouping->currentData().toInt());
}

void TaskFilterBar::setGrouping(TaskGrouping grouping)
{
    m_grouping->setCurrentIndex(grouping == TaskGrouping::None ? 0 : m_grouping->findData(static_cast<int>(grouping)));
}

void TaskFilterBar::clear()
{
    m_isFilling = true;
    m_text->clear();
    for (QComboBox *combo : {m_agency, m_status, m_section, m_time})
        combo->setCurrentIndex(0);
    m_isFilling = false;
    m_pause->stop();
    tell();
}

void TaskFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TaskFilterBar::tell()
{
    if (m_isFilling)
        return;
    m_clear->setVisible(!filter().isEmpty());
    Q_EMIT changed();
}

bool TaskFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_pause->isActive()) {
                m_pause->stop();
                tell();
            }
            Q_EMIT leftDown();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui

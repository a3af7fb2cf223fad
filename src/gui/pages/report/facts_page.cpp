#include "gui/pages/report/facts_page.h"

#include "application/labels.h"
#include "base/text/fold.h"
#include "gui/editing/report_desk.h"
#include "gui/models/fact_model.h"
#include "gui/pages/report/figure_choice.h"
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
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace bd::gui {

FactsPage::FactsPage(QWidget *parent)
    : QWidget(parent), m_model(new FactModel(this)), m_filter(new QLineEdit(this)), m_summary(makeMuted({}, this)),
      m_confirm(new QPushButton(tr("Confir&m the proposed estimates"), this)), m_row(new QHBoxLayout), m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(tr("Nothing is known about this period yet"),
                             tr("Figures come from the activities logged, typed totals, tasks, registers and indicators of the period."), this)),
      m_choice(new FigureChoice(this))
{
    setObjectName(QStringLiteral("factsPage"));
    m_filter->setObjectName(QStringLiteral("factsFilter"));
    m_filter->setPlaceholderText(tr("Find a figure"));
    m_filter->setAccessibleName(tr("Find a figure"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(14 * grid);
    m_filter->setMaximumWidth(300);
    m_filter->installEventFilter(this);
    m_summary->setObjectName(QStringLiteral("factsSummary"));
    m_summary->setWordWrap(false);
    m_confirm->setObjectName(QStringLiteral("confirmEstimates"));
    m_confirm->setAutoDefault(true); // Enter presses it, as Space does
    m_confirm->hide();
    m_row->addWidget(m_filter, 1);
    m_row->addWidget(m_confirm);
    m_row->addStretch(1);
    m_table->setObjectName(QStringLiteral("facts"));
    m_table->setAccessibleName(tr("All figures of the period"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    applyTableLook(*m_table);
    const std::pair<int, int> widths[] = {{FactModel::Unit, 9}, {FactModel::Value, 13}, {FactModel::Before, 10},
                                          {FactModel::Difference, 14}, {FactModel::Estimate, 15}, {FactModel::Source, 18}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width * grid);
    m_table->horizontalHeader()->setSectionResizeMode(FactModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addLayout(m_row);
    column->addWidget(m_stack, 1);
    column->addWidget(m_choice);
    column->addWidget(m_summary);
    connect(m_filter, &QLineEdit::textChanged, this, &FactsPage::show);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT explainWanted(current()); });
}

void FactsPage::setDesk(ReportDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &ReportDesk::opened, this, [this] {
        m_filter->clear();
        show();
    });
    connect(&desk, &ReportDesk::changed, this, &FactsPage::show);
    connect(&desk, &ReportDesk::factsChanged, this, &FactsPage::show);
    connect(m_confirm, &QPushButton::clicked, &desk, &ReportDesk::confirmEstimates);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_choice->showFor(*m_desk, current()); });
    m_model->estimated = [this](const QString &fact, std::optional<qint64> value) { m_desk->setEstimate(fact, value); };
}

void FactsPage::goToNamed(const QString &name)
{
    m_filter->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).fact.name == name) {
            m_table->setCurrentIndex(m_model->index(row, FactModel::Name));
            break;
        }
    }
    if (!m_choice->focusChoice())
        m_table->setFocus();
}

void FactsPage::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        m_row->addWidget(button);
        m_tools.append(button);
    }
}

/// Beside enlarged text the filter needs the room more than words that the tip says too.
void FactsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= 70 * grid;
    for (QToolButton *button : m_tools)
        button->setToolButtonStyle(button->icon().isNull() ? Qt::ToolButtonTextOnly : hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_summary->setVisible(height() >= 30 * grid);
    m_choice->fit();
}

QString FactsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && m_stack->currentIndex() == 0 ? m_model->row(index.row()).fact.id : QString();
}

void FactsPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void FactsPage::show()
{
    if (!m_desk || !m_desk->isOpen())
        return;
    const QString before = current(), words = m_filter->text();
    std::vector<FactLine> lines;
    const application::ReportFacts *facts = m_desk->facts();
    int undecided = 0;
    for (const application::ReportFact &fact : facts ? facts->facts : std::vector<application::ReportFact>()) {
        if (!text::matches(fact.name, words))
            continue;
        FactLine line;
        line.fact = fact;
        line.ratio = application::ratioText(*facts, fact);
        if (const domain::PeriodEstimate *estimate = m_desk->estimate(fact.id))
            line.estimate = *estimate;
        line.isPrinted = std::ranges::any_of(m_desk->report().figures, [&](const domain::ReportFigure &figure) { return figure.id == fact.id; });
        undecided += fact.isUndecided ? 1 : 0;
        lines.push_back(std::move(line));
    }
    const int count = static_cast<int>(lines.size());
    m_model->setReadOnly(m_desk->isReadOnly());
    m_model->setLines(std::move(lines));
    m_table->setColumnHidden(FactModel::Estimate, !m_desk->report().wholeEnd);
    m_stack->setCurrentIndex(count > 0 || !words.isEmpty() ? 0 : 1);
    if (const int row = m_model->rowOf(before); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    else if (count > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_choice->showFor(*m_desk, current());
    const domain::DayRange period = m_desk->report().period;
    QString said = tr("%n figures", nullptr, count) + QStringLiteral(" · ")
        + tr("%1 to %2").arg(application::screenDate(domain::PartialDate::of(period.from)), application::screenDate(domain::PartialDate::of(period.to)));
    if (undecided > 0)
        said += QStringLiteral(" · ") + tr("%n to choose", nullptr, undecided);
    m_summary->setText(facts ? said : tr("Reading what is known about the period…"));
    m_confirm->setVisible(m_desk->report().wholeEnd && !m_desk->isReadOnly() && m_desk->hasProposals());
}

bool FactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filter && (isEnter || key == Qt::Key_Down)) {
        m_table->setFocus();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_table && isEnter && m_table->currentIndex().column() != FactModel::Estimate && !current().isEmpty()) {
        Q_EMIT explainWanted(current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui

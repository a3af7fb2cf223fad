#include "gui/pages/report/figures_pane.h"

#include "application/labels.h"
#include "domain/outline_edit.h"
#include "gui/editing/report_desk.h"
#include "gui/models/fact_model.h"
#include "gui/models/field_table.h"
#include "gui/pages/report/figure_choice.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace bd::gui {

namespace {

/// Where all tasks that were not done are asked about; elsewhere those of the section's own kind.
bool asksForAllTasks(domain::SectionKind kind)
{
    using enum domain::SectionKind;
    return kind == Results || kind == Assessment || kind == Difficulties;
}

} // namespace

FiguresPane::FiguresPane(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_toolPlace(new QWidget(this)), m_nothing(makeMuted({}, this)),
      m_tools(new QHBoxLayout(m_toolPlace)), m_facts(new FactModel(this)), m_table(new QTableView(this)),
      m_reasonTable(new QTableView(this)), m_choice(new FigureChoice(this))
{
    setObjectName(QStringLiteral("figuresPane"));
    m_reasons = new FieldTableModel({{QStringLiteral("about"), tr("About"), FieldKind::Line, {}, {}, true},
                                     {QStringLiteral("text"), tr("Reason"), FieldKind::Line},
                                     {QStringLiteral("next"), tr("To be done by"), FieldKind::Line, {}, {}, false, 14}},
                                    this);
    makeTables();
    m_tools->setSpacing(2);
    m_tools->setContentsMargins(0, 0, 0, 0);
    auto *figures = new QWidget(m_tabs);
    auto *inner = new QVBoxLayout(figures);
    inner->setContentsMargins(0, grid / 2, 0, 0);
    inner->setSpacing(grid / 2);
    inner->addWidget(m_nothing);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_choice);
    inner->addStretch(0);
    m_tabs->setObjectName(QStringLiteral("figuresTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(figures, tr("Figures of the section"));
    m_tabs->addTab(m_reasonTable, tr("Reasons"));
    m_tabs->setCornerWidget(m_toolPlace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 0, 0, 0);
    column->addWidget(m_tabs);
}

void FiguresPane::makeTables()
{
    m_table->setObjectName(QStringLiteral("sectionFigures"));
    m_table->setAccessibleName(tr("Figures of the section"));
    m_table->setModel(m_facts);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    applyTableLook(*m_table);
    m_table->setColumnHidden(FactModel::Unit, true);
    m_table->setColumnHidden(FactModel::Source, true);
    m_table->setColumnWidth(FactModel::Value, 9 * grid);
    m_table->setColumnWidth(FactModel::Before, 9 * grid);
    m_table->setColumnWidth(FactModel::Difference, 10 * grid);
    m_table->setColumnWidth(FactModel::Estimate, 10 * grid);
    m_table->horizontalHeader()->setSectionResizeMode(FactModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_reasonTable->setObjectName(QStringLiteral("sectionReasons"));
    m_reasonTable->setAccessibleName(tr("Reasons that the report asks for"));
    m_reasonTable->setModel(m_reasons);
    m_reasonTable->setItemDelegate(new FieldDelegate(m_reasonTable));
    m_reasonTable->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                                   | QAbstractItemView::SelectedClicked);
    applyTableLook(*m_reasonTable);
    m_reasonTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_reasonTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_reasonTable->installEventFilter(this);
}

void FiguresPane::setDesk(ReportDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &ReportDesk::opened, this, &FiguresPane::show);
    connect(&desk, &ReportDesk::changed, this, &FiguresPane::show);
    connect(&desk, &ReportDesk::factsChanged, this, &FiguresPane::show);
    connect(&desk.text(), &PlanDesk::changed, this, &FiguresPane::show);
    connect(&desk.text(), &PlanDesk::currentChanged, this, &FiguresPane::show);
    m_facts->estimated = [this](const QString &fact, std::optional<qint64> value) { m_desk->setEstimate(fact, value); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiguresPane::showChoice);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT explainWanted(current()); });
    connect(m_reasons, &FieldTableModel::edited, this, [this](int row) {
        const FieldRow &line = m_reasons->row(row);
        const auto words = [&](std::size_t at) {
            const QString *text = std::get_if<QString>(&line.values[at]);
            return text ? *text : QString();
        };
        m_desk->setReason(QString(line.key), words(1), words(2));
    });
}

void FiguresPane::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_tools->addWidget(button);
    }
}

QString FiguresPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_facts->row(index.row()).fact.id : QString();
}

void FiguresPane::showFigure(const QString &factId)
{
    if (const int row = m_facts->rowOf(factId); row >= 0)
        m_table->setCurrentIndex(m_facts->index(row, FactModel::Name));
}

bool FiguresPane::goToNamed(const QString &name)
{
    for (const FactLine &line : m_facts->rows()) {
        if (line.fact.name != name)
            continue;
        m_tabs->setCurrentIndex(0);
        showFigure(QString(line.fact.id));
        if (!m_choice->focusChoice())
            m_table->setFocus();
        return true;
    }
    return false;
}

void FiguresPane::show()
{
    if (!m_desk || !m_desk->isOpen())
        return;
    const QString section = m_desk->text().currentSection(), before = current();
    std::vector<FactLine> lines;
    for (const domain::ReportFigure &figure : m_desk->report().figures) {
        const bool isKnown = std::ranges::any_of(lines, [&](const FactLine &line) { return line.fact.id == figure.id; });
        if (figure.sectionUuid != section || isKnown)
            continue;
        FactLine line;
        if (const application::ReportFact *fact = m_desk->fact(figure.id)) {
            line.fact = *fact;
            line.ratio = application::ratioText(*m_desk->facts(), *fact);
        } else { // until the data was read, or where it says nothing any more
            line.fact.id = figure.id;
            line.fact.name = QStringLiteral("%1: %2").arg(application::label(figure.source.origin), figure.text);
            line.fact.value = figure.value;
            line.fact.source = figure.source;
        }
        if (const domain::PeriodEstimate *estimate = m_desk->estimate(figure.id))
            line.estimate = *estimate;
        line.isPrinted = true;
        lines.push_back(std::move(line));
    }
    const bool hasLines = !lines.empty();
    m_facts->setReadOnly(m_desk->isReadOnly());
    m_facts->setLines(std::move(lines));
    const bool goesOn = m_desk->report().wholeEnd.has_value();
    m_table->setColumnHidden(FactModel::Estimate, !goesOn);
    m_table->setVisible(hasLines);
    m_nothing->setText(m_desk->facts() ? tr("There are no figures in this section. All figures of the period are on the tab “Figures”.")
                                       : tr("Reading what is known about the period…"));
    m_nothing->setVisible(!hasLines);
    showFigure(before);
    if (!m_table->currentIndex().isValid() && hasLines)
        m_table->setCurrentIndex(m_facts->index(0, FactModel::Name));
    showChoice();
    showReasons();
}

void FiguresPane::showChoice()
{
    if (m_desk)
        m_choice->showFor(*m_desk, current());
}

void FiguresPane::showReasons()
{
    std::vector<FieldRow> rows;
    const domain::Section *section = domain::findSection(m_desk->text().plan(), m_desk->text().currentSection());
    const auto add = [&](const QString &key, const QString &about, const QString &note) {
        const domain::ReportReason *reason = m_desk->reason(key);
        rows.push_back({key, {about, reason ? FieldValue(reason->text) : FieldValue(), reason ? FieldValue(reason->next) : FieldValue()}, note});
    };
    for (const FactLine &line : m_facts->rows()) {
        if (isFarFromBefore(line.fact))
            add(line.fact.id, QStringLiteral("%1: %2").arg(line.fact.name, differenceText(line.fact)),
                tr("It differs from the year before by more than half: readers will ask why."));
    }
    if (m_desk->facts() && section) {
        for (const domain::Task &task : m_desk->facts()->tasks) {
            const bool isHere = asksForAllTasks(section->kind) || task.kind == section->kind;
            if (isHere && task.status != domain::TaskStatus::Done)
                add(task.uuid, task.title, tr("A task of the plan that is not done: %1").arg(task.title));
        }
    }
    const bool hasRows = !rows.empty();
    m_reasons->setRows(std::move(rows));
    m_tabs->setTabText(1, hasRows ? tr("Reasons (%1)").arg(m_reasons->rowCount()) : tr("Reasons"));
    m_tabs->setTabVisible(1, hasRows);
    m_reasonTable->setEnabled(!m_desk->isReadOnly());
}

bool FiguresPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && watched == m_table && m_table->currentIndex().column() != FactModel::Estimate && !current().isEmpty()) {
        Q_EMIT explainWanted(current());
        return true;
    }
    if (isEnter && watched == m_reasonTable && m_reasonTable->currentIndex().isValid()) {
        m_reasonTable->edit(m_reasonTable->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui

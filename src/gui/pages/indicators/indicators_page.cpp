#include "gui/pages/indicators/indicators_page.h"

#include "gui/commands/context.h"
#include "gui/icon.h"
#include "gui/pages/indicators/indicator_chart.h"
#include "gui/pages/indicators/indicator_details.h"
#include "gui/theme.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/entry_grid.h"
#include "gui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace bd::gui {

using application::IndicatorLine;
using application::StoredIndicatorValue;

IndicatorsPage::IndicatorsPage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new IndicatorModel([this](const StoredIndicatorValue &value) { return store(value); }, this)),
      m_table(new EntryGrid(this)), m_heading(makeHeading({}, this)), m_summary(makeMuted({}, this)), m_words(new QLineEdit(this)),
      m_show(new QComboBox(this)), m_source(new QComboBox(this)), m_details(new IndicatorDetails(this)), m_chart(new ChartView(this))
{
    setObjectName(QStringLiteral("indicatorsPage"));
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    makeTable();
    auto *halves = new QSplitter(Qt::Vertical, inner);
    halves->setObjectName(QStringLiteral("indicatorHalves"));
    halves->setChildrenCollapsible(false);
    m_table->setMinimumHeight(24 * grid); // on small screens the page scrolls
    halves->addWidget(m_table);
    auto *below = m_below = new QSplitter(Qt::Horizontal, halves);
    below->setObjectName(QStringLiteral("indicatorBelow"));
    below->setChildrenCollapsible(false);
    below->addWidget(m_details);
    m_chart->setMinimumSize(36 * grid, 20 * grid);
    below->addWidget(m_chart);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    below->setSizes({84 * grid, 52 * grid});
    halves->addWidget(below);
    halves->setStretchFactor(0, 1);
    halves->setSizes({46 * grid, 24 * grid});
    column->addWidget(halves, 1);
    column->insertWidget(1, m_summary);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrolling(inner, this));
    m_chart->setObjectName(QStringLiteral("indicatorChart"));
    connect(m_details, &IndicatorDetails::edited, this, [this](const StoredIndicatorValue &value) { store(value); });
    connect(m_details, &IndicatorDetails::confirmWanted, this, &IndicatorsPage::confirm);
    connect(m_details, &IndicatorDetails::targetWanted, this, [this](const QString &code) { edit(code, true); });
    connect(m_details, &IndicatorDetails::logWanted, this, &IndicatorsPage::takeFromLog);
    connect(m_details, &IndicatorDetails::unitsWanted, this, &IndicatorsPage::takeFromUnits);
}

QWidget *IndicatorsPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("indicatorsHead"));
    auto *row = new FlowLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_heading->setMinimumWidth(22 * grid);
    row->addWidget(m_heading);
    m_show->addItems({tr("All indicators"), tr("Those without figures"), tr("Those not met"), tr("Those not confirmed")});
    m_show->setObjectName(QStringLiteral("indicatorsShow"));
    m_show->setAccessibleName(tr("What is shown"));
    m_source->setObjectName(QStringLiteral("indicatorsSource"));
    m_source->setAccessibleName(tr("Who has the figures"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(9);
    m_source->addItem(tr("All sources"));
    auto *change = new QPushButton(icon(QStringLiteral("document-edit")), tr("&Change the list"), head);
    change->setObjectName(QStringLiteral("indicatorsMenu"));
    change->setMenu(makeMenu());
    auto *import = new QPushButton(icon(QStringLiteral("document-import")), tr("Import from E&xcel…"), head);
    import->setObjectName(QStringLiteral("indicatorsImport"));
    auto *letters = new QPushButton(icon(QStringLiteral("document-send")), tr("Ask for fi&gures…"), head);
    letters->setObjectName(QStringLiteral("indicatorsLetters"));
    m_words->setObjectName(QStringLiteral("indicatorsFilter"));
    m_words->setPlaceholderText(tr("Find an indicator (Ctrl+F)"));
    m_words->setAccessibleName(tr("Find an indicator"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(17 * grid);
    for (QPushButton *button : {change, import, letters}) {
        button->setAutoDefault(true); // Enter presses it, as Space does
        row->addWidget(button);
    }
    row->addWidget(m_show);
    row->addWidget(m_source);
    row->addWidget(m_words); // the last one takes what is left of the line
    QWidget *order[] = {change, import, letters, m_show, m_source, m_words, m_table, m_details};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(150);
    connect(soon, &QTimer::timeout, this, &IndicatorsPage::showRows);
    connect(m_words, &QLineEdit::textChanged, soon, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        showRows();
        m_table->beginTyping();
    });
    connect(m_show, &QComboBox::activated, this, &IndicatorsPage::showRows);
    connect(m_source, &QComboBox::activated, this, &IndicatorsPage::showRows);
    connect(import, &QPushButton::clicked, this, &IndicatorsPage::importTable);
    connect(letters, &QPushButton::clicked, this, &IndicatorsPage::writeLetters);
    return head;
}

QMenu *IndicatorsPage::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const char *name, const QString &iconName, const QString &text, auto act) {
        QAction *action = menu->addAction(icon(iconName), text, this, act);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    add("indicatorAdd", QStringLiteral("list-add"), tr("&Add an indicator…"), [this] { this->add(); });
    QAction *change = add("indicatorEdit", QStringLiteral("document-edit"), tr("&Change it, set targets…"), [this] {
        if (const IndicatorLine *line = current())
            edit(line->indicator.code, false);
    });
    QAction *parts = add("indicatorSplit", QStringLiteral("edit-table-cell-split"), tr("&Split it into parts…"), [this] { split(); });
    QAction *away = add("indicatorDrop", QStringLiteral("list-remove"), tr("&Drop it from the list"), [this] { drop(); });
    QAction *back = add("indicatorReset", QStringLiteral("edit-undo"), tr("Put &back the original"), [this] { reset(); });
    menu->addSeparator();
    QAction *suggested = add("indicatorSuggested", QStringLiteral("view-list-details"), tr("Add the s&uggested set for communes (X1 … X12)"), [this] { addSuggested(); });
    QAction *optional = add("indicatorOptional", QStringLiteral("view-list-tree"), tr("Show those reported only when &asked for"), [this](bool isOn) {
        m_withOptional = isOn;
        reload();
    });
    optional->setCheckable(true);
    QAction *dropped = add("indicatorRestore", QStringLiteral("go-previous"), tr("Restore all that were dro&pped"), [this] {
        std::vector<domain::Indicator> all;
        for (domain::Indicator indicator : m_context.services().indicators.indicators(true).value_or(std::vector<domain::Indicator>())) {
            if (!indicator.isDropped)
                continue;
            indicator.isDropped = false;
            all.push_back(std::move(indicator));
        }
        if (!all.empty() && run([&] { return m_context.services().indicators.saveIndicators(all, QStringLiteral("indicator.edit")); }))
            reload();
    });
    connect(menu, &QMenu::aboutToShow, this, [=, this] {
        const IndicatorLine *line = current();
        for (QAction *action : {change, parts, away})
            action->setEnabled(line != nullptr);
        back->setEnabled(line && !line->indicator.uuid.isEmpty());
        back->setText(line && !found(line->indicator.code) ? tr("Remo&ve it") : tr("Put &back the original"));
        suggested->setVisible(m_level == domain::AgencyLevel::Commune);
        const auto all = m_context.services().indicators.indicators(true);
        dropped->setEnabled(all && std::any_of(all->begin(), all->end(), [](const auto &one) { return one.isDropped; }));
        optional->setChecked(m_withOptional);
    });
    return menu;
}

void IndicatorsPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("indicators"));
    m_table->setAccessibleName(tr("Indicators of the year"));
    m_table->setGridModel(m_model);
    constexpr int widths[] = {68, 260, 110, 90, 90, 100, 96, 96, 190};
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(int(IndicatorColumn::Name), QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IndicatorsPage::showDetails);
    connect(m_table, &EntryGrid::opened, this, [this](const QModelIndex &index) {
        const IndicatorRow &row = m_model->row(index.row());
        if (row.kind == IndicatorRow::Kind::Indicator && index.column() <= int(IndicatorColumn::Unit))
            edit(row.line.indicator.code, false);
        else if (row.kind == IndicatorRow::Kind::Indicator && index.column() == int(IndicatorColumn::Target))
            edit(row.line.indicator.code, true);
    });
    connect(m_table, &EntryGrid::refused, this, [this](const QString &typed) {
        m_context.notify({Notice::Kind::Warning,
                          tr("“%1” is no number. Type digits only, for example 1.150, 62,5 or ước 50; leave the cell empty when nobody counted.").arg(typed), {}});
    });
}

int IndicatorsPage::year() const { return m_scope.year.value_or(m_context.services().clock.today().year()); }

void IndicatorsPage::setScope(const PageScope &scope)
{
    m_scope = scope;
    reload();
}

void IndicatorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // narrow: the course stands below the words
    const bool isNarrow = width() < 120 * grid;
    m_below->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(int(IndicatorColumn::Name), isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (isNarrow)
        header->resizeSection(int(IndicatorColumn::Name), 26 * grid);
}

bool IndicatorsPage::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
    return true;
}

bool IndicatorsPage::mayLeave()
{
    if (QWidget *focus = focusWidget(); focus && m_table->isAncestorOf(focus))
        m_table->setFocus(); // what is being typed is stored
    m_details->commit();
    return true;
}

std::optional<application::TableSource> IndicatorsPage::table()
{
    auto table = application::indicatorTable(m_context.services().indicators, year(), m_withOptional);
    if (!table) {
        showError(m_context, table.error());
        return std::nullopt;
    }
    return std::move(*table);
}

void IndicatorsPage::reload()
{
    if (!m_context.services().database.isOpen())
        return;
    const auto &service = m_context.services().indicators;
    const auto level = service.level();
    auto lines = service.lines(year(), m_withOptional, true);
    auto values = service.values();
    if (!level || !lines || !values) {
        showError(m_context, !level ? level.error() : !lines ? lines.error() : values.error(), [this] { reload(); });
        return;
    }
    m_level = *level;
    m_lines = std::move(*lines);
    m_values = std::move(*values);
    QStringList sources;
    for (const IndicatorLine &line : m_lines) {
        const auto found = line.indicator.sources.find(m_level);
        for (const QString &name : found == line.indicator.sources.end() ? QStringList() : found->second) {
            if (!sources.contains(name))
                sources << name;
        }
    }
    const QString chosen = m_source->currentIndex() > 0 ? m_source->currentText() : QString();
    m_source->clear();
    m_source->addItem(tr("All sources"));
    m_source->addItems(sources);
    m_source->setCurrentIndex(std::max(0, static_cast<int>(sources.indexOf(chosen)) + 1));
    m_heading->setText(tr("Indicators of %1").arg(year()));
    showRows();
}

void IndicatorsPage::showRows()
{
    const IndicatorFilter filter{m_words->text(), static_cast<IndicatorFilter::Show>(std::max(0, m_show->currentIndex())),
                                 m_source->currentIndex() > 0 ? m_source->currentText() : QString()};
    const IndicatorLine *line = current();
    const QString code = line ? line->indicator.code : QString();
    m_model->setRows(indicatorRows(m_lines, m_level, filter), year(), m_level);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHead = m_model->row(row).kind == IndicatorRow::Kind::Objective;
        if (isHead != (m_table->columnSpan(row, 0) > 1))
            m_table->setSpan(row, 0, 1, isHead ? m_model->columnCount() : 1);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1) // row 0 is an objective
        m_table->setCurrentIndex(m_model->index(std::max(1, m_model->indexOf(code)), int(IndicatorColumn::Numerator)));
    showSummary();
    showDetails();
}

void IndicatorsPage::showSummary()
{
    const application::IndicatorTally tally = application::tallyOf(m_lines);
    const auto supplied = std::count_if(m_lines.begin(), m_lines.end(), [](const IndicatorLine &line) { return line.part == domain::IndicatorPart::Parts; });
    QString text = tr("Own results: %1 – met %2, not met %3, cannot be assessed %4.").arg(tally.all()).arg(tally.met).arg(tally.notMet).arg(tally.notAssessable);
    if (supplied > 0)
        text += QLatin1Char(' ') + tr("%Ln only supply counts.", nullptr, static_cast<int>(supplied));
    text += QLatin1Char(' ') + tr("An empty cell: nobody counted; 0: there was none.");
    m_summary->setText(text);
}

const IndicatorLine *IndicatorsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount() || m_model->row(index.row()).kind == IndicatorRow::Kind::Objective)
        return nullptr;
    return &m_model->row(index.row()).line;
}

void IndicatorsPage::showDetails()
{
    const IndicatorLine *line = current();
    if (!line) {
        m_details->commit();
        m_details->clear();
        m_chart->setChart({});
        return;
    }
    QStringList known;
    for (const StoredIndicatorValue &stored : m_values) {
        if (!stored.value.source.isEmpty() && !known.contains(stored.value.source))
            known << stored.value.source;
    }
    m_chart->setChart(indicatorChart(line->indicator, m_level, m_values, year()));
    m_chart->setAccessibleName(tr("Trend of indicator %1").arg(line->indicator.code));
    const IndicatorLine shown = *line; // what is stored on the way sets the rows anew
    m_details->show(shown, m_model->valueOf(m_table->currentIndex().row()), m_level, year(), known);
}

bool IndicatorsPage::run(const std::function<Result<application::ChangeSet>()> &act)
{
    const auto done = retrying(m_context, act);
    if (!done) {
        showError(m_context, done.error());
        reload();
        return false;
    }
    if (!done->isEmpty())
        recordChange(m_context, *done);
    return true;
}

bool IndicatorsPage::store(const StoredIndicatorValue &value)
{
    const bool isStored = run([&] { return m_context.services().indicators.saveValue(value.value, value.version); });
    if (isStored)
        reload();
    return isStored;
}

void IndicatorsPage::select(const QString &code)
{
    int row = m_model->indexOf(code);
    if (row < 0) { // a filter hides it
        m_words->clear();
        m_show->setCurrentIndex(0);
        m_source->setCurrentIndex(0);
        showRows();
        row = m_model->indexOf(code);
    }
    if (row < 0)
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(row, int(IndicatorColumn::Numerator)));
}

} // namespace bd::gui

#include "gui/pages/figures/figures_page.h"

#include "gui/commands/context.h"
#include "gui/dialogs/measure_dialog.h"
#include "gui/icon.h"
#include "gui/pages/figures/figure_details.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/entry_grid.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/period_choice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace bd::gui {

using application::StoredEntry;

FiguresPage::FiguresPage(CommandContext &context, QWidget *parent)
    : Page(parent), m_context(context),
      m_model(new FigureModel([this](const StoredEntry &entry) { return store(entry); },
                              [this](const FigureRow &row, bool usesLog, const QString &uuid) { return choose(row, usesLog, uuid); }, this)),
      m_table(new EntryGrid(this)), m_period(new PeriodChoice(this)), m_words(new QLineEdit(this)), m_show(new QComboBox(this)),
      m_summary(makeMuted({}, this)), m_details(new FigureDetails(this))
{
    setObjectName(QStringLiteral("figuresPage"));
    m_period->setYear(context.services().clock.today().year());
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    makeTable();
    m_table->setMinimumHeight(26 * grid); // on small screens the page scrolls
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(m_details);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrolling(inner, this));
    connect(m_details, &FigureDetails::edited, this, [this](const StoredEntry &entry) { store(entry); });
    connect(m_details, &FigureDetails::sourceWanted, this, &FiguresPage::addSource);
    connect(m_details, &FigureDetails::removeWanted, this, &FiguresPage::removeEntry);
}

QWidget *FiguresPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("figuresHead"));
    auto *row = new FlowLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Per&iod"), head);
    label->setBuddy(m_period);
    row->addWidget(label);
    row->addWidget(m_period);
    m_words->setObjectName(QStringLiteral("figuresFilter"));
    m_words->setPlaceholderText(tr("Find a measure"));
    m_words->setAccessibleName(tr("Find a measure"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(26 * grid);
    m_show->addItems({tr("All measures"), tr("Those with figures"), tr("Those not chosen yet")});
    m_show->setObjectName(QStringLiteral("figuresShow"));
    m_show->setAccessibleName(tr("What is shown"));
    row->addWidget(m_show);
    auto *add = new QPushButton(icon(QStringLiteral("list-add")), tr("Add a &measure…"), head);
    add->setObjectName(QStringLiteral("addMeasure"));
    add->setAutoDefault(true); // Enter presses it, as Space does
    row->addWidget(add);
    row->addWidget(m_words); // the last one takes what is left of the line
    QWidget *order[] = {m_period->box(), m_show, add, m_words, m_table};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(150);
    connect(soon, &QTimer::timeout, this, &FiguresPage::showRows);
    connect(m_words, &QLineEdit::textChanged, soon, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        showRows();
        m_table->beginTyping();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, &FiguresPage::showRows);
    connect(m_period, &PeriodChoice::changed, this, &FiguresPage::reload);
    connect(add, &QPushButton::clicked, this, &FiguresPage::addMeasure);
    return head;
}

void FiguresPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("figures"));
    m_table->setAccessibleName(tr("Figures of the period"));
    m_table->setGridModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    constexpr int widths[] = {270, 76, 150, 90, 86, 82, 120, 128, 124};
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    header->setSectionResizeMode(int(FigureColumn::Name), QHeaderView::Stretch);
    header->setMinimumSectionSize(56);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiguresPage::showDetails);
    connect(m_table, &EntryGrid::opened, this, &FiguresPage::openRows);
    connect(m_table, &EntryGrid::refused, this, [this](const QString &typed) {
        m_context.notify({Notice::Kind::Warning,
                          tr("“%1” is no number. Type digits only, for example 1.150 or ước 50; leave the cell empty when nobody counted.").arg(typed), {}});
    });
}

void FiguresPage::setScope(const PageScope &scope)
{
    m_period->setYear(scope.year.value_or(m_context.services().clock.today().year()));
}

bool FiguresPage::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
    return true;
}

bool FiguresPage::mayLeave()
{
    if (QWidget *focus = focusWidget(); focus && m_table->isAncestorOf(focus))
        m_table->setFocus(); // what is being typed is stored
    m_details->commit();
    return true;
}

FigureFilter FiguresPage::filter() const
{
    return {m_words->text(), static_cast<FigureFilter::Show>(std::max(0, m_show->currentIndex()))};
}

void FiguresPage::reload()
{
    if (!m_period->isValid())
        return;
    const auto measures = application::measures(m_context.services().database);
    const auto figures = m_context.services().figures.resolveAll(m_period->period());
    if (!measures || !figures) {
        showError(m_context, measures ? figures.error() : measures.error(), [this] { reload(); });
        return;
    }
    m_measures = *measures;
    m_figures = *figures;
    showRows();
}

void FiguresPage::showRows()
{
    m_model->setRows(figureRows(m_measures, m_figures, m_period->period(), filter()), m_period->period());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).kind == FigureRow::Kind::Group && m_table->columnSpan(row, 0) == 1)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
        else if (m_model->row(row).kind != FigureRow::Kind::Group && m_table->columnSpan(row, 0) > 1)
            m_table->setSpan(row, 0, 1, 1);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1)
        m_table->setCurrentIndex(m_model->index(1, int(FigureColumn::Total)));
    showSummary();
    showDetails();
}

void FiguresPage::showSummary()
{
    const auto undecided = std::count_if(m_figures.begin(), m_figures.end(), [](const auto &figure) { return figure.isUndecided; });
    QString text = tr("%1: %2 of %3 measures have a figure.").arg(periodText(m_period->period())).arg(m_figures.size()).arg(m_measures.size());
    if (undecided > 0)
        text += QLatin1Char(' ') + tr("%Ln measures have several figures: choose which one counts in the column “Counts”.", nullptr, int(undecided));
    text += QLatin1Char(' ') + tr("An empty cell: nobody counted; 0: it did not happen. Enter on a figure from activities shows its rows.");
    m_summary->setText(text);
}

void FiguresPage::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount() || m_model->row(current.row()).kind == FigureRow::Kind::Group) {
        m_details->clear();
        return;
    }
    const FigureRow &row = m_model->row(current.row());
    m_details->show(row.measure, m_model->entryOf(current.row()), int(row.figure.entries.size()));
}

bool FiguresPage::store(const StoredEntry &entry)
{
    const auto stored = retrying(m_context, [&] { return m_context.services().figures.save(entry.entry, entry.version); });
    if (!stored) {
        showError(m_context, stored.error());
        reload();
        return false;
    }
    recordChange(m_context, *stored);
    reload();
    return true;
}

bool FiguresPage::choose(const FigureRow &row, bool usesLog, const QString &entryUuid)
{
    domain::FigureChoice choice;
    choice.measure = row.measure.id;
    choice.period = m_period->period();
    choice.unit = row.figure.unit;
    choice.origin = row.figure.origin;
    choice.usesLog = usesLog;
    choice.entryUuid = entryUuid;
    const auto stored = retrying(m_context, [&] { return m_context.services().figures.choose(choice); });
    if (!stored) {
        showError(m_context, stored.error());
        return false;
    }
    recordChange(m_context, *stored);
    reload();
    return true;
}

void FiguresPage::openRows(const QModelIndex &index)
{
    const FigureRow &row = m_model->row(index.row());
    const auto column = static_cast<FigureColumn>(index.column());
    if (row.kind != FigureRow::Kind::Measure || row.figure.log.total.rows == 0 || (column == FigureColumn::Used && !row.figure.isFromLog))
        return;
    application::ActivityFilter rows;
    rows.period = m_period->period();
    rows.measure = row.measure.id;
    m_context.showActivities(rows, tr("%1, %2: %3").arg(row.measure.name, periodText(m_period->period()), logText(row.measure, row.figure.log)));
}

void FiguresPage::addSource()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->row(current.row()).kind == FigureRow::Kind::Group)
        return;
    const FigureRow row = m_model->row(current.row());
    StoredEntry entry;
    entry.entry.measure = row.measure.id;
    entry.entry.period = m_period->period();
    entry.entry.source = tr("Another source");
    entry.entry.origin = row.figure.origin;
    if (row.measure.nature == domain::MeasureNature::Stock)
        entry.entry.asOf = m_period->period().to;
    if (!store(entry))
        return;
    // the new one is the last row of its measure: its name is typed first
    for (int at = m_model->rowCount() - 1; at >= 0; --at) {
        if (m_model->row(at).kind == FigureRow::Kind::Source && m_model->row(at).measure.id == row.measure.id
            && m_model->entryOf(at).entry.source == entry.entry.source) {
            m_table->setFocus();
            m_table->setCurrentIndex(m_model->index(at, int(FigureColumn::Source)));
            return;
        }
    }
}

void FiguresPage::removeEntry()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const StoredEntry entry = m_model->entryOf(current.row());
    if (entry.version == 0)
        return;
    const auto removed = retrying(m_context, [&] { return m_context.services().figures.remove(entry.entry.uuid, entry.version); });
    if (!removed) {
        showError(m_context, removed.error());
        return;
    }
    recordChange(m_context, *removed);
    reload();
    m_context.notify({Notice::Kind::Note, tr("The typed figure was removed."), {{tr("Undo"), [this] { undoLast(m_context); }}}, true, true});
}

void FiguresPage::addMeasure()
{
    domain::Measure measure;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        measure.group = m_model->row(current.row()).measure.group;
    MeasureDialog dialog(measure, this);
    if (!m_context.prompts().run(dialog))
        return;
    const domain::Measure typed = dialog.measure();
    const auto saved = retrying(m_context, [&] { return application::saveMeasure(m_context.services().database, typed); });
    if (!saved) {
        showError(m_context, saved.error());
        return;
    }
    recordChange(m_context, *saved);
    m_words->clear();
    m_show->setCurrentIndex(0);
    reload();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).measure.name == typed.name && m_model->row(row).kind == FigureRow::Kind::Measure) {
            m_table->setFocus();
            m_table->setCurrentIndex(m_model->index(row, int(FigureColumn::Total)));
        }
    }
}

} // namespace bd::gui

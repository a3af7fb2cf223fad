#include "gui/pages/plan/history_page.h"

#include "application/act_text.h"
#include "application/document_service.h"
#include "application/error_text.h"
#include "gui/editing/plan_desk.h"
#include "gui/models/table_model.h"
#include "gui/theme.h"
#include "gui/widgets/difference_view.h"
#include "gui/widgets/table_look.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using application::HistoryEntry;

constexpr int sideBySide = 100 * grid; ///< below this width the state stands under the list

QString when(const HistoryEntry &entry)
{
    return entry.at.toOffsetFromUtc(7 * 3600).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString what(const HistoryEntry &entry)
{
    QString text = application::actText(entry.act, entry.args);
    if (entry.isInverse)
        text = HistoryPage::tr("undone: %1").arg(text);
    return text.left(1).toUpper() + text.mid(1);
}

std::vector<Column<HistoryEntry>> columns()
{
    return {{"at", [] { return HistoryPage::tr("When"); }, when},
            {"author", [] { return HistoryPage::tr("Who"); }, [](const HistoryEntry &e) { return e.author; }},
            {"act", [] { return HistoryPage::tr("What"); }, what}};
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent), m_model(new TableModel<HistoryEntry>(columns(), this)), m_panes(new QSplitter(this)), m_table(new QTableView(m_panes))
{
    setObjectName(QStringLiteral("historyPage"));
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History of the plan"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, 17 * grid);
    m_table->setColumnWidth(1, 15 * grid);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_panes->setObjectName(QStringLiteral("historyPanes"));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_table);
    m_panes->addWidget(makeSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->addWidget(m_panes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showState);
}

HistoryPage::~HistoryPage() = default;

QWidget *HistoryPage::makeSide()
{
    auto *side = new QWidget(m_panes);
    m_title = new QLabel(side);
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_title->setWordWrap(true);
    m_look = new QComboBox(side);
    m_look->setObjectName(QStringLiteral("historyLook"));
    m_look->setAccessibleName(tr("What to show of this state"));
    m_look->addItems({tr("What this step changed"), tr("What changed since then"), tr("The whole text as it was")});
    m_view = new DifferenceView(side);
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setAccessibleName(tr("State of the plan"));
    m_back = new QPushButton(tr("&Bring this state back"), side);
    m_back->setObjectName(QStringLiteral("historyBack"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(grid, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_look);
    row->addStretch(1);
    row->addWidget(m_back);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_look, &QComboBox::currentIndexChanged, this, &HistoryPage::showState);
    connect(m_back, &QPushButton::clicked, this, &HistoryPage::bringBack);
    return side;
}

void HistoryPage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &PlanDesk::opened, this, &HistoryPage::readWhenSeen);
    connect(&desk, &PlanDesk::changed, this, &HistoryPage::readWhenSeen);
    connect(&desk, &PlanDesk::closed, this, &HistoryPage::readWhenSeen);
}

/// The list is long and seldom looked at: it is read when it is seen.
void HistoryPage::readWhenSeen()
{
    m_isOld = true;
    if (isVisible())
        readList();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        readList();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panes->setOrientation(width() < sideBySide ? Qt::Vertical : Qt::Horizontal);
}

void HistoryPage::readList()
{
    m_isOld = false;
    std::vector<HistoryEntry> rows;
    if (m_desk && m_desk->isOpen()) {
        auto found = m_desk->context().services().history.list(m_desk->stored().id);
        if (!found)
            showError(m_desk->context(), found.error(), [this] { readList(); });
        else
            rows = std::move(*found);
    }
    const qint64 chosen = current() ? current()->batch : 0;
    m_model->setRows(std::move(rows));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).batch == chosen)
            row = i;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    showState();
}

const HistoryEntry *HistoryPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->row(index.row()) : nullptr;
}

void HistoryPage::showState()
{
    const HistoryEntry *entry = current();
    m_look->setEnabled(entry);
    const bool isNow = entry && m_table->currentIndex().row() == 0;
    m_back->setEnabled(entry && !isNow && !m_desk->isReadOnly());
    if (!entry) {
        m_title->clear();
        return m_view->showDifferences({}, tr("Nothing was changed in this plan yet."));
    }
    m_title->setText(isNow ? tr("<b>%1</b>: the plan as it is now").arg(when(*entry)) : tr("<b>%1</b>: the plan after this step").arg(when(*entry)));
    const auto &history = m_desk->context().services().history;
    const qint64 plan = m_desk->stored().id;
    const auto state = history.stateAfter(plan, entry->batch);
    if (!state)
        return m_view->showText(application::errorText(state.error()));
    const auto look = static_cast<Look>(m_look->currentIndex());
    if (look == WholeText) {
        NoProgress progress;
        const auto text = application::renderPlan(*state, application::ExportFormat::Text, {}, progress);
        return m_view->showText(text ? QString::fromUtf8(*text) : application::errorText(text.error()));
    }
    if (look == AgainstNow)
        return m_view->showDifferences(domain::comparePlans(*state, m_desk->plan(), domain::Identify::ByUuid),
                                       tr("The plan is as it was then."));
    const int before = m_table->currentIndex().row() + 1;
    if (before >= m_model->rowCount())
        return m_view->showDifferences({}, tr("With this step the plan began. Choose “The whole text as it was” to read it."));
    const auto earlier = history.stateAfter(plan, m_model->row(before).batch);
    if (!earlier)
        return m_view->showText(application::errorText(earlier.error()));
    m_view->showDifferences(domain::comparePlans(*earlier, *state, domain::Identify::ByUuid),
                            tr("This step changed nothing that is printed or listed."));
}

void HistoryPage::bringBack()
{
    const HistoryEntry *entry = current();
    if (!entry || m_desk->isReadOnly())
        return;
    m_desk->flush();
    CommandContext &context = m_desk->context();
    const qint64 plan = m_desk->stored().id, batch = entry->batch;
    const auto done = retrying(context, [&] { return context.services().history.revert(plan, batch); });
    if (!done)
        return showError(context, done.error());
    recordChange(context, done->changes);
    m_desk->reread();
    m_table->setFocus();
}

} // namespace bd::gui

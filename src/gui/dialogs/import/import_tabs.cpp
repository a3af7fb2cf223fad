// The tabs of the review: tables and trees over what was recognised.
#include "gui/dialogs/import/import_dialog.h"
#include "gui/dialogs/import/outline_tree.h"
#include "gui/models/outline_model.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/source_view.h"
#include "gui/widgets/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

namespace bd::gui {

QTableView *ImportDialog::makeTable(QAbstractItemModel *model, const char *name, const QString &accessible)
{
    auto *table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessible);
    table->setModel(model);
    auto *delegate = new ChoiceDelegate(table);
    table->setItemDelegate(delegate);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                           | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    applyTableLook(*table);
    table->horizontalHeader()->setMinimumSectionSize(6 * grid);
    return table;
}

QWidget *ImportDialog::makeOutlineTab()
{
    m_tree = new OutlineTree(this);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setAccessibleName(tr("Outline as recognised"));
    m_tree->setModel(m_outline);
    m_tree->setItemDelegate(new ChoiceDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->expandAll();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showMark(current.data(OutlineModel::UuidRole).toString()); });
    connect(m_outline, &OutlineModel::dataChanged, this, [this] {
        fillAgencies();
        remember();
    });
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, grid, 0, 0);
    column->addWidget(makeMuted(tr("The second column says what each part is; F2, Enter or a double click changes it."), tab));
    column->addWidget(m_tree, 1);
    return tab;
}

QWidget *ImportDialog::makeAgencyTab()
{
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, grid, 0, 0);
    column->addWidget(makeMuted(tr("Whose duties each entry holds. Several names are separated by a semicolon."), tab));
    QTableView *table = makeTable(m_agencies, "agencies", tr("Agencies and units"));
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->setColumnWidth(0, 64);
    table->setColumnWidth(3, 112);
    column->addWidget(table, 1);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            showMark(m_agencies->row(current.row()).sectionUuid);
    });
    connect(m_agencies, &QAbstractItemModel::dataChanged, this, [this] {
        storeAgencies();
        remember();
    });
    return tab;
}

QWidget *ImportDialog::makeDutyTab()
{
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, grid, 0, 0);
    m_dutyTable = makeTable(m_duties, "duties", tr("Reporting duties"));
    const int widths[] = {56, 92, 104, 96, 104};
    for (int i = 0; i < 5; ++i)
        m_dutyTable->setColumnWidth(i, std::max(widths[i], m_dutyTable->horizontalHeader()->sectionSizeHint(i) + grid));
    for (const int stretched : {5, 6})
        m_dutyTable->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    column->addWidget(m_dutyTable, 1);
    auto *wording = makeMuted({}, tab);
    wording->setObjectName(QStringLiteral("wording"));
    column->addWidget(wording);
    connect(m_dutyTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, wording](const QModelIndex &current) {
        wording->clear();
        if (!current.isValid())
            return;
        const domain::ReportingDuty &duty = m_duties->row(current.row()).duty;
        if (!duty.wording.isEmpty())
            wording->setText(tr("In the text: “%1”").arg(duty.wording));
        showMark(duty.uuid);
    });
    m_dutyNote = new QLabel(tab);
    m_dutyNote->setObjectName(QStringLiteral("dutyNote"));
    m_dutyNote->setWordWrap(true);
    m_dutyNote->hide();
    column->addWidget(m_dutyNote);
    connect(m_duties, &QAbstractItemModel::dataChanged, this, [this] {
        m_refused = false;
        sayDuty({}, false);
        remember();
    });
    connect(qobject_cast<ChoiceDelegate *>(m_dutyTable->itemDelegate()), &ChoiceDelegate::refused, this,
            [this](const QModelIndex &, const QString &typed) { refuseDate(typed); });
    addDutyButtons(tab);
    return tab;
}

void ImportDialog::refuseDate(const QString &typed)
{
    m_refused = true;
    sayDuty(tr("“%1” is not a day. Type day, month and year, for example 05/12/2026.").arg(typed), true);
}

void ImportDialog::sayDuty(const QString &text, bool isProblem)
{
    QPalette colors = palette();
    if (isProblem)
        colors.setColor(QPalette::WindowText, colorsOf(palette()).late);
    m_dutyNote->setPalette(colors);
    m_dutyNote->setText(text);
    m_dutyNote->setVisible(!text.isEmpty());
}

void ImportDialog::addDutyButtons(QWidget *tab)
{
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("&Add a duty"), tab);
    auto *remove = new QPushButton(tr("Re&move the duty"), tab);
    add->setObjectName(QStringLiteral("addDuty"));
    remove->setObjectName(QStringLiteral("removeDuty"));
    for (QPushButton *button : {add, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(tab->layout())->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        DutyRow fresh;
        fresh.duty.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_duties->append(fresh);
        m_dutyTable->setCurrentIndex(m_duties->index(m_duties->rowCount() - 1, m_duties->column("due")));
        m_dutyTable->setFocus();
        updateTitles();
        remember();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int current = m_dutyTable->currentIndex().row();
        if (current < 0)
            return;
        m_refused = false;
        m_duties->remove(current);
        updateTitles();
        remember();
        m_dutyTable->setFocus(); // Ctrl+Z is heard there
        sayDuty(tr("The duty was removed. Ctrl+Z brings it back."), false);
    });
}

QWidget *ImportDialog::makeIssueTab()
{
    m_issues = new IssueList(this);
    connect(m_issues, &IssueList::proposalTaken, this, &ImportDialog::acceptProposal);
    m_issues->setIssues(m_read.imported.issues);
    connect(m_issues, &IssueList::issueEntered, this, [this](const domain::Issue &issue) {
        if (issue.sourceLine > 0)
            m_source->highlight(issue.sourceLine, issue.sourceLine);
        else
            showMark(issue.where);
    });
    return m_issues;
}

QWidget *ImportDialog::makeLeftOutTab()
{
    if (m_read.imported.leftOut.empty())
        return new EmptyState(tr("Nothing was left out"), tr("Every word of the source is in the plan."), this);
    auto *model = new TableModel<exchange::LeftOut>(leftOutColumns(), this);
    model->setRows(m_read.imported.leftOut);
    QTableView *table = makeTable(model, "leftOut", tr("What was left out"));
    table->setColumnWidth(0, 64);
    table->setColumnWidth(1, 200);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, model](const QModelIndex &current) {
        if (current.isValid())
            m_source->highlight(model->row(current.row()).line, model->row(current.row()).line);
    });
    return table;
}

} // namespace bd::gui

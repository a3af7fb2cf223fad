#include "gui/dialogs/import/import_dialog.h"

#include "application/labels.h"
#include "application/proposal.h"
#include "application/translation.h"
#include "gui/dialogs/import/head_form.h"
#include "gui/models/outline_model.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/source_view.h"
#include "gui/widgets/table_look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>
#include <cmath>

namespace bd::gui {

namespace {

enum Tab { HeadTab, OutlineTab, AgencyTab, DutyTab, IssueTab, LeftOutTab };

QString percent(double share)
{
    const double shown = std::floor(share * 1000 + 1e-6) / 10; // never says more than is true
    QString text = QString::number(shown, 'f', 1);
    if (text.endsWith(QLatin1String(".0")))
        text.chop(2);
    return application::language() == QLatin1String("en") ? text : text.replace(QLatin1Char('.'), QLatin1Char(','));
}

QString withCount(const QString &title, int count)
{
    return count > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(count) : title;
}

/// Entries of the assignment section, and whatever else names agencies.
void collectAgencies(const std::vector<domain::Section> &sections, bool inOrganisation, const OutlineModel &outline,
                     std::vector<AgencyRow> &rows)
{
    for (const domain::Section &section : sections) {
        if (inOrganisation || !section.agencies.empty()) {
            AgencyRow row;
            row.sectionUuid = section.uuid;
            row.section = outline.label(section.uuid);
            row.heading = section.heading.toPlain();
            for (const domain::AgencyRef &agency : section.agencies)
                row.names.append(agency.name);
            if (!section.agencies.empty())
                row.addressing = section.agencies.front().addressing;
            rows.push_back(std::move(row));
        }
        collectAgencies(section.sections, inOrganisation || section.kind == domain::SectionKind::Organisation, outline, rows);
    }
}

} // namespace

QString coverageText(const exchange::Coverage &coverage)
{
    const QString taken = ImportDialog::tr("Taken over: %1% of the words").arg(percent(coverage.plan));
    const QString out = coverage.leftOut > 0 ? ImportDialog::tr("left out: %1%").arg(percent(coverage.leftOut)) : QString();
    const QString lost = coverage.lost > 0 ? ImportDialog::tr("lost: %1%").arg(percent(coverage.lost))
                                           : ImportDialog::tr("no word was lost");
    QStringList parts{taken, out, lost};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

ImportDialog::ImportDialog(application::ReadPlan read, QWidget *parent)
    : QDialog(parent), m_read(std::move(read)),
      m_outline(new OutlineModel({.paragraphs = true, .kinds = true, .editable = true}, this)),
      m_agencies(new TableModel<AgencyRow>(agencyColumns(), this)), m_duties(new TableModel<DutyRow>(dutyColumns(true), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(m_read.source.fileName.isEmpty() ? tr("Receive a plan: pasted text")
                                                    : tr("Receive a plan: %1").arg(m_read.source.fileName));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_outline->setPlan(m_read.imported.plan);
    fillAgencies();
    fillDuties();

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeReviewPage());
    if (!m_read.imported.looksLikePlan) {
        m_pages->addWidget(makeArticlePage());
        m_pages->setCurrentIndex(1);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save the &plan"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_leave = buttons->addButton(tr("Don't save"), QDialogButtonBox::RejectRole);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    const bool reviewing = m_pages->currentIndex() == 0;
    setMinimumSize(reviewing ? QSize(860, 520) : QSize(520, 320));
    resize(reviewing ? QSize(1280, 660) : QSize(680, 380));
    updateTitles();
    updateSave();
    (m_pages->currentIndex() == 0 ? static_cast<QWidget *>(m_tabs->tabBar()) : m_leave)->setFocus();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeArticlePage()
{
    auto *page = new EmptyState(tr("This text does not look like a plan"),
                                tr("It has no outline of a plan; it may be an article or a letter about one. "
                                   "Nothing will be saved unless you want it.")
                                    + knownFacts(),
                                m_pages);
    page->setObjectName(QStringLiteral("articlePage"));
    QPushButton *goOn = page->addButton(tr("&Receive it all the same"));
    goOn->setObjectName(QStringLiteral("receiveAnyway"));
    goOn->setAutoDefault(false);
    connect(goOn, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        setMinimumSize(860, 520);
        resize(1280, 660);
        updateSave();
        m_tabs->tabBar()->setFocus();
    });
    return page;
}

QString ImportDialog::knownFacts() const
{
    const domain::Plan &plan = m_read.imported.plan;
    QStringList facts;
    if (!plan.number.isEmpty() || !plan.symbol.isEmpty())
        facts.append(tr("Number, symbol: %1").arg((plan.number.isEmpty() ? QStringLiteral("…") : plan.number) + QLatin1Char('/')
                                                  + plan.symbol));
    if (!plan.issuer().isEmpty())
        facts.append(tr("Issuing body: %1").arg(plan.issuer()));
    if (!plan.place.isEmpty())
        facts.append(tr("Place: %1").arg(plan.place));
    if (plan.year)
        facts.append(tr("Year: %1").arg(*plan.year));
    return facts.isEmpty() ? QString() : QStringLiteral("\n\n") + tr("It mentions:") + QLatin1Char('\n') + facts.join(QLatin1Char('\n'));
}

QWidget *ImportDialog::makeReviewPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *coverage = new QLabel(coverageText(m_read.imported.coverage), page);
    coverage->setObjectName(QStringLiteral("coverage"));
    column->addWidget(coverage);

    auto *splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    auto *sourceLabel = new QLabel(tr("&Source text"), left);
    m_source = new SourceView(left);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setAccessibleName(tr("Source text"));
    m_source->setLines(m_read.imported.sourceLines);
    sourceLabel->setBuddy(m_source);
    leftColumn->addWidget(sourceLabel);
    leftColumn->addWidget(m_source, 1);
    connect(m_source, &SourceView::lineChosen, this, &ImportDialog::followSource);

    m_tabs = new QTabWidget(splitter);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_head = new HeadForm(m_tabs);
    m_head->setPlan(m_outline->plan());
    connect(m_head, &HeadForm::fieldEntered, this, &ImportDialog::showMark);
    connect(m_head, &HeadForm::edited, this, &ImportDialog::updateSave);
    for (QWidget *tab : {static_cast<QWidget *>(m_head), makeOutlineTab(), makeAgencyTab(), makeDutyTab(), makeIssueTab(),
                         makeLeftOutTab()})
        m_tabs->addTab(tab, QString());
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({520, 740});
    column->addWidget(splitter, 1);
    return page;
}

QTableView *ImportDialog::makeTable(QAbstractItemModel *model, const char *name, const QString &accessible)
{
    auto *table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessible);
    table->setModel(model);
    table->setItemDelegate(new ChoiceDelegate(table));
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                           | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    applyTableLook(*table);
    return table;
}

QWidget *ImportDialog::makeOutlineTab()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setAccessibleName(tr("Outline as recognised"));
    m_tree->setModel(m_outline);
    m_tree->setItemDelegate(new ChoiceDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 240);
    m_tree->expandAll();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showMark(current.data(OutlineModel::UuidRole).toString()); });
    connect(m_outline, &OutlineModel::dataChanged, this, &ImportDialog::fillAgencies);
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, grid, 0, 0);
    column->addWidget(makeMuted(tr("The second column says what each part is; F2 or a double click changes it."), tab));
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
    connect(m_agencies, &QAbstractItemModel::dataChanged, this, &ImportDialog::storeAgencies);
    return tab;
}

QWidget *ImportDialog::makeDutyTab()
{
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, grid, 0, 0);
    m_dutyTable = makeTable(m_duties, "duties", tr("Reporting duties"));
    const int widths[] = {56, 92, 104, 88, 104};
    for (int i = 0; i < 5; ++i)
        m_dutyTable->setColumnWidth(i, widths[i]);
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
    addDutyButtons(tab);
    return tab;
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
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int current = m_dutyTable->currentIndex().row();
        if (current >= 0)
            m_duties->remove(current);
        updateTitles();
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

void ImportDialog::fillAgencies()
{
    std::vector<AgencyRow> rows;
    collectAgencies(m_outline->plan().sections, false, *m_outline, rows);
    m_agencies->setRows(std::move(rows));
}

void ImportDialog::storeAgencies()
{
    for (const AgencyRow &row : m_agencies->rows()) {
        const domain::Section *section = m_outline->section(row.sectionUuid);
        std::vector<domain::AgencyRef> agencies;
        for (const QString &name : row.names) {
            domain::AgencyRef agency{std::nullopt, name, row.addressing};
            for (const domain::AgencyRef &old : section ? section->agencies : std::vector<domain::AgencyRef>()) {
                if (old.name == name)
                    agency.uuid = old.uuid;
            }
            agencies.push_back(agency);
        }
        m_outline->setAgencies(row.sectionUuid, std::move(agencies));
    }
}

void ImportDialog::fillDuties()
{
    std::vector<DutyRow> rows;
    for (const domain::ReportingDuty &duty : m_outline->plan().duties)
        rows.push_back({duty, duty.sectionUuid ? m_outline->label(*duty.sectionUuid) : QString()});
    m_duties->setRows(std::move(rows));
}

void ImportDialog::acceptProposal(int row)
{
    if (row < 0 || row >= m_issues->model()->rowCount())
        return;
    const domain::Issue issue = m_issues->issues().at(static_cast<size_t>(row));
    domain::Plan plan = m_outline->plan();
    m_head->apply(plan);
    if (!application::applyProposal(plan, issue))
        return;
    std::vector<DutyRow> duties = m_duties->rows();
    m_head->setPlan(plan);
    m_outline->setPlan(std::move(plan));
    m_tree->expandAll();
    fillAgencies();
    for (DutyRow &duty : duties)
        duty.section = duty.duty.sectionUuid ? m_outline->label(*duty.duty.sectionUuid) : QString();
    m_duties->setRows(std::move(duties));
    std::vector<domain::Issue> rest = m_issues->issues();
    rest.erase(rest.begin() + row);
    m_issues->setIssues(std::move(rest));
    updateTitles();
    if (const QModelIndex index = m_outline->indexOf(issue.where); index.isValid()) {
        m_tabs->setCurrentIndex(OutlineTab);
        m_tree->setCurrentIndex(index);
    }
}

void ImportDialog::showMark(const QString &name)
{
    if (m_following || name.isEmpty() || !m_source)
        return;
    for (const exchange::SourceMark &mark : m_read.imported.marks) {
        if (mark.uuid == name) {
            m_source->highlight(mark.firstLine, mark.lastLine);
            return;
        }
    }
    m_source->highlight(0, 0);
}

void ImportDialog::followSource(int line)
{
    const exchange::SourceMark *best = nullptr; // the narrowest piece that holds the line
    for (const exchange::SourceMark &mark : m_read.imported.marks) {
        if (line >= mark.firstLine && line <= mark.lastLine
            && (!best || mark.lastLine - mark.firstLine < best->lastLine - best->firstLine))
            best = &mark;
    }
    if (!best) {
        m_source->highlight(line, line);
        return;
    }
    m_following = true;
    m_source->highlight(best->firstLine, best->lastLine);
    if (const QModelIndex index = m_outline->indexOf(best->uuid); index.isValid()) {
        if (m_tabs->currentIndex() != OutlineTab)
            m_tabs->setCurrentIndex(OutlineTab);
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else if (m_head->focusField(best->uuid)) {
        m_tabs->setCurrentIndex(HeadTab);
    }
    m_following = false;
}

void ImportDialog::updateTitles()
{
    m_tabs->setTabText(HeadTab, tr("Head and signature"));
    m_tabs->setTabText(OutlineTab, tr("Outline"));
    m_tabs->setTabText(AgencyTab, tr("Assignment"));
    m_tabs->setTabText(DutyTab, withCount(tr("Reporting duties"), m_duties->rowCount()));
    m_tabs->setTabText(IssueTab, withCount(tr("Remarks"), m_issues->model()->rowCount()));
    m_tabs->setTabText(LeftOutTab, withCount(tr("Left out"), static_cast<int>(m_read.imported.leftOut.size())));
}

void ImportDialog::updateSave()
{
    const bool reviewing = m_pages && m_pages->currentIndex() == 0;
    m_save->setVisible(reviewing);
    m_save->setEnabled(m_head->isValid());
    m_save->setToolTip(m_head->isValid() ? QString() : tr("The date or the year is not possible: please look at them."));
    m_save->setDefault(reviewing);
    m_leave->setText(reviewing ? tr("Don't save") : tr("Close"));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in a table or tree belongs to it; the plan is saved by its button, by Alt+letter or by Ctrl+Enter.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_save->isVisible() && m_save->isEnabled())
        accept();
    else if (!enter || qobject_cast<QPushButton *>(focusWidget()))
        QDialog::keyPressEvent(event);
}

exchange::ImportedPlan ImportDialog::imported() const
{
    exchange::ImportedPlan result = m_read.imported;
    result.plan = m_outline->plan();
    m_head->apply(result.plan);
    result.plan.duties.clear();
    for (const DutyRow &row : m_duties->rows())
        result.plan.duties.push_back(row.duty);
    result.issues = m_issues->issues();
    return result;
}

} // namespace bd::gui

#include "gui/dialogs/import/import_dialog.h"

#include "application/proposal.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/dialogs/import/head_form.h"
#include "gui/dialogs/import/outline_tree.h"
#include "gui/models/outline_model.h"
#include "gui/prompts/prompts.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/issue_list.h"
#include "gui/widgets/source_view.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

enum Tab { HeadTab, OutlineTab, AgencyTab, DutyTab, IssueTab, LeftOutTab };

constexpr QSize reviewSize(1280, 660), leastReview(640, 320), articleSize(680, 380), leastArticle(480, 280);

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

/// Remarks about what the head lacked, once it was filled in by hand.
bool isSettled(const domain::Issue &issue, const domain::Plan &plan)
{
    const auto is = [&](const char *code) { return issue.code == QLatin1String(code); };
    return (is("issuer_missing") && !plan.issuerLines.isEmpty()) || (is("title_missing") && !plan.title.isEmpty())
        || (is("number_missing") && !plan.number.isEmpty()) || (is("date_missing") && plan.date.isComplete())
        || (is("year_missing") && plan.year) || (is("recipients_missing") && !plan.recipients.isEmpty())
        || (is("signer_missing") && !plan.signer.name.isEmpty());
}

} // namespace

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
    fitToScreen(*this, reviewing ? reviewSize : articleSize, reviewing ? leastReview : leastArticle);
    updateTitles();
    updateButtons();
    offerIssuer();
    addUndo();
    m_now = current();
    m_start = imported().plan;
    (reviewing ? static_cast<QWidget *>(m_tabs->tabBar()) : m_leave)->setFocus();
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
        fitToScreen(*this, reviewSize, leastReview);
        updateButtons();
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
    coverage->setWordWrap(true);
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
    m_head->setObjectName(QStringLiteral("head"));
    m_head->setPlan(m_outline->plan());
    connect(m_head, &HeadForm::fieldEntered, this, &ImportDialog::showMark);
    connect(m_head, &HeadForm::issuerProposalTaken, this, &ImportDialog::takeIssuer);
    for (QWidget *tab : {static_cast<QWidget *>(m_head), makeOutlineTab(), makeAgencyTab(), makeDutyTab(), makeIssueTab(),
                         makeLeftOutTab()})
        m_tabs->addTab(tab, QString());
    left->setMinimumWidth(20 * grid);
    m_tabs->setMinimumWidth(40 * grid);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({520, 740});
    column->addWidget(splitter, 1);
    return page;
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

void ImportDialog::acceptProposal(int position)
{
    std::vector<domain::Issue> issues = m_issues->issues();
    if (position < 0 || static_cast<size_t>(position) >= issues.size())
        return;
    const domain::Issue issue = issues.at(static_cast<size_t>(position));
    domain::Plan plan = m_outline->plan();
    m_head->apply(plan);
    const domain::Plan before = plan;
    if (!application::applyProposal(plan, issue))
        return;
    issues.erase(issues.begin() + position);
    m_now.plan = before; // with the head as it stands in its fields
    const bool withHead = plan.issuerLines != before.issuerLines;
    m_now.withHead = withHead;
    restore({std::move(plan), m_duties->rows(), std::move(issues), withHead});
    remember();
    if (const QModelIndex index = m_outline->indexOf(issue.where); index.isValid()) {
        m_tabs->setCurrentIndex(OutlineTab);
        m_tree->setCurrentIndex(index);
    } else if (withHead) {
        m_tabs->setCurrentIndex(HeadTab);
        m_head->focusField(QStringLiteral("issuer"));
    }
}

void ImportDialog::takeIssuer()
{
    const std::vector<domain::Issue> &issues = m_issues->issues();
    const auto found = std::find_if(issues.begin(), issues.end(), [](const domain::Issue &issue) {
        return issue.code == QLatin1String("issuer_missing") && !issue.proposal.isEmpty();
    });
    if (found != issues.end())
        acceptProposal(static_cast<int>(found - issues.begin()));
    if (auto *field = m_head->findChild<QWidget *>(QStringLiteral("issuer")))
        field->setFocus();
}

void ImportDialog::offerIssuer()
{
    QString name;
    for (const domain::Issue &issue : m_issues->issues()) {
        if (issue.code == QLatin1String("issuer_missing"))
            name = issue.proposal;
    }
    m_head->setIssuerProposal(name);
}

void ImportDialog::addUndo()
{
    const auto add = [this](const char *name, QKeySequence::StandardKey key, auto act) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(key);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add("undo", QKeySequence::Undo, [this] { travel(m_undo, m_redo); });
    add("redo", QKeySequence::Redo, [this] { travel(m_redo, m_undo); });
}

ImportDialog::State ImportDialog::current() const
{
    return {m_outline->plan(), m_duties->rows(), m_issues->issues(), false};
}

void ImportDialog::remember()
{
    if (m_travelling)
        return;
    State now = current();
    const bool sameDuties = std::equal(now.duties.begin(), now.duties.end(), m_now.duties.begin(), m_now.duties.end(),
                                       [](const DutyRow &a, const DutyRow &b) { return a.duty == b.duty; });
    if (!m_now.withHead && sameDuties && now.plan == m_now.plan)
        return; // a cell was opened and left as it was
    m_undo.push_back(std::move(m_now));
    m_redo.clear();
    m_now = std::move(now);
}

void ImportDialog::travel(std::vector<State> &from, std::vector<State> &to)
{
    if (from.empty() || m_pages->currentIndex() != 0)
        return;
    State back = std::move(from.back());
    from.pop_back();
    State here = current();
    here.withHead = back.withHead;
    if (back.withHead)
        m_head->apply(here.plan);
    to.push_back(std::move(here));
    restore(std::move(back));
    m_now = current();
    sayDuty({}, false);
}

void ImportDialog::restore(State state)
{
    m_travelling = true;
    const QString uuid = m_tree->currentIndex().data(OutlineModel::UuidRole).toString();
    if (state.withHead)
        m_head->setIssuer(state.plan.issuerLines);
    m_outline->setPlan(std::move(state.plan));
    m_tree->expandAll();
    m_following = true; // the place in the source stays
    m_tree->setCurrentIndex(m_outline->indexOf(uuid));
    fillAgencies();
    for (DutyRow &duty : state.duties)
        duty.section = duty.duty.sectionUuid ? m_outline->label(*duty.duty.sectionUuid) : QString();
    m_duties->setRows(std::move(state.duties));
    m_issues->setIssues(std::move(state.issues));
    m_following = false;
    updateTitles();
    offerIssuer();
    m_travelling = false;
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
    m_tabs->setTabText(IssueTab, withCount(tr("Remarks"), attentionCount(m_issues->issues())));
    m_tabs->setTabText(LeftOutTab, withCount(tr("Left out"), static_cast<int>(m_read.imported.leftOut.size())));
}

void ImportDialog::updateButtons()
{
    const bool reviewing = m_pages && m_pages->currentIndex() == 0;
    m_save->setVisible(reviewing);
    m_save->setDefault(reviewing);
    m_leave->setText(reviewing ? tr("Don't save") : tr("Close"));
}

bool ImportDialog::isCorrected() const
{
    return m_corrected || !m_head->isValid() || imported().plan != m_start;
}

void ImportDialog::accept()
{
    m_save->setFocus(); // a cell that is still being edited gives its text to the table
    if (!m_head->isValid()) {
        m_tabs->setCurrentIndex(HeadTab);
        m_head->showProblem();
        return;
    }
    if (m_refused) { // said once more where it is seen; pressed again, the plan is saved without that date
        m_refused = false;
        m_tabs->setCurrentIndex(DutyTab);
        m_dutyTable->setFocus();
        return;
    }
    QDialog::accept();
}

void ImportDialog::reject()
{
    if (m_prompts && isCorrected()) {
        Question question;
        question.title = tr("Leave without saving");
        question.text = tr("Throw away what was corrected?");
        question.details = tr("This plan is not saved yet. What you corrected here is lost when you leave.");
        question.buttons = {tr("Go on correcting"), tr("Throw away")};
        question.escape = 0;
        question.isWarning = true;
        if (m_prompts->ask(this, question) != 1)
            return;
    }
    QDialog::reject();
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in a table or tree belongs to it; in a field of one line, on a button and with Ctrl it does what it says.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *focus = focusWidget();
    const bool inForm = m_head->isAncestorOf(focus) && (qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QComboBox *>(focus));
    if (enter && m_save->isVisible() && (event->modifiers().testFlag(Qt::ControlModifier) || inForm))
        accept();
    else if (!enter || qobject_cast<const QPushButton *>(focus))
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
    std::erase_if(result.issues, [&](const domain::Issue &issue) { return isSettled(issue, result.plan); });
    return result;
}

} // namespace bd::gui

#include "gui/pages/plan/duty_page.h"

#include "application/error_text.h"
#include "application/labels.h"
#include "base/uuid.h"
#include "domain/validation.h"
#include "gui/editing/plan_desk.h"
#include "gui/editing/task_edit.h"
#include "gui/flows/report_start_flow.h"
#include "gui/models/table_model.h"
#include "gui/pages/plan/duty_fields.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace bd::gui {

namespace {

using domain::Plan;
using domain::ReportingDuty;

constexpr int sideBySide = 110 * grid; ///< from this width on the fields stand beside the table

QString dueText(const ReportingDuty &duty)
{
    if (!duty.due)
        return {};
    const QString day = application::screenDate(domain::PartialDate::of(*duty.due));
    return duty.strict ? DutyPage::tr("before %1").arg(day) : day;
}

std::vector<Column<DutyLine>> columns()
{
    return {
        {"section", [] { return DutyPage::tr("Section"); }, [](const DutyLine &l) { return l.section; }},
        {"from", [] { return DutyPage::tr("Who reports"); }, [](const DutyLine &l) { return l.duty.from; }},
        {"kind", [] { return DutyPage::tr("Kind of report"); }, [](const DutyLine &l) { return application::label(l.duty.kind); }},
        {"period", [] { return DutyPage::tr("Period"); },
         [](const DutyLine &l) { return l.duty.period ? application::label(*l.duty.period) : QString(); }},
        {"due", [] { return DutyPage::tr("Due"); },
         [](const DutyLine &l) { return (l.hasRemark ? QStringLiteral("⚠ ") : QString()) + dueText(l.duty); }},
        {"to", [] { return DutyPage::tr("To"); }, [](const DutyLine &l) { return l.duty.to; }},
        {"via", [] { return DutyPage::tr("Through"); }, [](const DutyLine &l) { return l.duty.via; }},
    };
}

/// For undo and history: "6 tháng, Sở Nội vụ".
QString nameOf(const ReportingDuty &duty)
{
    QStringList parts{duty.period ? application::label(*duty.period) : application::label(duty.kind), duty.to};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// What differs between two values of a duty, onto a third: another window may have changed the rest.
void putChanges(const ReportingDuty &before, const ReportingDuty &after, ReportingDuty &target)
{
    const auto put = [&](auto ReportingDuty::*field) {
        if (!(before.*field == after.*field))
            target.*field = after.*field;
    };
    put(&ReportingDuty::kind);
    put(&ReportingDuty::period);
    put(&ReportingDuty::due);
    put(&ReportingDuty::strict);
    put(&ReportingDuty::wording);
    put(&ReportingDuty::from);
    put(&ReportingDuty::to);
    put(&ReportingDuty::via);
    put(&ReportingDuty::sectionUuid);
}

} // namespace

DutyPage::DutyPage(QWidget *parent)
    : QWidget(parent), m_model(new TableModel<DutyLine>(columns(), this)), m_table(new QTableView(this)), m_fields(new DutyFields),
      m_panes(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("dutyPage"));
    auto *filled = new QWidget(this);
    filled->setLayout(m_panes);
    m_panes->setContentsMargins(0, 0, grid, 0);
    m_panes->setSpacing(grid);
    m_panes->addWidget(makeList(), 3);
    auto *place = new QWidget(filled);
    auto *inner = new QVBoxLayout(place);
    inner->setContentsMargins(grid, grid, 2 * grid, grid);
    inner->addWidget(m_fields);
    inner->addStretch(1);
    m_panes->addWidget(place, 2);
    auto *none = new EmptyState(tr("No reporting duty"), tr("Who must report, for which period, until when and to whom: each duty is a line here. "
                                                            "Reports without a day (on request, ad hoc) are duties too."), this);
    QPushButton *first = none->addButton(tr("&Add a duty"));
    first->setObjectName(QStringLiteral("addFirstDuty"));
    connect(first, &QPushButton::clicked, this, [this] { add({}); });
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(makeScrolling(filled, this)); // low windows: the table keeps a few rows, the rest is scrolled
    m_stack->addWidget(none);
    connect(m_fields, &DutyFields::edited, this, &DutyPage::store);
}

DutyPage::~DutyPage() = default;

QWidget *DutyPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, grid, 0, grid);
    column->setSpacing(grid);
    m_table->setObjectName(QStringLiteral("duties"));
    m_table->setAccessibleName(tr("Reporting duties"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableLook(*m_table);
    m_table->setMinimumHeight(20 * grid);
    m_table->installEventFilter(this);
    const int widths[] = {8, 0, 12, 12, 18, 0, 0};
    m_table->horizontalHeader()->setMinimumSectionSize(7 * grid);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (widths[i] > 0)
            m_table->setColumnWidth(i, widths[i] * grid);
        else
            m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, list);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(true); // Enter presses it, as Space does
        row->addWidget(made);
        return made;
    };
    m_add = button(tr("&Add a duty"), "addDuty");
    m_copy = button(tr("D&uplicate"), "copyDuty");
    m_remove = button(tr("De&lete"), "removeDuty");
    m_report = button(tr("&Write the report…"), "reportDuty");
    m_report->setToolTip(tr("A report for this duty: addressee, period and deadline are taken from it"));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] { add({}); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const ReportingDuty *duty = current())
            add(*duty);
    });
    connect(m_remove, &QPushButton::clicked, this, &DutyPage::remove);
    connect(m_report, &QPushButton::clicked, this, [this] {
        m_desk->flush();
        if (const ReportingDuty *duty = current())
            startReportFor(m_desk->context(), m_desk->plan(), *duty);
    });
    connect(m_table, &QTableView::doubleClicked, this, &DutyPage::goToText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing)
            showFields();
    });
    return list;
}

void DutyPage::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    connect(&desk, &PlanDesk::opened, this, [this] {
        m_directoryIsOld = true;
        showDuties();
    });
    connect(&desk, &PlanDesk::closed, this, [this] {
        m_fields->setDuty({});
        m_model->setRows({});
    });
    connect(&desk, &PlanDesk::changed, this, [this](const Plan &before) {
        const Plan &now = m_desk->plan();
        if (!(before.duties == now.duties && before.sections == now.sections && before.year == now.year && before.issuerLines == now.issuerLines
              && before.state == now.state))
            showDuties();
    });
    connect(&desk, &PlanDesk::flushWanted, m_fields, &DutyFields::commit);
    connect(&desk.context().services().database.feed(), &application::ChangeFeed::changed, this,
            [this](const application::ChangeSet &changes) {
                for (const application::EntityChange &change : changes.changes)
                    m_directoryIsOld = m_directoryIsOld || change.kind.startsWith(QLatin1String("agency"));
            });
    if (desk.isOpen())
        showDuties();
}

void DutyPage::showDuties()
{
    const Plan &plan = m_desk->plan();
    const auto names = application::sectionNames(plan);
    std::vector<DutyLine> lines;
    const auto issues = domain::validate(plan);
    for (const ReportingDuty &duty : plan.duties) {
        const auto name = std::find_if(names.begin(), names.end(), [&](const auto &n) { return n.uuid == duty.sectionUuid; });
        const bool hasRemark = std::any_of(issues.begin(), issues.end(), [&](const domain::Issue &i) { return i.where == duty.uuid; });
        lines.push_back({duty, name == names.end() ? QString() : name->path, hasRemark});
    }
    const QString chosen = m_fields->duty().uuid;
    const int row = m_table->currentIndex().row();
    m_isShowing = true;
    m_fields->setSections(names);
    if (lines.size() == m_model->rows().size()) {
        for (size_t i = 0; i < lines.size(); ++i) {
            if (!(m_model->rows()[i] == lines[i]))
                m_model->change(static_cast<int>(i), [&](DutyLine &line) { line = lines[i]; });
        }
    } else {
        m_model->setRows(std::move(lines));
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    }
    choose(chosen);
    m_isShowing = false;
    m_stack->setCurrentIndex(plan.duties.empty() ? 1 : 0);
    showFields();
}

const ReportingDuty *DutyPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? nullptr : &m_model->row(row).duty;
}

void DutyPage::choose(const QString &uuid)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).duty.uuid == uuid && m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void DutyPage::showFields()
{
    const ReportingDuty *duty = current();
    if (duty && m_fields->duty().uuid != duty->uuid)
        m_fields->commit(); // of the one that is left
    duty = current();
    if (std::exchange(m_directoryIsOld, false))
        m_fields->setDirectory(directoryOf(*m_desk));
    const bool canEdit = !m_desk->isReadOnly();
    m_fields->setReadOnly(!canEdit);
    m_fields->setEnabled(duty != nullptr);
    m_fields->setDuty(duty ? *duty : ReportingDuty());
    QStringList remarks;
    for (const domain::Issue &issue : domain::validate(m_desk->plan())) {
        if (duty && issue.where == duty->uuid)
            remarks.append(application::issueText(issue));
    }
    m_fields->setRemarks(remarks);
    m_add->setEnabled(canEdit);
    m_copy->setEnabled(canEdit && duty);
    m_remove->setEnabled(canEdit && duty);
    m_report->setEnabled(duty);
}

void DutyPage::store(const ReportingDuty &duty)
{
    const ReportingDuty before = m_fields->duty();
    m_desk->edit(QStringLiteral("duty.edit"), {nameOf(duty)}, [&](Plan &plan) {
        for (ReportingDuty &target : plan.duties) {
            if (target.uuid != duty.uuid)
                continue;
            putChanges(before, duty, target);
            return true;
        }
        return false;
    });
}

void DutyPage::add(ReportingDuty duty)
{
    const QString near = m_fields->duty().uuid;
    duty.uuid = newUuid();
    const bool done = m_desk->edit(QStringLiteral("duty.add"), {nameOf(duty)}, [&](Plan &plan) {
        auto at = std::find_if(plan.duties.begin(), plan.duties.end(), [&](const ReportingDuty &d) { return d.uuid == near; });
        plan.duties.insert(at == plan.duties.end() ? at : at + 1, duty);
        return true;
    });
    if (!done)
        return;
    choose(duty.uuid);
    m_fields->focusFirst();
}

void DutyPage::remove()
{
    const ReportingDuty *duty = current();
    if (!duty)
        return;
    const QString uuid = duty->uuid, name = nameOf(*duty);
    const bool done = m_desk->edit(QStringLiteral("duty.remove"), {name}, [uuid](Plan &plan) {
        return std::erase_if(plan.duties, [&](const ReportingDuty &d) { return d.uuid == uuid; }) > 0;
    });
    if (!done)
        return;
    CommandContext &context = m_desk->context();
    context.notify({Notice::Kind::Note, tr("The reporting duty “%1” was deleted.").arg(name),
                    {{tr("Undo"), [&context] { undoLast(context); }}}, true, true});
    m_table->setFocus();
}

void DutyPage::goToText()
{
    const ReportingDuty *duty = current();
    if (!duty || !duty->sectionUuid)
        return;
    m_desk->setCurrent(*duty->sectionUuid);
    Q_EMIT textWanted();
}

bool DutyPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_table && key) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goToText();
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            m_fields->focusFirst();
            return true;
        }
        if (key->matches(QKeySequence::Delete) && m_remove->isEnabled()) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DutyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = event->size().width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_panes->direction() != wanted)
        m_panes->setDirection(wanted);
}

} // namespace bd::gui

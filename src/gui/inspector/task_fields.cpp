#include "gui/inspector/task_fields.h"

#include "application/labels.h"
#include "domain/money_text.h"
#include "domain/task_time.h"
#include "gui/theme.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/partial_date_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QResizeEvent>

namespace bd::gui {

namespace {

using domain::Role;
using domain::Task;

constexpr int twoColumns = 84 * grid; ///< from this width on the fields stand in two columns

QString wordsOf(const QPlainTextEdit *edit)
{
    return edit->toPlainText().simplified();
}

void setWords(QPlainTextEdit *edit, const QString &shown, const QString &text)
{
    if (wordsOf(edit) == shown.simplified() && wordsOf(edit) != text.simplified()) // else somebody is typing there
        edit->setPlainText(text);
}

void setWords(QLineEdit *edit, const QString &shown, const QString &text)
{
    if (edit->text() == shown && edit->text() != text)
        edit->setText(text);
}

QStringList usualSources()
{
    return {TaskFields::tr("Provincial budget"), TaskFields::tr("Commune budget"), TaskFields::tr("National target programme"),
            TaskFields::tr("Contributions of society"), TaskFields::tr("Within other tasks")};
}

/// Kinds that plans have; those of reports aren't offered.
std::vector<domain::SectionKind> planKinds()
{
    std::vector<domain::SectionKind> kinds;
    for (const domain::SectionKind kind : domain::allValues<domain::SectionKind>()) {
        kinds.push_back(kind);
        if (kind == domain::SectionKind::Other)
            break;
    }
    return kinds;
}

} // namespace

TaskFields::TaskFields(QWidget *parent) : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(grid);
    const auto makeForm = [this] {
        auto *form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        form->setSpacing(grid);
        m_columns->addLayout(form, 1);
        return form;
    };
    makeWords(makeForm());
    m_facts = makeForm();
    makeFacts(m_facts);
    setTask({}, {}, {});
}

QPlainTextEdit *TaskFields::makeLines(const char *name, int lines)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * grid);
    watch(edit);
    return edit;
}

QComboBox *TaskFields::makeTypedChoice(const char *name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setEditable(true);
    combo->setCompleter(nullptr); // what completes while typing disturbs Vietnamese input methods
    allowAnyLength(*combo->lineEdit());
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    combo->setMaxVisibleItems(12);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    watch(combo); // it has the focus for its line
    return combo;
}

void TaskFields::makeWords(QFormLayout *form)
{
    m_title = makeLines("taskTitle", 3);
    form->addRow(tr("&Task"), m_title);
    m_lead = new AgencyChips(this);
    m_lead->setObjectName(QStringLiteral("taskLead"));
    m_lead->setTitle(tr("Lead"));
    form->addRow(tr("&Lead"), m_lead);
    m_coordinate = new AgencyChips(this);
    m_coordinate->setObjectName(QStringLiteral("taskCoordinate"));
    m_coordinate->setTitle(tr("Coordinating"));
    form->addRow(tr("&Coordinating"), m_coordinate);
    m_product = makeLines("taskProduct", 2);
    form->addRow(tr("&Product"), m_product);
    const auto connectChips = [this](AgencyChips *chips, TaskField field, Role role) {
        connect(chips, &AgencyChips::edited, this, [this, chips, field, role] {
            Task task = m_task;
            setAgenciesOf(task, role, chips->agencies());
            tell(field, task);
        });
    };
    connectChips(m_lead, TaskField::Lead, Role::Lead);
    connectChips(m_coordinate, TaskField::Coordinate, Role::Coordinate);
}

void TaskFields::makeFacts(QFormLayout *form)
{
    const auto note = [&](const char *name) {
        QLabel *label = makeMuted({}, this);
        label->setObjectName(QLatin1String(name));
        form->addRow(QString(), label);
        label->hide();
        return label;
    };
    m_time = makeTypedChoice("taskTime");
    m_time->addItems(domain::usualTaskTimes());
    form->addRow(tr("T&ime"), m_time);
    m_start = new PartialDateEdit(this);
    m_start->setObjectName(QStringLiteral("taskStart"));
    form->addRow(tr("&From day"), m_start);
    m_end = new PartialDateEdit(this);
    m_end->setObjectName(QStringLiteral("taskEnd"));
    form->addRow(tr("&Until day"), m_end);
    for (PartialDateEdit *days : {m_start, m_end}) {
        for (QLineEdit *part : days->findChildren<QLineEdit *>())
            watch(part);
    }
    m_timeNote = note("taskTimeNote");
    m_money = new QLineEdit(this);
    allowAnyLength(*m_money);
    m_money->setObjectName(QStringLiteral("taskMoney"));
    m_money->setPlaceholderText(tr("45.000.000, 45tr, or words"));
    watch(m_money);
    form->addRow(tr("&Budget (đồng)"), m_money);
    m_moneyNote = note("taskMoneyNote");
    m_source = makeTypedChoice("taskSource");
    form->addRow(tr("S&ource of the budget"), m_source);
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("taskStatus"));
    for (const domain::TaskStatus status : domain::allValues<domain::TaskStatus>())
        m_status->addItem(application::label(status), static_cast<int>(status));
    form->addRow(tr("&Status"), m_status);
    m_reason = new QLineEdit(this);
    allowAnyLength(*m_reason);
    m_reason->setObjectName(QStringLiteral("taskReason"));
    watch(m_reason);
    form->addRow(tr("&Reason"), m_reason);
    m_reasonLabel = qobject_cast<QLabel *>(form->labelForField(m_reason));
    m_late = note("taskLate");
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("taskKind"));
    m_kind->setMaxVisibleItems(12);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10);
    m_kind->addItem(tr("(as its section)"), -1);
    for (const domain::SectionKind kind : planKinds())
        m_kind->addItem(application::label(kind), static_cast<int>(kind));
    form->addRow(tr("Ki&nd of content"), m_kind);
    for (QComboBox *combo : {m_status, m_kind})
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_time, &QComboBox::activated, this, &TaskFields::takeTime);
    connect(m_source, &QComboBox::activated, this, &TaskFields::takeSource);
    connect(m_status, &QComboBox::activated, this, &TaskFields::takeStatus);
    connect(m_kind, &QComboBox::activated, this, &TaskFields::takeKind);
    connect(m_money, &QLineEdit::textEdited, this, &TaskFields::showMoney);
    connect(m_time, &QComboBox::editTextChanged, this, &TaskFields::showTime);
}

void TaskFields::watch(QWidget *field)
{
    field->installEventFilter(this);
}

bool TaskFields::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        leave(field);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) { // these texts are one paragraph each
            leave(field);
            if (qobject_cast<QPlainTextEdit *>(field))
                return true;
        }
        if (key->key() == Qt::Key_Escape && field->isEnabled()) { // back to what was there
            const Task shown = m_task;
            m_task = {};
            m_title->setPlainText({});
            m_product->setPlainText({});
            m_money->clear();
            m_reason->clear();
            setTask(shown, m_year, m_today);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TaskFields::leave(QWidget *field)
{
    if (m_isShowing || (field == m_reason ? !m_canFollow : m_readOnly) || m_task.uuid.isEmpty())
        return;
    if (field == m_title)
        takeTitle();
    else if (field == m_product)
        takeProduct();
    else if (field == m_time)
        takeTime();
    else if (field == m_money)
        takeBudget();
    else if (field == m_source)
        takeSource();
    else if (field == m_reason)
        takeReason();
    else if (m_start->isAncestorOf(field) || m_end->isAncestorOf(field))
        takeDays();
}

void TaskFields::commit()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_product, m_time, m_money, m_source, m_reason})
        leave(field);
    if (!m_task.uuid.isEmpty() && !m_readOnly)
        takeDays();
}

void TaskFields::tell(TaskField field, const Task &task)
{
    if ((field == TaskField::Status ? !m_canFollow : m_readOnly) || m_task.uuid.isEmpty() || task == m_task)
        return;
    Q_EMIT edited(field, task);
    Task stored = m_task;
    copyField(field, task, stored);
    if (stored == m_task)
        settle(field);
}

void TaskFields::settle(TaskField field)
{
    m_isShowing = true;
    switch (field) {
    case TaskField::Title: m_title->setPlainText(m_task.title); break;
    case TaskField::Product: m_product->setPlainText(m_task.product); break;
    case TaskField::Time:
        m_time->setEditText(domain::shownTime(m_task, m_year));
        m_start->setDate(m_task.start);
        m_end->setDate(m_task.end);
        break;
    case TaskField::Budget: m_money->setText(domain::budgetText(m_task.budget)); break;
    case TaskField::Source: m_source->setEditText(m_task.budget.source); break;
    case TaskField::Status: m_reason->setText(m_task.statusReason); break;
    default: break;
    }
    m_isShowing = false;
    showTime();
    showMoney();
}

void TaskFields::takeTitle()
{
    Task task = m_task;
    if (wordsOf(m_title) == task.title.simplified())
        return;
    task.title = wordsOf(m_title).normalized(QString::NormalizationForm_C);
    tell(TaskField::Title, task);
}

void TaskFields::takeProduct()
{
    Task task = m_task;
    if (wordsOf(m_product) == task.product.simplified())
        return;
    task.product = wordsOf(m_product).normalized(QString::NormalizationForm_C);
    tell(TaskField::Product, task);
}

void TaskFields::takeTime()
{
    Task task = m_task;
    if (m_time->currentText() == domain::shownTime(m_task, m_year))
        return;
    domain::setTaskTime(task, m_time->currentText(), m_year);
    tell(TaskField::Time, task);
}

void TaskFields::takeDays()
{
    const auto start = m_start->date(), end = m_end->date();
    if (!start || !end || (*start == m_task.start && *end == m_task.end))
        return;
    Task task = m_task;
    domain::setTaskDays(task, *start, *end, m_year);
    tell(TaskField::Time, task);
}

void TaskFields::takeBudget()
{
    if (m_money->text() == domain::budgetText(m_task.budget))
        return;
    Task task = m_task;
    task.budget = domain::budgetFrom(m_money->text(), m_task.budget);
    tell(TaskField::Budget, task);
}

void TaskFields::takeSource()
{
    Task task = m_task;
    task.budget.source = m_source->currentText().simplified().normalized(QString::NormalizationForm_C);
    tell(TaskField::Source, task);
}

void TaskFields::takeStatus()
{
    Task task = m_task;
    task.status = static_cast<domain::TaskStatus>(m_status->currentData().toInt());
    if (task.status != domain::TaskStatus::Dropped)
        task.statusReason.clear();
    tell(TaskField::Status, task);
    if (task.status == domain::TaskStatus::Dropped)
        m_reason->setFocus(); // why, it asks next
}

void TaskFields::takeReason()
{
    Task task = m_task;
    task.statusReason = m_reason->text().simplified().normalized(QString::NormalizationForm_C);
    tell(TaskField::Status, task);
}

void TaskFields::takeKind()
{
    Task task = m_task;
    const int kind = m_kind->currentData().toInt();
    task.kind = kind < 0 ? std::nullopt : std::optional(static_cast<domain::SectionKind>(kind));
    tell(TaskField::Kind, task);
}

void TaskFields::setDirectory(const AgencyDirectory &directory)
{
    m_lead->setDirectory(directory);
    m_coordinate->setDirectory(directory);
}

void TaskFields::setSources(const QStringList &sources)
{
    QStringList all = sources;
    for (const QString &usual : usualSources()) {
        if (!all.contains(usual, Qt::CaseInsensitive))
            all.append(usual);
    }
    if (all == m_sources)
        return;
    m_sources = all;
    const QString typed = m_source->currentText();
    m_source->clear();
    m_source->addItems(all);
    m_source->setEditText(typed);
}

void TaskFields::setReadOnly(bool readOnly, bool canFollow)
{
    m_readOnly = readOnly;
    m_canFollow = !readOnly || canFollow;
    for (QPlainTextEdit *edit : {m_title, m_product})
        edit->setReadOnly(readOnly);
    for (AgencyChips *chips : {m_lead, m_coordinate})
        chips->setReadOnly(readOnly);
    m_money->setReadOnly(readOnly);
    m_reason->setReadOnly(!m_canFollow);
    for (QWidget *field : std::initializer_list<QWidget *>{m_time, m_source, m_kind, m_start, m_end})
        field->setEnabled(!readOnly);
    m_status->setEnabled(m_canFollow);
}

void TaskFields::setTask(const Task &task, std::optional<int> year, QDate today)
{
    const Task shown = std::exchange(m_task, task);
    const bool isOther = shown.uuid != task.uuid;
    m_isShowing = true;
    const auto shownYear = std::exchange(m_year, year);
    m_today = today;
    // A field that holds something else than it showed is being typed in.
    setWords(m_title, isOther ? wordsOf(m_title) : shown.title, task.title);
    setWords(m_product, isOther ? wordsOf(m_product) : shown.product, task.product);
    setWords(m_money, isOther ? m_money->text() : domain::budgetText(shown.budget), domain::budgetText(task.budget));
    setWords(m_reason, isOther ? m_reason->text() : shown.statusReason, task.statusReason);
    setWords(m_time->lineEdit(), isOther ? m_time->currentText() : domain::shownTime(shown, shownYear), domain::shownTime(task, year));
    setWords(m_source->lineEdit(), isOther ? m_source->currentText() : shown.budget.source, task.budget.source);
    if (isOther || m_start->date() == shown.start)
        m_start->setDate(task.start);
    if (isOther || m_end->date() == shown.end)
        m_end->setDate(task.end);
    m_lead->setAgencies(agenciesOf(task, Role::Lead));
    m_coordinate->setAgencies(agenciesOf(task, Role::Coordinate));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(task.status)));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(task.kind ? static_cast<int>(*task.kind) : -1)));
    m_isShowing = false;
    showTime();
    showMoney();
    showStatus();
}

/// What the words that stand in the field mean, where that is not to be seen from the days.
void TaskFields::showTime()
{
    const QString typed = m_time->currentText();
    const bool isUnclear = !typed.isEmpty() && !domain::taskTimeFrom(typed, m_year).isUnderstood();
    m_timeNote->setText(isUnclear ? tr("No day is known from these words: they are printed as they are.") : QString());
    m_timeNote->setVisible(isUnclear && m_task.end.isUnknown());
}

void TaskFields::showMoney()
{
    const domain::Budget budget = domain::budgetFrom(m_money->text(), m_task.budget);
    const QString amount = budget.amount ? domain::moneyText(*budget.amount) : QString();
    const bool tells = budget.amount && amount != m_money->text();
    m_moneyNote->setText(tells ? tr("= %1 đồng").arg(amount) : QString());
    m_moneyNote->setVisible(tells);
}

void TaskFields::showStatus()
{
    const bool isDropped = m_task.status == domain::TaskStatus::Dropped;
    m_reason->setVisible(isDropped);
    if (m_reasonLabel)
        m_reasonLabel->setVisible(isDropped);
    const QString late = m_today.isValid() ? lateText(m_task, m_today) : QString();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorsOf(colors).late);
    m_late->setPalette(colors);
    m_late->setForegroundRole(QPalette::WindowText);
    m_late->setText(late.isEmpty() ? late : QStringLiteral("⚠ ") + late);
    m_late->setVisible(!late.isEmpty());
}

void TaskFields::focusFirst()
{
    m_lead->setFocus(Qt::ShortcutFocusReason);
}

void TaskFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = event->size().width() >= twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != wanted)
        m_columns->setDirection(wanted);
}

} // namespace bd::gui

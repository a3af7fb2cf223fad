#include "gui/pages/plan/duty_fields.h"

#include "application/labels.h"
#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/partial_date_edit.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bd::gui {

namespace {

using domain::ReportingDuty;

template <typename Enum>
void fill(QComboBox *combo)
{
    for (const Enum value : domain::allValues<Enum>())
        combo->addItem(application::label(value), static_cast<int>(value));
}

} // namespace

std::optional<QDate> lastGoodDay(const ReportingDuty &duty)
{
    if (!duty.due)
        return std::nullopt;
    return duty.strict ? duty.due->addDays(-1) : *duty.due;
}

DutyFields::DutyFields(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_remarks = new QLabel(this);
    m_remarks->setObjectName(QStringLiteral("dutyRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    form->addRow(m_remarks);
    m_from = makePicker("dutyFrom");
    form->addRow(tr("&Who reports"), m_from);
    const auto together = [&](const QString &label, QWidget *first, QWidget *second) {
        auto *pair = new QWidget(this);
        auto *row = new FlowLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(grid);
        row->addWidget(first);
        row->addWidget(second);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        pair->setSizePolicy(policy);
        form->addRow(label, pair);
        qobject_cast<QLabel *>(form->labelForField(pair))->setBuddy(first);
    };
    m_kind = makeChoice("dutyKind");
    m_kind->setAccessibleName(tr("Kind of report"));
    fill<domain::DutyKind>(m_kind);
    m_period = makeChoice("dutyPeriod");
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("(no period)"), -1);
    fill<domain::Period>(m_period);
    together(tr("&Kind, period"), m_kind, m_period);
    m_due = new PartialDateEdit(this);
    m_due->setObjectName(QStringLiteral("dutyDue"));
    for (QLineEdit *part : m_due->findChildren<QLineEdit *>())
        part->installEventFilter(this);
    m_strict = makeChoice("dutyStrict");
    m_strict->setAccessibleName(tr("How strict"));
    m_strict->addItem(tr("at the latest on that day"));
    m_strict->addItem(tr("before that day"));
    together(tr("&Due"), m_due, m_strict);
    m_dueNote = makeMuted({}, this);
    m_dueNote->setObjectName(QStringLiteral("dutyDueNote"));
    m_dueNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(QString(), m_dueNote);
    m_to = makePicker("dutyTo");
    form->addRow(tr("&To"), m_to);
    m_via = makePicker("dutyVia");
    form->addRow(tr("Th&rough"), m_via);
    m_section = makeChoice("dutySection");
    m_section->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form->addRow(tr("&Section"), m_section);
    m_wording = new QPlainTextEdit(this);
    m_wording->setObjectName(QStringLiteral("dutyWording"));
    m_wording->setTabChangesFocus(true);
    m_wording->setFixedHeight(m_wording->fontMetrics().lineSpacing() * 2 + 2 * grid);
    m_wording->installEventFilter(this);
    form->addRow(tr("W&ords in the text"), m_wording);
    setSections({});
    showDue();
}

AgencyPicker *DutyFields::makePicker(const char *name)
{
    auto *picker = new AgencyPicker(this);
    picker->setObjectName(QLatin1String(name));
    connect(picker, &AgencyPicker::taken, this, &DutyFields::take);
    return picker;
}

QComboBox *DutyFields::makeChoice(const char *name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaxVisibleItems(16);
    connect(combo, &QComboBox::activated, this, &DutyFields::take);
    return combo;
}

void DutyFields::setDirectory(const AgencyDirectory &directory)
{
    for (AgencyPicker *picker : {m_from, m_to, m_via})
        picker->setDirectory(directory);
}

void DutyFields::setSections(const std::vector<application::SectionName> &sections)
{
    m_isShowing = true;
    const QVariant chosen = m_section->currentData();
    m_section->clear();
    m_section->addItem(tr("(none)"), QString());
    for (const application::SectionName &section : sections)
        m_section->addItem(section.whole(), section.uuid);
    m_section->setCurrentIndex(std::max(0, m_section->findData(chosen)));
    m_isShowing = false;
}

void DutyFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (AgencyPicker *picker : {m_from, m_to, m_via})
        picker->setReadOnly(readOnly);
    m_wording->setReadOnly(readOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_period, m_strict, m_section, m_due})
        field->setEnabled(!readOnly);
}

void DutyFields::setDuty(const ReportingDuty &duty)
{
    const ReportingDuty shown = std::exchange(m_duty, duty);
    const bool isOther = shown.uuid != duty.uuid;
    m_isShowing = true;
    const auto setName = [&](AgencyPicker *picker, const QString &was, const QString &name) {
        if (isOther || (picker->text() == was && picker->text() != name)) // else somebody is typing there
            picker->setAgency({std::nullopt, name, domain::Addressing::Assigned});
    };
    setName(m_from, shown.from, duty.from);
    setName(m_to, shown.to, duty.to);
    setName(m_via, shown.via, duty.via);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(duty.kind)));
    m_period->setCurrentIndex(std::max(0, m_period->findData(duty.period ? static_cast<int>(*duty.period) : -1)));
    m_strict->setCurrentIndex(duty.strict ? 1 : 0);
    m_section->setCurrentIndex(std::max(0, m_section->findData(duty.sectionUuid.value_or(QString()))));
    const auto day = [](const ReportingDuty &d) { return d.due ? domain::PartialDate::of(*d.due) : domain::PartialDate(); };
    if (isOther || m_due->date() == day(shown))
        m_due->setDate(day(duty));
    if (isOther || m_wording->toPlainText() == shown.wording)
        m_wording->setPlainText(duty.wording);
    m_isShowing = false;
    showDue();
}

void DutyFields::setRemarks(const QStringList &remarks)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorsOf(colors).soon);
    m_remarks->setPalette(colors);
    m_remarks->setText(remarks.isEmpty() ? QString() : QStringLiteral("⚠ ") + remarks.join(QStringLiteral("\n⚠ ")));
    m_remarks->setVisible(!remarks.isEmpty());
}

ReportingDuty DutyFields::typed() const
{
    ReportingDuty duty = m_duty;
    const auto words = [](const QString &text) { return text.simplified().normalized(QString::NormalizationForm_C); };
    duty.from = words(m_from->text());
    duty.to = words(m_to->text());
    duty.via = words(m_via->text());
    if (words(m_wording->toPlainText()) != m_duty.wording.simplified())
        duty.wording = words(m_wording->toPlainText());
    duty.kind = static_cast<domain::DutyKind>(m_kind->currentData().toInt());
    const int period = m_period->currentData().toInt();
    duty.period = period < 0 ? std::nullopt : std::optional(static_cast<domain::Period>(period));
    duty.strict = m_strict->currentIndex() == 1;
    const QString section = m_section->currentData().toString();
    duty.sectionUuid = section.isEmpty() ? std::nullopt : std::optional(section);
    if (const auto date = m_due->date(); date && (date->isUnknown() || date->isComplete()))
        duty.due = date->date();
    return duty;
}

void DutyFields::take()
{
    showDue();
    if (m_isShowing || m_readOnly || m_duty.uuid.isEmpty())
        return;
    const ReportingDuty now = typed();
    if (!(now == m_duty))
        Q_EMIT edited(now);
}

void DutyFields::commit()
{
    take();
}

void DutyFields::showDue()
{
    const auto date = m_due->date();
    const bool isWrong = !date || (!date->isUnknown() && !date->isComplete());
    const auto last = lastGoodDay(typed());
    m_dueNote->setText(isWrong ? tr("This is not a day yet: day, month and year.")
                       : last  ? tr("The last good day is %1.").arg(application::screenDate(domain::PartialDate::of(*last)))
                               : tr("No day: on request, or as the text says."));
}

void DutyFields::focusFirst()
{
    m_from->setFocus();
    m_from->selectAll();
}

bool DutyFields::eventFilter(QObject *watched, QEvent *event)
{
    const bool left = event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (left || enter)
        take();
    return (enter && watched == m_wording) || QWidget::eventFilter(watched, event);
}

} // namespace bd::gui

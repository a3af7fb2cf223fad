#include "gui/pages/indicators/indicator_details.h"

#include "application/error_text.h"
#include "application/indicator_table.h"
#include "base/text/fold.h"
#include "domain/count_text.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/partial_date_edit.h"
#include "gui/widgets/suggest_line.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace bd::gui {

using application::StoredIndicatorValue;
using domain::Indicator;
using domain::IndicatorValue;

namespace {

QLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

QPushButton *makeButton(const char *name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true); // Enter presses it, as Space does
    return button;
}

QString aboutText(const Indicator &indicator)
{
    QStringList parts;
    if (!indicator.numeratorName.isEmpty())
        parts << IndicatorDetails::tr("Numerator: %1").arg(indicator.numeratorName);
    if (!indicator.denominatorName.isEmpty())
        parts << IndicatorDetails::tr("Denominator: %1").arg(indicator.denominatorName);
    if (!indicator.note.isEmpty())
        parts << indicator.note;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

IndicatorDetails::IndicatorDetails(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_about(makeMuted({}, this)), m_remarks(new QLabel(this)), m_source(new SuggestLine(this)),
      m_asOf(new PartialDateEdit(this)), m_isEstimate(new QCheckBox(tr("Esti&mated"), this)),
      m_reason(makeText("indicatorReason", tr("Why it is so"))), m_difficulty(makeText("indicatorDifficulty", tr("What stands in the way"))),
      m_proposal(makeText("indicatorProposal", tr("What should be done"))),
      m_confirm(makeButton("indicatorConfirm", QStringLiteral("dialog-ok-apply"), tr("Conf&irm"), this)),
      m_target(makeButton("indicatorTarget", QStringLiteral("flag"), {}, this)),
      m_log(makeButton("indicatorLog", QStringLiteral("view-task"), tr("Ta&ke from activities"), this)),
      m_units(makeButton("indicatorUnits", QStringLiteral("view-list-tree"), tr("Take the sum"), this))
{
    setObjectName(QStringLiteral("indicatorDetails"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid / 2, 0, 0);
    column->setSpacing(grid / 2);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_remarks->setWordWrap(true);
    m_remarks->setObjectName(QStringLiteral("indicatorRemarks"));
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_remarks);
    auto *actions = new QWidget(this);
    auto *row = new FlowLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_confirm, m_target, m_log, m_units})
        row->addWidget(button);
    column->addWidget(actions);
    m_source->setObjectName(QStringLiteral("indicatorSource"));
    m_source->addArrow();
    m_source->setMinimumWidth(12 * grid);
    allowAnyLength(*m_source);
    m_source->setSource([this](const QString &typed) { return suggestionsAmong(m_sources, typed, 12); });
    m_isEstimate->setObjectName(QStringLiteral("indicatorEstimate"));
    auto *line = new QWidget(this);
    auto *words = new FlowLayout(line);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(labelFor(tr("As of"), m_asOf, line));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_asOf, m_isEstimate, labelFor(tr("So&urce"), m_source, line)})
        words->addWidget(widget);
    words->addWidget(m_source); // the last one takes what is left of the line
    column->addWidget(line);
    QWidget *order[] = {m_asOf, m_isEstimate, m_source, m_reason, m_difficulty, m_proposal};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    auto *texts = new QGridLayout;
    texts->setHorizontalSpacing(grid);
    texts->setVerticalSpacing(0);
    int at = 0;
    for (const auto &[text, field] : {std::pair<QString, QPlainTextEdit *>{tr("Reaso&n"), m_reason}, {tr("&Difficulty"), m_difficulty}, {tr("Proposa&l"), m_proposal}}) {
        texts->addWidget(labelFor(text, field, this), 0, at);
        texts->addWidget(field, 1, at++);
    }
    column->addLayout(texts);
    column->addStretch(1);
    connect(m_source, &QLineEdit::editingFinished, this, &IndicatorDetails::commit);
    connect(m_source, &SuggestLine::chosen, this, &IndicatorDetails::commit);
    connect(m_asOf, &PartialDateEdit::edited, this, &IndicatorDetails::commit);
    connect(m_isEstimate, &QCheckBox::clicked, this, &IndicatorDetails::commit);
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmWanted(m_line.indicator.code); });
    connect(m_target, &QPushButton::clicked, this, [this] { Q_EMIT targetWanted(m_line.indicator.code); });
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logWanted(m_line.indicator.code); });
    connect(m_units, &QPushButton::clicked, this, [this] { Q_EMIT unitsWanted(m_line.indicator.code); });
    clear();
}

QPlainTextEdit *IndicatorDetails::makeText(const char *name, const QString &hint)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QLatin1String(name));
    text->setTabChangesFocus(true);
    text->setPlaceholderText(hint);
    text->setFixedHeight(3 * text->fontMetrics().lineSpacing() + grid);
    text->setMinimumWidth(14 * grid);
    text->installEventFilter(this);
    return text;
}

bool IndicatorDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_isFilling)
        commit();
    return QWidget::eventFilter(watched, event);
}

void IndicatorDetails::show(const application::IndicatorLine &line, const StoredIndicatorValue &value, domain::AgencyLevel level, int year,
                            const QStringList &known)
{
    const bool isSame = m_isShown && m_value.value == value.value && m_value.version == value.version && m_line.indicator == line.indicator;
    const bool isOther = !m_isShown || m_value.value.code != value.value.code || m_value.value.quarter != value.value.quarter || m_value.value.year != value.value.year;
    if (isOther && m_isShown)
        commit(); // of the row that was left
    m_line = line;
    m_value = value;
    m_level = level;
    m_year = year;
    m_isShown = true;
    const auto sources = line.indicator.sources.find(level);
    m_sources = sources == line.indicator.sources.end() ? QStringList() : sources->second;
    for (const QString &name : known) {
        if (!m_sources.contains(name))
            m_sources << name;
    }
    setEnabled(true);
    if (!isSame)
        fill();
    showRemarks();
}

void IndicatorDetails::clear()
{
    m_isShown = false;
    setEnabled(false);
    m_title->setText(tr("Choose an indicator to say more about it."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_about, m_remarks, m_confirm, m_target, m_log, m_units})
        widget->hide();
}

void IndicatorDetails::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const IndicatorValue &value = m_value.value;
    const Indicator &indicator = m_line.indicator;
    static const QString roman[] = {QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    QString title = indicator.code + QLatin1Char(' ') + indicator.name;
    if (value.quarter > 0)
        title += QStringLiteral(" – ") + tr("quarter %1").arg(roman[value.quarter - 1]);
    m_title->setText(title);
    m_about->setText(aboutText(indicator));
    m_about->setVisible(!m_about->text().isEmpty());
    m_source->setText(value.source);
    m_source->setCursorPosition(0); // a long one is read from its beginning
    m_asOf->setDate(value.asOf ? domain::PartialDate::of(*value.asOf) : domain::PartialDate());
    m_isEstimate->setChecked(value.isEstimate);
    m_reason->setPlainText(value.reason);
    m_difficulty->setPlainText(value.difficulty);
    m_proposal->setPlainText(value.proposal);
}

void IndicatorDetails::showRemarks()
{
    const Indicator &indicator = m_line.indicator;
    const IndicatorValue &value = m_value.value;
    QStringList remarks;
    if (!m_line.isConfirmed())
        remarks << tr("This row or its target has not been checked against the official text yet. Compare, correct what differs, then confirm.");
    if (domain::hasSmallCell(indicator, value))
        remarks << tr("⚠ A count below %1 can reveal who is meant. Pass it on only where required, without names or villages.").arg(indicator.smallCell);
    const auto denominator = domain::denominatorOf(indicator, value);
    if (value.numerator && denominator && *value.numerator > *denominator && indicator.factor == 100 && indicator.minDenominator == 0 && !indicator.isCount)
        remarks << tr("⚠ The part is larger than the whole. Please look again.");
    if (indicator.minDenominator > 0 && denominator && *denominator < indicator.minDenominator && m_line.part != domain::IndicatorPart::Parts)
        remarks << tr("Fewer than %1: only the counts are shown, a ratio would say nothing.").arg(domain::countText(indicator.minDenominator));
    const bool lacksTarget = m_line.part == domain::IndicatorPart::Own && !m_line.target;
    if (lacksTarget && m_line.hasNumbers())
        remarks << tr("No target is known for %1, so no result can be computed: set one, or choose the result in the table.").arg(m_year);
    const bool hasUnits = m_line.fromUnits.known > 0;
    if (hasUnits)
        remarks << tr("Units below: %1 of %2 reported, together %3.")
                       .arg(QString::number(m_line.fromUnits.known), QString::number(m_line.fromUnits.units),
                            domain::countText(m_line.fromUnits.numerator)
                                + (m_line.fromUnits.denominator ? QLatin1Char('/') + domain::countText(m_line.fromUnits.denominator) : QString()));
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    m_confirm->setVisible(!m_line.isConfirmed());
    m_target->setText(tr("T&arget of %1…").arg(m_year));
    m_target->setVisible(lacksTarget);
    bool hasProposal = false;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto log = m_line.fromLog[static_cast<std::size_t>(quarter - 1)];
        const IndicatorValue *typed = m_line.ofQuarter(quarter);
        hasProposal = hasProposal || (log && (!typed || !typed->numerator));
    }
    m_log->setVisible(hasProposal);
    m_units->setVisible(hasUnits && value.quarter == 0);
}

void IndicatorDetails::commit()
{
    if (!m_isShown || m_isFilling)
        return;
    StoredIndicatorValue changed = m_value;
    IndicatorValue &value = changed.value;
    value.source = text::squeezed(text::nfc(m_source->text()));
    if (const auto date = m_asOf->date(); date && (date->isComplete() || date->isUnknown()))
        value.asOf = date->date();
    value.isEstimate = m_isEstimate->isChecked();
    value.reason = text::nfc(m_reason->toPlainText()).trimmed();
    value.difficulty = text::nfc(m_difficulty->toPlainText()).trimmed();
    value.proposal = text::nfc(m_proposal->toPlainText()).trimmed();
    if (value == m_value.value)
        return;
    m_value = changed; // told once; the stored one comes back by show()
    Q_EMIT edited(changed);
}

} // namespace bd::gui

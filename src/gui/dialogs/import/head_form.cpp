#include "gui/dialogs/import/head_form.h"

#include "application/labels.h"
#include "gui/dialogs/import/legal_bases.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/partial_date_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace bd::gui {

namespace {

constexpr int firstYear = 1945, lastYear = 2200;

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

HeadForm::HeadForm(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget(this);
    m_form = new QFormLayout(body);
    m_form->setContentsMargins(grid, grid, 2 * grid, grid);
    m_form->setSpacing(grid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_superior = addLines(QStringLiteral("superior"), tr("&Superior body"), 2);
    m_issuer = addLines(QStringLiteral("issuer"), tr("&Issuing body"), 2);
    m_takeIssuer = new QPushButton(body);
    m_takeIssuer->setObjectName(QStringLiteral("takeIssuer"));
    m_takeIssuer->setAutoDefault(false);
    m_takeIssuer->hide();
    m_form->addRow(QString(), m_takeIssuer);
    connect(m_takeIssuer, &QPushButton::clicked, this, &HeadForm::issuerProposalTaken);
    connect(m_issuer, &QPlainTextEdit::textChanged, this, &HeadForm::offerIssuer);
    m_number = addLine(QStringLiteral("number"), tr("&Number"));
    m_symbol = addLine(QStringLiteral("symbol"), tr("S&ymbol"));
    m_place = addLine(QStringLiteral("place"), tr("&Place"));
    addDate();
    m_title = addLines(QStringLiteral("title"), tr("&Title"), 3);
    addYear();
    m_kind = new QComboBox(body);
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const domain::PlanKind kind : domain::allValues<domain::PlanKind>())
        m_kind->addItem(application::label(kind), static_cast<int>(kind));
    m_form->addRow(tr("&Kind of plan"), m_kind);
    addBases();
    m_recipients = addLines(QStringLiteral("recipients"), tr("&Recipients, one a line"), 4);
    m_authority = addLines(QStringLiteral("authority"), tr("Sig&ned on behalf of"), 2);
    m_position = addLine(QStringLiteral("position"), tr("P&osition"));
    m_signer = addLine(QStringLiteral("signer"), tr("Si&gner"));
    setWidget(body);
    connect(this, &HeadForm::edited, this, &HeadForm::hideSolved);
}

void HeadForm::addDate()
{
    m_date = new PartialDateEdit(this);
    m_date->setObjectName(QStringLiteral("date"));
    m_form->addRow(tr("&Date"), m_date);
    for (QLineEdit *part : m_date->findChildren<QLineEdit *>())
        watch(part, QStringLiteral("date"));
    connect(m_date, &PartialDateEdit::edited, this, &HeadForm::edited);
    m_dateProblem = makeProblem(tr("This date does not exist. Please look at day, month and year."));
    m_dateProblem->setObjectName(QStringLiteral("dateProblem"));
}

void HeadForm::addYear()
{
    m_year = addLine(QStringLiteral("planYear"), tr("Year of the p&lan"));
    m_year->setMaxLength(4);
    m_year->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d*")), m_year));
    m_yearProblem = makeProblem(tr("The year has four digits, from %1 to %2.").arg(firstYear).arg(lastYear));
    m_yearProblem->setObjectName(QStringLiteral("yearProblem"));
}

void HeadForm::addBases()
{
    m_bases = new LegalBases(this);
    m_basesLabel = new QLabel(tr("Legal bases"), this);
    m_form->addRow(m_basesLabel);
    m_form->addRow(m_bases);
    connect(m_bases, &LegalBases::basisEntered, this, &HeadForm::fieldEntered);
}

QLabel *HeadForm::makeProblem(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    QPalette warning = label->palette();
    warning.setColor(QPalette::WindowText, colorsOf(palette()).late);
    label->setPalette(warning);
    label->hide();
    m_form->addRow(QString(), label);
    return label;
}

void HeadForm::showProblem()
{
    m_dateProblem->setVisible(!m_date->isValid());
    m_yearProblem->setVisible(!yearIsValid());
    QWidget *field = !m_date->isValid() ? static_cast<QWidget *>(m_date) : yearIsValid() ? nullptr : m_year;
    if (!field)
        return;
    field->setFocus();
    ensureWidgetVisible(field == m_year ? m_yearProblem : m_dateProblem);
    ensureWidgetVisible(field);
}

void HeadForm::hideSolved()
{
    if (m_date->isValid())
        m_dateProblem->hide();
    if (yearIsValid())
        m_yearProblem->hide();
}

void HeadForm::setIssuerProposal(const QString &name)
{
    constexpr qsizetype most = 60; // the button must not widen the form; the whole name is in the remarks
    m_issuerProposal = name;
    QString shown = name.size() > most ? name.left(most) + QStringLiteral("…") : name;
    m_takeIssuer->setText(tr("Put in “%1”").arg(shown.replace(QLatin1Char('&'), QLatin1String("&&"))));
    m_takeIssuer->setToolTip(name);
    offerIssuer();
}

void HeadForm::offerIssuer()
{
    m_takeIssuer->setVisible(!m_issuerProposal.isEmpty() && linesOf(m_issuer).isEmpty());
}

QLineEdit *HeadForm::addLine(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    allowAnyLength(*edit);
    edit->setObjectName(name);
    m_form->addRow(label, edit);
    watch(edit, name);
    connect(edit, &QLineEdit::textEdited, this, &HeadForm::edited);
    return edit;
}

QPlainTextEdit *HeadForm::addLines(const QString &name, const QString &label, int lines)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 2 * grid);
    m_form->addRow(label, edit);
    watch(edit, name);
    connect(edit, &QPlainTextEdit::textChanged, this, &HeadForm::edited);
    return edit;
}

void HeadForm::watch(QWidget *field, const QString &name)
{
    field->setProperty("markName", name);
    field->installEventFilter(this);
}

bool HeadForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT fieldEntered(watched->property("markName").toString());
    const bool left = event->type() == QEvent::FocusOut;
    const bool leftDate = left && watched->property("markName").toString() == QLatin1String("date");
    if (leftDate && !m_date->isAncestorOf(QApplication::focusWidget()))
        m_dateProblem->setVisible(!m_date->isValid());
    if (left && watched == m_year)
        m_yearProblem->setVisible(!yearIsValid());
    return QScrollArea::eventFilter(watched, event);
}

bool HeadForm::focusField(const QString &name)
{
    const QSignalBlocker quiet(this); // going there from the source must not move the source
    auto *field = m_bases->choose(name) ? m_bases : findChild<QWidget *>(name);
    if (!field)
        return false;
    ensureWidgetVisible(field);
    return true;
}

void HeadForm::setPlan(const domain::Plan &plan)
{
    const QSignalBlocker quiet(this);
    m_superior->setPlainText(plan.superiorLines.join(QLatin1Char('\n')));
    m_issuer->setPlainText(plan.issuerLines.join(QLatin1Char('\n')));
    m_number->setText(plan.number);
    m_symbol->setText(plan.symbol);
    m_place->setText(plan.place);
    m_date->setDate(plan.date);
    m_title->setPlainText(plan.title);
    m_year->setText(plan.year ? QString::number(*plan.year) : QString());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(plan.kind)));
    m_bases->setBases(plan.legalBases);
    m_bases->setVisible(m_bases->count() > 0);
    m_basesLabel->setText(m_bases->count() > 0 ? tr("Legal bases: %1").arg(m_bases->count()) : tr("Legal bases: none were found"));
    m_recipients->setPlainText(plan.recipients.join(QLatin1Char('\n')));
    m_authority->setPlainText(plan.signer.authority.join(QLatin1Char('\n')));
    m_position->setText(plan.signer.position);
    m_signer->setText(plan.signer.name);
    hideSolved();
}

void HeadForm::setIssuer(const QStringList &lines)
{
    m_issuer->setPlainText(lines.join(QLatin1Char('\n')));
}

bool HeadForm::yearIsValid() const
{
    const QString year = m_year->text();
    return year.isEmpty() || (year.toInt() >= firstYear && year.toInt() <= lastYear);
}

bool HeadForm::isValid() const
{
    return m_date->isValid() && yearIsValid();
}

void HeadForm::apply(domain::Plan &plan) const
{
    plan.superiorLines = linesOf(m_superior);
    plan.issuerLines = linesOf(m_issuer);
    plan.number = m_number->text().trimmed();
    plan.symbol = m_symbol->text().trimmed();
    plan.place = m_place->text().trimmed();
    if (const auto date = m_date->date())
        plan.date = *date;
    plan.title = linesOf(m_title).join(QLatin1Char(' '));
    if (yearIsValid())
        plan.year = m_year->text().isEmpty() ? std::nullopt : std::optional(m_year->text().toInt());
    plan.kind = static_cast<domain::PlanKind>(m_kind->currentData().toInt());
    plan.recipients = linesOf(m_recipients);
    plan.signer.authority = linesOf(m_authority);
    plan.signer.position = m_position->text().trimmed();
    plan.signer.name = m_signer->text().trimmed();
}

} // namespace bd::gui

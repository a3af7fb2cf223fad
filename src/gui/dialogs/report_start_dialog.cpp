#include "gui/dialogs/report_start_dialog.h"

#include "application/labels.h"
#include "application/report_begin.h"
#include "domain/due.h"
#include "domain/typed_date.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/dialogs/request_dialog.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/suggest_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>
#include <tuple>

namespace bd::gui {

using application::ReportDraft;
using domain::DayRange;
using domain::PeriodRule;
using domain::ReportKind;

namespace {

constexpr int firstYear = 2000, lastYear = 2100;
constexpr int pastedLines = 2; ///< of height; more is scrolled

QString cleaned(const QString &text) { return text.simplified().normalized(QString::NormalizationForm_C); }

QStringList pieces(const QString &text)
{
    QStringList list;
    for (const QString &piece : text.split(u';'))
        list << cleaned(piece);
    list.removeAll(QString());
    return list;
}

void fillLine(QLineEdit &line, const QString &text)
{
    line.setText(text);
    line.setCursorPosition(0);
    line.setModified(false);
}

} // namespace

std::pair<ReportKind, int> seasonalReport(QDate today)
{
    if (today.month() <= 2)
        return {ReportKind::Year, today.year() - 1};
    if (today.month() <= 7)
        return {ReportKind::SixMonths, today.year()};
    return {today.month() <= 9 ? ReportKind::NineMonths : ReportKind::Year, today.year()};
}

ReportStartDialog::ReportStartDialog(ReportStartOffer offer, QWidget *parent, ChooseFile choose)
    : QDialog(parent), m_offer(std::move(offer)), m_choose(std::move(choose)), m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("reportStartDialog"));
    setWindowTitle(m_offer.isChange ? tr("Details of the report") : isUse() ? tr("Use the report for another request") : tr("Write a report now"));
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeMuted(isUse() ? tr("What “%1” says goes to somebody else as well: say who asks, by which document and until when. The first report stays as it is.").arg(m_offer.usedTitle)
                                      : tr("Only the period is needed. Everything else may stay empty and be filled in later."), inside));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setSpacing(grid);
    column->addLayout(m_form);
    column->addStretch(1);
    addKind();
    addPeriod();
    addRequest();
    addOffice();
    addOutline();

    auto *buttons = new QDialogButtonBox(this);
    m_done = buttons->addButton(m_offer.isChange ? tr("Save") : isUse() ? tr("Make the other report") : tr("Go on to the figures"), QDialogButtonBox::AcceptRole);
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setDefault(true);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_done->setToolTip(tr("Ctrl+Enter"));
    auto *accepts = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this); // Enter is a new line of what is pasted
    connect(accepts, &QShortcut::activated, m_done, &QPushButton::click);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, colorsOf(palette()).late);
    m_problem->setPalette(warning);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    foot->addWidget(m_problem);
    foot->addWidget(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeScrolling(inside, this), 1);
    outer->addLayout(foot);
    fill(m_offer.draft, m_offer.outlineName);
    fitToScreen(*this, {760, 600}, {460, 300});
    for (QWidget *settled : std::initializer_list<QWidget *>{m_kind, m_year, m_period, m_rule})
        settled->setEnabled(!isUse());
    (isUse() ? (m_wish ? static_cast<QWidget *>(m_wish) : m_pasted) : m_kind)->setFocus();
}

QLineEdit *ReportStartDialog::addLine(const char *name, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(u'&'));
    line->setPlaceholderText(hint);
    allowAnyLength(*line);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &ReportStartDialog::validate);
    return line;
}

QComboBox *ReportStartDialog::addBox(const char *name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    m_form->addRow(label, box);
    return box;
}

void ReportStartDialog::addKind()
{
    if (!m_offer.wishes.empty()) {
        m_wish = addBox("wish", tr("As&ked for by"));
        m_wish->addItem(tr("(no request on record)"));
        for (const ReportWish &wish : m_offer.wishes)
            m_wish->addItem(wish.text);
        connect(m_wish, &QComboBox::activated, this, [this](int at) {
            const bool isOne = at > 0;
            const ReportWish *wish = isOne ? &m_offer.wishes[static_cast<std::size_t>(at - 1)] : nullptr;
            fill(wish ? wish->draft : m_offer.draft, wish ? wish->outlineName : m_offer.outlineName);
        });
    }
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_kind = new QComboBox(place);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Which report"));
    for (const ReportKind kind : domain::allValues<ReportKind>())
        m_kind->addItem(application::label(kind), toCode(kind));
    m_year = new QSpinBox(place);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(firstYear, lastYear);
    row->addWidget(m_kind, 1);
    row->addWidget(m_year);
    auto *label = new QLabel(tr("Which &report"), this);
    label->setBuddy(m_kind);
    m_form->addRow(label, place);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportStartDialog::proposePeriod);
    connect(m_year, &QSpinBox::valueChanged, this, &ReportStartDialog::proposePeriod);
}

void ReportStartDialog::addPeriod()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_rule = new QComboBox(place);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setAccessibleName(tr("How the period is counted"));
    for (const PeriodRule rule : domain::allValues<PeriodRule>())
        m_rule->addItem(application::label(rule), toCode(rule));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(20);
    m_period = new QLineEdit(place);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("First and last day"));
    m_period->setPlaceholderText(tr("for example 15/12/2025–14/06/2026"));
    m_period->setProperty("takesNoWords", true);
    row->addWidget(m_period, 1);
    row->addWidget(m_rule, 1);
    auto *label = new QLabel(tr("&Period"), this);
    label->setBuddy(m_period);
    m_form->addRow(label, place);
    m_whole = new QCheckBox(this);
    m_whole->setObjectName(QStringLiteral("whole"));
    m_whole->setChecked(true);
    m_form->addRow(QString(), m_whole);
    connect(m_rule, &QComboBox::activated, this, &ReportStartDialog::proposePeriod);
    connect(m_period, &QLineEdit::textEdited, this, [this] {
        m_rule->setCurrentIndex(m_rule->findData(toCode(PeriodRule::Chosen)));
    });
    connect(m_period, &QLineEdit::textChanged, this, &ReportStartDialog::followPeriod);
}

void ReportStartDialog::addRequest()
{
    m_pasted = new QPlainTextEdit(this);
    m_pasted->setObjectName(QStringLiteral("pasted"));
    m_pasted->setAccessibleName(tr("Text of the request"));
    m_pasted->setPlaceholderText(tr("Paste the letter or its first sentence: number, date, sender and deadline are read from it"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(m_pasted->fontMetrics().lineSpacing() * pastedLines + 2 * grid);
    m_form->addRow(tr("Wor&ding of the request"), m_pasted);
    m_read = makeMuted(QString(), this);
    m_read->setObjectName(QStringLiteral("read"));
    m_read->hide();
    m_form->addRow(QString(), m_read);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &ReportStartDialog::readPasted);

    m_sender = new SuggestLine(this);
    m_sender->setObjectName(QStringLiteral("sender"));
    m_sender->setAccessibleName(tr("Who asks"));
    m_sender->setPlaceholderText(tr("A few letters are enough: “so noi vu”"));
    m_sender->setSource([this](const QString &typed) { return suggestionsAmong(m_offer.senders, typed); });
    allowAnyLength(*m_sender);
    m_form->addRow(tr("&Who asks"), m_sender);
    connect(m_sender, &QLineEdit::textChanged, this, &ReportStartDialog::proposeAddressee);
    m_document = addLine("document", tr("&Number and date"), tr("for example Công văn số 540/SNV-XDCQ ngày 20/5/2026"));
    m_subject = addLine("subject", tr("A&bout"), tr("what the report is about; may stay empty"));
    m_addressee = addLine("addressee", tr("&To"), tr("whom the report is sent to; several with “;” between"));
    m_due = addLine("due", tr("D&ue"), tr("as it is written: “trước ngày 30/5”, “5/12”"));
    m_dueHint = makeMuted(QString(), this);
    m_dueHint->setObjectName(QStringLiteral("dueHint"));
    m_form->addRow(QString(), m_dueHint);
}

void ReportStartDialog::addOffice()
{
    m_identity = addBox("identity", tr("In the na&me of"));
    for (const domain::IssuingIdentity &identity : m_offer.identities)
        m_identity->addItem(identity.name, identity.uuid);
    m_identity->addItem(tr("(left open)"), QString());
    connect(m_identity, &QComboBox::activated, this, &ReportStartDialog::proposeAddressee);
    m_form->setRowVisible(m_identity, !m_offer.isChange && !m_offer.identities.empty());
    m_plan = addBox("plan", tr("About the p&lan"));
    m_plan->addItem(tr("(none)"), QString());
    for (const application::PlanSummary &plan : m_offer.plans) {
        QString text = plan.title.isEmpty() ? tr("(no title)") : plan.title;
        if (plan.year)
            text.prepend(QStringLiteral("%1 · ").arg(*plan.year));
        m_plan->addItem(text, plan.uuid);
    }
    m_form->setRowVisible(m_plan, !m_offer.plans.empty());
}

void ReportStartDialog::addOutline()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_outline = new QComboBox(place);
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_outline->setMinimumContentsLength(18);
    row->addWidget(m_outline, 1);
    auto *choose = new QPushButton(tr("From a &file…"), place);
    choose->setObjectName(QStringLiteral("outlineFile"));
    choose->setToolTip(tr("The outline that the superior sent, as a Word or PDF file"));
    choose->setAutoDefault(false);
    row->addWidget(choose);
    auto *label = new QLabel(tr("&Outline"), this);
    label->setBuddy(m_outline);
    m_form->addRow(label, place);
    m_form->setRowVisible(place, !m_offer.isChange);
    connect(choose, &QPushButton::clicked, this, &ReportStartDialog::chooseFile);
}

void ReportStartDialog::chooseFile()
{
    const QString path = m_choose ? m_choose(tr("Choose the outline"), tr("Documents (*.docx *.doc *.odt *.pdf *.txt)")) : QString();
    if (path.isEmpty())
        return;
    m_outline->addItem(QFileInfo(path).fileName(), QVariantList{int(OutlineWish::From::File), path});
    m_outline->setCurrentIndex(m_outline->count() - 1);
}

void ReportStartDialog::showOutlines(const QString &outlineName)
{
    m_outline->clear();
    m_outline->addItem(tr("The usual outline"), QVariantList{int(OutlineWish::From::Usual), QString()});
    if (!outlineName.isEmpty()) {
        m_outline->addItem(tr("As sent with the request: %1").arg(outlineName), QVariantList{int(OutlineWish::From::Request), outlineName});
        m_outline->setCurrentIndex(1); // what the superior sent comes first
    }
    for (const auto &[uuid, title] : m_offer.earlier) {
        m_outline->addItem(tr("Same as: %1").arg(title), QVariantList{int(OutlineWish::From::Earlier), uuid});
        if (uuid == m_offer.takeFrom)
            m_outline->setCurrentIndex(m_outline->count() - 1);
    }
}

void ReportStartDialog::fill(const ReportDraft &draft, const QString &outlineName)
{
    m_isFilling = true;
    m_begun = draft;
    if (isUse()) {
        const domain::Report &used = m_offer.draft.report;
        domain::Report &to = m_begun.report;
        std::tie(to.kind, to.rule, to.period, to.wholeEnd, to.planUuid) = std::tie(used.kind, used.rule, used.period, used.wholeEnd, used.planUuid);
    }
    const domain::Report report = m_begun.report;
    m_kind->setCurrentIndex(m_kind->findData(toCode(report.kind)));
    m_year->setValue(report.period.to.isValid() ? report.period.to.year() : m_offer.today.year());
    m_rule->setCurrentIndex(m_rule->findData(toCode(report.rule)));
    fillLine(*m_sender, report.requester);
    fillLine(*m_document, report.requestDocument);
    fillLine(*m_subject, report.requestSubject);
    fillLine(*m_addressee, draft.addressees.join(QStringLiteral("; ")));
    m_addressee->setModified(!draft.addressees.isEmpty());
    fillLine(*m_due, report.due ? domain::dueText(*report.due, report.isStrict) : QString());
    m_identity->setCurrentIndex(std::max(0, m_identity->findData(draft.identity ? draft.identity->uuid : QString())));
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(report.planUuid)));
    showOutlines(outlineName);
    m_isFilling = false;
    const QSignalBlocker quiet(m_pasted);
    m_pasted->setPlainText(draft.bases.join(QLatin1Char('\n')));
    if (report.period.from.isValid())
        fillLine(*m_period, domain::dayRangeText(report.period));
    else
        proposePeriod();
    m_whole->setChecked(m_offer.isChange ? report.wholeEnd.has_value() : true);
    proposeAddressee();
    followPeriod();
}

ReportKind ReportStartDialog::kind() const
{
    return domain::fromCode<ReportKind>(m_kind->currentData().toString()).value_or(ReportKind::Other);
}

PeriodRule ReportStartDialog::rule() const
{
    return domain::fromCode<PeriodRule>(m_rule->currentData().toString()).value_or(PeriodRule::Chosen);
}

const domain::IssuingIdentity *ReportStartDialog::identity() const
{
    for (const domain::IssuingIdentity &identity : m_offer.identities) {
        if (identity.uuid == m_identity->currentData().toString())
            return &identity;
    }
    return nullptr;
}

std::optional<DayRange> ReportStartDialog::period() const
{
    const auto typed = domain::typedDays(m_period->text(), {m_year->value(), m_offer.today, false});
    if (!typed.isUnderstood() || !typed.days.from.isValid() || typed.days.to < typed.days.from)
        return std::nullopt;
    return typed.days;
}

std::optional<QDate> ReportStartDialog::wholeEnd() const
{
    const auto now = period();
    return now ? application::proposedWholeEnd(kind(), rule(), *now) : std::nullopt;
}

std::optional<domain::Report> ReportStartDialog::former() const
{
    const DayRange usual = application::proposedPeriod(kind(), PeriodRule::Calendar, m_year->value(), std::nullopt);
    return m_offer.former && usual.to.isValid() ? m_offer.former(kind(), usual.to) : std::nullopt;
}

/// Days that were typed or that the request names stay until kind, year or rule are chosen anew.
void ReportStartDialog::proposePeriod()
{
    if (m_isFilling || isUse())
        return;
    if (rule() == PeriodRule::Chosen && sender() == m_rule)
        return m_period->setFocus();
    DayRange days = application::proposedPeriod(kind(), rule(), m_year->value(), former());
    if (rule() == PeriodRule::Requested && m_reading.period)
        days = *m_reading.period;
    if (days.from.isValid() && days.to.isValid())
        fillLine(*m_period, domain::dayRangeText(days));
    followPeriod();
}

/// A report that is due before its period is over tells what was done by then; the rest of the period is "ước".
void ReportStartDialog::cutOffAt(QDate day)
{
    const auto now = period();
    if (now && !isUse() && now->contains(day) && day > now->from)
        fillLine(*m_period, domain::dayRangeText({now->from, day}));
    followPeriod();
}

void ReportStartDialog::followPeriod()
{
    const auto end = wholeEnd();
    m_whole->setVisible(end.has_value() && !isUse());
    if (end)
        m_whole->setText(tr("The period runs to %1: add a column with the estimate for the whole period").arg(end->toString(QStringLiteral("dd/MM/yyyy"))));
    validate();
}

void ReportStartDialog::proposeAddressee()
{
    if (m_isFilling || m_addressee->isModified())
        return;
    const domain::IssuingIdentity *chosen = identity();
    const QStringList usual = chosen ? application::usualAddressees(*chosen) : QStringList();
    const QString asks = cleaned(m_sender->text()); // who asks comes first
    fillLine(*m_addressee, asks.isEmpty() ? usual.join(QStringLiteral("; ")) : asks);
}

void ReportStartDialog::readPasted()
{
    m_reading = application::readRequest(m_pasted->toPlainText(), m_offer.today);
    const auto put = [](QLineEdit &line, const QString &text) {
        if (!text.isEmpty() && !line.isModified())
            fillLine(line, text);
    };
    put(*m_sender, m_reading.sender);
    put(*m_document, m_reading.document);
    put(*m_subject, m_reading.subject);
    if (m_reading.due)
        put(*m_due, domain::dueText(m_reading.due->printed, m_reading.due->isStrict));
    if (m_reading.kind && !isUse())
        m_kind->setCurrentIndex(m_kind->findData(toCode(*m_reading.kind)));
    if (m_reading.year && !isUse() && *m_reading.year >= firstYear && *m_reading.year <= lastYear)
        m_year->setValue(*m_reading.year);
    if (m_reading.due && !m_reading.period && !m_period->isModified())
        cutOffAt(domain::lastGoodDay(m_reading.due->printed, m_reading.due->isStrict));
    if (m_reading.period && !isUse()) {
        m_rule->setCurrentIndex(m_rule->findData(toCode(PeriodRule::Requested)));
        proposePeriod();
    }
    QStringList found{m_reading.document, m_reading.sender,
                      m_reading.due ? tr("due %1").arg(domain::dueText(m_reading.due->printed, m_reading.due->isStrict)) : QString(),
                      m_reading.period ? domain::dayRangeText(*m_reading.period) : QString()};
    found.removeAll(QString());
    const bool isPasted = !m_pasted->toPlainText().trimmed().isEmpty();
    m_read->setText(found.isEmpty() ? tr("No number, sender or deadline was recognised; the words are kept as the base.")
                                    : tr("Read: %1").arg(found.join(QStringLiteral(" · "))));
    m_read->setVisible(isPasted);
    validate();
}

void ReportStartDialog::validate()
{
    if (!m_problem || m_isFilling)
        return;
    QStringList problems;
    if (!period())
        problems << (m_period->text().trimmed().isEmpty() ? tr("Enter the first and the last day of the period.")
                                                          : tr("These dates are not understood. Type them like 01/01/2026–30/06/2026, the earlier one first."));
    const QString due = cleaned(m_due->text());
    if (!due.isEmpty() && !domain::typedDue(due, m_offer.today))
        problems << tr("The deadline isn't understood and is left out. Type it as “trước 30/5” or “5/12”.");
    m_dueHint->setText(RequestDialog::dueHint(due, m_offer.today, m_offer.calendar));
    m_dueHint->setVisible(!m_dueHint->text().isEmpty());
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
    m_done->setEnabled(period().has_value());
}

ReportDraft ReportStartDialog::draft() const
{
    ReportDraft draft = m_begun;
    domain::Report &report = draft.report;
    report.kind = kind();
    report.rule = rule();
    report.period = period().value_or(DayRange());
    report.wholeEnd = isUse() ? m_begun.report.wholeEnd : m_whole->isChecked() ? wholeEnd() : std::nullopt;
    report.requester = cleaned(m_sender->text());
    report.requestDocument = cleaned(m_document->text());
    report.requestSubject = cleaned(m_subject->text());
    report.due.reset();
    report.isStrict = false;
    if (const auto due = domain::typedDue(cleaned(m_due->text()), m_offer.today)) {
        report.due = due->printed;
        report.isStrict = due->isStrict;
    }
    report.planUuid = m_plan->currentData().toString();
    if (report.rule == PeriodRule::SinceCutOff && !m_offer.isChange) {
        const auto last = former();
        report.formerUuid = last ? last->uuid : QString();
    }
    draft.identity = identity() ? std::optional(*identity()) : std::nullopt;
    draft.addressees = pieces(m_addressee->text());
    draft.bases.clear();
    if (report.requestDocument.isEmpty()) { // else the base is made of what stands in the fields
        for (const QString &line : m_pasted->toPlainText().split(u'\n')) {
            if (!cleaned(line).isEmpty())
                draft.bases << cleaned(line);
        }
    }
    return draft;
}

OutlineWish ReportStartDialog::outline() const
{
    const QVariantList chosen = m_outline->currentData().toList();
    if (chosen.size() != 2)
        return {};
    return {static_cast<OutlineWish::From>(chosen[0].toInt()), chosen[1].toString()};
}

} // namespace bd::gui

#include "gui/dialogs/request_dialog.h"

#include "application/labels.h"
#include "application/plan_files.h"
#include "domain/typed_date.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/dropped_files.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/suggest_line.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

namespace bd::gui {

namespace {

QString cleaned(const QLineEdit &line) { return line.text().simplified().normalized(QString::NormalizationForm_C); }

} // namespace

RequestDialog::RequestDialog(const domain::ReportRequest &request, const QStringList &senders, QDate today,
                             const domain::WorkCalendar &calendar, QWidget *parent, const ChooseFile &choose)
    : QDialog(parent), m_request(request), m_today(today), m_calendar(calendar), m_form(new QFormLayout), m_sender(new SuggestLine(this)),
      m_dueHint(makeMuted(QString(), this)), m_problem(new QLabel(this)), m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("requestDialog"));
    setWindowTitle(request.uuid.isEmpty() ? tr("Add a request for a report from an incoming document") : tr("Change the request for a report"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_sender->setObjectName(QStringLiteral("sender"));
    m_sender->setAccessibleName(tr("Who asks"));
    m_sender->setPlaceholderText(tr("A few letters are enough: “so noi vu”"));
    m_sender->setPrefersList(true);
    m_sender->setSource([senders](const QString &typed) { return suggestionsAmong(senders, typed); });
    allowAnyLength(*m_sender);
    m_form->addRow(tr("&Who asks"), m_sender);
    m_number = addLine("number", tr("&Number of the document"), tr("for example 123/SNV-XDCQ"));
    m_date = addLine("date", tr("&Date of the document"), tr("for example 20/5"));
    m_due = addLine("due", tr("D&ue"), tr("as it is written: “trước 30/5”, “5/12”, “chậm nhất 15/6/2026”"));
    m_dueHint->setObjectName(QStringLiteral("dueHint"));
    m_form->addRow(QString(), m_dueHint);
    m_period = new QComboBox(this); // here: Tab goes by the order of making
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("(not said)"), QString());
    for (const domain::Period period : domain::allValues<domain::Period>())
        m_period->addItem(application::label(period), toCode(period));
    m_form->addRow(tr("&Period"), m_period);
    m_subject = addLine("subject", tr("A&bout"), tr("what the report is about; may stay empty"));
    addFile(choose);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, colorsOf(palette()).late);
    m_problem->setPalette(warning);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    auto *done = m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    done->setObjectName(QStringLiteral("done"));
    done->setDefault(true);
    m_buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_sender->setText(request.sender);
    m_number->setText(request.number);
    m_date->setText(request.date ? request.date->toString(QStringLiteral("dd/MM/yyyy")) : QString());
    m_due->setText(request.due ? domain::dueText(*request.due, request.isStrict) : QString());
    m_subject->setText(request.subject);
    if (request.period)
        m_period->setCurrentIndex(m_period->findData(toCode(*request.period)));
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_sender), m_date, m_due})
        connect(line, &QLineEdit::textChanged, this, &RequestDialog::validate);
    fitToScreen(*this, {620, 420}, {420, 300});
    validate();
    m_sender->setFocus();
}

QLineEdit *RequestDialog::addLine(const char *name, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(u'&'));
    line->setPlaceholderText(hint);
    allowAnyLength(*line);
    m_form->addRow(label, line);
    return line;
}

void RequestDialog::addFile(const ChooseFile &choose)
{
    m_file = new FileSlot(QStringLiteral("outline"), tr("Outline or form"),
                          {QStringLiteral(".docx"), QStringLiteral(".doc"), QStringLiteral(".odt"), QStringLiteral(".pdf"), QStringLiteral(".xlsx"),
                           QStringLiteral(".xls"), QStringLiteral(".ods"), QStringLiteral(".zip"), QStringLiteral(".rar")},
                          application::maxPlanFileBytes, this);
    if (!m_request.outlineName.isEmpty())
        m_file->setFile(SlotFile{m_request.outlineName});
    m_form->addRow(tr("&Outline or form"), m_file);
    qobject_cast<QLabel *>(m_form->labelForField(m_file))->setBuddy(m_file->chooseButton());
    connect(m_file, &FileSlot::changed, this, &RequestDialog::validate);
    connect(m_file, &FileSlot::chooseWanted, this, [this, choose] {
        const QString path = choose ? choose(tr("Choose the outline or form"),
                                             tr("Documents and tables (*.docx *.doc *.odt *.pdf *.xlsx *.xls *.ods *.zip *.rar)"))
                                    : QString();
        if (!path.isEmpty())
            m_file->choose(path);
    });
}

std::optional<QDate> RequestDialog::date() const
{
    return domain::typedDay(cleaned(*m_date), {m_today.year(), m_today, false});
}

QString RequestDialog::dueHint(const QString &typed, QDate today, const domain::WorkCalendar &calendar)
{
    const auto due = domain::typedDue(typed, today);
    if (!due)
        return {};
    const QDate last = domain::lastGoodDay(due->printed, due->isStrict);
    const QString day = QLocale().toString(last, QStringLiteral("dddd, dd/MM/yyyy"));
    const QString counts = due->isStrict ? tr("Counts to the end of %1.").arg(day) : tr("Until %1.").arg(day);
    if (last < today)
        return counts + QLatin1Char(' ') + tr("That day has passed.");
    if (!calendar.isWorkingDay(last))
        return counts + QLatin1Char(' ') + tr("That is a day off; the last working day before is %1.").arg(calendar.previousWorkingDay(last).toString(QStringLiteral("dd/MM")));
    return counts + QLatin1Char(' ') + tr("%1 working days left.").arg(calendar.workingDaysUntil(today, last));
}

void RequestDialog::validate()
{
    QStringList problems;
    if (!cleaned(*m_date).isEmpty() && !date())
        problems.append(tr("The date of the document isn't understood. Type it as 20/5 or 20/5/2026."));
    if (!cleaned(*m_due).isEmpty() && !domain::typedDue(cleaned(*m_due), m_today))
        problems.append(tr("The deadline isn't understood. Type it as “trước 30/5” or “5/12”."));
    if (m_file && !m_file->problem().isEmpty())
        problems.append(m_file->problem());
    m_dueHint->setText(cleaned(*m_due).isEmpty() ? tr("Without a date it stands among what has none.") : dueHint(cleaned(*m_due), m_today, m_calendar));
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
    if (auto *done = findChild<QPushButton *>(QStringLiteral("done")))
        done->setEnabled(!cleaned(*m_sender).isEmpty() && problems.isEmpty());
}

domain::ReportRequest RequestDialog::request() const
{
    domain::ReportRequest request = m_request;
    request.sender = cleaned(*m_sender);
    request.number = cleaned(*m_number);
    request.date = date();
    request.subject = cleaned(*m_subject);
    request.due = std::nullopt;
    request.isStrict = false;
    if (const auto due = domain::typedDue(cleaned(*m_due), m_today)) {
        request.due = due->printed;
        request.isStrict = due->isStrict;
    }
    request.period = domain::fromCode<domain::Period>(m_period->currentData().toString());
    if (!request.received && request.uuid.isEmpty())
        request.received = m_today;
    if (!m_file->file()) {
        request.outlineName.clear();
        request.outlineSha256.clear();
    }
    return request;
}

QString RequestDialog::file() const
{
    return m_file->file() ? m_file->file()->path : QString();
}

void RequestDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RequestDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_file->choose(droppedFiles(event->mimeData()).constFirst());
}

} // namespace bd::gui

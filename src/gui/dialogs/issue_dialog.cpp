#include "gui/dialogs/issue_dialog.h"

#include "application/plan_files.h"
#include "dialogs/ui_issue_dialog.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/dropped_files.h"
#include "gui/widgets/empty_state.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>

namespace bd::gui {

IssueDialog::IssueDialog(const IssueDraft &draft, const QString &symbol, QWidget *parent, const ChooseFile &choose)
    : QDialog(parent), m_ui(std::make_unique<Ui::IssueDialog>())
{
    m_ui->setupUi(this);
    m_ui->number->setText(draft.number);
    m_ui->number->setAccessibleName(tr("Number"));
    m_ui->symbol->setText(symbol.isEmpty() ? QString() : QLatin1Char('/') + symbol);
    m_ui->date->setDate(draft.date);
    m_ui->signer->setText(draft.signer);
    allowAnyLength(*m_ui->signer);
    addSlots(draft, choose);
    setAcceptDrops(true);
    QPalette warning = m_ui->problem->palette();
    warning.setColor(QPalette::WindowText, colorsOf(palette()).late);
    m_ui->problem->setPalette(warning);
    auto *done = m_ui->buttons->addButton(tr("Mark as issued"), QDialogButtonBox::AcceptRole);
    done->setObjectName(QStringLiteral("done"));
    done->setDefault(true);
    m_ui->buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->date, &PartialDateEdit::edited, this, &IssueDialog::validate);
    setMinimumWidth(560);
    validate();
    m_ui->number->setFocus();
}

IssueDialog::~IssueDialog() = default;

void IssueDialog::addSlots(const IssueDraft &draft, const ChooseFile &choose)
{
    m_word = new FileSlot(QStringLiteral("word"), tr("Final Word file"), {QStringLiteral(".docx"), QStringLiteral(".doc"), QStringLiteral(".odt")},
                          application::maxPlanFileBytes, this);
    m_pdf = new FileSlot(QStringLiteral("pdf"), tr("Signed PDF"), {QStringLiteral(".pdf")}, application::maxPlanFileBytes, this);
    m_word->setFile(draft.word);
    m_pdf->setFile(draft.pdf);
    const auto add = [&](const QString &label, FileSlot *slot) {
        m_ui->form->addRow(label, slot);
        qobject_cast<QLabel *>(m_ui->form->labelForField(slot))->setBuddy(slot->chooseButton());
        connect(slot, &FileSlot::changed, this, [this] {
            m_dropProblem.clear();
            validate();
        });
    };
    add(tr("Final &Word file"), m_word);
    add(tr("Signed &PDF"), m_pdf);
    auto *hint = makeMuted(tr("Files may also be dragged here. They are kept as they are."), this);
    m_ui->form->addRow(QString(), hint);
    const auto ask = [this, choose](FileSlot *slot, const QString &title, const QString &filter) {
        connect(slot, &FileSlot::chooseWanted, this, [slot, choose, title, filter] {
            const QString path = choose ? choose(title, filter) : QString();
            if (!path.isEmpty())
                slot->choose(path);
        });
    };
    ask(m_word, tr("Choose the final Word file"), tr("Word documents (*.docx *.doc *.odt)"));
    ask(m_pdf, tr("Choose the signed PDF"), tr("PDF files (*.pdf)"));
}

void IssueDialog::take(const QStringList &files)
{
    QString problem;
    for (const QString &file : files) {
        FileSlot *slot = m_pdf->takes(file) ? m_pdf : m_word->takes(file) ? m_word : nullptr;
        if (slot)
            slot->choose(file);
        else
            problem = tr("“%1” is neither a Word file nor a PDF and was not taken.").arg(QFileInfo(file).fileName());
    }
    m_dropProblem = problem;
    validate();
}

void IssueDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void IssueDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(droppedFiles(event->mimeData()));
}

void IssueDialog::validate()
{
    const bool valid = m_ui->date->isValid();
    QStringList problems;
    if (!valid)
        problems.append(tr("This date does not exist. Please look at day, month and year."));
    for (const QString &text : {m_word->problem(), m_pdf->problem(), m_dropProblem}) {
        if (!text.isEmpty())
            problems.append(text);
    }
    m_ui->problem->setText(problems.join(QLatin1Char('\n')));
    m_ui->problem->setVisible(!problems.isEmpty());
    for (QAbstractButton *button : m_ui->buttons->buttons()) {
        if (m_ui->buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(valid);
    }
}

void IssueDialog::setPlan(const QString &title, bool isIssued)
{
    auto *plan = makeHeading(title.isEmpty() ? tr("(no title)") : title, this, 1.0);
    plan->setObjectName(QStringLiteral("planTitle"));
    m_ui->column->insertWidget(0, plan);
    if (!isIssued)
        return;
    setWindowTitle(tr("Change number, date and files of issue"));
    findChild<QPushButton *>(QStringLiteral("done"))->setText(tr("Save"));
}

IssueDraft IssueDialog::draft() const
{
    return {m_ui->number->text().trimmed(), m_ui->date->date().value_or(domain::PartialDate()),
            m_ui->signer->text().simplified().normalized(QString::NormalizationForm_C), m_word->file(), m_pdf->file()};
}

} // namespace bd::gui

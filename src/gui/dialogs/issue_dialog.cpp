#include "gui/dialogs/issue_dialog.h"

#include "dialogs/ui_issue_dialog.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"

#include <QPushButton>

namespace bd::gui {

IssueDialog::IssueDialog(const IssueDraft &draft, const QString &symbol, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::IssueDialog>())
{
    m_ui->setupUi(this);
    m_ui->number->setText(draft.number);
    m_ui->number->setAccessibleName(tr("Number"));
    m_ui->symbol->setText(symbol.isEmpty() ? QString() : QLatin1Char('/') + symbol);
    m_ui->date->setDate(draft.date);
    m_ui->signer->setText(draft.signer);
    allowAnyLength(*m_ui->signer);
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
    setMinimumWidth(440);
    validate();
    m_ui->number->setFocus();
}

IssueDialog::~IssueDialog() = default;

void IssueDialog::validate()
{
    const bool valid = m_ui->date->isValid();
    m_ui->problem->setVisible(!valid);
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
    setWindowTitle(tr("Change number and date of issue"));
    findChild<QPushButton *>(QStringLiteral("done"))->setText(tr("Save"));
}

IssueDraft IssueDialog::draft() const
{
    return {m_ui->number->text().trimmed(), m_ui->date->date().value_or(domain::PartialDate()),
            m_ui->signer->text().simplified().normalized(QString::NormalizationForm_C)};
}

} // namespace bd::gui

#include "gui/dialogs/evidence_export_dialog.h"

#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/period_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

EvidenceExportDialog::EvidenceExportDialog(int year, QWidget *parent)
    : QDialog(parent), m_period(new PeriodChoice(this)), m_personal(new QCheckBox(tr("Files with personal &data too"), this))
{
    setObjectName(QStringLiteral("evidenceExportDialog"));
    setWindowTitle(tr("Export the files of evidence"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addWidget(makeMuted(tr("A folder for each activity, named by its date and title, with its files and photos as they are kept."), this));
    auto *form = new QFormLayout;
    form->addRow(tr("Pe&riod"), m_period);
    m_period->setYear(year);
    m_period->setPeriod({QDate(year, 1, 1), QDate(year, 12, 31)});
    qobject_cast<QLabel *>(form->labelForField(m_period))->setBuddy(m_period->box());
    column->addLayout(form);
    m_personal->setObjectName(QStringLiteral("personalData"));
    m_personal->setToolTip(tr("Only for those who may have them"));
    column->addWidget(m_personal);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Choose a folder…"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_period, &PeriodChoice::changed, this, [this] { m_go->setEnabled(m_period->isValid()); });
    setMinimumWidth(60 * grid);
}

application::EvidenceWish EvidenceExportDialog::wish() const
{
    return {m_period->period(), m_personal->isChecked()};
}

} // namespace bd::gui

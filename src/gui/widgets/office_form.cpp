#include "gui/widgets/office_form.h"

#include "gui/provinces.h"
#include "gui/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

namespace bd::gui {

OfficeForm::OfficeForm(QWidget *parent)
    : QWidget(parent), m_province(new QComboBox(this)), m_unit(new QLineEdit(this)), m_signer(new QLineEdit(this))
{
    m_province->setObjectName(QStringLiteral("province"));
    m_province->setEditable(true);
    m_province->setInsertPolicy(QComboBox::NoInsert);
    m_province->addItem(QString());
    m_province->addItems(provinceNames());
    // A popup that inserts only on Enter or Tab: inline completion fights with Vietnamese input methods.
    m_province->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_province->completer()->setFilterMode(Qt::MatchContains);
    m_province->lineEdit()->setPlaceholderText(tr("choose or type"));
    m_province->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_province->setMinimumContentsLength(14);
    m_province->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setPlaceholderText(tr("for example: commune, ward, department"));
    m_signer->setObjectName(QStringLiteral("officeSigner"));
    m_signer->setPlaceholderText(tr("full name"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Pro&vince or city"), m_province);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("S&igner"), m_signer);
    connect(m_province, &QComboBox::activated, this, &OfficeForm::announce);
    for (QLineEdit *edit : {m_province->lineEdit(), m_unit, m_signer})
        connect(edit, &QLineEdit::editingFinished, this, &OfficeForm::announce);
}

void OfficeForm::setOffice(const application::Office &office)
{
    m_known = office;
    m_province->setEditText(office.province);
    m_unit->setText(office.unit);
    m_signer->setText(office.signer);
}

application::Office OfficeForm::office() const
{
    return {m_province->currentText().trimmed(), m_unit->text().trimmed(), m_signer->text().trimmed()};
}

void OfficeForm::announce()
{
    const application::Office now = office();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT officeEdited(now);
}

} // namespace bd::gui

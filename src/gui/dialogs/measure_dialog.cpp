#include "gui/dialogs/measure_dialog.h"

#include "base/text/fold.h"
#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bd::gui {

MeasureDialog::MeasureDialog(const domain::Measure &measure, QWidget *parent)
    : QDialog(parent), m_measure(measure), m_name(new QLineEdit(measure.name, this)), m_unit(new QLineEdit(measure.unit, this)),
      m_group(new QComboBox(this)), m_nature(new QComboBox(this)), m_bySex(new QCheckBox(tr("&Women are counted as well"), this)),
      m_ratio(new QCheckBox(tr("It is a part of a &whole (68 of 422)"), this)),
      m_sensitive(new QCheckBox(tr("&Violence or trafficking: numbers only, no details of cases"), this))
{
    setObjectName(QStringLiteral("measureDialog"));
    setWindowTitle(measure.uuid.isEmpty() ? tr("Add a measure") : tr("Change the measure"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    m_name->setObjectName(QStringLiteral("measureName"));
    m_name->setPlaceholderText(tr("For example: Women's savings groups"));
    allowAnyLength(*m_name);
    allowAnyLength(*m_unit);
    m_unit->setObjectName(QStringLiteral("measureUnit"));
    m_unit->setPlaceholderText(tr("groups, people, times …"));
    form->addRow(tr("W&hat is counted"), m_name);
    form->addRow(tr("&Unit"), m_unit);
    for (const application::CatalogueEntry &group : application::measureGroups())
        m_group->addItem(group.name, group.id);
    m_group->setCurrentIndex(std::max(0, m_group->findData(measure.group)));
    m_group->setObjectName(QStringLiteral("measureGroup"));
    form->addRow(tr("&Group"), m_group);
    m_nature->addItem(tr("what happened in a period (is summed)"));
    m_nature->addItem(tr("what there is on a day (is never summed)"));
    m_nature->setCurrentIndex(measure.nature == domain::MeasureNature::Stock ? 1 : 0);
    form->addRow(tr("&Kind"), m_nature);
    column->addLayout(form);
    m_bySex->setChecked(measure.isBySex);
    m_ratio->setChecked(measure.isRatio);
    m_sensitive->setChecked(measure.isSensitive);
    for (QCheckBox *box : {m_bySex, m_ratio, m_sensitive})
        column->addWidget(box);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &MeasureDialog::follow);
    follow();
    fitToScreen(*this, {520, 320}, {360, 240});
}

void MeasureDialog::follow()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

domain::Measure MeasureDialog::measure() const
{
    domain::Measure measure = m_measure;
    measure.name = text::squeezed(text::nfc(m_name->text()));
    measure.unit = text::squeezed(text::nfc(m_unit->text()));
    measure.group = m_group->currentData().toString();
    measure.nature = m_nature->currentIndex() == 1 ? domain::MeasureNature::Stock : domain::MeasureNature::Flow;
    measure.isBySex = m_bySex->isChecked();
    measure.isRatio = m_ratio->isChecked();
    measure.isSensitive = m_sensitive->isChecked();
    return measure;
}

} // namespace bd::gui

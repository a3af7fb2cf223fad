#include "gui/widgets/office_form.h"

#include "base/text/fold.h"
#include "gui/provinces.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <functional>

namespace bd::gui {

namespace {

constexpr int searchRole = Qt::UserRole + 1;

/// Finds with or without marks: "lao" finds Lào Cai. A popup that inserts only on Enter or Tab: inline completion fights
/// with Vietnamese input methods.
class FoldingCompleter final : public QCompleter {
public:
    FoldingCompleter(QAbstractItemModel *model, QObject *parent) : QCompleter(model, parent)
    {
        setCompletionMode(QCompleter::PopupCompletion);
        setFilterMode(Qt::MatchContains);
        setCompletionRole(searchRole);
    }
    QStringList splitPath(const QString &path) const override { return {text::searchKey(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data().toString(); }
};

} // namespace

OfficeForm::OfficeForm(QWidget *parent)
    : QWidget(parent), m_province(new QComboBox(this)), m_unit(new QLineEdit(this)), m_signer(new QLineEdit(this))
{
    m_province->setObjectName(QStringLiteral("province"));
    m_province->setEditable(true);
    m_province->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &name : provinceNames()) {
        m_province->addItem(name);
        m_province->setItemData(m_province->count() - 1, text::searchKey(name), searchRole);
    }
    m_province->setCurrentIndex(-1);
    m_province->setCompleter(new FoldingCompleter(m_province->model(), m_province));
    m_province->lineEdit()->setPlaceholderText(tr("choose or type"));
    m_province->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_province->setMinimumContentsLength(14);
    m_province->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setPlaceholderText(tr("for example: commune, ward, department"));
    m_signer->setObjectName(QStringLiteral("officeSigner"));
    m_signer->setPlaceholderText(tr("full name"));
    for (QLineEdit *line : {m_unit, m_signer})
        line->setMinimumWidth(18 * grid); // narrower, the label stands above
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Pro&vince or city"), m_province);
    m_hint = makeMuted(tr("This name is not in the list of provinces; it is kept as typed."), this);
    m_hint->setObjectName(QStringLiteral("provinceHint"));
    m_hint->hide();
    form->addRow(m_hint);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("S&igner"), m_signer);
    connect(m_province, &QComboBox::activated, this, &OfficeForm::announce);
    for (QLineEdit *edit : {m_province->lineEdit(), m_unit, m_signer}) {
        allowAnyLength(*edit);
        connect(edit, &QLineEdit::editingFinished, this, &OfficeForm::announce);
    }
}

/// What is being typed stays: the data file is read again at any moment, after another program's commit for example.
void OfficeForm::setOffice(const application::Office &office)
{
    if (office == this->office() && office == m_known)
        return; // the cursor stays where it is
    m_known = office;
    const auto show = [](const QLineEdit &line, const QString &text, const std::function<void(const QString &)> &set) {
        if (!line.isModified() && line.text() != text)
            set(text);
    };
    show(*m_province->lineEdit(), office.province, [this](const QString &text) { m_province->setEditText(text); });
    show(*m_unit, office.unit, [this](const QString &text) { m_unit->setText(text); });
    show(*m_signer, office.signer, [this](const QString &text) { m_signer->setText(text); });
    showHint();
}

application::Office OfficeForm::office() const
{
    return {m_province->currentText().trimmed(), m_unit->text().trimmed(), m_signer->text().trimmed()};
}

void OfficeForm::showHint()
{
    const QString typed = m_province->currentText().trimmed();
    m_hint->setVisible(!typed.isEmpty() && knownProvince(typed).isEmpty());
}

void OfficeForm::announce()
{
    if (const QString meant = knownProvince(m_province->currentText()); !meant.isEmpty() && meant != m_province->currentText())
        m_province->setEditText(meant);
    showHint();
    for (QLineEdit *line : {m_province->lineEdit(), m_unit, m_signer})
        line->setModified(false);
    const application::Office now = office();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT officeEdited(now);
}

} // namespace bd::gui

#include "gui/dialogs/basis_dialog.h"

#include "application/cited_bases.h"
#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/partial_date_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bd::gui {

namespace {

/// As documents name themselves: not translated.
QStringList types()
{
    return {QStringLiteral("Luật"), QStringLiteral("Nghị quyết"), QStringLiteral("Nghị định"), QStringLiteral("Quyết định"),
            QStringLiteral("Chỉ thị"), QStringLiteral("Thông tư"), QStringLiteral("Kế hoạch"), QStringLiteral("Chương trình"),
            QStringLiteral("Công văn"), QStringLiteral("Hướng dẫn"), QStringLiteral("Tờ trình")};
}

QString words(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace

BasisDialog::BasisDialog(const domain::LegalBasis &basis, const AgencyDirectory &directory, QWidget *parent)
    : QDialog(parent), m_basis(basis), m_type(new QComboBox(this)), m_number(new QLineEdit(this)), m_title(new QLineEdit(this)),
      m_date(new PartialDateEdit(this)), m_issuer(new AgencyPicker(this)), m_text(new QPlainTextEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("basisDialog"));
    setWindowTitle(basis.uuid.isEmpty() ? tr("Add a legal basis") : tr("Legal basis"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_type->setObjectName(QStringLiteral("basisType"));
    m_type->setEditable(true);
    m_type->setCompleter(nullptr); // it would disturb Vietnamese input methods
    for (QLineEdit *line : {m_type->lineEdit(), m_number, m_title})
        allowAnyLength(*line);
    m_type->addItems(types());
    m_type->setEditText(basis.docType);
    form->addRow(tr("&Type of document"), m_type);
    m_number->setObjectName(QStringLiteral("basisNumber"));
    m_number->setText(basis.number);
    m_number->setPlaceholderText(QStringLiteral("12/KH-UBND"));
    form->addRow(tr("&Number, symbol"), m_number);
    m_date->setObjectName(QStringLiteral("basisDate"));
    m_date->setDate(basis.date);
    form->addRow(tr("&Date"), m_date);
    m_problem->setText(tr("This date does not exist. Please look at day, month and year."));
    m_problem->setWordWrap(true);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, colorsOf(palette()).late);
    m_problem->setPalette(warning);
    form->addRow(QString(), m_problem);
    m_issuer->setObjectName(QStringLiteral("basisIssuer"));
    m_issuer->setDirectory(directory);
    m_issuer->setAgency({std::nullopt, basis.issuer, domain::Addressing::Assigned});
    form->addRow(tr("&Issued by"), m_issuer);
    m_title->setObjectName(QStringLiteral("basisTitle"));
    m_title->setText(basis.title);
    form->addRow(tr("&What it is about"), m_title);
    m_text->setObjectName(QStringLiteral("basisText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 2 * grid);
    m_isOwnText = !basis.text.isEmpty() && basis.text != application::citation(basis);
    m_text->setPlainText(basis.text);
    form->addRow(tr("&As cited"), m_text);
    form->addRow(QString(), makeMuted(tr("These words are printed. They follow the fields above until they are changed here."), this));
    auto *buttons = new QDialogButtonBox(this);
    m_done = buttons->addButton(basis.uuid.isEmpty() ? tr("Add") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setDefault(true);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *edit : {m_number, m_title, static_cast<QLineEdit *>(m_issuer)})
        connect(edit, &QLineEdit::textChanged, this, &BasisDialog::follow);
    connect(m_type, &QComboBox::editTextChanged, this, &BasisDialog::follow);
    connect(m_date, &PartialDateEdit::edited, this, &BasisDialog::follow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFollowing)
            return;
        m_isOwnText = !words(m_text->toPlainText()).isEmpty();
        validate();
    });
    setMinimumWidth(64 * grid);
    validate();
    m_type->setFocus();
}

void BasisDialog::follow()
{
    if (!m_isOwnText) {
        m_isFollowing = true;
        m_text->setPlainText(application::citation(basis()));
        m_isFollowing = false;
    }
    validate();
}

void BasisDialog::validate()
{
    m_problem->setVisible(!m_date->isValid());
    if (m_done)
        m_done->setEnabled(m_date->isValid() && !words(m_text->toPlainText()).isEmpty());
}

domain::LegalBasis BasisDialog::basis() const
{
    domain::LegalBasis basis = m_basis;
    basis.docType = words(m_type->currentText());
    basis.number = words(m_number->text());
    basis.date = m_date->date().value_or(m_basis.date);
    basis.issuer = words(m_issuer->text());
    basis.title = words(m_title->text());
    basis.text = words(m_text->toPlainText());
    return basis;
}

} // namespace bd::gui

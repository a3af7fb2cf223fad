#include "gui/dialogs/reason_dialog.h"

#include "gui/theme.h"
#include "gui/widgets/any_length.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const QString &done, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this))
{
    allowAnyLength(*m_reason);
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    auto *label = new QLabel(question, this);
    label->setWordWrap(true);
    label->setBuddy(m_reason);
    column->addWidget(label);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(question);
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *main = buttons->addButton(done, QDialogButtonBox::AcceptRole);
    main->setObjectName(QStringLiteral("done"));
    main->setDefault(true);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(52 * grid);
}

QString ReasonDialog::reason() const
{
    return m_reason->text().simplified().normalized(QString::NormalizationForm_C);
}

} // namespace bd::gui

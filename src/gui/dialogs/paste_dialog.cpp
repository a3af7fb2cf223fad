#include "gui/dialogs/paste_dialog.h"

#include "dialogs/ui_paste_dialog.h"
#include "gui/dialogs/fit_screen.h"

#include <QPushButton>

namespace bd::gui {

PasteDialog::PasteDialog(const QString &text, QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::PasteDialog>())
{
    m_ui->setupUi(this);
    m_ui->text->setAccessibleName(tr("Text of the plan"));
    m_ui->text->setPlainText(text);
    auto *read = m_ui->buttons->addButton(tr("&Read it"), QDialogButtonBox::AcceptRole);
    read->setObjectName(QStringLiteral("read"));
    read->setDefault(true);
    m_ui->buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, read] { read->setEnabled(!m_ui->text->document()->isEmpty()); };
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, update);
    update();
    fitToScreen(*this, {760, 480}, {480, 260});
    m_ui->text->setFocus();
    m_ui->text->selectAll(); // pasting replaces what the clipboard held before
}

PasteDialog::~PasteDialog() = default;

QString PasteDialog::text() const
{
    return m_ui->text->toPlainText();
}

} // namespace bd::gui

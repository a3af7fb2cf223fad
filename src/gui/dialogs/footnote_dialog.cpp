#include "gui/dialogs/footnote_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

FootnoteDialog::FootnoteDialog(const FootnoteDraft &draft, QWidget *parent)
    : QDialog(parent), m_draft(draft), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("footnoteDialog"));
    setWindowTitle(draft.isNew ? tr("Add a footnote") : tr("Change the footnote"));
    auto *label = new QLabel(tr("&Text at the foot of the page"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("footnoteText"));
    m_text->setAccessibleName(tr("Text of the footnote"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(draft.text.value_or(QString()));
    m_text->moveCursor(QTextCursor::End);
    m_text->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    if (!draft.isNew && !draft.text) {
        auto *unknown = new QLabel(tr("The source kept only the number of this footnote. Its text can be added here."), this);
        unknown->setWordWrap(true);
        column->addWidget(unknown);
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *done = buttons->addButton(draft.isNew ? tr("&Add") : tr("&Save"), QDialogButtonBox::AcceptRole);
    done->setObjectName(QStringLiteral("done"));
    done->setDefault(true);
    if (!draft.isNew) {
        QPushButton *remove = buttons->addButton(tr("&Remove the footnote"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("remove"));
        connect(remove, &QPushButton::clicked, this, [this] {
            m_draft.isRemoved = true;
            accept();
        });
    }
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fitToScreen(*this, {480, 220}, {320, 180});
    m_text->setFocus();
}

FootnoteDraft FootnoteDialog::draft() const
{
    FootnoteDraft result = m_draft;
    const QString text = m_text->toPlainText().trimmed();
    // one of which nothing was known stays so until somebody writes something
    if (m_draft.text || m_draft.isNew || !text.isEmpty())
        result.text = text;
    return result;
}

/// Enter does the main thing, as in every dialog; Shift+Enter begins a line.
bool FootnoteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier)) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace bd::gui

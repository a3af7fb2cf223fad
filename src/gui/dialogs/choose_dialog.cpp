#include "gui/dialogs/choose_dialog.h"

#include "gui/theme.h"
#include "gui/widgets/table_look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bd::gui {

ChooseDialog::ChooseDialog(const QString &title, const QString &question, const QStringList &names, int chosen, const QString &done,
                           QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("chooseDialog"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    auto *label = new QLabel(question, this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    column->addWidget(label);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(question);
    m_list->addItems(names);
    m_list->setCurrentRow(chosen);
    applyListLook(*m_list);
    column->addWidget(m_list);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *main = buttons->addButton(done, QDialogButtonBox::AcceptRole);
    main->setObjectName(QStringLiteral("done"));
    main->setDefault(true);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    setMinimumWidth(52 * grid);
    m_list->setFocus();
}

int ChooseDialog::chosen() const
{
    return std::max(0, m_list->currentRow());
}

} // namespace bd::gui

#include "gui/dialogs/unfilled_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace bd::gui {

UnfilledDialog::UnfilledDialog(const QString &form, const QStringList &cells, const QStringList &notes, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("unfilledDialog"));
    setWindowTitle(tr("Cells left open: %1").arg(form));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    auto *said = new QLabel(tr("These cells were left as they are. Type the numbers on the page of figures and fill the form again, or type them into the form."), this);
    said->setWordWrap(true);
    column->addWidget(said);
    for (const QString &note : notes) {
        auto *label = new QLabel(note, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("unfilledCells"));
    list->setAccessibleName(tr("Cells left open"));
    list->addItems(cells);
    list->setWordWrap(true);
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    list->setFocus();
    if (list->count() > 0)
        list->setCurrentRow(0);
    fitToScreen(*this, {760, 440}, {420, 260});
}

} // namespace bd::gui

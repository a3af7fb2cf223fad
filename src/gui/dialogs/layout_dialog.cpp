#include "gui/dialogs/layout_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bd::gui {

using application::LayoutChange;
using application::LayoutField;

LayoutDialog::LayoutDialog(const QString &fileName, const std::vector<LayoutChange> &changes, QWidget *parent)
    : QDialog(parent), m_rows(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("layoutDialog"));
    setWindowTitle(tr("Take the layout over from an old document"));
    auto *heading = new QLabel(tr("This is how “%1” is set. What is ticked goes into a new template of plans.").arg(fileName), this);
    heading->setWordWrap(true);
    m_rows->setObjectName(QStringLiteral("layoutChanges"));
    m_rows->setAccessibleName(tr("Measures that would change"));
    m_rows->setHeaderLabels({tr("Measure"), tr("Now"), tr("Old document"), tr("Decree 30/2020")});
    m_rows->setRootIsDecorated(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setUniformRowHeights(true);
    bool hasOutside = false;
    for (const LayoutChange &change : changes) {
        addRow(change);
        hasOutside = hasOutside || !change.isAllowed;
    }
    m_rows->header()->setStretchLastSection(true);
    m_rows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_rows->setCurrentItem(m_rows->topLevelItem(0));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addWidget(heading);
    column->addWidget(m_rows, 1);
    if (hasOutside) {
        auto *outside = new QLabel(tr("Some measures lie outside of what Decree 30/2020 allows. Untick them to keep the decree's; your "
                                      "office decides."), this);
        outside->setObjectName(QStringLiteral("layoutWarning"));
        outside->setWordWrap(true);
        QPalette ink = outside->palette();
        ink.setColor(QPalette::WindowText, colorsOf(palette()).soon);
        outside->setPalette(ink);
        column->addWidget(outside);
    }
    column->addWidget(makeMuted(tr("Templates that are there stay as they are; the way back is under Templates."), this));
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("&Make the template"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeLayout"));
    m_make->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &QTreeWidget::itemChanged, this, [this] { m_make->setEnabled(!chosen().isEmpty()); });
    column->addWidget(buttons);
    fitToScreen(*this, {760, 520}, {480, 280});
    m_rows->setFocus();
}

void LayoutDialog::addRow(const LayoutChange &change)
{
    auto *item = new QTreeWidgetItem(m_rows, {change.name, change.from, change.to, change.allowed});
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Checked);
    item->setData(0, Qt::UserRole, static_cast<int>(change.field));
    if (change.isAllowed)
        return;
    item->setText(3, tr("%1: outside").arg(change.allowed));
    item->setIcon(3, icon(QStringLiteral("dialog-warning")));
    item->setForeground(3, colorsOf(palette()).soon);
}

QSet<LayoutField> LayoutDialog::chosen() const
{
    QSet<LayoutField> fields;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *item = m_rows->topLevelItem(i); item->checkState(0) == Qt::Checked)
            fields.insert(static_cast<LayoutField>(item->data(0, Qt::UserRole).toInt()));
    return fields;
}

} // namespace bd::gui

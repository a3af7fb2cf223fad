#include "gui/dialogs/tick_dialog.h"

#include "gui/dialogs/fit_screen.h"
#include "gui/theme.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/table_look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bd::gui {

TickDialog::TickDialog(const QString &name, const Words &words, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(name + QStringLiteral("Dialog"));
    setWindowTitle(words.title);
    auto *said = makeMuted(words.said, this);
    m_list->setObjectName(name + QStringLiteral("Changes"));
    m_list->setAccessibleName(words.list);
    applyListLook(*m_list);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setAccessibleName(words.text);
    m_text->setOpenLinks(false);
    auto *panes = new QSplitter(this);
    panes->addWidget(m_list);
    panes->addWidget(m_text);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    panes->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(words.take, QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    m_all = buttons->addButton(tr("Tick &all or none"), QDialogButtonBox::ActionRole);
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_all->setAutoDefault(false);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(said);
    column->addWidget(panes, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TickDialog::showItem);
    connect(m_list, &QListWidget::itemChanged, this, &TickDialog::followTicks);
    connect(m_all, &QPushButton::clicked, this, [this] {
        const bool areAll = static_cast<int>(ticked().size()) == m_list->count();
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(areAll ? Qt::Unchecked : Qt::Checked);
    });
    fitToScreen(*this, {860, 520}, {520, 280});
}

void TickDialog::setItems(const QStringList &items)
{
    for (const QString &text : items) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

std::vector<int> TickDialog::ticked() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            rows.push_back(row);
    }
    return rows;
}

void TickDialog::showItem()
{
    const int row = m_list->currentRow();
    m_text->setHtml(row < 0 ? QString() : html(row));
}

void TickDialog::followTicks()
{
    m_take->setEnabled(!ticked().empty());
}

} // namespace bd::gui

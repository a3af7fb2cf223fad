#include "gui/dialogs/organisation_dialog.h"

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

namespace {

using domain::OrganisationChange;

QString kindText(const OrganisationChange &change)
{
    switch (change.kind) {
    case OrganisationChange::Kind::Add:
        return OrganisationDialog::tr("new");
    case OrganisationChange::Kind::Remove:
        return OrganisationDialog::tr("no longer assigned: goes");
    case OrganisationChange::Kind::Change:
        break;
    }
    return change.isEdited ? OrganisationDialog::tr("lines come and go; what you wrote stays") : OrganisationDialog::tr("changes");
}

/// Lines that stay are plain; those that come or go are told by a word too, not by colour alone.
QString changeHtml(const OrganisationChange &change, const Colors &colors)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(change.heading.toHtmlEscaped());
    for (const QString &line : change.after) {
        const bool isNew = !change.before.contains(line);
        html += isNew ? QStringLiteral("<p style='color:%1'><b>%2</b> - %3</p>")
                            .arg(colors.done.name(), OrganisationDialog::tr("New:").toHtmlEscaped(), line.toHtmlEscaped())
                      : QStringLiteral("<p>- %1</p>").arg(line.toHtmlEscaped());
    }
    for (const QString &line : change.before) {
        if (!change.after.contains(line))
            html += QStringLiteral("<p style='color:%1'><b>%2</b> <s>- %3</s></p>")
                        .arg(colors.late.name(), OrganisationDialog::tr("Goes:").toHtmlEscaped(), line.toHtmlEscaped());
    }
    return html;
}

} // namespace

OrganisationDialog::OrganisationDialog(std::vector<OrganisationChange> changes, QWidget *parent)
    : QDialog(parent), m_changes(std::move(changes)), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("organisationDialog"));
    setWindowTitle(tr("Section of organisation from the assignments"));
    auto *said = makeMuted(tr("Every body that a task is assigned to has its lines here, in the order of protocol. Text that somebody wrote is kept."), this);
    m_list->setObjectName(QStringLiteral("organisationChanges"));
    m_list->setAccessibleName(tr("Bodies whose lines change"));
    applyListLook(*m_list);
    for (const OrganisationChange &change : m_changes) {
        auto *item = new QListWidgetItem(QStringLiteral("%1 (%2)").arg(change.heading, kindText(change)), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_text->setObjectName(QStringLiteral("organisationText"));
    m_text->setAccessibleName(tr("Lines of the body"));
    m_text->setOpenLinks(false);
    auto *panes = new QSplitter(this);
    panes->addWidget(m_list);
    panes->addWidget(m_text);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    panes->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Put in what is ticked"), QDialogButtonBox::AcceptRole);
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
    connect(m_list, &QListWidget::currentRowChanged, this, &OrganisationDialog::showChange);
    connect(m_list, &QListWidget::itemChanged, this, &OrganisationDialog::followTicks);
    connect(m_all, &QPushButton::clicked, this, [this] {
        const auto state = chosen().size() == m_changes.size() ? Qt::Unchecked : Qt::Checked;
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(state);
    });
    fitToScreen(*this, {860, 520}, {520, 280});
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

std::vector<OrganisationChange> OrganisationDialog::chosen() const
{
    std::vector<OrganisationChange> list;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            list.push_back(m_changes[static_cast<size_t>(row)]);
    }
    return list;
}

void OrganisationDialog::showChange()
{
    const int row = m_list->currentRow();
    m_text->setHtml(row < 0 ? QString() : changeHtml(m_changes[static_cast<size_t>(row)], colorsOf(palette())));
}

void OrganisationDialog::followTicks()
{
    m_take->setEnabled(!chosen().empty());
}

} // namespace bd::gui

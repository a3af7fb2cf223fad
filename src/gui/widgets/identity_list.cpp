#include "gui/widgets/identity_list.h"

#include "gui/icon.h"
#include "gui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bd::gui {

namespace {

/// "KH-UBND · Khe Mây · Nguyễn Văn Mẫu": what tells one from another at a glance.
QString factsOf(const domain::IssuingIdentity &identity)
{
    QStringList facts;
    if (const auto symbol = identity.symbols.find(domain::DocumentKind::Plan); symbol != identity.symbols.end())
        facts << symbol->second;
    if (!identity.place.isEmpty())
        facts << identity.place;
    if (!identity.signers.empty() && !identity.signers.front().name.isEmpty())
        facts << identity.signers.front().name;
    return facts.join(u" · "_s);
}

} // namespace

IdentityList::IdentityList(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("identities"));
    m_list->setAccessibleName(tr("Issuing identities"));
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 8);
    m_list->setWordWrap(true);
    m_list->setSpacing(1);
    m_list->installEventFilter(this);
    auto *add = addButton("addIdentity", tr("A&dd…"), QStringLiteral("list-add"));
    m_edit = addButton("editIdentity", tr("&Edit…"), QStringLiteral("document-edit"));
    m_duplicate = addButton("duplicateIdentity", tr("D&uplicate"), QStringLiteral("edit-copy"));
    m_up = addButton("identityUp", tr("Up"), QStringLiteral("go-up"));
    m_down = addButton("identityDown", tr("Down"), QStringLiteral("go-down"));
    m_remove = addButton("removeIdentity", tr("Delete"), QStringLiteral("edit-delete"));
    m_up->setToolTip(tr("Up (Alt+Shift+Up); the first is proposed for new plans"));
    m_down->setToolTip(tr("Down (Alt+Shift+Down)"));
    m_remove->setToolTip(tr("Delete (Del); can be undone"));
    auto *row = new QGridLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_list, 0, 0, 7, 1);
    int line = 0;
    for (QPushButton *button : {add, m_edit, m_duplicate, m_up, m_down, m_remove})
        row->addWidget(button, line++, 1);
    row->setRowStretch(6, 1);
    row->setColumnStretch(0, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &IdentityList::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT editWanted(current()); });
    connect(add, &QPushButton::clicked, this, &IdentityList::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(current()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateWanted(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(current()); });
    showButtons();
}

QPushButton *IdentityList::addButton(const char *name, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void IdentityList::setIdentities(const std::vector<domain::IssuingIdentity> &identities)
{
    const QString before = current();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const domain::IssuingIdentity &identity : identities) {
        const QString facts = factsOf(identity);
        auto *item = new QListWidgetItem(facts.isEmpty() ? identity.name : identity.name + u'\n' + facts, m_list);
        item->setData(Qt::UserRole, identity.uuid);
        item->setData(Qt::AccessibleTextRole, identity.name);
    }
    select(before);
    if (current().isEmpty() && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    showButtons();
}

QString IdentityList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void IdentityList::select(const QString &uuid)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == uuid)
            m_list->setCurrentRow(i);
}

void IdentityList::showButtons()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : {m_edit, m_duplicate, m_remove})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void IdentityList::move(int by)
{
    const int place = m_list->currentRow() + by;
    if (!current().isEmpty() && place >= 0 && place < m_list->count())
        Q_EMIT moveWanted(current(), place);
}

bool IdentityList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier && !current().isEmpty()) {
        Q_EMIT removeWanted(current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bd::gui

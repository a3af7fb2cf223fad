#include "gui/widgets/outline_view.h"

#include "gui/editing/outline_actions.h"
#include "gui/editing/plan_desk.h"
#include "gui/models/outline_model.h"
#include "gui/theme.h"
#include "gui/widgets/choice_delegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

namespace bd::gui {

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent), m_model(new OutlineModel({.paragraphs = false, .kinds = false, .editable = false, .arranged = true}, this))
{
    setModel(m_model);
    header()->hide();
    setUniformRowHeights(true);
    setItemDelegate(new ChoiceDelegate(this)); // for its row height
    setIndentation(2 * grid);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // the command opens it, by F2 or the menu
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(600);
    connect(this, &QTreeView::clicked, this, &OutlineView::openWanted);
    connect(m_model, &OutlineModel::checkWanted, this, &OutlineView::checkWanted, Qt::QueuedConnection); // the click is over first
}

void OutlineView::setDesk(PlanDesk &desk)
{
    m_desk = &desk;
    connect(m_desk, &PlanDesk::opened, this, &OutlineView::showPlan);
    connect(m_desk, &PlanDesk::changed, this, [this] { update(m_desk->currentSection()); });
    connect(m_desk, &PlanDesk::currentChanged, this, &OutlineView::follow);
    connect(m_desk, &PlanDesk::selectWanted, this, &OutlineView::select);
    connect(m_desk, &PlanDesk::renameWanted, this, [this](const QString &uuid) {
        goTo(uuid);
        setFocus();
        edit(m_model->indexOf(uuid));
    });
    connect(m_model, &OutlineModel::renameWanted, this, [this](const QString &uuid, const QString &text) { m_desk->rename(uuid, text); },
            Qt::QueuedConnection); // the editor closes first: rows may come and go
    connect(m_model, &OutlineModel::dropWanted, this,
            [this](const QByteArray &piece, const domain::OutlinePlace &place, bool isCopy) {
                dropSections(*m_desk, piece, place, isCopy);
            },
            Qt::QueuedConnection); // after the drag is over
}

void OutlineView::setCommands(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action) {
            addAction(action);
            continue;
        }
        auto *line = new QAction(this);
        line->setSeparator(true);
        addAction(line);
    }
}

QString OutlineView::currentUuid() const
{
    return currentIndex().data(OutlineModel::UuidRole).toString();
}

QStringList OutlineView::selectedUuids() const
{
    QStringList uuids;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (index.data(OutlineModel::NodeRole).toInt() == static_cast<int>(OutlineModel::Node::Section))
            uuids.append(index.data(OutlineModel::UuidRole).toString());
    }
    return uuids;
}

void OutlineView::showPlan()
{
    {
        const QScopedValueRollback setting(m_isSetting, true); // nobody chose that section just now
        m_model->setReadOnly(m_desk->isReadOnly());
        m_model->setPlan(m_desk->plan());
        expandToDepth(1);
        QModelIndex first;
        for (int row = 0; row < m_model->rowCount() && !first.isValid(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (index.data(OutlineModel::NodeRole).toInt() == static_cast<int>(OutlineModel::Node::Section))
                first = index;
        }
        // A report is opened to be read on: at its first words, not at a heading that has only parts below it.
        if (m_desk->plan().document == domain::DocumentKind::Report) {
            if (const QModelIndex written = m_model->indexOf(firstWritten(m_desk->plan())); written.isValid())
                first = written;
        }
        makeCurrent(first); // none where there is no section yet: the page says how to begin
    }
    m_desk->setSelectedSections(selectedUuids());
    Q_EMIT chosen(currentUuid());
}

void OutlineView::update(const QString &fallback)
{
    const QString before = currentUuid();
    {
        const QScopedValueRollback setting(m_isSetting, true);
        m_model->setReadOnly(m_desk->isReadOnly());
        m_model->updatePlan(m_desk->plan());
        QModelIndex index = m_model->indexOf(before);
        if (!index.isValid())
            index = m_model->indexOf(fallback);
        if (!index.isValid() && !m_desk->plan().sections.empty())
            index = currentIndex();
        if (index != currentIndex() || (index.isValid() && !selectionModel()->hasSelection()))
            makeCurrent(index);
    }
    m_desk->setSelectedSections(selectedUuids());
    if (currentUuid() != before)
        Q_EMIT chosen(currentUuid());
}

void OutlineView::follow()
{
    if (!m_desk->currentSection().isEmpty() && m_desk->currentSection() != currentUuid())
        goTo(m_desk->currentSection());
}

void OutlineView::goTo(const QString &uuid)
{
    const QModelIndex index = m_model->indexOf(uuid);
    if (!index.isValid())
        return;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        expand(parent);
    makeCurrent(index);
    scrollTo(index);
}

/// Chosen alone, whatever keys are held down just now (setCurrentIndex() would look at them).
void OutlineView::makeCurrent(const QModelIndex &index)
{
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        selectionModel()->clear();
}

void OutlineView::select(const QStringList &uuids)
{
    QItemSelection selection;
    for (const QString &uuid : uuids) {
        const QModelIndex index = m_model->indexOf(uuid);
        if (!index.isValid())
            continue;
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            expand(parent);
        selection.select(index, index);
    }
    const QModelIndex last = m_model->indexOf(uuids.isEmpty() ? QString() : uuids.last());
    if (!last.isValid())
        return;
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(last);
}

/// The view's own way begins at the row that keys or mouse came to last, wherever the program went since.
void OutlineView::extendSelection(const QModelIndex &to)
{
    if (!m_anchor.isValid())
        m_anchor = currentIndex();
    QModelIndex from = m_anchor, until = to;
    if (visualRect(from).top() > visualRect(until).top())
        std::swap(from, until);
    QItemSelection selection;
    for (QModelIndex index = from; index.isValid(); index = indexBelow(index)) {
        selection.select(index, index);
        if (index == until)
            break;
    }
    const QModelIndex anchor = m_anchor;
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_anchor = anchor;
    scrollTo(to);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isStep && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        const QModelIndex to = event->key() == Qt::Key_Up ? indexAbove(currentIndex()) : indexBelow(currentIndex());
        if (to.isValid())
            extendSelection(to);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        Q_EMIT openWanted();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions(actions());
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_anchor = current;
    if (!m_isSetting)
        Q_EMIT chosen(currentUuid());
}

void OutlineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isSetting && m_desk)
        m_desk->setSelectedSections(selectedUuids());
}

} // namespace bd::gui

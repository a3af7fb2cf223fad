#include "gui/pages/plan/task_delegates.h"

#include "domain/task_time.h"
#include "gui/models/task_table_model.h"
#include "gui/theme.h"
#include "gui/widgets/agency_chips.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/any_length.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

namespace bd::gui {

namespace {

constexpr int chipsWidth = 44 * grid, wordsWidth = 48 * grid, wordsHeight = 12 * grid; ///< at least: cells are smaller

} // namespace

TaskDelegate::TaskDelegate(QTableView &view) : QStyledItemDelegate(&view), m_view(view) {}

QWidget *TaskDelegate::makeChips(QWidget *parent) const
{
    auto *chips = new AgencyChips(parent);
    chips->setAutoFillBackground(true);
    chips->setDirectory(m_directory);
    chips->picker()->installEventFilter(const_cast<TaskDelegate *>(this));
    connect(chips, &AgencyChips::edited, this, [this, chips] { // it grows with its chips
        const int height = std::max(chips->height(), chips->heightForWidth(chips->width()));
        chips->resize(chips->width(), std::min(height, m_view.viewport()->height()));
    });
    return chips;
}

QWidget *TaskDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (index.data(TaskTableModel::EditorRole).toInt()) {
    case TaskTableModel::AgenciesEditor: editor = makeChips(parent); break;
    case TaskTableModel::WordsEditor: {
        auto *words = new QPlainTextEdit(parent);
        words->setTabChangesFocus(true);
        editor = words;
        break;
    }
    case TaskTableModel::TimeEditor: {
        auto *combo = new QComboBox(parent);
        combo->setEditable(true);
        combo->setCompleter(nullptr); // it would disturb Vietnamese input methods
        allowAnyLength(*combo->lineEdit());
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->addItems(domain::usualTaskTimes());
        auto *self = const_cast<TaskDelegate *>(this); // the editor reports to the delegate that made it
        connect(combo, &QComboBox::activated, self, [self, combo] {
            if (!self->m_view.isPersistentEditorOpen(self->m_view.currentIndex()))
                return; // leaving it tells once more
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        editor = combo;
        break;
    }
    case TaskTableModel::LineEditor: editor = withAnyLength(new QLineEdit(parent)); break;
    default: return QStyledItemDelegate::createEditor(parent, option, index);
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    watchFocus(editor);
    return editor;
}

void TaskDelegate::watchFocus(QWidget *editor) const
{
    auto *self = const_cast<TaskDelegate *>(this);
    connect(qApp, &QApplication::focusChanged, editor, [self, editor](QWidget *, QWidget *now) {
        const bool isOpen = self->m_view.isPersistentEditorOpen(self->m_view.currentIndex()); // else it is just closing
        if (!isOpen || !now || now == editor || editor->isAncestorOf(now) || !editor->isVisible() || now->window() != editor->window())
            return;
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
}

void TaskDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *chips = qobject_cast<AgencyChips *>(editor)) {
        chips->setAgencies(value.value<std::vector<domain::AgencyRef>>());
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setEditText(value.toString());
        combo->lineEdit()->selectAll();
    } else if (auto *words = qobject_cast<QPlainTextEdit *>(editor)) {
        words->setPlainText(value.toString());
        words->selectAll();
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void TaskDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *chips = qobject_cast<AgencyChips *>(editor))
        model->setData(index, QVariant::fromValue(chips->agencies()));
    else if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentText());
    else if (const auto *words = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, words->toPlainText());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void TaskDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    if (auto *chips = qobject_cast<AgencyChips *>(editor)) {
        place.setWidth(std::max(place.width(), chipsWidth));
        place.setHeight(std::max(place.height(), chips->heightForWidth(place.width())));
    } else if (qobject_cast<QPlainTextEdit *>(editor)) {
        place.setSize(place.size().expandedTo({wordsWidth, wordsHeight}));
    } else if (qobject_cast<QComboBox *>(editor)) {
        place.setWidth(std::max(place.width(), 20 * grid));
        place.setHeight(std::min(place.height(), editor->sizeHint().height()));
    } else {
        place.setHeight(std::min(place.height(), editor->sizeHint().height()));
    }
    const QRect room = m_view.viewport()->rect();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTop(std::max(place.top(), room.top()));
    editor->setGeometry(place);
}

bool TaskDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *chips = widget ? qobject_cast<AgencyChips *>(widget->parentWidget()) : nullptr;
    if (chips && !isKey)
        return false; // its line is no editor by itself
    if (!isKey || !widget)
        return QStyledItemDelegate::eventFilter(watched, event);
    auto *words = qobject_cast<QPlainTextEdit *>(widget);
    auto *combo = qobject_cast<QComboBox *>(widget);
    QWidget *editor = chips ? static_cast<QWidget *>(chips) : combo ? static_cast<QWidget *>(combo) : words;
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (chips && (chips->picker()->isPopupShown() || !chips->picker()->text().trimmed().isEmpty()))
        return false; // keys are for the suggestions, and take what is typed
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool tab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
    const bool escape = key->key() == Qt::Key_Escape;
    if ((!enter || key->modifiers().testFlag(Qt::ShiftModifier)) && !tab && !escape)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (!escape)
        Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, tab ? EditNextItem : NoHint);
    return true;
}

} // namespace bd::gui

#include "gui/pages/activity/activity_delegate.h"

#include "base/text/fold.h"
#include "gui/editing/activity_names.h"
#include "gui/models/activity_model.h"
#include "gui/theme.h"
#include "gui/widgets/agency_picker.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/suggest_line.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTableView>

namespace bd::gui {

namespace {

constexpr int wide = 36 * grid;        ///< at least, for editors with suggestions
constexpr int wordsHeight = 10 * grid; ///< of a text of several lines

application::ActivityColumn columnOf(const QModelIndex &index)
{
    return activityColumns().at(static_cast<std::size_t>(index.column())).column;
}

/// Lines whose words may be new: former titles, places, sources of money.
SuggestLine *makeSuggest(const ActivityNames &names, application::ActivityColumn column, QWidget *parent)
{
    auto *line = new SuggestLine(parent);
    line->setSource([&names, column](const QString &typed) {
        if (typed.isEmpty() && column == application::ActivityColumn::Title)
            return std::vector<Suggestion>();
        return suggestionsAmong(column == application::ActivityColumn::Source ? names.costSources() : names.usual(column), typed);
    });
    return line;
}

SuggestLine *makePlaces(const ActivityNames &names, QWidget *parent)
{
    auto *line = new SuggestLine(parent);
    line->setPrefersList(true);
    line->setSource([&names](const QString &typed) {
        std::vector<Suggestion> found;
        for (const PlanPlace &place : names.places()) {
            if (typed.isEmpty() || text::matches(place.text, typed))
                found.push_back({place.text, {}, {}});
        }
        return found;
    });
    return line;
}

} // namespace

ActivityDelegate::ActivityDelegate(const ActivityNames &names, QTableView &view) : QStyledItemDelegate(&view), m_names(names), m_view(view) {}

QWidget *ActivityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    auto *self = const_cast<ActivityDelegate *>(this); // the editor reports to the delegate that made it
    const auto done = [self](QWidget *widget) {
        Q_EMIT self->commitData(widget);
        Q_EMIT self->closeEditor(widget);
    };
    switch (static_cast<CellEditor>(index.data(ActivityModel::EditorRole).toInt())) {
    case CellEditor::Suggest: editor = makeSuggest(m_names, columnOf(index), parent); break;
    case CellEditor::Place: {
        SuggestLine *places = makePlaces(m_names, parent);
        connect(places, &SuggestLine::chosen, self, [done, places] { done(places); });
        editor = places;
        break;
    }
    case CellEditor::Agency: {
        auto *picker = new AgencyPicker(parent);
        picker->setDirectory(m_names.directory());
        editor = picker;
        break;
    }
    case CellEditor::Words: {
        auto *words = new QPlainTextEdit(parent);
        words->setTabChangesFocus(true);
        editor = words;
        break;
    }
    case CellEditor::Line: {
        auto *line = new QLineEdit(parent);
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        line->setProperty("takesNoWords", true);
        editor = withAnyLength(line);
        break;
    }
    default: return QStyledItemDelegate::createEditor(parent, option, index);
    }
    editor->setProperty("staysOnTab", true); // Tab takes the suggestion; the next one goes to the next cell
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ActivityDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *picker = qobject_cast<AgencyPicker *>(editor)) {
        picker->setAgency(value.value<domain::AgencyRef>());
        picker->selectAll();
    } else if (auto *words = qobject_cast<QPlainTextEdit *>(editor)) {
        words->setPlainText(value.toString());
        words->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
        line->selectAll();
    }
}

void ActivityDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *picker = qobject_cast<AgencyPicker *>(editor)) {
        model->setData(index, QVariant::fromValue(picker->agency()));
    } else if (const auto *words = qobject_cast<QPlainTextEdit *>(editor)) {
        model->setData(index, words->toPlainText());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        const QString typed = line->text();
        if (typed != index.data(Qt::EditRole).toString() && !model->setData(index, typed))
            Q_EMIT const_cast<ActivityDelegate *>(this)->refused(index, typed);
    }
}

void ActivityDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    if (static_cast<CellEditor>(index.data(ActivityModel::EditorRole).toInt()) != CellEditor::Line)
        place.setWidth(std::max(place.width(), wide));
    if (qobject_cast<QPlainTextEdit *>(editor))
        place.setHeight(std::max(place.height(), wordsHeight));
    const QRect room = m_view.viewport()->rect();
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTop(std::max(place.top(), room.top()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    editor->setGeometry(place);
}

bool ActivityDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *suggest = qobject_cast<SuggestLine *>(watched);
    const auto *picker = qobject_cast<AgencyPicker *>(watched);
    if (isKey && ((suggest && suggest->isPopupShown()) || (picker && picker->isPopupShown()))) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isForList = key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down
            || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
        if (isForList && (picker || suggest->hasChoice() || key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Up))
            return false; // the list has it
    }
    auto *words = qobject_cast<QPlainTextEdit *>(watched);
    if (!isKey || !words)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->modifiers().testFlag(Qt::ShiftModifier);
    const bool tab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier, escape = key->key() == Qt::Key_Escape;
    if (!enter && !tab && !escape)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (!escape)
        Q_EMIT commitData(words);
    Q_EMIT closeEditor(words, tab ? EditNextItem : NoHint);
    return true;
}

} // namespace bd::gui

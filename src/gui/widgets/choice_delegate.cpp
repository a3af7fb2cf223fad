#include "gui/widgets/choice_delegate.h"

#include "gui/theme.h"
#include "gui/widgets/any_length.h"

#include <QApplication>
#include <QComboBox>
#include <QMetaProperty>
#include <QPainter>
#include <QTimer>

namespace bd::gui {

namespace {
constexpr int arrowWidth = 2 * grid;
constexpr int rowHeight = 28;
} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (choices.isEmpty())
        return withAnyLength(QStyledItemDelegate::createEditor(parent, option, index));
    auto *combo = new QComboBox(parent);
    combo->addItems(choices);
    combo->setMaxVisibleItems(12);
    auto *self = const_cast<ChoiceDelegate *>(this); // the editor reports to the delegate that made it
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, [combo] { // once the view has put it in its place
        if (combo->isVisible())
            combo->showPopup();
    });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, combo->currentIndex());
        return;
    }
    const QVariant typed = editor->metaObject()->userProperty().read(editor);
    if (!model->setData(index, typed))
        Q_EMIT const_cast<ChoiceDelegate *>(this)->refused(index, typed.toString());
}

/// Words end before the arrow.
void ChoiceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isChoosable = index.flags().testFlag(Qt::ItemIsEditable) && !index.data(ChoicesRole).toStringList().isEmpty();
    if (isChoosable && option->rect.width() > arrowWidth + grid && !option->features.testFlag(QStyleOptionViewItem::WrapText))
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - arrowWidth - grid);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool choosable = index.flags().testFlag(Qt::ItemIsEditable) && !index.data(ChoicesRole).toStringList().isEmpty();
    QStyledItemDelegate::paint(painter, option, index);
    if (!choosable)
        return;
    QStyleOption arrow;
    arrow.rect = QRect(option.rect.right() - arrowWidth, option.rect.top(), arrowWidth, option.rect.height())
                     .adjusted(grid / 4, 0, -grid / 4, 0);
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + arrowWidth, std::max(size.height(), rowHeight)};
}

} // namespace bd::gui

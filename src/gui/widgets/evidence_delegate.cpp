#include "gui/widgets/evidence_delegate.h"

#include "gui/models/evidence_model.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"

#include <QApplication>
#include <QPainter>

namespace bd::gui {

namespace {

constexpr QSize picture(72, 54);

QRect textPlace(const QRect &rect)
{
    return rect.adjusted(picture.width() + 2 * grid, grid / 2, -grid / 2, -grid / 2);
}

} // namespace

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.icon = QIcon();
    option.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    const QRect frame(option.rect.topLeft() + QPoint(grid / 2, (option.rect.height() - picture.height()) / 2), picture);
    const QPixmap pixmap = qvariant_cast<QPixmap>(index.data(Qt::DecorationRole));
    QSize size = pixmap.size() / pixmap.devicePixelRatio();
    if (size.width() > picture.width() || size.height() > picture.height())
        size.scale(picture, Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(frame.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(place, pixmap);

    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QRect text = textPlace(option.rect);
    const int line = option.fontMetrics.height();
    const int top = text.top() + std::max(0, (text.height() - 2 * line) / 2);
    const auto write = [&](int y, const QString &words, QPalette::ColorRole role) {
        painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : role));
        painter->drawText(QRect(text.left(), y, text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
    };
    painter->setFont(option.font);
    write(top, index.data(Qt::DisplayRole).toString(), QPalette::Text);
    write(top + line, index.data(EvidenceModel::FactsRole).toString(), QPalette::PlaceholderText);
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {picture.width() + 20 * grid, std::max(picture.height(), 2 * option.fontMetrics.height()) + grid};
}

QWidget *EvidenceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *editor = qobject_cast<QLineEdit *>(withAnyLength(QStyledItemDelegate::createEditor(parent, option, index)));
    if (editor) {
        editor->setPlaceholderText(tr("What is to be seen"));
        editor->setAccessibleName(tr("Caption"));
    }
    return editor;
}

void EvidenceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = textPlace(option.rect);
    place.setHeight(std::max(editor->sizeHint().height(), 3 * grid));
    editor->setGeometry(place);
}

} // namespace bd::gui

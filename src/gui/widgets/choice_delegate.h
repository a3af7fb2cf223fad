// Edits cells that choose among a few labels by a combo box, its list open at once. The model gives the labels under ChoicesRole and the
// index under EditRole. An arrow shows which cells can be changed.
#pragma once
#include <QStyledItemDelegate>

namespace bd::gui {

inline constexpr int ChoicesRole = Qt::UserRole + 100;

class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed makes no sense there; the cell keeps what it had.
    void refused(const QModelIndex &index, const QString &typed);
};

} // namespace bd::gui

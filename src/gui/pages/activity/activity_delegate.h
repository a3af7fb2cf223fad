// Editors of the log's cells: lines with suggestions, tasks of the plan, bodies of the directory. Enter keeps, Esc takes back,
// Tab keeps and goes on. Columns that choose among few have ChoiceDelegate.
#pragma once
#include <QStyledItemDelegate>

class QTableView;

namespace bd::gui {

class ActivityNames;

class ActivityDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ActivityDelegate(const ActivityNames &names, QTableView &view);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed makes no sense there; the cell keeps what it had.
    void refused(const QModelIndex &index, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const ActivityNames &m_names;
    QTableView &m_view;
};

} // namespace bd::gui

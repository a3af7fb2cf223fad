// Editors of the cells of the table of tasks: several bodies as chips, times with what is usual, words of several lines.
#pragma once
#include "gui/widgets/agency_directory.h"

#include <QStyledItemDelegate>

class QTableView;

namespace bd::gui {

/// For every column but those that choose among few (ChoiceDelegate). Enter keeps, Esc takes back, Tab keeps and goes on.
class TaskDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TaskDelegate(QTableView &view);
    void setDirectory(const AgencyDirectory &directory) { m_directory = directory; }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChips(QWidget *parent) const;
    /// Leaving it for another place of the window keeps what was typed.
    void watchFocus(QWidget *editor) const;
    QTableView &m_view;
    AgencyDirectory m_directory;
};

} // namespace bd::gui

// The list of what is due: groups that fold, a row each with its one button. Enter is that button.
#pragma once
#include "gui/models/due_model.h"

#include <QTreeView>

namespace bd::gui {

class DueList final : public QTreeView {
    Q_OBJECT
public:
    explicit DueList(QWidget *parent = nullptr);
    /// The chosen row stays chosen, else the one that took its place.
    void setItems(std::vector<domain::DueItem> items, QDate today, QHash<QString, QString> plans);
    const domain::DueItem *currentItem() const;
    DueModel *dueModel() const { return m_model; }

Q_SIGNALS:
    void chosen(const bd::domain::DueItem *item); ///< null: a group, or nothing
    /// The row's button.
    void actionWanted(const bd::domain::DueItem &item);
    void menuWanted(const bd::domain::DueItem &item, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void span();
    void fold(int row, bool folded);
    DueModel *m_model;
};

} // namespace bd::gui

// The outline of the open plan as a tree: walks, selects several, renames in place, drags, and has the menu of sections.
#pragma once
#include <QTreeView>

namespace bd::gui {

class OutlineModel;
class PlanDesk;

class OutlineView final : public QTreeView {
    Q_OBJECT
public:
    explicit OutlineView(QWidget *parent = nullptr);
    /// Called once. The desk's current section and the tree's current row follow each other from then on.
    void setDesk(PlanDesk &desk);
    /// Commands that have their shortcuts here and stand in the menu; null is a line.
    void setCommands(const QList<QAction *> &actions);
    OutlineModel *outline() const { return m_model; }
    /// The opening, the closing or a section.
    QString currentUuid() const;
    void goTo(const QString &uuid);
    /// What else may stand at the top and has no section: shown, but chosen by nobody just now.
    bool isSetting() const { return m_isSetting; }

Q_SIGNALS:
    void chosen(const QString &uuid); ///< became current
    void openWanted();                ///< Enter or a click
    void checkWanted(const QString &uuid, bool isChecked); ///< the tick of a section (OutlineModel::setMarks)

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showPlan();
    void update(const QString &fallback);
    void follow();
    void select(const QStringList &uuids);
    QStringList selectedUuids() const;
    void makeCurrent(const QModelIndex &index);
    void extendSelection(const QModelIndex &to);
    PlanDesk *m_desk = nullptr;
    OutlineModel *m_model;
    QPersistentModelIndex m_anchor; ///< where a selection by Shift and arrows begins
    bool m_isSetting = false;
};

} // namespace bd::gui

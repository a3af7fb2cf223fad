// The outline in the review: whatever column is current, F2, Enter and a double click choose the kind or level.
#pragma once
#include <QTreeView>

namespace bd::gui {

class OutlineTree final : public QTreeView {
    Q_OBJECT
public:
    explicit OutlineTree(QWidget *parent = nullptr);

protected:
    using QTreeView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace bd::gui

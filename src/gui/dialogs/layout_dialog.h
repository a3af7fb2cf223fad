// What a template would take over from an old document of the office: measure by measure, with the decree's range beside
// it. What is outside of the range is said, not refused. Value in, value out.
#pragma once
#include "application/office_layout.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace bd::gui {

class LayoutDialog final : public QDialog {
    Q_OBJECT
public:
    LayoutDialog(const QString &fileName, const std::vector<application::LayoutChange> &changes, QWidget *parent = nullptr);
    QSet<application::LayoutField> chosen() const;

private:
    void addRow(const application::LayoutChange &change);
    QTreeWidget *m_rows;
    QPushButton *m_make;
};

} // namespace bd::gui

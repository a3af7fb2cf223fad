// How large a new table is. Value in, value out.
#pragma once
#include <QDialog>

class QSpinBox;

namespace bd::gui {

struct TableSize {
    int rows = 3, columns = 3; ///< the first row is the head
    bool operator==(const TableSize &) const = default;
};

class TableDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TableDialog(const TableSize &size, QWidget *parent = nullptr);
    TableSize size() const;

private:
    QSpinBox *m_rows, *m_columns;
};

} // namespace bd::gui

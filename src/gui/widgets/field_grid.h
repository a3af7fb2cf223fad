// A small table that is edited where it stands: what belongs to one record (a model's years, an inspection's recommendations).
// The last, empty row takes a new one. Values in; tells what was typed.
#pragma once
#include "gui/models/field_table.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace bd::gui {

class FieldGrid final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object's name of the table.
    FieldGrid(const char *name, const QString &heading, std::vector<FieldSpec> fields, QWidget *parent = nullptr);
    /// Without the empty row; that is added here, with these values to begin with. What was begun in it stays, unless the
    /// rows are another record's.
    void setRows(std::vector<FieldRow> rows, const std::vector<FieldValue> &blank, bool isOther);
    void setFoot(const QString &foot);
    FieldTableModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }
    /// A row without key is stored as this one.
    void setKey(int row, const QString &key) { m_model->setKey(row, key); }

Q_SIGNALS:
    void edited(int row, int column, const bd::gui::FieldValue &value);
    void removeWanted(const QString &key);
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void removeCurrent();
    FieldTableModel *m_model;
    QTableView *m_view;
    QToolButton *m_remove;
    QLabel *m_foot;
    std::vector<FieldValue> m_blank;
    bool m_isFitting = false;
};

/// Widths of columns and the look of a table of fields.
void setUpFieldView(QTableView &view, FieldTableModel &model);

} // namespace bd::gui

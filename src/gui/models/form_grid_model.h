// A form's table as it is, with what its cells are connected to. Each state has a sign of its own before the words; colours only
// help.
#pragma once
#include "application/form_service.h"

#include <QAbstractTableModel>
#include <QHash>

namespace bd::gui {

class FormGridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Mark {
        enum class State { Connected, Unknown, Proposed } state = State::Connected; ///< Unknown: connected, and nobody knows the number
        QString text; ///< the number; of proposals what it would be filled with
        QString tip;  ///< what it is filled with, in words
    };
    using Marks = QHash<std::pair<int, int>, Mark>;

    explicit FormGridModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    /// The grid must outlive its showing; null shows none.
    void setGrid(const application::FormGrid *grid, Marks marks);
    void setMarks(Marks marks);
    const application::FormGrid *grid() const { return m_grid; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const application::FormGrid::Cell &cell, const Mark *mark) const;
    const application::FormGrid *m_grid = nullptr;
    Marks m_marks;
};

} // namespace bd::gui

// The answers of a collection as a table: units by measures, with women where they are counted, and the sums below. Typing into a
// cell hands the answer to `store`.
#pragma once
#include "application/collection_service.h"

#include <QAbstractTableModel>
#include <functional>

namespace bd::gui {

class CollectionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Store = std::function<void(const application::StoredRecord<domain::CollectionAnswer> &answer)>;

    explicit CollectionModel(Store store, QObject *parent = nullptr);
    /// The cursor stays where the same units and measures are shown again.
    void setGrid(application::CollectionGrid grid, const std::vector<domain::Measure> &measures);
    const application::CollectionGrid &grid() const { return m_grid; }
    bool isSumRow(int row) const { return row == static_cast<int>(m_grid.collection().units.size()); }
    const domain::Measure &measureAt(int column) const;
    /// Of an answer or a sum; nothing where nobody said it.
    std::optional<qint64> number(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Cell {
        int measure;
        bool isWomen;
    };
    QString text(const QModelIndex &index) const;
    QString sumText(const Cell &cell) const;
    const domain::AgencyRef &unit(int row) const { return m_grid.collection().units.at(static_cast<std::size_t>(row)); }
    Store m_store;
    application::CollectionGrid m_grid;
    std::vector<domain::Measure> m_measures; ///< of the collection, in its order
    std::vector<Cell> m_cells;               ///< by column
};

} // namespace bd::gui

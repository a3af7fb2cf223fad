// One model for all small tables: rows are values, columns a table of stable ids, titles and getters. A column with a
// setter can be edited; one with choices is edited by its index among them (widgets/choice_delegate.h).
#pragma once
#include "gui/widgets/choice_delegate.h"

#include <QAbstractTableModel>
#include <functional>
#include <vector>

namespace bd::gui {

template <typename Row>
struct Column {
    const char *id;                               ///< stable; titles are for people only
    QString (*title)();
    QString (*text)(const Row &);
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool (*set)(Row &, const QVariant &) = nullptr; ///< false when it makes no sense: nothing changes
    QVariant (*edit)(const Row &) = nullptr;        ///< what the editor starts with; the text when not given
    QStringList (*choices)() = nullptr;
};

template <typename Row>
class TableModel : public QAbstractTableModel {
public:
    explicit TableModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    int column(const char *id) const
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (qstrcmp(m_columns[i].id, id) == 0)
                return static_cast<int>(i);
        }
        return -1;
    }
    void append(Row row)
    {
        const int at = rowCount();
        beginInsertRows({}, at, at);
        m_rows.push_back(std::move(row));
        endInsertRows();
    }
    /// Changes a row's value in place and announces the row.
    template <typename Edit>
    void change(int index, Edit edit)
    {
        edit(m_rows.at(static_cast<size_t>(index)));
        Q_EMIT dataChanged(this->index(index, 0), this->index(index, columnCount() - 1));
    }
    void remove(int index)
    {
        beginRemoveRows({}, index, index);
        m_rows.erase(m_rows.begin() + index);
        endRemoveRows();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
            return {};
        const auto &column = m_columns.at(static_cast<size_t>(section));
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return column.title();
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(int(column.alignment)) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto &column = m_columns.at(static_cast<size_t>(index.column()));
        const Row &value = row(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(value);
        case Qt::ToolTipRole:
            return column.text(value);
        case Qt::EditRole:
            return column.edit ? column.edit(value) : QVariant(column.text(value));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(int(column.alignment));
        case ChoicesRole:
            return column.choices && column.set ? QVariant(column.choices()) : QVariant();
        default:
            return {};
        }
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (index.isValid() && m_columns.at(static_cast<size_t>(index.column())).set)
            flags |= Qt::ItemIsEditable;
        return flags;
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return false;
        const auto &column = m_columns.at(static_cast<size_t>(index.column()));
        if (!column.set || !column.set(m_rows.at(static_cast<size_t>(index.row())), value))
            return false;
        // one cell may decide another's text ("trước ngày"): the row is announced
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        return true;
    }

private:
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace bd::gui

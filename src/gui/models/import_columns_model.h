// The columns of a foreign table and what each is taken for; the meaning, and how it is read, are chosen from lists.
#pragma once
#include "application/activity_import.h"

#include <QAbstractTableModel>

namespace bd::gui {

class ImportColumnsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PlaceColumn, HeadColumn, SampleColumn, MeaningColumn, ReadingColumn, ColumnCount };

    explicit ImportColumnsModel(std::vector<domain::Measure> measures, QObject *parent = nullptr);
    /// Columns of the chosen sheets, those of one form once.
    void setTable(const application::ActivityTable &table);
    /// Whether something must be chosen there before all rows can be read.
    bool asks(int row) const;
    int firstAsking() const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosen(int sheet, int column, const bd::exchange::ColumnMeaning &meaning);

private:
    struct Row {
        int sheet = 0;
        exchange::TableColumnInfo info;
        exchange::ColumnMeaning meaning;
    };
    struct Option {
        QString label;
        exchange::ColumnMeaning meaning;
    };
    std::vector<Option> meanings(const Row &row) const;
    static std::vector<Option> readings(const Row &row);
    static int placeOf(const std::vector<Option> &options, const exchange::ColumnMeaning &meaning);
    static bool isOpen(const Row &row);

    std::vector<domain::Measure> m_measures;
    std::vector<Row> m_rows;
};

/// "C", "AB"
QString columnLetters(int column);

} // namespace bd::gui

// "Chỉ tiêu" as a table: objectives, their indicators, of quarterly ones a row per quarter. Typing into a cell hands the changed value
// to `store`; the rows follow when they are set anew.
#pragma once
#include "application/indicator_table.h"

#include <QAbstractTableModel>
#include <functional>

namespace bd::gui {

struct IndicatorRow {
    enum class Kind { Objective, Indicator, Quarter };
    Kind kind = Kind::Indicator;
    QString objective;
    application::IndicatorLine line;
    int quarter = 0; ///< of Quarter: 1-4
};

enum class IndicatorColumn { Code, Name, Unit, Numerator, Denominator, Value, Before, Target, Result };

struct IndicatorFilter {
    enum class Show { All, Missing, NotMet, Unconfirmed };
    QString words;
    Show show = Show::All;
    QString source; ///< who has the figures; "" for all
};

std::vector<IndicatorRow> indicatorRows(const std::vector<application::IndicatorLine> &lines, domain::AgencyLevel level, const IndicatorFilter &filter);

class IndicatorModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Version 0: a new one. False when it wasn't stored.
    using Store = std::function<bool(const application::StoredIndicatorValue &value)>;

    explicit IndicatorModel(Store store, QObject *parent = nullptr);
    /// Rows that are the same indicators as before keep their place: the cursor stays.
    void setRows(std::vector<IndicatorRow> rows, int year, domain::AgencyLevel level);
    const IndicatorRow &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// What stands there, or what a new value of that row begins as.
    application::StoredIndicatorValue valueOf(int row) const;
    int indexOf(const QString &code) const; ///< of its first row; -1
    int year() const { return m_year; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    QString text(const IndicatorRow &row, IndicatorColumn column) const;
    QString valueText(const IndicatorRow &row, const domain::IndicatorValue &value) const;
    QString beforeText(const IndicatorRow &row) const;
    QString targetText(const IndicatorRow &row) const;
    QString tooltip(const IndicatorRow &row, IndicatorColumn column) const;
    QVariant decoration(const IndicatorRow &row, IndicatorColumn column) const;
    bool isWritable(const IndicatorRow &row, IndicatorColumn column) const;
    Store m_store;
    std::vector<IndicatorRow> m_rows;
    int m_year = 0;
    domain::AgencyLevel m_level = domain::AgencyLevel::Commune;
};

} // namespace bd::gui

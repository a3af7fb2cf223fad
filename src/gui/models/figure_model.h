// "Số liệu tổng hợp" as a table: measures by group; each with what the log says, what was typed, and which of them counts. Typing
// into a cell hands the changed entry to `store`; the rows follow when they are set anew.
#pragma once
#include "application/figure_service.h"
#include "application/measure_catalogue.h"

#include <QAbstractTableModel>
#include <functional>

namespace bd::gui {

struct FigureRow {
    enum class Kind { Group, Measure, Source }; ///< Source: one of several typed figures of the measure above
    Kind kind = Kind::Measure;
    domain::Measure measure; ///< of Group: its name alone
    application::ResolvedFigure figure;
    int entry = -1;          ///< the typed figure that this row writes to; -1 none yet
};

enum class FigureColumn { Name, Unit, Log, Total, Women, Denominator, Source, Choice, Used };

struct FigureFilter {
    QString words;
    enum class Show { All, Known, Undecided } show = Show::All;
};

/// Rows of all measures in the order of their groups; `figures` says what is known.
std::vector<FigureRow> figureRows(const std::vector<domain::Measure> &measures, const std::vector<application::ResolvedFigure> &figures,
                                  const domain::DayRange &period, const FigureFilter &filter);
/// "ước 1.150, nữ 600", "68/422 (16,1%)"; "" for the unknown.
QString figureText(const domain::Measure &measure, const std::optional<qint64> &total, const std::optional<qint64> &women,
                   const std::optional<qint64> &denominator, bool isEstimate);
/// What the log says: "450, nữ 210 (38/40 cuộc có thống kê)".
QString logText(const domain::Measure &measure, const application::MeasureSum &log);
/// Opening, added and removed give another closing number than the one typed: a sentence, else "".
QString stockRemark(const domain::FigureEntry &entry);

class FigureModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Version 0: a new entry. False when it wasn't stored.
    using Store = std::function<bool(const application::StoredEntry &entry)>;
    /// usesLog, else the entry's uuid.
    using Choose = std::function<bool(const FigureRow &row, bool usesLog, const QString &entryUuid)>;

    FigureModel(Store store, Choose choose, QObject *parent = nullptr);
    /// Rows that are the same measures as before keep their place: the cursor stays.
    void setRows(std::vector<FigureRow> rows, const domain::DayRange &period);
    const FigureRow &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// What a new figure of that row begins as.
    application::StoredEntry entryOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    QString text(const FigureRow &row, FigureColumn column) const;
    QStringList choices(const FigureRow &row) const;
    bool choose(const FigureRow &row, int choice);
    Store m_store;
    Choose m_choose;
    std::vector<FigureRow> m_rows;
    domain::DayRange m_period;
};

} // namespace bd::gui

// What a table would bring into the log, row by row. Dates can be typed over, where the file has none or a doubtful one.
#pragma once
#include "application/activity_import.h"

#include <QAbstractTableModel>

namespace bd::gui {

class ImportLinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Line = application::ActivityImportPreview::Line;
    enum Column { LineColumn, FateColumn, DateColumn, TitleColumn, FigureColumn, CostColumn, RemarkColumn, ColumnCount };
    enum class Filter { All, Problems, New, Changed, Same, Known, Refused, Skipped };

    explicit ImportLinesModel(std::vector<domain::Measure> measures, QObject *parent = nullptr);
    void setPreview(application::ActivityImportPreview preview, const exchange::TableFile &file);
    void setFilter(Filter filter);
    const application::ActivityImportPreview &preview() const { return m_preview; }
    int count(Filter filter) const;
    const Line *line(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void dateTyped(int sheet, int line, const QString &typed);

private:
    static bool fits(const Line &line, Filter filter);
    QString figures(const domain::Activity &activity) const;
    QString text(const Line &line, int column) const;
    void show();

    std::vector<domain::Measure> m_measures;
    application::ActivityImportPreview m_preview;
    QStringList m_sheets; ///< names, when there are several
    std::vector<int> m_shown;
    Filter m_filter = Filter::All;
};

QString fateText(application::ActivityImportPreview::Line::Fate fate);

} // namespace bd::gui

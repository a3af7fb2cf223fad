// What taking over a list would do, line by line; new and changed lines can be left out.
#pragma once
#include "application/agency_list.h"

#include <QAbstractTableModel>

namespace bd::gui {

class AgencyPreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Line = application::AgencyListPreview::Line;
    enum Column { NameColumn, FateColumn, DetailColumn, LineColumn, ColumnCount };
    enum Role { FateRole = Qt::UserRole };

    explicit AgencyPreviewModel(application::AgencyListPreview preview, QObject *parent = nullptr);
    /// Only lines of one fate; nullopt for all.
    void setFilter(std::optional<Line::Fate> fate);
    /// The lines that are ticked, with source; lines that are the same are left out.
    application::AgencyListPreview chosen() const;
    int chosenCount() const;
    const application::AgencyListPreview &preview() const { return m_preview; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    static bool isTickable(const Line &line);
    const Line &line(int row) const { return m_preview.lines[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])]; }
    QString detail(const Line &line) const;

    application::AgencyListPreview m_preview;
    std::vector<bool> m_ticked; ///< by line
    std::vector<int> m_shown;
};

/// "viết tắt: “SNV” → “SoNV”; đến ngày: 28/02/2025"
QString agencyDifference(const domain::Agency &before, const domain::Agency &after);
QString fateText(application::AgencyListPreview::Line::Fate fate);

} // namespace bd::gui

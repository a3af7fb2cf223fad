// Files and photos of one thing as a list: small pictures are read when they are first painted.
#pragma once
#include "application/evidence_service.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>

namespace bd::gui {

/// A file that is kept, or one that waits for its owner to be stored.
struct EvidenceRow {
    application::Evidence evidence;
    std::optional<application::PreparedEvidence> held;
};

class EvidenceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FactsRole = Qt::UserRole }; ///< name, size and marks in one line
    EvidenceModel(const application::EvidenceService &service, QObject *parent);

    void setRows(std::vector<EvidenceRow> rows);
    const EvidenceRow &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    const std::vector<EvidenceRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void captionTyped(int row, const QString &caption);

private:
    QPixmap picture(const EvidenceRow &row) const;
    const application::EvidenceService &m_service;
    std::vector<EvidenceRow> m_rows;
    mutable QHash<QString, QPixmap> m_pictures; ///< by SHA-256 of the small picture
};

} // namespace bd::gui

#include "gui/models/evidence_model.h"

#include "gui/icon.h"
#include "gui/widgets/dropped_files.h"

namespace bd::gui {

using application::Evidence;

namespace {

constexpr int pictureWidth = 256; ///< of icons of files without a picture

/// Marks first: in a narrow pane the name may be cut off.
QString factsOf(const EvidenceRow &row)
{
    const Evidence &evidence = row.evidence;
    QStringList facts;
    if (row.held)
        facts.append(EvidenceModel::tr("kept when the entry is saved"));
    if (evidence.hasPersonalData)
        facts.append(EvidenceModel::tr("holds personal data"));
    if (evidence.hasConsent)
        facts.append(EvidenceModel::tr("consent given"));
    facts.append(sizeText(evidence.bytes));
    if (!evidence.caption.isEmpty())
        facts.append(evidence.name);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

EvidenceModel::EvidenceModel(const application::EvidenceService &service, QObject *parent) : QAbstractListModel(parent), m_service(service) {}

void EvidenceModel::setRows(std::vector<EvidenceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    QHash<QString, QPixmap> still; // what was taken out for good must not stay in memory
    for (const EvidenceRow &row : m_rows) {
        const auto known = m_pictures.constFind(row.evidence.thumbnailSha256);
        if (known != m_pictures.constEnd())
            still.insert(known.key(), known.value());
    }
    m_pictures = std::move(still);
    endResetModel();
}

QPixmap EvidenceModel::picture(const EvidenceRow &row) const
{
    QPixmap pixmap;
    if (row.held && !row.held->thumbnail.isEmpty() && pixmap.loadFromData(row.held->thumbnail))
        return pixmap;
    const QString &sum = row.evidence.thumbnailSha256;
    if (sum.isEmpty())
        return icon(QStringLiteral("x-office-document")).pixmap(pictureWidth / 8);
    if (const auto known = m_pictures.constFind(sum); known != m_pictures.constEnd())
        return *known;
    if (const auto bytes = m_service.content(sum))
        pixmap.loadFromData(*bytes);
    if (pixmap.isNull())
        pixmap = icon(QStringLiteral("x-office-document")).pixmap(pictureWidth / 8);
    m_pictures.insert(sum, pixmap);
    return pixmap;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EvidenceRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.evidence.caption.isEmpty() ? row.evidence.name : row.evidence.caption;
    case Qt::EditRole: return row.evidence.caption;
    case Qt::DecorationRole: return picture(row);
    case FactsRole: return factsOf(row);
    case Qt::ToolTipRole: return row.evidence.name + QLatin1Char('\n') + factsOf(row);
    case Qt::AccessibleTextRole: return data(index, Qt::DisplayRole).toString() + QStringLiteral(", ") + factsOf(row);
    default: return {};
    }
}

bool EvidenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_rows[static_cast<std::size_t>(index.row())].held)
        return false;
    const QString caption = value.toString().simplified();
    if (caption == m_rows[static_cast<std::size_t>(index.row())].evidence.caption)
        return false;
    Q_EMIT captionTyped(index.row(), caption); // stored, then read anew
    return true;
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool isKept = index.isValid() && !m_rows[static_cast<std::size_t>(index.row())].held;
    return isKept ? flags | Qt::ItemIsEditable : flags;
}

} // namespace bd::gui

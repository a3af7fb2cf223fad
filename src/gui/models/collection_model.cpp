#include "gui/models/collection_model.h"

#include "application/measure_catalogue.h"
#include "domain/count_text.h"
#include "gui/icon.h"
#include "gui/models/activity_cells.h"
#include "gui/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace bd::gui {

using application::CollectionGrid;
using application::StoredRecord;
using domain::CollectionAnswer;

CollectionModel::CollectionModel(Store store, QObject *parent) : QAbstractTableModel(parent), m_store(std::move(store)) {}

void CollectionModel::setGrid(CollectionGrid grid, const std::vector<domain::Measure> &measures)
{
    const domain::Collection &before = m_grid.collection(), &after = grid.collection();
    const bool isSame = before.uuid == after.uuid && before.measures == after.measures && before.units == after.units && !m_cells.empty();
    if (isSame) {
        m_grid = std::move(grid);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_grid = std::move(grid);
    m_measures.clear();
    m_cells.clear();
    for (const QString &id : m_grid.collection().measures) {
        const int at = static_cast<int>(m_measures.size());
        m_measures.push_back(application::measureOf(measures, id));
        m_cells.push_back({at, false});
        if (m_measures.back().isBySex)
            m_cells.push_back({at, true});
    }
    endResetModel();
}

const domain::Measure &CollectionModel::measureAt(int column) const
{
    return m_measures.at(static_cast<std::size_t>(m_cells.at(static_cast<std::size_t>(column)).measure));
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_cells.empty() ? 0 : static_cast<int>(m_grid.collection().units.size()) + 1;
}

int CollectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

QVariant CollectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const bool isSilent = !isSumRow(section) && !m_grid.hasAnswered(unit(section));
        switch (role) {
        case Qt::DisplayRole:
            if (isSumRow(section))
                return tr("Sum");
            return isSilent ? tr("%1 – not answered").arg(unit(section).name) : unit(section).name;
        case Qt::ToolTipRole:
            return isSumRow(section) ? QString() : unit(section).name;
        case Qt::DecorationRole:
            return isSilent || isSumRow(section) ? QVariant() : QVariant(icon(QStringLiteral("dialog-ok-apply")));
        default:
            return {};
        }
    }
    const Cell &cell = m_cells[static_cast<std::size_t>(section)];
    const domain::Measure &measure = measureAt(section);
    if (role == Qt::DisplayRole)
        return cell.isWomen ? tr("of them women") : QStringLiteral("%1 (%2)").arg(measure.name, measure.unit);
    if (role == Qt::ToolTipRole)
        return cell.isWomen ? tr("%1, of them women").arg(measure.name) : QStringLiteral("%1 (%2)").arg(measure.name, measure.unit);
    return {};
}

QString CollectionModel::sumText(const Cell &cell) const
{
    const application::CollectionTotals totals = m_grid.totals(m_measures[static_cast<std::size_t>(cell.measure)].id);
    const domain::KnownSum &sum = cell.isWomen ? totals.women : totals.total;
    if (sum.known == 0)
        return {};
    const QString text = domain::countText(sum.sum);
    return sum.isComplete() ? text : QStringLiteral("%1 (%2/%3)").arg(text).arg(sum.known).arg(sum.rows);
}

std::optional<qint64> CollectionModel::number(int row, int column) const
{
    const Cell &cell = m_cells[static_cast<std::size_t>(column)];
    const QString &measure = measureAt(column).id;
    if (isSumRow(row)) {
        const application::CollectionTotals totals = m_grid.totals(measure);
        return cell.isWomen ? totals.women.value() : totals.total.value();
    }
    const auto *answer = m_grid.answer(domain::unitKey(unit(row)), measure);
    if (!answer)
        return std::nullopt;
    return cell.isWomen ? answer->value.women : answer->value.total;
}

QString CollectionModel::text(const QModelIndex &index) const
{
    if (isSumRow(index.row()))
        return sumText(m_cells[static_cast<std::size_t>(index.column())]);
    return domain::countText(number(index.row(), index.column()));
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                                headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), text(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(int(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font;
        font.setBold(isSumRow(index.row()));
        return font;
    }
    case Qt::BackgroundRole:
        return isSumRow(index.row()) ? QVariant(colorsOf(QGuiApplication::palette()).window) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags CollectionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !isSumRow(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

bool CollectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || isSumRow(index.row()))
        return false;
    const Cell cell = m_cells[static_cast<std::size_t>(index.column())];
    std::optional<qint64> number;
    if (measureAt(index.column()).isMoney) {
        const TypedMoney money = typedMoney(value.toString());
        if (!money.isUnderstood)
            return false;
        number = money.amount;
    } else {
        const domain::TypedCount typed = domain::countFrom(value.toString());
        if (!typed.isUnderstood)
            return false;
        number = typed.value;
    }
    StoredRecord<CollectionAnswer> answer;
    const QString key = domain::unitKey(unit(index.row())), measure = measureAt(index.column()).id;
    if (const auto *before = m_grid.answer(key, measure))
        answer = *before;
    answer.value.collectionUuid = m_grid.collection().uuid;
    answer.value.unit = key;
    answer.value.measure = measure;
    std::optional<qint64> &said = cell.isWomen ? answer.value.women : answer.value.total;
    if (said == number)
        return true;
    said = number;
    m_store(answer);
    return true; // what went wrong was told
}

} // namespace bd::gui

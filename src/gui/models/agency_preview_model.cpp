#include "gui/models/agency_preview_model.h"

#include "application/labels.h"

#include <QCoreApplication>
#include <algorithm>

namespace bd::gui {

namespace {

using domain::Agency;
using Line = AgencyPreviewModel::Line;
using Fate = Line::Fate;

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(AgencyPreviewModel)
};

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

} // namespace

QString agencyDifference(const Agency &before, const Agency &after)
{
    QStringList parts;
    const auto compare = [&parts](const QString &what, const QString &old, const QString &now) {
        if (old == now)
            return;
        parts << (old.isEmpty() ? Preview::tr("%1: “%2”").arg(what, now)
                  : now.isEmpty() ? Preview::tr("%1: “%2” goes").arg(what, old)
                                  : Preview::tr("%1: “%2” → “%3”").arg(what, old, now));
    };
    compare(Preview::tr("name"), before.name, after.name);
    compare(Preview::tr("abbreviation"), before.abbreviation, after.abbreviation);
    compare(Preview::tr("code in symbols"), before.symbolCode, after.symbolCode);
    compare(Preview::tr("official code"), before.code, after.code);
    compare(Preview::tr("level"), application::label(before.level), application::label(after.level));
    compare(Preview::tr("kind"), application::label(before.kind), application::label(after.kind));
    compare(Preview::tr("way"), application::label(before.addressing), application::label(after.addressing));
    compare(Preview::tr("also called"), before.aliases.join(QStringLiteral("; ")), after.aliases.join(QStringLiteral("; ")));
    compare(Preview::tr("valid from"), day(before.validFrom), day(after.validFrom));
    compare(Preview::tr("valid until"), day(before.validTo), day(after.validTo));
    if (before.parentUuid != after.parentUuid)
        parts << Preview::tr("belongs to another body");
    if (before.successorUuid != after.successorUuid)
        parts << Preview::tr("replaced by another body");
    if (before.protocol != after.protocol)
        parts << Preview::tr("place in lists");
    return parts.join(QStringLiteral("; "));
}

QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::New: return Preview::tr("New");
    case Fate::Changed: return Preview::tr("Changed");
    case Fate::Same: return Preview::tr("The same");
    case Fate::Unreadable: return Preview::tr("Can't be read");
    }
    Q_UNREACHABLE();
}

AgencyPreviewModel::AgencyPreviewModel(application::AgencyListPreview preview, QObject *parent)
    : QAbstractTableModel(parent), m_preview(std::move(preview))
{
    for (const Line &line : m_preview.lines)
        m_ticked.push_back(isTickable(line));
    setFilter(std::nullopt);
}

bool AgencyPreviewModel::isTickable(const Line &line)
{
    return line.fate == Fate::New || line.fate == Fate::Changed;
}

void AgencyPreviewModel::setFilter(std::optional<Fate> fate)
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i)
        if (!fate || m_preview.lines[i].fate == *fate)
            m_shown.push_back(static_cast<int>(i));
    endResetModel();
}

application::AgencyListPreview AgencyPreviewModel::chosen() const
{
    application::AgencyListPreview result;
    result.source = m_preview.source;
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i)
        if (m_ticked[i])
            result.lines.push_back(m_preview.lines[i]);
    return result;
}

int AgencyPreviewModel::chosenCount() const
{
    return static_cast<int>(std::count(m_ticked.begin(), m_ticked.end(), true));
}

int AgencyPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AgencyPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString AgencyPreviewModel::detail(const Line &line) const
{
    if (line.fate == Fate::Unreadable)
        return line.problem;
    if (line.fate == Fate::Changed && line.before)
        return agencyDifference(*line.before, line.agency);
    QStringList parts;
    for (const QString &part : {line.agency.abbreviation, line.agency.code, application::label(line.agency.level), application::label(line.agency.kind)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" · "));
}

QVariant AgencyPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &one = line(index.row());
    if (role == FateRole)
        return static_cast<int>(one.fate);
    if (role == Qt::CheckStateRole && index.column() == NameColumn && isTickable(one))
        return m_ticked[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn: return one.agency.name.isEmpty() ? tr("(no name)") : one.agency.name;
    case FateColumn: return fateText(one.fate);
    case DetailColumn: return detail(one);
    case LineColumn: return one.line == 0 ? QString() : QString::number(one.line);
    default: return {};
    }
}

bool AgencyPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != NameColumn
        || !isTickable(line(index.row())))
        return false;
    m_ticked[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags AgencyPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && isTickable(line(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant AgencyPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case FateColumn: return tr("What happens");
    case DetailColumn: return tr("Details");
    case LineColumn: return tr("Line");
    default: return {};
    }
}

} // namespace bd::gui

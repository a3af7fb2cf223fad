#include "gui/models/import_lines_model.h"

#include "application/measure_catalogue.h"
#include "domain/count_text.h"
#include "domain/money_text.h"
#include "domain/typed_date.h"
#include "gui/theme.h"

#include <QGuiApplication>

namespace bd::gui {

using Fate = ImportLinesModel::Line::Fate;

QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::New: return ImportLinesModel::tr("+ New");
    case Fate::Changed: return ImportLinesModel::tr("~ Changed");
    case Fate::Same: return ImportLinesModel::tr("= The same");
    case Fate::Known: return ImportLinesModel::tr("= In the log already");
    case Fate::Refused: return ImportLinesModel::tr("✗ Not readable");
    case Fate::Skipped: break;
    }
    return ImportLinesModel::tr("– Left out");
}

ImportLinesModel::ImportLinesModel(std::vector<domain::Measure> measures, QObject *parent)
    : QAbstractTableModel(parent), m_measures(std::move(measures))
{
}

void ImportLinesModel::setPreview(application::ActivityImportPreview preview, const exchange::TableFile &file)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_sheets.clear();
    for (const exchange::TableSheet &sheet : file.sheets)
        m_sheets << (file.sheets.size() > 1 ? sheet.name : QString());
    show();
    endResetModel();
}

void ImportLinesModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

void ImportLinesModel::show()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i) {
        if (fits(m_preview.lines[i], m_filter))
            m_shown.push_back(static_cast<int>(i));
    }
}

bool ImportLinesModel::fits(const Line &line, Filter filter)
{
    switch (filter) {
    case Filter::All: return true;
    case Filter::Problems: return line.fate != Fate::Skipped && line.hasProblem();
    case Filter::New: return line.fate == Fate::New;
    case Filter::Changed: return line.fate == Fate::Changed;
    case Filter::Same: return line.fate == Fate::Same;
    case Filter::Known: return line.fate == Fate::Known;
    case Filter::Refused: return line.fate == Fate::Refused;
    case Filter::Skipped: return line.fate == Fate::Skipped;
    }
    return false;
}

int ImportLinesModel::count(Filter filter) const
{
    return static_cast<int>(std::count_if(m_preview.lines.begin(), m_preview.lines.end(), [filter](const Line &line) { return fits(line, filter); }));
}

const ImportLinesModel::Line *ImportLinesModel::line(const QModelIndex &index) const
{
    return index.isValid() ? &m_preview.lines[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])] : nullptr;
}

int ImportLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// "Lượt người dự: 50, nữ 30"
QString ImportLinesModel::figures(const domain::Activity &activity) const
{
    QStringList parts;
    for (const domain::Figure &figure : activity.figures) {
        const QString name = application::measureOf(m_measures, figure.measure).name;
        QString part = figure.total ? tr("%1: %2").arg(name, domain::countText(figure.total)) : tr("%1: unknown").arg(name);
        if (figure.women)
            part += tr(", women %1").arg(domain::countText(figure.women));
        parts << (figure.isEstimate ? tr("%1 (estimate)").arg(part) : part);
    }
    return parts.join(QStringLiteral("; "));
}

QString ImportLinesModel::text(const Line &line, int column) const
{
    const domain::Activity &activity = line.activity;
    switch (column) {
    case LineColumn: {
        const QString sheet = m_sheets.value(line.row.sheet);
        return sheet.isEmpty() ? QString::number(line.row.line) : QStringLiteral("%1 · %2").arg(sheet).arg(line.row.line);
    }
    case FateColumn: return fateText(line.fate);
    case DateColumn: return activity.from.isValid() ? domain::dayRangeText({activity.from, activity.to}) : QString();
    case TitleColumn: return activity.title;
    case FigureColumn: return figures(activity);
    case CostColumn: return activity.cost ? domain::moneyText(*activity.cost) : QString();
    case RemarkColumn: return line.remarks.join(u' ');
    default: return {};
    }
}

QVariant ImportLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &shown = *line(index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(shown, index.column());
    if (role == Qt::EditRole) {
        const auto &readings = shown.row.readings;
        if (!shown.activity.from.isValid() && !readings.empty())
            return domain::dayRangeText(readings.front());
        return text(shown, index.column());
    }
    if (role == Qt::TextAlignmentRole && (index.column() == CostColumn))
        return QVariant::fromValue(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ForegroundRole) {
        const Colors &colors = colorsOf(QGuiApplication::palette());
        if (shown.fate == Fate::Refused && (index.column() == FateColumn || index.column() == RemarkColumn))
            return colors.late;
        if (shown.fate == Fate::Skipped || shown.fate == Fate::Same || shown.fate == Fate::Known)
            return colors.muted;
    }
    return {};
}

bool ImportLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != DateColumn)
        return false;
    const Line &typed = *line(index);
    const QString words = value.toString().trimmed();
    if (words != text(typed, DateColumn))
        Q_EMIT dateTyped(typed.row.sheet, typed.row.line, words);
    return true;
}

Qt::ItemFlags ImportLinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == DateColumn && line(index)->fate != Fate::Skipped)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case LineColumn: return tr("Row");
    case FateColumn: return tr("What becomes of it");
    case DateColumn: return tr("Date");
    case TitleColumn: return tr("What was done");
    case FigureColumn: return tr("Figures");
    case CostColumn: return tr("Cost (đồng)");
    case RemarkColumn: return tr("Remarks");
    default: return {};
    }
}

} // namespace bd::gui

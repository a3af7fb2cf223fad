#include "gui/models/form_grid_model.h"

#include "gui/models/import_columns_model.h"
#include "gui/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace bd::gui {

using State = FormGridModel::Mark::State;

void FormGridModel::setGrid(const application::FormGrid *grid, Marks marks)
{
    beginResetModel();
    m_grid = grid;
    m_marks = std::move(marks);
    endResetModel();
}

void FormGridModel::setMarks(Marks marks)
{
    m_marks = std::move(marks);
    if (m_grid && m_grid->rows > 0 && m_grid->columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_grid->rows - 1, m_grid->columns - 1));
}

int FormGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : m_grid->rows;
}

int FormGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : m_grid->columns;
}

QString FormGridModel::shown(const application::FormGrid::Cell &cell, const Mark *mark) const
{
    if (mark && mark->state == State::Connected)
        return QStringLiteral("● ") + mark->text;
    if (mark && mark->state == State::Unknown)
        return QStringLiteral("○ ") + tr("no number yet");
    if (mark)
        return QStringLiteral("? ") + mark->text;
    return cell.hasFormula ? QStringLiteral("ƒ ") + cell.text : cell.text;
}

QVariant FormGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const application::FormGrid::Cell &cell = m_grid->at(index.row(), index.column());
    const auto found = m_marks.constFind({index.row(), index.column()});
    const Mark *mark = found == m_marks.constEnd() ? nullptr : &*found;
    const Colors &colors = colorsOf(QGuiApplication::palette());
    const bool isHead = index.row() >= m_grid->firstHead && index.row() < m_grid->headRows;
    switch (role) {
    case Qt::DisplayRole:
        return cell.isCovered ? QString() : shown(cell, mark);
    case Qt::ToolTipRole:
        return mark ? mark->tip : cell.hasFormula ? tr("A formula of the form: it is never overwritten.") : cell.text;
    case Qt::AccessibleTextRole:
        return columnLetters(index.column()) + QString::number(index.row() + 1) + QStringLiteral(": ") + shown(cell, mark) + (mark ? QStringLiteral(", ") + mark->tip : QString());
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(isHead || (index.row() < m_grid->firstHead && cell.columnSpan > 1));
        font.setItalic(mark && mark->state == State::Proposed);
        return font;
    }
    case Qt::BackgroundRole:
        if (mark)
            return mark->state == State::Proposed ? colors.mark : mark->state == State::Unknown ? colors.warnBack : colors.noteBack;
        return isHead ? QVariant(colors.alternate) : QVariant();
    case Qt::ForegroundRole:
        return cell.hasFormula && !mark ? QVariant(colors.muted) : QVariant(colors.text);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isHead || (index.row() < m_grid->firstHead && cell.columnSpan > 1) ? Qt::AlignHCenter : mark && mark->state == State::Connected ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FormGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? columnLetters(section) : QString::number(section + 1);
}

} // namespace bd::gui

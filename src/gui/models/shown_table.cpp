#include "gui/models/shown_table.h"

#include "base/text/fold.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>
#include <algorithm>

namespace bd::gui {

namespace {

using application::TableColumn;
using application::TableKind;
using application::TableRow;
using application::TableSource;
using application::TableValue;

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && !tree->isHeaderHidden() ? tree->header() : nullptr;
}

/// Logical columns in their order on the screen.
std::vector<int> columnsOf(const QHeaderView &header)
{
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int logical = header.logicalIndex(visual); !header.isSectionHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

void collect(const QAbstractItemModel &model, const QModelIndex &parent, const std::vector<int> &columns, std::vector<TableRow> &rows)
{
    const int count = model.rowCount(parent);
    for (int i = 0; i < count; ++i) {
        const QModelIndex first = model.index(i, 0, parent);
        TableRow row;
        row.isBold = model.hasChildren(first);
        for (const int column : columns)
            row.cells.emplace_back(text::nfc(model.index(i, column, parent).data().toString()));
        rows.push_back(std::move(row));
        collect(model, first, columns, rows);
    }
}

/// "1.150" and "1150", as the program writes them.
std::optional<qint64> numberOf(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^-?(\\d{1,3}(\\.\\d{3})+|\\d{1,15})$"));
    static const QRegularExpression code(QStringLiteral("^0\\d")); // "0123" is a code
    if (!shape.match(words).hasMatch() || code.match(words).hasMatch())
        return std::nullopt;
    return QString(words).remove(u'.').toLongLong();
}

std::optional<QDate> dayOf(const QString &words)
{
    const QDate day = QDate::fromString(words, QStringLiteral("dd/MM/yyyy"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// A column becomes days or numbers only when every cell that says anything can.
template <typename Convert>
bool convert(std::vector<TableRow> &rows, std::size_t column, Convert read)
{
    bool isAny = false;
    for (const TableRow &row : rows) {
        const auto &words = std::get<QString>(row.cells[column]);
        if (words.isEmpty())
            continue;
        if (!read(words))
            return false;
        isAny = true;
    }
    for (TableRow &row : rows) {
        if (!isAny)
            break;
        const QString words = std::get<QString>(row.cells[column]);
        TableValue value;
        if (const auto known = read(words))
            value = *known;
        row.cells[column] = value;
    }
    return isAny;
}

} // namespace

TableSource tableOf(const QAbstractItemView &view)
{
    constexpr double letterWidth = 7, least = 6, most = 60; // pixels of a digit; digits
    TableSource table;
    const QHeaderView *header = headerOf(view);
    const QAbstractItemModel *model = view.model();
    if (!header || !model)
        return table;
    const std::vector<int> columns = columnsOf(*header);
    std::vector<TableRow> rows;
    collect(*model, view.rootIndex(), columns, rows);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        TableColumn column;
        column.title = text::squeezed(model->headerData(columns[i], Qt::Horizontal).toString());
        column.width = std::clamp(header->sectionSize(columns[i]) / letterWidth, least, most);
        if (convert(rows, i, dayOf))
            column.kind = TableKind::Date;
        else if (convert(rows, i, numberOf))
            column.kind = TableKind::Number;
        table.columns.push_back(column);
    }
    table.name = view.accessibleName();
    table.count = static_cast<qint64>(rows.size());
    table.rows = [rows = std::move(rows)](const TableSource::Give &give, Progress &) -> Result<void> {
        for (const TableRow &row : rows)
            BD_TRY(give(row));
        return {};
    };
    return table;
}

std::optional<TableSource> shownTable(const QWidget &place)
{
    const QAbstractItemView *found = nullptr;
    for (const auto *view : place.findChildren<QAbstractItemView *>()) {
        const QHeaderView *header = view->isVisible() ? headerOf(*view) : nullptr;
        if (!header || !view->model() || header->count() == 0 || view->window() != place.window())
            continue;
        if (view->hasFocus()) {
            found = view;
            break;
        }
        if (!found || view->width() * view->height() > found->width() * found->height())
            found = view;
    }
    if (!found)
        return std::nullopt;
    TableSource table = tableOf(*found);
    return table.columns.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace bd::gui

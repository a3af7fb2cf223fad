// Writes spreadsheets (.xlsx): tables with a head, as offices print and filter them. The same sheets give the same bytes.
#pragma once
#include "base/result.h"

#include <QDate>
#include <QString>
#include <variant>
#include <vector>

namespace bd::ooxml {

/// Nothing, words, a whole number, a day, a number with decimals. Words are never taken for a formula.
using SheetValue = std::variant<std::monostate, QString, qint64, QDate, double>;

struct SheetColumn {
    QString title;
    double width = 12;     ///< in digits of the sheet's font
    bool isNumber = false; ///< right, with dots between thousands
    bool isOffPaper = false; ///< in the file only: columns at the end that nobody prints
};

struct SheetRow {
    std::vector<SheetValue> cells;
    bool isBold = false; ///< a sum, the head of a group
};

struct Sheet {
    QString name;             ///< of the tab; what a tab can't be named is left out of it
    QString title, subtitle;  ///< above the table, "" for none
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
};

/// A4 landscape, one page wide (more pages, with the first columns on each, where letters would fall below nine points), the head on
/// every page and in sight while scrolling, a filter on it, page numbers.
/// Errors: xlsx.unwritable (no room for temporary files), xlsx.too_long (args: letters a cell can hold, sheet, line).
Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets, const QString &title);

} // namespace bd::ooxml

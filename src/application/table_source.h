// A table as the screen shows it, to be written to a file: what its columns are, and its rows as they are asked for. Values.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QDate>
#include <functional>
#include <variant>
#include <vector>

namespace bd::application {

/// What fits across a landscape page of A4 in letters of nine points: of a table's columns together, in digits.
constexpr double tableDigitsOnPaper = 180;

enum class TableKind { Words, Number, Date };

struct TableColumn {
    QString title;
    double width = 16; ///< in digits
    TableKind kind = TableKind::Words;
    bool isForFilesOnly = false; ///< what a program knows the row by: columns at the end that nobody prints
};

/// Nothing (unknown is not zero), words, a whole number, a day, a number with decimals.
using TableValue = std::variant<std::monostate, QString, qint64, QDate, double>;

struct TableRow {
    std::vector<TableValue> cells;
    bool isBold = false; ///< a group, a sum
};

struct TableSource {
    using Give = std::function<Result<void>(const TableRow &)>;
    QString name;            ///< of the tab, and proposed for the file
    QString title, subtitle; ///< above the table, "" for none
    std::vector<TableColumn> columns;
    qint64 count = 0;        ///< of rows, for the progress; 0 where unknown
    /// Gives the rows one after another. Runs in another thread: on values of its own or a database of its own.
    std::function<Result<void>(const Give &give, Progress &progress)> rows;
};

} // namespace bd::application

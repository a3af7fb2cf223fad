// Reads spreadsheets (.xlsx, .xlsm) row by row: ECMA-376 part 1, chapter 18, and what programs other than Excel write instead.
// Values only, as they were when the file was saved: nothing is calculated. Memory holds the shared words and one row. Any
// thread; one object per thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QDate>
#include <functional>
#include <memory>
#include <vector>

namespace bd::ooxml {

enum class CellKind { Empty, Words, Number, Boolean, Date, Time, Error };

struct ReadCell {
    int column = 0;      ///< from 0
    CellKind kind = CellKind::Empty;
    QString text;        ///< of words; of an error its name, "#N/A"
    double number = 0;   ///< of numbers; 1 for true; of times the part of a day
    QDate day;           ///< of dates
    int seconds = 0;     ///< since midnight, of dates and times
    bool isPercent = false;     ///< shown with %: 0.25 is 25 %
    bool isFormula = false;
    bool lacksValue = false;    ///< a formula that was never calculated: Empty
    bool operator==(const ReadCell &) const = default;
};

/// Of one row what is there; empty cells are left out, but for formulas.
struct ReadRow {
    int number = 0; ///< from 1, as programs show it
    bool isHidden = false;
    std::vector<ReadCell> cells; ///< by column, each once
    const ReadCell *at(int column) const;
};

/// Rows from 1, columns from 0; both ends belong to it.
struct CellRange {
    int firstRow = 0, lastRow = 0, firstColumn = 0, lastColumn = 0;
    bool operator==(const CellRange &) const = default;
};

struct SheetFacts {
    std::vector<CellRange> merged;
    std::vector<CellRange> formulas; ///< one formula for several cells: an array, a data table
    bool isProtected = false;        ///< Excel refuses typing
    std::vector<std::pair<int, int>> hiddenColumns; ///< first and last, from 0
    bool isColumnHidden(int column) const;
};

struct SheetName {
    QString name;
    bool isHidden = false;
};

/// Errors: file.missing, file.unreadable, file.too_large (args: path, MB: nothing was read); workbook.not_a_workbook,
/// workbook.old_xls, workbook.binary (.xlsb), workbook.open_document, workbook.encrypted, workbook.broken, workbook.too_large
/// (a zip bomb, or words beyond all use), workbook.no_sheet; cancelled.
class WorkbookReader {
public:
    static constexpr qint64 longestFile = 100LL * 1024 * 1024; ///< a table of 100,000 rows is some 10 MB
    static constexpr int mostColumns = 16'384, mostRows = 1'048'576;

    static Result<WorkbookReader> open(const QString &path);
    static Result<WorkbookReader> fromBytes(const QByteArray &bytes);
    ~WorkbookReader();
    WorkbookReader(WorkbookReader &&) noexcept;
    WorkbookReader &operator=(WorkbookReader &&) noexcept;

    /// In the order of the tabs; sheets of charts are left out.
    const std::vector<SheetName> &sheets() const;
    /// Gives the rows that hold anything from top to bottom; an error of `take` ends the reading and is returned.
    Result<SheetFacts> read(int sheet, const std::function<Result<void>(ReadRow &&)> &take, Progress &progress);

private:
    struct Private;
    explicit WorkbookReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace bd::ooxml

// Fills cells of somebody else's spreadsheet and leaves the rest as it is: parts that nothing was written to are copied, in the
// sheets only the cells that were asked for change, each keeps its look. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace bd::ooxml {

/// 65.3295: in a cell that is shown with "%" as 0.653295, of which its own format shows what it wants; anywhere else `shown`, which is
/// what people read.
struct PercentValue {
    double percent = 0;
    std::optional<double> shown = {}; ///< none: the number itself
};

struct CellPatch {
    int sheet = 0;  ///< as WorkbookReader counts them
    int row = 1;    ///< from 1
    int column = 0; ///< from 0
    std::variant<qint64, double, PercentValue, QString> value;
};

struct PatchedWorkbook {
    QByteArray bytes;
    /// Places in the patches that hold a formula, or belong to one that fills several cells: left alone.
    std::vector<std::size_t> refused;
};

/// Formulas stay; their last results are taken out and the book asks to be calculated when it is opened, so that no program
/// shows an old sum. Of two patches for one cell the first counts. Errors: those of WorkbookReader::fromBytes and read().
Result<PatchedWorkbook> patchWorkbook(const QByteArray &workbook, const std::vector<CellPatch> &patches, Progress &progress);

} // namespace bd::ooxml

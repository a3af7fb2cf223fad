// What of a workbook isn't rows: heads, looks, paper, filter, tabs, properties. The library (libxlsxwriter) makes it, with the
// rows left out; they are put into it where they belong (sheet_rows.h), so that only rows take time. Private to ooxml.
#pragma once
#include "base/narrow_path.h"
#include "ooxml/workbook.h"

#include <QByteArray>
#include <QSet>

namespace bd::ooxml {

QByteArray sheetUtf8(const QString &text);
/// Excel's rules: no []:*?/\, no quote at either end, at most 31 letters, each name once.
QString sheetName(const QString &wanted, QSet<QString> &used);
/// Lines that the highest of these cells takes in its column, as a reader would break its words.
int linesOf(const std::vector<SheetValue> &cells, const std::vector<SheetColumn> &columns);
/// Of a row of so many lines, in points. Programs other than Excel don't fit rows by themselves.
double rowHeight(int lines);

struct FramedSheet {
    Sheet looks;  ///< its rows are left alone
    QString tab;  ///< as sheetName() gave it
    int last = 0, lastPlain = 0; ///< rows behind the head; and those up to the last that isn't bold, which the filter holds
};

/// Numbers of the looks of cells, as the sheets name them.
struct SheetStyles {
    int words = 0, boldWords = 0, number = 0, boldNumber = 0, decimal = 0, date = 0;
    bool operator==(const SheetStyles &) const = default;
};

struct SheetEnds {
    QByteArray before, behind; ///< the sheet's XML up to its first row behind the head, and from the end of its rows on
    SheetStyles styles;
    int head = 0; ///< row of the head, from 0
};

struct WorkbookFrame {
    std::vector<SheetEnds> sheets;
    std::vector<std::pair<QString, QByteArray>> parts; ///< all that aren't sheets, in their order
};

/// What `sheets` begin with doesn't depend on those behind them, nor on their rows. Title and a fixed moment of creation: the
/// same sheets give the same bytes. Error: xlsx.unwritable (no room for temporary files).
Result<WorkbookFrame> frameOf(const std::vector<FramedSheet> &sheets, const QString &title, const NarrowNames &names = NarrowNames::ofSystem());

QString sheetPart(std::size_t number); ///< from 1

} // namespace bd::ooxml

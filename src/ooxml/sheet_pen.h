// Writes one sheet of a workbook row by row, as offices print and filter tables. What Sheet written whole and a stream of
// rows have in common. Private to ooxml.
#pragma once
#include "ooxml/workbook.h"

#include <QSet>
#include <xlsxwriter.h>

namespace bd::ooxml {

constexpr qsizetype mostCellLetters = 32767; ///< of a cell, as Excel limits it
constexpr qint64 mostSheetRows = 1'048'576;

QByteArray sheetUtf8(const QString &text);
/// Excel's rules: no []:*?/\, no quote at either end, at most 31 letters, each name once.
QString sheetName(const QString &wanted, QSet<QString> &used);
/// Title, and a fixed moment of creation: the same sheets give the same bytes.
void setProperties(lxw_workbook *book, const QString &title);

struct SheetFormats {
    lxw_format *title, *subtitle, *head, *words, *number, *decimal, *date, *boldWords, *boldNumber;
    explicit SheetFormats(lxw_workbook *book);
};

class SheetPen {
public:
    /// Title, subtitle and head; `sheet` gives the looks, its rows are left alone.
    SheetPen(lxw_workbook *book, const Sheet &sheet, const QString &name, const SheetFormats &formats);
    /// Error: xlsx.too_long (args: letters a cell can hold, sheet, line), xlsx.too_many_rows (args: rows a sheet can hold).
    Result<void> row(const SheetRow &row);
    /// Filter, paper; nothing may come after it.
    void finish();

private:
    lxw_worksheet *m_out;
    const SheetFormats &m_formats;
    std::vector<SheetColumn> m_columns;
    QString m_name;
    lxw_row_t m_head = 0, m_row = 0, m_lastPlain = 0;
};

} // namespace bd::ooxml

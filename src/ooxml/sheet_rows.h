// The rows of a sheet as XML, as libxlsxwriter writes them, three times as fast: 100,000 rows are two million cells. Private to
// ooxml.
#pragma once
#include "ooxml/sheet_frame.h"

namespace bd::ooxml {

constexpr qsizetype mostCellLetters = 32767; ///< of a cell, as Excel limits it
constexpr qint64 mostSheetRows = 1'048'576;

class SheetRows {
public:
    SheetRows(const Sheet &looks, const SheetEnds &ends);
    /// Adds the next row's XML to `out`. Errors: xlsx.too_long (args: letters a cell can hold, sheet, line), xlsx.too_many_rows
    /// (args: rows a sheet can hold).
    Result<void> append(QByteArray &out, const std::vector<SheetValue> &cells, bool isBold);
    int count() const { return m_count; }
    int lastPlain() const { return m_lastPlain; } ///< rows up to the last one that isn't bold

private:
    void putWords(QByteArray &out, const QString &text, bool isBold) const;
    void putCell(QByteArray &out, const SheetValue &value, bool isNumber, bool isBold) const;

    std::vector<SheetColumn> m_columns;
    std::vector<QByteArray> m_begins; ///< of a cell, up to its row
    std::vector<QByteArray> m_heights; ///< by lines
    QByteArray m_words[2], m_numbers[2], m_blankWords[2], m_blankNumbers[2], m_decimal, m_date; ///< from behind the row to the value; [bold]
    QString m_name;
    int m_head, m_count = 0, m_lastPlain = 0;
};

} // namespace bd::ooxml

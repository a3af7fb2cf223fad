// Which lines of a table are rows and which are something else: groups, sums, heads once more, signatures. Pure.
#pragma once
#include "exchange/values/activity_table.h"

namespace bd::exchange {

struct MeantColumn {
    int column = 0;
    QString head;
    ColumnMeaning meaning;
};

class LineSorter {
public:
    /// All must outlive it.
    LineSorter(const TableSheet &sheet, const SheetLayout &layout, const TableChoices &choices, const std::vector<MeantColumn> &columns);
    /// Line by line, from the top. Why it is no row: a code "row.…"; nothing for a row.
    std::optional<Error> whyNoRow(const TableLine &line);
    /// Words of the group that the line stands in; "" before the first.
    const QString &group() const { return m_group; }
    /// What stands in merged cells that began above the line: the date of several rows stands once. Null without.
    const TableCell *tallCell(const TableLine &line, int column) const;
    domain::DateHabit habit(DateOrder order) const;

private:
    QString firstWords() const;
    bool saysDate() const;
    bool isSignature();
    bool isRepeatedHead() const;
    bool isGroup() const;
    bool isOwnRow() const;
    const MeantColumn *meant(int column) const;
    bool hasTallDate() const;

    const TableSheet &m_sheet;
    const SheetLayout &m_layout;
    const TableChoices &m_choices;
    const std::vector<MeantColumn> &m_columns;
    std::vector<MergedCells> m_tall; ///< merged downwards in one column
    QString m_group;
    bool m_isOver = false, m_hasRows = false;
    const TableLine *m_line = nullptr;
};

} // namespace bd::exchange

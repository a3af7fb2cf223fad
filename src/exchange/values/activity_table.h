// Tables of others with activities in them: what a file holds, what its columns mean, and what became of each row. Values.
#pragma once
#include "base/result.h"
#include "domain/activity.h"
#include "domain/typed_date.h"

#include <map>
#include <vector>

namespace bd::exchange {

// --- A file as it is -----------------------------------------------------------------------------------------------------

struct TableCell {
    enum class Kind { Words, Number, Date, Error };
    int column = 0; ///< from 0
    Kind kind = Kind::Words;
    QString text;   ///< as the user knows it: "1.150", "05/01/2026"; of an error "#N/A"
    double number = 0;
    QDate day;
    bool isPercent = false;
    bool lacksValue = false; ///< a formula that was never calculated; the text is empty
    bool operator==(const TableCell &) const = default;
};

struct TableLine {
    int number = 0; ///< of the row or line in the file, from 1
    bool isHidden = false;
    std::vector<TableCell> cells; ///< by column; empty ones are left out
    const TableCell *at(int column) const;
    QString text(int column) const; ///< "" without
};

struct MergedCells {
    int firstLine = 0, lastLine = 0, firstColumn = 0, lastColumn = 0;
};

struct TableSheet {
    QString name;  ///< "" in CSV
    bool isHidden = false;
    std::vector<TableLine> lines;
    std::vector<MergedCells> merged;
    std::vector<std::pair<int, int>> hiddenColumns;
};

struct TableFile {
    QString name; ///< of the file, without its folder
    std::vector<TableSheet> sheets;
};

// --- What its columns mean -----------------------------------------------------------------------------------------------

enum class TableRole {
    None, Number, Key, Date, FromDate, ToDate, Title, Section, Kind, Agency, Place, Participation, Total, Women, Men, Cost, CostSource, Result
};

/// How "." and "," are read in numbers written as words; Undecided: both readings make sense, and somebody must say.
enum class Separators { Thousands, Decimal, Undecided };
/// How days are written. Swapped: words have the day first, but Excel took what could also be a month for one; Undecided: days
/// that may be read in two ways are asked about one by one.
enum class DateOrder { DayFirst, MonthFirst, Swapped, Undecided };

struct ColumnMeaning {
    TableRole role = TableRole::None;
    QString measure;        ///< of Total, Women, Men: its id
    qint64 factor = 1;      ///< of Cost: đồng per unit; 0: nobody knows, and somebody must say
    Separators dots = Separators::Thousands, commas = Separators::Decimal; ///< of numbers
    DateOrder order = DateOrder::DayFirst; ///< of dates
    bool operator==(const ColumnMeaning &) const = default;
};

struct TableColumnInfo {
    int column = 0;      ///< from 0
    QString head;        ///< of all head rows: "Số lượt người – Trong đó nữ"; "" without
    QStringList samples; ///< what stands there, a few
    bool isHidden = false;
    int filled = 0;      ///< rows that say something
    ColumnMeaning guess;
    /// What must be asked before the column can be read.
    bool asksSeparators = false, asksDateOrder = false, asksUnit = false;
};

/// One sheet with its table found.
struct SheetLayout {
    int sheet = 0;
    int firstHead = 0, lastHead = 0; ///< places in TableSheet::lines; last < first: no head
    QStringList captions;            ///< the lines above it
    std::vector<TableColumnInfo> columns;
    QString signature;               ///< of the heads: the same for files of the same form
    std::optional<int> year;         ///< that captions, the sheet's or the file's name speak of
    int hiddenLines = 0, dataLines = 0;
    bool isUsable() const;           ///< has a column of titles and one of dates
};

// --- What becomes of its rows --------------------------------------------------------------------------------------------

/// What the user decided. Columns by their place; those without an entry are as guessed.
struct TableChoices {
    std::vector<int> sheets;
    std::map<int, std::map<int, ColumnMeaning>> meanings; ///< by sheet, by column
    bool withHidden = false;     ///< rows that are hidden in the file
    std::optional<int> year;     ///< of days that have none
    QDate today;
    std::map<std::pair<int, int>, QString> dates; ///< by sheet and line: typed over what stands there
};

enum class RowState { Ready, Refused, Skipped };

/// Why a row is refused, left out or doubted. Codes with sentences (application/error_sentences.cpp): "row.…".
struct RowFinding {
    Error what;
    bool isNote = false; ///< worth knowing; the row is taken all the same
    int column = -1;     ///< where; -1: the row
};

struct ImportedRow {
    int sheet = 0, line = 0; ///< line: as the program that wrote the file numbers it
    RowState state = RowState::Ready;
    domain::Activity activity; ///< uuid where the file says one; the agency by name only
    std::vector<TableRole> said;   ///< what the row says something about: the rest stays as it is when it is known already
    std::vector<QString> saidMeasures;
    std::vector<RowFinding> findings;
    std::vector<domain::DayRange> readings; ///< what a doubtful date may mean
    bool hasFindings() const { return !findings.empty(); }
};

struct ImportedActivities {
    std::vector<ImportedRow> rows; ///< in the order of the file
    int count(RowState state) const;
};

/// Kinds of activities as people write them.
struct KnownKind {
    QString id, name, section;
};

} // namespace bd::exchange

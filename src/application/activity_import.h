// Activities out of spreadsheets and CSV of others: read, compared with the log, looked at, taken over as one act. A file that
// comes again updates what it brought instead of doubling it.
#pragma once
#include "application/activity_service.h"
#include "application/table_source.h"
#include "exchange/values/activity_table.h"

namespace bd::application {

/// A file that was read, with what its columns are taken for. The choices may be changed; then preview() tells anew.
struct ActivityTable {
    exchange::TableFile file;
    std::vector<exchange::SheetLayout> layouts;
    exchange::TableChoices choices;
    bool isRemembered = false; ///< the meanings are those chosen for a file with the same heads before
    const exchange::SheetLayout *layout(int sheet) const;
    exchange::ColumnMeaning meaning(int sheet, int column) const;
    /// Sets the meaning of a column; another one that had the same role loses it, where one alone may have it.
    void setMeaning(int sheet, int column, const exchange::ColumnMeaning &meaning);
    /// What must be answered before all rows can be read: columns of chosen sheets.
    bool asks() const;
};

struct ActivityImportPreview {
    struct Line {
        /// Known: the log has one of that day and those words, but not from this file; it is left alone unless wanted.
        enum class Fate { New, Changed, Same, Known, Refused, Skipped } fate = Fate::New;
        exchange::ImportedRow row;
        domain::Activity activity;             ///< as it will be in the log
        std::optional<StoredActivity> before;  ///< of Changed and Same
        QStringList remarks;                   ///< sentences, those that refuse first
        bool hasProblem() const { return fate == Fate::Refused || !remarks.isEmpty(); }
    };
    QString source; ///< the file's name, for the name of the act
    std::vector<Line> lines;
    int count(Line::Fate fate) const;
};

/// Roles that one column alone may have.
bool isSingle(exchange::TableRole role);

/// Any thread, with a database of that thread's own. Errors: those of DatabaseService; file.missing, file.unreadable,
/// file.too_large; those of exchange::readTableFile with the file's name as first argument; table.no_table (args: file).
class ActivityImport {
public:
    explicit ActivityImport(DatabaseService &database);

    /// The mapping that was kept for files with these heads is taken at once. `fallbackYear`: of days without a year where the
    /// file speaks of none.
    Result<ActivityTable> read(const QString &path, std::optional<int> fallbackYear, Progress &progress) const;
    /// The same of what was copied from a spreadsheet; `name` stands for the file's.
    Result<ActivityTable> read(const QByteArray &bytes, const QString &name, std::optional<int> fallbackYear, Progress &progress) const;
    /// Nothing is written.
    Result<ActivityImportPreview> preview(const ActivityTable &table, Progress &progress) const;
    /// New and changed lines, as one act: "activity.import" (args: source, count). Known ones only `withKnown`.
    Result<ChangeSet> apply(const ActivityImportPreview &preview, bool withKnown, Progress &progress);
    /// Keeps the meanings of the columns for files with the same heads: "import.mapping" (args: source).
    Result<ChangeSet> remember(const ActivityTable &table);

private:
    DatabaseService &m_database;
};

/// The rows that were refused, as they stand in the file, with a column "Lỗi" behind them.
TableSource refusedRows(const ActivityTable &table, const ActivityImportPreview &preview);

} // namespace bd::application

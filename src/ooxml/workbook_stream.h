// Writes a spreadsheet (.xlsx) row by row, straight to the disk: memory doesn't grow with the rows. The looks are those of
// ooxml/workbook.h. Rows are made in the caller's thread and packed in another. Any thread; one object per thread.
#pragma once
#include "ooxml/workbook.h"

#include <memory>

class QIODevice;

namespace bd::ooxml {

/// The file is written beside its place and gets its name in finish(); whoever leaves before leaves nothing behind.
/// Errors of all: xlsx.unwritable; xlsx.too_long, xlsx.too_many_rows; file.unwritable (args: path) where the place can't be
/// written to.
class WorkbookStream {
public:
    static Result<WorkbookStream> open(const QString &path, const QString &title);
    /// For a device that is open for writing, at 0, and can seek; it must outlive the stream.
    static WorkbookStream onto(QIODevice &device, const QString &title);
    ~WorkbookStream();
    WorkbookStream(WorkbookStream &&) noexcept;
    WorkbookStream &operator=(WorkbookStream &&) noexcept;

    /// Names, titles and columns of `sheet`; its rows are written too, if it has any. The sheet before it is closed.
    Result<void> begin(const Sheet &sheet);
    Result<void> row(const std::vector<SheetValue> &cells, bool isBold = false);
    Result<void> finish();

private:
    struct Private;
    explicit WorkbookStream(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace bd::ooxml

// Tables of somebody else's Word file as grids, and cells of them filled while the rest of the file stays byte for byte: a cell
// keeps the look of its first words. Tables within tables are left alone. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <vector>

namespace bd::ooxml {

struct WordCell {
    int row = 0, column = 0; ///< from 0, in the grid
    int rowSpan = 1, columnSpan = 1;
    QString text;
    bool isFormula = false;  ///< a field that computes: "=SUM(ABOVE)"
};

/// Cells from left to right, from top to bottom; what a merged one covers is left out.
struct WordTable {
    int rows = 0, columns = 0;
    std::vector<WordCell> cells;
};

struct WordPatch {
    int table = 0, row = 0, column = 0;
    QString text;
};

struct PatchedWord {
    QByteArray bytes;
    std::vector<std::size_t> refused; ///< places in the patches: a formula stands there, or there is no such cell
};

/// Errors: those of Package (docx.…), ZipArchive and XML; docx.not_word; word_tables.too_large (more cells than any form has).
Result<std::vector<WordTable>> readWordTables(const QByteArray &docx, Progress &progress);
Result<PatchedWord> patchWordTables(const QByteArray &docx, const std::vector<WordPatch> &patches, Progress &progress);

} // namespace bd::ooxml

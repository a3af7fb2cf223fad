// A superior's forms, filled as they are: format and formulas untouched, the mapping made once ("Nối ô với số liệu"). Reading
// and filling: any thread; what takes a database: its thread.
#pragma once
#include "application/report_facts.h"
#include "domain/form_mapping.h"

namespace bd::application {

/// A table of a form as a grid, for connecting and for preview.
struct FormGrid {
    struct Cell {
        QString text;
        bool hasFormula = false;
        int rowSpan = 1, columnSpan = 1;
        bool isCovered = false; ///< by a merged one
    };
    QString sheet;
    int rows = 0, columns = 0;
    std::vector<Cell> cells; ///< row by row
    int headRows = 0;        ///< guessed
    const Cell &at(int row, int column) const { return cells[static_cast<std::size_t>(row * columns + column)]; }
};

struct Form {
    QString name, format; ///< xlsx | docx
    QByteArray bytes;
    std::vector<FormGrid> grids;
};

struct FilledForm {
    QByteArray bytes;
    int filled = 0;
    QStringList unfilled; ///< connected cells without a number, and empty cells that nothing is connected to: "Biểu 01, C7 (Nữ cấp ủy, Tổng số)"
};

/// Errors: those of the archive readers; form.no_table (args: name), form.old_format (args: name).
Result<Form> readForm(const QString &path, Progress &progress);
Result<Form> readForm(const QString &name, const QByteArray &bytes, Progress &progress);
/// What the words of heads say about cells: proposals, to be looked at.
std::vector<domain::FormCell> proposeCells(const Form &form, const std::vector<domain::Measure> &measures,
                                           const std::vector<domain::Indicator> &indicators);
/// Where rows and columns moved, cells are found by the words of their heads. `lost`: those that are nowhere any more.
std::vector<domain::FormCell> relocated(const Form &form, const std::vector<domain::FormCell> &cells, std::vector<domain::FormCell> *lost);
Result<FilledForm> fillForm(const Form &form, const std::vector<domain::FormCell> &cells, const ReportFacts &facts, Progress &progress);

/// By sender and form. Act: "form.save". The form's bytes are kept with it.
Result<std::vector<StoredRecord<domain::FormMapping>>> formMappings(DatabaseService &database, const QString &sender = {});
Result<ChangeSet> saveFormMapping(DatabaseService &database, const domain::FormMapping &mapping, const QByteArray &form);
Result<Form> formOf(DatabaseService &database, const domain::FormMapping &mapping);
/// As a file that can be passed on (JSON), and back. Error: form.bad_mapping (args: name).
QByteArray mappingFile(const domain::FormMapping &mapping);
Result<domain::FormMapping> mappingFromFile(const QByteArray &json, const QString &name);

/// The superior's outline, read from DOCX, PDF or pasted text by the plan reader; headings get kinds, by words and by what was
/// remembered for the sender. A section that no kind fits is "other" with the heading "Nội dung khác" behind it for unmatched text.
/// Error: form.no_outline (args: name) for a text without headings.
Result<domain::Plan> readOutline(DatabaseService &database, const QString &path, const QString &sender, Progress &progress);
Result<domain::Plan> readOutlineText(DatabaseService &database, const QString &text, const QString &sender, Progress &progress);
/// Corrections are remembered for the sender. Act: "outline.kinds".
Result<ChangeSet> rememberKinds(DatabaseService &database, const QString &sender, const std::vector<std::pair<QString, domain::SectionKind>> &kinds);

} // namespace bd::application

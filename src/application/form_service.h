// A superior's forms, filled as they are: format and formulas untouched, the mapping made once ("Nối ô với số liệu"); and a
// superior's outline ("đề cương") as a report's sections. Reading and filling: any thread; what takes a database: its thread.
#pragma once
#include "application/report_facts.h"
#include "domain/form_mapping.h"
#include "exchange/values/form.h"

namespace bd::application {

using exchange::Form;
using exchange::FormGrid;

/// Errors: file.missing, file.unreadable, file.too_large; those of exchange::readForm (workbook.…, docx.…, form.not_a_form,
/// form.no_table, form.too_large; args: name).
Result<Form> readForm(const QString &path, Progress &progress);
Result<Form> readForm(const QString &name, const QByteArray &bytes, Progress &progress);

/// What the words of heads say about cells: proposals, to be looked at.
std::vector<domain::FormCell> proposeCells(const Form &form, const std::vector<domain::Measure> &measures,
                                           const std::vector<domain::Indicator> &indicators);
/// The cell at a place, with its words and without content.
domain::FormCell formCell(const FormGrid &grid, int row, int column);
/// Empty cells that a number belongs into, by their heads; by column, from the top.
std::vector<domain::FormCell> cellsToFill(const FormGrid &grid);
/// Where rows and columns moved, cells are found by the words of their heads. `lost`: those that are nowhere any more.
std::vector<domain::FormCell> relocated(const Form &form, const std::vector<domain::FormCell> &cells, std::vector<domain::FormCell> *lost);
/// "Biểu 01, C7 (Nữ cấp ủy, Tổng số)"
QString cellWords(const domain::FormCell &cell);

/// What a report says that is no figure.
struct FormTexts {
    QString unit, period, year, signer;
};
FormTexts formTexts(const domain::Plan &document, const domain::Report &report);

/// What would stand in a cell.
struct FormValue {
    std::optional<qint64> number;
    std::optional<double> percent; ///< 55.7
    int decimals = 1;              ///< that a percentage, or `real`, is printed with
    std::optional<double> real;    ///< of an indicator that is no share
    QString text;
    int rows = 0, known = 0;       ///< of the log: rows that could say it, and that do
    bool isUndecided = false;      ///< log and typed totals differ, and nobody chose
    bool isKnown() const { return number || percent || real || !text.isEmpty(); }
    QString printed() const;       ///< "1.150", "55,7%"; "" for the unknown
};
FormValue formValue(const domain::FormContent &content, const ReportFacts &facts, const FormTexts &texts);
/// What it is filled with, in words: "Lượt người dự – trong đó nữ".
QString contentWords(const domain::FormContent &content, const std::vector<domain::Measure> &measures, const std::vector<domain::Indicator> &indicators,
                     const ReportFacts *facts = nullptr);
/// Numbers of a report that no measure counts: of models, inspections, the committee, women in office.
std::vector<domain::FormContent> registerContents(const ReportFacts &facts);

struct FilledForm {
    QByteArray bytes;
    int filled = 0;
    QStringList unfilled; ///< connected cells without a number, and empty cells that nothing is connected to: "Biểu 01, C7 (Nữ cấp ủy, Tổng số): …"
    QStringList notes;    ///< sentences: cells that are lost, formulas that were left, sheets that are protected
};
/// Cells are looked for by their words first, as relocated() does. Errors: those of the patches in ooxml; cancelled.
Result<FilledForm> fillForm(const Form &form, const std::vector<domain::FormCell> &cells, const ReportFacts &facts, const FormTexts &texts, Progress &progress);

/// The mapping that was kept for this form, or for one that is like it: the same bytes, else most of its cells are there.
struct KnownForm {
    StoredRecord<domain::FormMapping> mapping;
    bool isSame = false; ///< the very same file
    int moved = 0, lost = 0;
};
Result<std::optional<KnownForm>> knownForm(DatabaseService &database, const Form &form, const QString &sender = {});

/// By sender and form. Act: "form.save". The form's bytes are kept with it; none: those kept before stay.
Result<std::vector<StoredRecord<domain::FormMapping>>> formMappings(DatabaseService &database, const QString &sender = {});
/// One with the same uuid, or the same sender and name, is replaced.
Result<ChangeSet> saveFormMapping(DatabaseService &database, const domain::FormMapping &mapping, const QByteArray &form);
/// Error: due.file_gone (args: name) where the form itself wasn't kept.
Result<Form> formOf(DatabaseService &database, const domain::FormMapping &mapping);
/// As a file that can be passed on (JSON; no figures in it), and back. Error: form.bad_mapping (args: name).
QByteArray mappingFile(const domain::FormMapping &mapping);
Result<domain::FormMapping> mappingFromFile(const QByteArray &json, const QString &name);
/// "BC_Bieu-01-6-thang.xlsx": the form's name without marks.
QString filledFormName(const QString &formName, const domain::Report &report);

/// The superior's outline, read from DOCX, PDF or pasted text by the plan reader; headings get kinds, by words and by what was
/// remembered for the sender. The last section is "Nội dung khác" and takes what no other one does. What the outline says below
/// its headings is advice and no text of a report: it comes as `guidance` only.
/// Errors: those of exchange::readPlanFile; form.no_outline (args: name) for a text without headings.
struct ReadOutline {
    domain::Plan plan;                ///< document: report; sections without text
    QString name;                     ///< of the file; "" for pasted text
    std::vector<std::pair<QString, QString>> guidance; ///< uuid of a section, what stands below its heading
    QStringList remembered;           ///< uuids of sections whose kind was corrected before
};
Result<ReadOutline> readOutline(DatabaseService &database, const QString &path, const QString &sender, Progress &progress);
Result<ReadOutline> readOutlineText(DatabaseService &database, const QString &text, const QString &sender, Progress &progress);
/// By words alone, in a job.
Result<ReadOutline> readOutline(const QString &path, Progress &progress);
Result<ReadOutline> readOutlineText(const QString &text, Progress &progress);
/// Puts what was remembered for the sender over the kinds.
Result<void> applyRemembered(DatabaseService &database, const QString &sender, ReadOutline &outline);
/// "Nội dung khác": the heading of what no other one takes.
QString otherHeading();
/// Corrections are remembered for the sender. Act: "outline.kinds".
Result<ChangeSet> rememberKinds(DatabaseService &database, const QString &sender, const std::vector<std::pair<QString, domain::SectionKind>> &kinds);

} // namespace bd::application

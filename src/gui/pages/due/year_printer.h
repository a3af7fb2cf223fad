// The year's progress on paper: A4 landscape, as many pages as the rows take. The thread of the window.
#pragma once
#include "base/result.h"
#include "gui/pages/due/year_drawing.h"

class QPrinter;

namespace bd::gui {

struct ProgressSheet {
    std::vector<domain::DueItem> items;
    std::vector<ProgressRow> rows;
    ProgressLook look;
    QString title, foot;
};

/// A4 landscape with margins.
void prepareYearPrinter(QPrinter &printer, const QString &title);
int yearPageCount(const QPrinter &printer, const ProgressSheet &sheet);
/// Prints the chosen pages. Errors: print.failed (printer or file).
Result<void> printYear(QPrinter &printer, const ProgressSheet &sheet);
/// Errors: file.unwritable.
Result<void> writeYearPdf(const QString &path, const ProgressSheet &sheet);

} // namespace bd::gui

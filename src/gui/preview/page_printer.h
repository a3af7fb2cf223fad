// Prints laid-out pages: one at a time, each on paper of its own size and orientation.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "documents/layout/page.h"

class QPrinter;

namespace bd::gui {

/// Paper of the first page, the whole of it: the document's margins are within its pages.
void preparePrinter(QPrinter &printer, const std::vector<documents::PagePtr> &pages, const QString &documentName);

/// Which pages (from 0) to put out, in their order, after the user's choice of range, copies and order. `current` from 0.
std::vector<int> printOrder(const QPrinter &printer, int pageCount, int current);

/// Any thread. Errors: print.failed (args: printer or file), cancelled; a file that was begun is removed.
Result<void> printPages(QPrinter &printer, const std::vector<documents::PagePtr> &pages, const std::vector<int> &order,
                        Progress &progress);

} // namespace bd::gui

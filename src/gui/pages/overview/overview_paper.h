// The overview on A4 paper, for printers and PDF files: figures, charts in greys, deadlines. Any thread.
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "gui/pages/overview/overview_sheet.h"

class QPainter;
class QPrinter;

namespace bd::gui {

class OverviewPaper {
public:
    explicit OverviewPaper(const OverviewSheet &sheet);
    int pageCount() const;
    /// In points from the corner of an A4 page.
    void paint(QPainter &painter, int page) const;

private:
    struct Piece {
        int page;
        QRectF place;
        int chart; ///< -1: the head with its figures; -2: deadlines
    };
    void paintHead(QPainter &painter, const QRectF &place) const;
    void paintDeadlines(QPainter &painter, const QRectF &place) const;
    OverviewSheet m_sheet;
    std::vector<Piece> m_pieces;
};

void prepareOverviewPrinter(QPrinter &printer, const QString &documentName);
/// Errors: print.failed (args: printer or file), cancelled; a file that was begun is removed.
Result<void> printOverview(QPrinter &printer, const OverviewSheet &sheet, Progress &progress);

} // namespace bd::gui

#include "gui/preview/page_printer.h"

#include <QDir>
#include <QFile>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <algorithm>

namespace bd::gui {

using documents::PagePtr;

namespace {

constexpr qreal twipsPerPoint = 20, twipsPerInch = 1440;

/// Printers know paper upright; a wide page is upright paper turned.
QPageLayout layoutOf(const documents::Page &page)
{
    const QSizeF points = page.size() / twipsPerPoint;
    const bool isWide = points.width() > points.height();
    const QPageSize size(isWide ? points.transposed() : points, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
    QPageLayout layout(size, isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QString targetOf(const QPrinter &printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : QDir::toNativeSeparators(printer.outputFileName());
}

tl::unexpected<Error> stopped(QPrinter &printer, QPainter &painter, const char *code)
{
    printer.abort();
    if (painter.isActive())
        painter.end();
    if (!printer.outputFileName().isEmpty())
        QFile::remove(printer.outputFileName());
    return fail(code, qstrcmp(code, "cancelled") == 0 ? QStringList() : QStringList{targetOf(printer)});
}

std::vector<int> chosenPages(const QPrinter &printer, int pageCount, int current)
{
    std::vector<int> pages;
    if (printer.printRange() == QPrinter::CurrentPage && current >= 0 && current < pageCount)
        return {current};
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    for (int i = 0; i < pageCount; ++i) {
        if (ranges.isEmpty() || ranges.contains(i + 1))
            pages.push_back(i);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

} // namespace

void preparePrinter(QPrinter &printer, const std::vector<PagePtr> &pages, const QString &documentName)
{
    printer.setDocName(documentName);
    printer.setCreator(QStringLiteral("Bình Đẳng"));
    printer.setFullPage(true);
    if (!pages.empty())
        printer.setPageLayout(layoutOf(*pages.front()));
}

std::vector<int> printOrder(const QPrinter &printer, int pageCount, int current)
{
    const std::vector<int> pages = chosenPages(printer, pageCount, current);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount()); // else the printer repeats
    std::vector<int> order;
    order.reserve(pages.size() * static_cast<std::size_t>(copies));
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            order.insert(order.end(), pages.begin(), pages.end());
    } else {
        for (const int page : pages)
            order.insert(order.end(), static_cast<std::size_t>(copies), page);
    }
    return order;
}

Result<void> printPages(QPrinter &printer, const std::vector<PagePtr> &pages, const std::vector<int> &order, Progress &progress)
{
    QPainter painter;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (progress.isCancelled())
            return stopped(printer, painter, "cancelled");
        progress.report(static_cast<qint64>(i), static_cast<qint64>(order.size()));
        const documents::Page &page = *pages[static_cast<std::size_t>(order[i])];
        printer.setPageLayout(layoutOf(page));
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return stopped(printer, painter, "print.failed");
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(printer.resolution() / twipsPerInch, printer.resolution() / twipsPerInch);
        page.paint(painter);
        painter.restore();
    }
    if (painter.isActive() && !painter.end())
        return stopped(printer, painter, "print.failed");
    return {};
}

} // namespace bd::gui

#include "gui/pages/due/year_printer.h"

#include "base/open_elsewhere.h"
#include "gui/preview/page_printer.h"

#include <QBuffer>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace bd::gui {

namespace {

constexpr double marginMm = 12;
constexpr double logicalDpi = 96;

QPageLayout paper()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

/// What may be printed on, in logical pixels.
QSizeF room(const QPagedPaintDevice &device)
{
    return QSizeF(device.pageLayout().paintRectPixels(static_cast<int>(logicalDpi)).size());
}

ProgressLook paperLook(const ProgressSheet &sheet)
{
    ProgressLook look = sheet.look;
    look.colors = lightColors();
    look.font.setPixelSize(11);
    look.rowHeight = 20;
    look.headHeight = 38;
    look.titleWidth = 300;
    return look;
}

void paintOn(QPainter &painter, const QPagedPaintDevice &device, double dpi, const ProgressSheet &sheet, int page)
{
    painter.save();
    painter.scale(dpi / logicalDpi, dpi / logicalDpi);
    paintProgressPage(painter, paperLook(sheet), {sheet.title, sheet.foot, room(device)}, sheet.items, sheet.rows, page);
    painter.restore();
}

} // namespace

void prepareYearPrinter(QPrinter &printer, const QString &title)
{
    printer.setPageLayout(paper());
    printer.setDocName(title);
}

int yearPageCount(const QPrinter &printer, const ProgressSheet &sheet)
{
    return progressPages(paperLook(sheet), {sheet.title, sheet.foot, room(printer)}, static_cast<int>(sheet.rows.size()));
}

Result<void> printYear(QPrinter &printer, const ProgressSheet &sheet)
{
    const QString target = printer.outputFileName().isEmpty() ? printer.printerName() : QDir::toNativeSeparators(printer.outputFileName());
    QPainter painter;
    if (!painter.begin(&printer))
        return fail("print.failed", {target});
    bool isFirst = true;
    for (const int page : printOrder(printer, yearPageCount(printer, sheet), -1)) {
        if (!isFirst && !printer.newPage())
            return fail("print.failed", {target});
        isFirst = false;
        paintOn(painter, printer, printer.logicalDpiX(), sheet, page);
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? Result<void>() : fail("print.failed", {target});
}

Result<void> writeYearPdf(const QString &path, const ProgressSheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr int dpi = 300;
        QPdfWriter writer(&buffer);
        writer.setResolution(dpi);
        writer.setPageLayout(paper());
        writer.setTitle(sheet.title);
        QPainter painter(&writer);
        const int pages = progressPages(paperLook(sheet), {sheet.title, sheet.foot, room(writer)}, static_cast<int>(sheet.rows.size()));
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            paintOn(painter, writer, dpi, sheet, page);
        }
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(buffer.data()) != buffer.size() || !file.commit())
        return fail(unwritable(path, file.errorString()));
    return {};
}

} // namespace bd::gui

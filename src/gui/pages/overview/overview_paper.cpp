#include "gui/pages/overview/overview_paper.h"

#include "documents/charts/chart_drawing.h"

#include <QDir>
#include <QFile>
#include <QFont>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <algorithm>

namespace bd::gui {

using documents::ChartDrawing;
using documents::ChartStyle;

namespace {

// A4 with the decree's margins, in points
constexpr double pageWidth = 595, pageHeight = 842, left = 85, right = 43, top = 57, bottom = 57;
constexpr double textWidth = pageWidth - left - right;
constexpr double gap = 14, tileHeight = 44, tileColumns = 4;
/// Letters are set this much enlarged: printers of any resolution place them alike.
constexpr double enlarged = 20;

ChartStyle paperStyle()
{
    ChartStyle style;
    style.palette = documents::ChartPalette::print();
    style.family = QStringLiteral("Times New Roman");
    style.letters = 10;
    return style;
}

void drawText(QPainter &painter, const QRectF &place, const QString &text, double letters, bool isBold, int flags)
{
    QFont font(QStringLiteral("Times New Roman"));
    font.setPixelSize(qRound(letters * enlarged));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.save();
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.translate(place.topLeft());
    painter.scale(1 / enlarged, 1 / enlarged);
    painter.drawText(QRectF(QPointF(), place.size() * enlarged), flags, text);
    painter.restore();
}

double headHeight(const OverviewSheet &sheet)
{
    const double rows = (static_cast<double>(sheet.tiles.size()) + tileColumns - 1) / tileColumns;
    return 52 + static_cast<int>(rows) * (tileHeight + 6);
}

} // namespace

OverviewPaper::OverviewPaper(const OverviewSheet &sheet) : m_sheet(sheet)
{
    int page = 0;
    double y = top;
    const auto put = [&](int chart, double height) {
        height = std::min(height, pageHeight - top - bottom);
        if (y + height > pageHeight - bottom && y > top) {
            ++page;
            y = top;
        }
        m_pieces.push_back({page, {left, y, textWidth, height}, chart});
        y += height + gap;
    };
    put(-1, headHeight(sheet));
    for (int i = 0; i < static_cast<int>(sheet.charts.size()); ++i)
        put(i, ChartDrawing::usualHeight(sheet.charts[static_cast<std::size_t>(i)].second, textWidth, paperStyle()));
    if (!sheet.deadlines.isEmpty())
        put(-2, 20 + 28 * static_cast<double>(sheet.deadlines.size()));
}

int OverviewPaper::pageCount() const
{
    return m_pieces.back().page + 1;
}

void OverviewPaper::paintHead(QPainter &painter, const QRectF &place) const
{
    drawText(painter, {place.left(), place.top(), place.width(), 22}, m_sheet.title, 16, true, Qt::AlignHCenter | Qt::AlignVCenter);
    drawText(painter, {place.left(), place.top() + 22, place.width(), 28}, m_sheet.subtitle, 11, false,
             Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap);
    const double wide = place.width() / tileColumns;
    for (std::size_t i = 0; i < m_sheet.tiles.size(); ++i) {
        const OverviewTile &tile = m_sheet.tiles[i];
        const double row = static_cast<double>(i / static_cast<std::size_t>(tileColumns)), column = static_cast<double>(i % static_cast<std::size_t>(tileColumns));
        const QRectF box(place.left() + column * wide, place.top() + 52 + row * (tileHeight + 6), wide - 6, tileHeight);
        painter.setPen(QPen(Qt::gray, 0.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        const QRectF inner = box.adjusted(4, 2, -4, -2);
        drawText(painter, {inner.left(), inner.top(), inner.width(), 11}, tile.title, 9, false, Qt::AlignLeft | Qt::AlignVCenter);
        drawText(painter, {inner.left(), inner.top() + 10, inner.width(), 14}, tile.value, 12, true, Qt::AlignLeft | Qt::AlignVCenter);
        drawText(painter, {inner.left(), inner.top() + 23, inner.width(), 18}, tile.note, 7.5, false, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
    }
}

void OverviewPaper::paintDeadlines(QPainter &painter, const QRectF &place) const
{
    drawText(painter, {place.left(), place.top(), place.width(), 16}, m_sheet.deadlinesTitle, 11.5, true, Qt::AlignLeft | Qt::AlignVCenter);
    double y = place.top() + 18;
    for (const QString &line : m_sheet.deadlines) {
        drawText(painter, {place.left(), y, place.width(), 27}, QStringLiteral("- ") + line, 10.5, false, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        y += 28;
    }
}

void OverviewPaper::paint(QPainter &painter, int page) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.page != page)
            continue;
        if (piece.chart == -1) {
            paintHead(painter, piece.place);
        } else if (piece.chart == -2) {
            paintDeadlines(painter, piece.place);
        } else {
            painter.save();
            painter.translate(piece.place.topLeft());
            ChartDrawing(m_sheet.charts[static_cast<std::size_t>(piece.chart)].second, piece.place.size(), paperStyle()).paint(painter);
            painter.restore();
        }
    }
}

void prepareOverviewPrinter(QPrinter &printer, const QString &documentName)
{
    printer.setDocName(documentName);
    printer.setCreator(QStringLiteral("Bình Đẳng"));
    printer.setFullPage(true);
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(layout);
}

Result<void> printOverview(QPrinter &printer, const OverviewSheet &sheet, Progress &progress)
{
    const OverviewPaper paper(sheet);
    const QString target = printer.outputFileName().isEmpty() ? printer.printerName() : QDir::toNativeSeparators(printer.outputFileName());
    const auto stopped = [&](QPainter &painter, const char *code) {
        printer.abort();
        if (painter.isActive())
            painter.end();
        if (!printer.outputFileName().isEmpty())
            QFile::remove(printer.outputFileName());
        return fail(code, qstrcmp(code, "cancelled") == 0 ? QStringList() : QStringList{target});
    };
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    QPainter painter;
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (progress.isCancelled())
            return stopped(painter, "cancelled");
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
            return stopped(painter, "print.failed");
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        paper.paint(painter, page);
        painter.restore();
        progress.report(page + 1, paper.pageCount());
    }
    if (painter.isActive() && !painter.end())
        return stopped(painter, "print.failed");
    return {};
}

} // namespace bd::gui

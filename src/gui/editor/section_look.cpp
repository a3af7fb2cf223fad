#include "gui/editor/section_look.h"

#include "domain/table_edit.h"
#include "gui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>
#include <algorithm>

namespace bd::gui {

using domain::ParagraphLevel;

namespace {

constexpr int StyleProperty = HeadRowsProperty + 32; ///< what a table looks like now
constexpr int narrowest = 6, widest = 40;            ///< of a column, in letters: longer text breaks

/// Widths by what stands in the columns, so that "STT" doesn't take as much as a sentence. In per cent.
QVector<QTextLength> columnWidths(const QTextTable &table)
{
    std::vector<double> weights(static_cast<size_t>(table.columns()), narrowest);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column || cell.columnSpan() > 1)
                continue;
            double &weight = weights[static_cast<size_t>(column)];
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                weight = std::clamp<double>(it.currentBlock().length(), weight, widest);
        }
    }
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    QVector<QTextLength> widths;
    for (const double weight : weights)
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * weight / sum));
    return widths;
}

void styleTable(QTextTable &table, const Colors &colors)
{
    const QString heads = table.format().stringProperty(HeadRowsProperty);
    QTextTableFormat format = table.format();
    // borders of neighbours lie on each other; Qt's own collapsing makes a keystroke in a large table several times slower
    format.setBorderCollapse(false);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colors.border);
    format.setCellPadding(grid / 2.0);
    format.setCellSpacing(-1);
    format.setTopMargin(grid);
    format.setBottomMargin(grid);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (format.columnWidthConstraints().size() != table.columns())
        format.setColumnWidthConstraints(columnWidths(table));
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        const bool isHead = row < heads.size() && heads[row] == u'1';
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue;
            QTextCharFormat look = cell.format();
            if (isHead)
                look.setBackground(colors.noteBack);
            else
                look.clearBackground();
            if (look != cell.format())
                cell.setFormat(look);
        }
    }
}

} // namespace

QString signOf(ParagraphLevel level)
{
    return level == ParagraphLevel::Dash ? QStringLiteral("-") : level == ParagraphLevel::Plus ? QStringLiteral("+") : QString();
}

qreal markWidth(const QTextEdit &editor)
{
    return std::max<qreal>(3 * grid, editor.fontMetrics().horizontalAdvance(QStringLiteral("●")) + grid);
}

void layOutPage(QTextEdit &editor)
{
    QTextDocument &document = *editor.document();
    const qreal indent = std::max<qreal>(2 * grid, QFontMetricsF(document.defaultFont()).horizontalAdvance(QStringLiteral("+ ")) + grid);
    if (!qFuzzyCompare(document.indentWidth(), indent))
        document.setIndentWidth(indent);
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setMargin(grid);
    format.setRightMargin(markWidth(editor));
    if (format != document.rootFrame()->frameFormat())
        document.rootFrame()->setFrameFormat(format);
}

void styleTables(QTextDocument &document, const QPalette &palette, bool all)
{
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        auto *table = qobject_cast<QTextTable *>(it.currentFrame());
        if (!table)
            continue;
        const QString look = table->format().stringProperty(HeadRowsProperty) + (isDark(palette) ? u'd' : u'l');
        if (!all && table->format().stringProperty(StyleProperty) == look)
            continue;
        styleTable(*table, colorsOf(palette));
        QTextTableFormat format = table->format();
        format.setProperty(StyleProperty, look);
        table->setFormat(format);
    }
}

void forVisibleParagraphs(const QTextEdit &editor, const std::function<void(const QTextBlock &, const QRectF &)> &use)
{
    const QTextDocument &document = *editor.document();
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    const QPointF shift(-editor.horizontalScrollBar()->value(), -editor.verticalScrollBar()->value());
    const qreal bottom = editor.viewport()->height();
    // the first in view, by halving: paragraphs stand below each other, cells of tables inside their table's height
    int low = 0, high = document.blockCount() - 1;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (layout.blockBoundingRect(document.findBlockByNumber(middle)).bottom() + shift.y() < 0)
            low = middle + 1;
        else
            high = middle;
    }
    low = std::max(0, low - 1);
    for (QTextBlock block = document.findBlockByNumber(low); block.isValid(); block = block.next()) {
        if (const QTextTable *table = QTextCursor(block).currentTable()) {
            block = document.findBlock(table->lastPosition()); // marks stand beside paragraphs only
            continue;
        }
        const QRectF rect = layout.blockBoundingRect(block).translated(shift);
        if (rect.top() > bottom)
            return;
        if (rect.bottom() >= 0)
            use(block, rect);
    }
}

namespace {

/// Where the first line of letters begins and how high its baseline is.
QPointF baseline(const QTextBlock &block, const QRectF &rect)
{
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0)
        return rect.topLeft();
    const QTextLine line = layout->lineAt(0);
    return {rect.left(), rect.top() + layout->lineAt(0).y() + line.ascent()};
}

QRectF markRect(const QTextEdit &editor, const QTextBlock &block, const QRectF &rect)
{
    const qreal width = markWidth(editor), height = editor.fontMetrics().height();
    const qreal base = baseline(block, rect).y();
    return {editor.viewport()->width() - width, base - editor.fontMetrics().ascent(), width, height};
}

} // namespace

void paintMargins(const QTextEdit &editor, QPainter &painter, const QSet<QString> &tasks)
{
    const Colors &colors = colorsOf(editor.palette());
    painter.setFont(editor.document()->defaultFont());
    const qreal indent = editor.document()->indentWidth();
    forVisibleParagraphs(editor, [&](const QTextBlock &block, const QRectF &rect) {
        if (block.length() <= 1 && block.previous().isValid() && QTextCursor(block.previous()).currentTable())
            return; // Qt hides an empty paragraph behind a table until something is typed in it
        const QPointF base = baseline(block, rect);
        if (const QString sign = signOf(levelOf(block)); !sign.isEmpty()) {
            painter.setPen(colors.text);
            const qreal left = grid + (block.blockFormat().indent() - 1) * indent - editor.horizontalScrollBar()->value();
            painter.drawText(QPointF(left + grid / 2.0, base.y()), sign);
        }
        if (!tasks.isEmpty() && tasks.contains(uuidOf(block)) && !isFiller(block)) {
            painter.setPen(colors.accent);
            painter.drawText(markRect(editor, block, rect), Qt::AlignCenter, QStringLiteral("●"));
        }
    });
}

QString taskMarkAt(const QTextEdit &editor, const QPoint &point, const QSet<QString> &tasks)
{
    QString found;
    if (tasks.isEmpty() || point.x() < editor.viewport()->width() - markWidth(editor))
        return found;
    forVisibleParagraphs(editor, [&](const QTextBlock &block, const QRectF &rect) {
        if (tasks.contains(uuidOf(block)) && markRect(editor, block, rect).contains(point))
            found = uuidOf(block);
    });
    return found;
}

} // namespace bd::gui

#include "gui/widgets/source_view.h"

#include "gui/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace bd::gui {

class SourceView::Gutter final : public QWidget {
public:
    explicit Gutter(SourceView *view) : QWidget(view), m_view(view) {}
    QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    SourceView *m_view;
};

SourceView::SourceView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeGutter(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update();
    });
}

void SourceView::setLines(const QStringList &lines)
{
    m_first = m_last = m_chosen = 0;
    setPlainText(lines.join(QLatin1Char('\n')));
    placeGutter();
}

int SourceView::gutterWidth() const
{
    const qsizetype digits = QString::number(std::max(1, blockCount())).size();
    return fontMetrics().horizontalAdvance(QString(digits, QLatin1Char('9'))) + 2 * grid;
}

void SourceView::placeGutter()
{
    const int width = gutterWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), width, area.height());
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void SourceView::paintGutter(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), colors.alternate);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const int line = block.blockNumber() + 1;
        const bool marked = line >= m_first && line <= m_last;
        painter.setPen(marked ? colors.accent : colors.muted);
        painter.drawText(QRectF(0, top, m_gutter->width() - grid, fontMetrics().height()), Qt::AlignRight,
                         QString::number(line));
        top += blockBoundingRect(block).height();
    }
}

void SourceView::highlight(int firstLine, int lastLine)
{
    m_first = firstLine;
    m_last = std::max(firstLine, lastLine);
    viewport()->update();
    m_gutter->update();
    if (firstLine <= 0)
        return;
    const QTextBlock first = document()->findBlockByNumber(firstLine - 1);
    if (!first.isValid())
        return;
    const int top = firstVisibleBlock().blockNumber() + 1;
    const int shown = std::max(1, cursorForPosition(viewport()->rect().bottomLeft()).blockNumber() + 1);
    if (firstLine < top || m_last > shown) { // leave the text where it is while the lines are in sight
        QTextCursor cursor(first);
        setTextCursor(cursor);
        centerCursor();
    }
}

void SourceView::paintEvent(QPaintEvent *event)
{
    if (m_first > 0) { // behind the text, over the whole width of wrapped lines too
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.blockNumber() < m_last; block = block.next()) {
            if (block.blockNumber() + 1 < m_first)
                continue;
            const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
            painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), colorsOf(palette()).mark);
            if (place.bottom() > viewport()->height())
                break;
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void SourceView::chooseCurrent()
{
    const int line = textCursor().blockNumber() + 1;
    if (line == m_chosen)
        return;
    m_chosen = line;
    Q_EMIT lineChosen(line);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    m_chosen = 0; // a click on the same line chooses it again
    chooseCurrent();
}

void SourceView::keyReleaseEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyReleaseEvent(event);
    if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        chooseCurrent();
}

} // namespace bd::gui

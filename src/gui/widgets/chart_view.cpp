#include "gui/widgets/chart_view.h"

#include "gui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace bd::gui {

using documents::ChartArea;
using documents::ChartDrawing;

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(const documents::Chart &chart)
{
    if (chart == m_chart && m_drawing)
        return;
    m_chart = chart;
    m_drawing.reset();
    m_current = -1;
    setAccessibleName(chart.title);
    setAccessibleDescription(documents::chartLines(chart).join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

double ChartView::scale() const
{
    // what the user chose for letters holds here too
    const double letters = font().pointSizeF() > 0 ? font().pointSizeF() : 9;
    return letters / 9.0 * logicalDpiY() / 72.0 * 0.94;
}

documents::ChartStyle ChartView::style() const
{
    documents::ChartStyle style;
    const Colors &colors = colorsOf(palette());
    style.palette = isDark(palette()) ? documents::ChartPalette::dark() : documents::ChartPalette::light();
    style.palette.base = colors.base;
    style.palette.text = colors.text;
    style.palette.muted = colors.muted;
    style.family = font().family();
    return style;
}

const ChartDrawing &ChartView::drawing() const
{
    const QSizeF size = QSizeF(this->size()) / scale();
    if (!m_drawing || m_drawing->size() != size)
        m_drawing = std::make_unique<ChartDrawing>(m_chart, size, style());
    return *m_drawing;
}

QString ChartView::currentKey() const
{
    const auto &areas = drawing().areas();
    return m_current >= 0 && m_current < static_cast<int>(areas.size()) ? areas[static_cast<std::size_t>(m_current)].key : QString();
}

int ChartView::heightForWidth(int width) const
{
    return qRound(ChartDrawing::usualHeight(m_chart, width / scale(), style()) * scale()) + 1;
}

QSize ChartView::sizeHint() const
{
    const int width = qRound(320 * scale());
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    return {qRound(200 * scale()), qRound(60 * scale())};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(scale(), scale());
    drawing().paint(painter);
    const auto &areas = drawing().areas();
    if (!hasFocus() || m_current < 0 || m_current >= static_cast<int>(areas.size()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(areas[static_cast<std::size_t>(m_current)].rect.adjusted(-1.5, -1.5, 1.5, 1.5));
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const ChartArea *area = drawing().at(points(help->pos()));
        if (area)
            QToolTip::showText(help->globalPos(), area->text, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_drawing.reset();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void ChartView::choose(int area)
{
    const auto &areas = drawing().areas();
    if (areas.empty())
        return;
    m_current = std::clamp(area, 0, static_cast<int>(areas.size()) - 1);
    setAccessibleDescription(areas[static_cast<std::size_t>(m_current)].text);
    QToolTip::showText(mapToGlobal((areas[static_cast<std::size_t>(m_current)].rect.bottomRight() * scale()).toPoint()),
                       areas[static_cast<std::size_t>(m_current)].text, this);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_current - 1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(static_cast<int>(drawing().areas().size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!currentKey().isEmpty()) {
            const QString text = drawing().areas()[static_cast<std::size_t>(m_current)].text;
            Q_EMIT opened(currentKey(), text);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartArea *area = drawing().at(points(event->position()));
    setCursor(area && !area->key.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartArea *area = event->button() == Qt::LeftButton ? drawing().at(points(event->position())) : nullptr;
    if (area && !area->key.isEmpty()) {
        const QString key = area->key, text = area->text; // what is opened may make the chart anew
        Q_EMIT opened(key, text);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !drawing().areas().empty())
        m_current = 0;
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace bd::gui

#include "gui/widgets/clamped_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

namespace bd::gui {

ClampedLabel::ClampedLabel(int maxLines, QWidget *parent) : QLabel(parent), m_maxLines(maxLines)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClampedLabel::setMaxLines(int lines)
{
    if (lines == m_maxLines)
        return;
    m_maxLines = lines;
    updateGeometry();
    update();
}

QStringList ClampedLabel::linesFor(int width) const
{
    QStringList lines;
    const QString all = text().simplified();
    QTextLayout layout(all, font());
    layout.beginLayout();
    int taken = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines.size() + 1 == m_maxLines) {
            lines.append(fontMetrics().elidedText(all.mid(taken), Qt::ElideRight, width));
            break;
        }
        line.setLineWidth(std::max(1, width));
        lines.append(all.mid(line.textStart(), line.textLength()).trimmed());
        taken = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return lines;
}

int ClampedLabel::heightForWidth(int width) const
{
    const int lines = std::max(1, static_cast<int>(linesFor(width).size()));
    return fontMetrics().height() + (lines - 1) * fontMetrics().lineSpacing();
}

QSize ClampedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

QSize ClampedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void ClampedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    int baseline = contentsRect().top() + fontMetrics().ascent();
    for (const QString &line : shownLines()) {
        painter.drawText(contentsRect().left(), baseline, line);
        baseline += fontMetrics().lineSpacing();
    }
}

bool ClampedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const QStringList shown = shownLines();
    if (!shown.isEmpty() && !text().endsWith(shown.back()))
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

} // namespace bd::gui

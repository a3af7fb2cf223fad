#include "gui/widgets/choice_button.h"

#include "gui/theme.h"

#include <QEvent>
#include <QPainter>

namespace bd::gui {

namespace {
constexpr int pictureSize = 32;
} // namespace

ChoiceButton::ChoiceButton(const QIcon &icon, const QString &title, const QString &description, QWidget *parent)
    : QPushButton(icon, title, parent), m_description(description)
{
    setAccessibleDescription(description);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter presses it, as Space does
}

void ChoiceButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    larger.setBold(true);
    return larger;
}

QSize ChoiceButton::sizeHint() const
{
    const int height = QFontMetrics(titleFont()).height() + fontMetrics().height() + 4 * grid;
    const int text = std::max(QFontMetrics(titleFont()).horizontalAdvance(this->text()),
                              fontMetrics().horizontalAdvance(m_description));
    return {text + pictureSize + 6 * grid, std::max(height, pictureSize + 3 * grid)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {30 * grid, sizeHint().height()};
}

bool ChoiceButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QPushButton::event(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    const bool filled = m_primary;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor back = filled ? colors.accent : colors.base;
    if (isDown())
        back = filled ? colors.accent.darker(115) : colors.mark;
    else if (underMouse() && !filled)
        back = colors.noteBack;
    painter.setBrush(back);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused && filled ? colors.text : focused ? colors.accent : filled ? back : colors.border,
                        focused ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    int left = 2 * grid;
    if (!icon().isNull()) {
        const QRect place(left, (height() - pictureSize) / 2, pictureSize, pictureSize);
        icon().paint(&painter, place, Qt::AlignCenter, filled ? QIcon::Selected : QIcon::Normal);
        left += pictureSize + 2 * grid;
    }
    const QFont large = titleFont();
    const int titleHeight = QFontMetrics(large).height();
    const int textHeight = titleHeight + fontMetrics().height() + grid / 2;
    const int top = (height() - textHeight) / 2;
    const int width = this->width() - left - 2 * grid;
    painter.setPen(filled ? colors.onAccent : colors.text);
    painter.setFont(large);
    painter.drawText(QRect(left, top, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                     QFontMetrics(large).elidedText(text(), Qt::ElideRight, width, Qt::TextShowMnemonic));
    painter.setFont(font());
    painter.setPen(filled ? colors.onAccent : colors.muted);
    painter.drawText(QRect(left, top + titleHeight + grid / 2, width, fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_description, Qt::ElideRight, width));
}

} // namespace bd::gui

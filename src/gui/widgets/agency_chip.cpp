#include "gui/widgets/agency_chip.h"

#include "application/labels.h"
#include "gui/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace bd::gui {

namespace {
constexpr int side = grid - 2; ///< left and right of the words
} // namespace

AgencyChip::AgencyChip(const domain::AgencyRef &agency, const QString &warning, QWidget *parent)
    : QAbstractButton(parent), m_agency(agency), m_warns(!warning.isEmpty())
{
    setText(agency.name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    const QString said = prefix() + agency.name;
    setToolTip(warning.isEmpty() ? said : said + QLatin1Char('\n') + warning);
    setAccessibleName(tr("%1 (%2)").arg(agency.name, application::label(agency.addressing)));
    setAccessibleDescription(warning.isEmpty() ? tr("Delete removes it, Space shows what can be done.") : warning);
    connect(this, &QAbstractButton::clicked, this, &AgencyChip::menuWanted);
}

void AgencyChip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QString AgencyChip::prefix() const
{
    return m_agency.addressing == domain::Addressing::Invited ? tr("Invited:") + QLatin1Char(' ') : QString();
}

QSize AgencyChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height() + grid;
    const QString shown = (m_warns ? QStringLiteral("! ") : QString()) + prefix() + m_agency.name;
    return {metrics.horizontalAdvance(shown) + 2 * side + (m_removable ? height - side : 0) + 2, height};
}

QSize AgencyChip::minimumSizeHint() const
{
    return {8 * grid, sizeHint().height()};
}

QRect AgencyChip::crossRect() const
{
    return m_removable ? QRect(width() - height(), 0, height(), height()) : QRect();
}

void AgencyChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? colors.accent : m_warns ? colors.soon : colors.border, hasFocus() ? 2 : 1));
    painter.setBrush(m_warns ? colors.warnBack : colors.mark);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QRect words = rect().adjusted(side, 0, -side, 0);
    if (m_removable)
        words.setRight(crossRect().left());
    const QFontMetrics metrics = fontMetrics();
    const auto put = [&](const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, words.width()));
        words.setLeft(words.left() + metrics.horizontalAdvance(text));
    };
    if (m_warns)
        put(QStringLiteral("! "), colors.soon);
    if (!prefix().isEmpty())
        put(prefix(), colors.muted);
    put(m_agency.name, isEnabled() ? colors.text : colors.muted);
    if (!m_removable)
        return;
    const QPointF middle = QRectF(crossRect()).center();
    painter.setPen(QPen(underMouse() || hasFocus() ? colors.text : colors.muted, 1.4));
    const qreal arm = height() * 0.14;
    painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
    painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
}

void AgencyChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
        if (m_removable)
            Q_EMIT removeWanted();
        return;
    case Qt::Key_Left:
        Q_EMIT walked(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT walked(1);
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT menuWanted();
        return;
    default:
        if (event->key() != Qt::Key_Space && !event->text().isEmpty() && event->text().front().isPrint()) {
            Q_EMIT typed(event->text());
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }
}

void AgencyChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        Q_EMIT removeWanted();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void AgencyChip::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT menuWanted();
}

} // namespace bd::gui

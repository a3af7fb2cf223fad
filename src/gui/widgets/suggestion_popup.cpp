#include "gui/widgets/suggestion_popup.h"

#include "gui/theme.h"

#include <QAccessible>
#include <QScreen>
#include <algorithm>

namespace bd::gui {

SuggestionPopup::SuggestionPopup(QWidget *field, int mostLines, int mostWidth)
    : QListWidget(field), m_field(field), m_mostLines(mostLines), m_mostWidth(mostWidth)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Suggestions"));
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT clickedLine(row(item)); });
}

void SuggestionPopup::showLines(const std::vector<Suggestion> &lines, int current)
{
    clear();
    if (lines.empty())
        return hide();
    for (const Suggestion &line : lines) {
        auto *item = new QListWidgetItem(line.note.isEmpty() ? line.text : tr("%1  ·  %2").arg(line.text, line.note), this);
        item->setToolTip(item->text());
        item->setSizeHint({fontMetrics().horizontalAdvance(item->text()) + 2 * grid, std::max(fontMetrics().height() + grid, 26)});
        QFont font = item->font();
        font.setItalic(line.isTyped);
        item->setFont(font);
    }
    setCurrentRow(current);
    place();
    show();
    raise();
}

void SuggestionPopup::place()
{
    const int frame = 2 * frameWidth();
    const int wide = std::min(std::max(m_field->width(), sizeHintForColumn(0) + frame), std::max(m_mostWidth, m_field->width()));
    const QSize size(wide, sizeHintForRow(0) * std::min(count(), m_mostLines) + frame);
    const QRect room = m_field->screen()->availableGeometry();
    QPoint at = m_field->mapToGlobal(QPoint(0, m_field->height()));
    if (at.y() + size.height() > room.bottom())
        at.setY(m_field->mapToGlobal(QPoint(0, 0)).y() - size.height());
    at.setX(std::max(room.left(), std::min(at.x(), room.right() - size.width())));
    setGeometry(QRect(at, size));
}

void SuggestionPopup::step(int by, int first)
{
    setCurrentRow(std::clamp(currentRow() + by, first, count() - 1));
    if (QAccessible::isActive() && currentItem()) {
        m_field->setAccessibleDescription(currentItem()->text());
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace bd::gui

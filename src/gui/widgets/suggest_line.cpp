#include "gui/widgets/suggest_line.h"

#include "base/text/fold.h"
#include "gui/icon.h"
#include "gui/theme.h"
#include "gui/widgets/any_length.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <algorithm>

namespace bd::gui {

namespace {

constexpr int mostLines = 8;
constexpr int mostWidth = 640; ///< pixels

} // namespace

SuggestLine::SuggestLine(QWidget *parent) : QLineEdit(parent)
{
    m_popup = new QListWidget(this); // here: this line hears of its new child
    allowAnyLength(*this);
    m_popup->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint); // the line keeps every key, so input methods don't notice it
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFrameShape(QFrame::Box);
    m_popup->setUniformItemSizes(true);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setTextElideMode(Qt::ElideRight);
    m_popup->setObjectName(QStringLiteral("suggestions"));
    m_popup->setAccessibleName(tr("Suggestions"));
    m_popup->viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_popup, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_popup->row(item)); });
    connect(this, &QLineEdit::textEdited, this, &SuggestLine::suggest);
}

SuggestLine::~SuggestLine() = default;

bool SuggestLine::isPopupShown() const
{
    return m_popup && m_popup->isVisible();
}

bool SuggestLine::hasChoice() const
{
    return isPopupShown() && m_popup->currentRow() >= 0;
}

void SuggestLine::addArrow()
{
    QAction *arrow = addAction(icon(QStringLiteral("go-down")), QLineEdit::TrailingPosition);
    arrow->setToolTip(tr("Show all (Down)"));
    connect(arrow, &QAction::triggered, this, [this] {
        setFocus(Qt::OtherFocusReason);
        showFor({});
    });
}

void SuggestLine::suggest()
{
    showFor(text().trimmed());
}

void SuggestLine::showFor(const QString &typed)
{
    m_lines = m_source ? m_source(typed) : std::vector<Suggestion>();
    m_popup->clear();
    if (m_lines.empty())
        return closePopup();
    for (const Suggestion &line : m_lines) {
        auto *item = new QListWidgetItem(line.note.isEmpty() ? line.text : tr("%1  ·  %2").arg(line.text, line.note), m_popup);
        item->setToolTip(item->text());
        item->setSizeHint({fontMetrics().horizontalAdvance(item->text()) + 2 * grid, std::max(fontMetrics().height() + grid, 26)});
    }
    m_popup->setCurrentRow(m_prefersList ? 0 : -1);
    placePopup();
    m_popup->show();
    m_popup->raise();
}

void SuggestLine::placePopup()
{
    const int frame = 2 * m_popup->frameWidth();
    const int wide = std::min(std::max(width(), m_popup->sizeHintForColumn(0) + frame), std::max(mostWidth, width()));
    const QSize size(wide, m_popup->sizeHintForRow(0) * std::min(m_popup->count(), mostLines) + frame);
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (at.y() + size.height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - size.height());
    at.setX(std::max(room.left(), std::min(at.x(), room.right() - size.width())));
    m_popup->setGeometry(QRect(at, size));
}

void SuggestLine::closePopup()
{
    m_popup->hide();
}

void SuggestLine::step(int by)
{
    m_popup->setCurrentRow(std::clamp(m_popup->currentRow() + by, m_prefersList ? 0 : -1, m_popup->count() - 1));
    if (QAccessible::isActive() && m_popup->currentItem()) {
        setAccessibleDescription(m_popup->currentItem()->text());
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void SuggestLine::choose(int line)
{
    if (line < 0 || line >= static_cast<int>(m_lines.size()))
        return;
    const Suggestion taken = m_lines.at(static_cast<std::size_t>(line));
    closePopup();
    setText(taken.text);
    Q_EMIT chosen(taken);
}

bool SuggestLine::event(QEvent *event)
{
    // Tab is taken before the focus moves on, Esc before a dialog closes; only while something is to be chosen
    // (asked in this order: while the line is made, events come before it has its list)
    if ((event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) && isPopupShown()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && m_popup->currentRow() >= 0) {
            choose(m_popup->currentRow());
            if (!property("staysOnTab").toBool())
                focusNextChild();
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SuggestLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isPopupShown()) {
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_popup->currentRow() >= 0)
            return choose(m_popup->currentRow());
        if (key == Qt::Key_Escape)
            return closePopup();
        if (key == Qt::Key_Down || key == Qt::Key_Up)
            return step(key == Qt::Key_Down ? 1 : -1);
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return step(key == Qt::Key_PageDown ? mostLines : -mostLines);
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            closePopup();
    } else if (key == Qt::Key_Down && event->modifiers() == Qt::NoModifier && m_source) {
        showFor(m_prefersList ? QString() : text().trimmed());
        if (isPopupShown() && m_popup->currentRow() < 0)
            step(1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closePopup();
}

void SuggestLine::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    closePopup();
}

void SuggestLine::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    closePopup();
}

std::vector<Suggestion> suggestionsAmong(const QStringList &all, const QString &typed, int atMost)
{
    std::vector<Suggestion> found;
    for (const QString &words : all) {
        if (static_cast<int>(found.size()) == atMost)
            break;
        if (typed.isEmpty() || (words != typed && text::matches(words, typed)))
            found.push_back({words, {}, {}});
    }
    return found;
}

} // namespace bd::gui

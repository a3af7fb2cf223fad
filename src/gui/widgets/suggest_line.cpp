#include "gui/widgets/suggest_line.h"

#include "base/text/fold.h"
#include "gui/icon.h"
#include "gui/widgets/any_length.h"

#include <QAction>
#include <QKeyEvent>

namespace bd::gui {

namespace {

constexpr int mostLines = 8;
constexpr int mostWidth = 640; ///< pixels

} // namespace

SuggestLine::SuggestLine(QWidget *parent) : QLineEdit(parent)
{
    m_popup = new SuggestionPopup(this, mostLines, mostWidth); // here: this line hears of its new child
    m_popup->setObjectName(QStringLiteral("suggestions"));
    allowAnyLength(*this);
    connect(m_popup, &SuggestionPopup::clickedLine, this, &SuggestLine::choose);
    connect(this, &QLineEdit::textEdited, this, &SuggestLine::suggest);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!hasFocus() && !isModified()) // set by the program, not typed
            setCursorPosition(0);         // what is longer than the line is read from its beginning
    });
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
    m_popup->showLines(m_lines, firstLine());
}

void SuggestLine::closePopup()
{
    m_popup->hide();
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
            return m_popup->step(key == Qt::Key_Down ? 1 : -1, firstLine());
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return m_popup->step(key == Qt::Key_PageDown ? mostLines : -mostLines, firstLine());
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            closePopup();
    } else if (key == Qt::Key_Down && event->modifiers() == Qt::NoModifier && m_source) {
        showFor(m_prefersList ? QString() : text().trimmed());
        if (isPopupShown() && m_popup->currentRow() < 0)
            m_popup->step(1, firstLine());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closePopup();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason)
        setCursorPosition(0); // left for good, not for another window
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

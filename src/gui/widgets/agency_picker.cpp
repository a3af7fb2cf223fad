#include "gui/widgets/agency_picker.h"

#include "base/text/fold.h"
#include "gui/widgets/any_length.h"
#include "gui/widgets/suggestion_popup.h"

#include <QKeyEvent>

namespace bd::gui {

namespace {
constexpr int mostWidth = 560; ///< pixels
}

AgencyPicker::AgencyPicker(QWidget *parent) : QLineEdit(parent), m_popup(new SuggestionPopup(this, mostAgencySuggestions, mostWidth))
{
    m_popup->setObjectName(QStringLiteral("agencySuggestions"));
    allowAnyLength(*this);
    setAccessibleName(tr("Agency or unit"));
    setPlaceholderText(tr("name or abbreviation"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen.reset();
        suggest();
    });
    connect(m_popup, &SuggestionPopup::clickedLine, this, &AgencyPicker::chooseLine);
}

AgencyPicker::~AgencyPicker() = default;

void AgencyPicker::setDirectory(const AgencyDirectory &directory)
{
    m_directory = directory;
}

domain::AgencyRef AgencyPicker::agency() const
{
    if (m_chosen && m_chosen->name == text())
        return *m_chosen;
    const QString typed = text::squeezed(text::nfc(text()));
    if (m_directory.matcher && !typed.isEmpty())
        return m_directory.matcher->reference(typed, m_directory.day);
    return {std::nullopt, typed, domain::Addressing::Assigned};
}

void AgencyPicker::setAgency(const domain::AgencyRef &agency)
{
    m_chosen = agency;
    m_given = agency;
    setText(agency.name);
}

bool AgencyPicker::isPopupShown() const
{
    return m_popup->isVisible();
}

void AgencyPicker::type(const QString &letters)
{
    m_chosen.reset();
    insert(letters);
    suggest();
}

void AgencyPicker::suggest()
{
    m_lines = agencySuggestions(m_directory, text());
    std::vector<Suggestion> shown;
    for (const AgencySuggestion &line : m_lines)
        shown.push_back({line.agency.name, line.note, {}, !line.agency.uuid});
    m_popup->showLines(shown, 0);
}

void AgencyPicker::closePopup()
{
    m_popup->hide();
}

void AgencyPicker::chooseLine(int line)
{
    if (line < 0)
        return;
    const domain::AgencyRef agency = m_lines.at(static_cast<std::size_t>(line)).agency;
    closePopup();
    m_chosen = agency;
    setText(agency.name);
    give(agency);
}

void AgencyPicker::take()
{
    closePopup();
    const domain::AgencyRef now = agency();
    if (now.name.isEmpty() ? m_given.name.isEmpty() : !m_clears && now == m_given)
        return;
    give(now);
}

void AgencyPicker::give(const domain::AgencyRef &agency)
{
    m_given = agency;
    if (m_clears) {
        m_given = {};
        m_chosen.reset();
        clear();
    }
    Q_EMIT taken(agency);
}

bool AgencyPicker::event(QEvent *event)
{
    // Tab is taken before the focus moves on, Esc before a dialog closes; only while suggestions are shown.
    if (event->type() == QEvent::ShortcutOverride && isPopupShown() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isPopupShown()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            chooseLine(m_popup->currentRow());
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void AgencyPicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isPopupShown()) {
        if (isEnter)
            return chooseLine(m_popup->currentRow());
        if (key == Qt::Key_Escape)
            return closePopup();
        if (key == Qt::Key_Down || key == Qt::Key_Up)
            return m_popup->step(key == Qt::Key_Down ? 1 : -1, 0);
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return m_popup->step(key == Qt::Key_PageDown ? 8 : -8, 0);
    } else if (isEnter && !text().trimmed().isEmpty()) {
        const bool isNew = m_clears || agency() != m_given;
        take();
        if (isNew)
            return; // Enter again is the dialog's
    } else if (key == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        return suggest();
    }
    QLineEdit::keyPressEvent(event);
}

void AgencyPicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take();
    closePopup();
}

void AgencyPicker::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    closePopup();
}

void AgencyPicker::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    closePopup();
}

} // namespace bd::gui
